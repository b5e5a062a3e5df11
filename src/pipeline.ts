import { Baselines } from './baseline/baselines.ts';
import { ExecutedIdentity } from './baseline/executed-identity.ts';
import { givenManifests } from './baseline/given-manifests.ts';
import { Invariants } from './baseline/invariants.ts';
import { Judge } from './baseline/judge.ts';
import type { Lesson } from './baseline/learn/lesson.ts';
import { PhaseWatch } from './baseline/phases/phase-watch.ts';
import type { Profile, Zone } from './baseline/profile.ts';
import { isProductPlace } from './baseline/replacements.ts';
import type { SequencesFile } from './baseline/sequences/sequence.ts';
import { Sequences } from './baseline/sequences/sequences.ts';
import { noteUses } from './baseline/uses.ts';
import { decodeLine } from './events/decode.ts';
import type { Event, ExecEvent } from './events/event.ts';
import type { Recording } from './events/recording.ts';
import { Dossiers } from './evidence/dossier.ts';
import type { Evidence } from './evidence/evidence.ts';
import { pinnedGaps } from './evidence/pinned-gaps.ts';
import { PluginEvidence } from './evidence/plugins/plugin-evidence.ts';
import { surroundings } from './evidence/surroundings.ts';
import { UsedComponents } from './evidence/used-components.ts';
import { located } from './invocations/container.ts';
import type { Invocation } from './invocations/invocation.ts';
import { ProcessTree } from './invocations/process-tree.ts';
import type { Tool } from './invocations/tool.ts';
import type { Config } from './policy/config.ts';
import type { JobFacts } from './policy/facts/catalogue.ts';
import { type Subject, subjectsOf } from './policy/facts/invocation-facts.ts';
import { jobFacts } from './policy/facts/job-facts.ts';
import { evaluate } from './policy/rules/evaluate.ts';
import type { Policy } from './policy/rules/policy.ts';
import { verdict } from './policy/verdict.ts';
import { Assessment } from './report/assessment.ts';
import { contextOf } from './report/context.ts';
import { Denials } from './report/denials.ts';
import { type Digests, document } from './report/document.ts';
import type { TraceLog } from './report/export/trace-log.ts';
import { pluginFindings } from './report/plugin-findings.ts';
import { pluginGaps, pluginsOf } from './report/plugins.ts';
import { type ConfigPlace, expiredEntries } from './report/policy-findings.ts';
import { Reception } from './report/reception.ts';
import type { ResultDocument } from './report/result.ts';
import { type Told, toldOf } from './report/told.ts';
import { exposureOfTool } from './score/exposure.ts';
import type { Weights } from './score/weights.ts';

/** Everything a result is made from: the same material gives the same bytes, anywhere. */
export interface Material {
  readonly recording: Recording;
  readonly evidence: Evidence;
  /** What was found wrong with the recording's files: it lowers the coverage. */
  readonly damages: () => readonly string[];
  /** The configuration is not the one that should hold, and why; `blind`: what that one asks for is not known. */
  readonly unread?: { readonly reason: string; readonly blind: boolean } | undefined;
  /** Signs that somebody changed what was recorded. */
  readonly tampered: () => readonly string[];
  /** Feeds the lines of events.ndjson, in order. */
  readonly lines: (onLine: (line: string) => void) => void;
  readonly profiles: readonly Profile[];
  readonly zones: readonly Zone[];
  readonly sequences: SequencesFile;
  readonly weights: Weights;
  readonly config: Config;
  readonly policy: Policy;
  readonly digests: () => Digests;
  /** Learns from what is judged. */
  readonly lesson?: (baselines: Baselines, recording: Recording) => Lesson;
  /** Where in the configuration's text a path of it stands. */
  readonly place?: ((path: readonly (string | number)[]) => ConfigPlace | undefined) | undefined;
  /** Told what plug-ins of the configuration are to be told. */
  readonly told?: (told: Told) => void;
  /** Collects what a runtime trace tells. */
  readonly trace?: TraceLog | undefined;
  /** Told the facts that rules are asked of. */
  readonly facts?: (job: JobFacts, subjects: readonly Subject[]) => void;
}

/** sensor -> events -> invocations -> evidence -> baseline -> score -> policy -> report, for one recording. */
export function judge(material: Material): ResultDocument {
  const { recording, config } = material;
  const reception = new Reception();
  const given = givenManifests(material.evidence, config.manifests);
  const { packages } = material.evidence.document;
  const artifacts = { manifests: given.manifests, packages };
  const invocation = (index: number): Invocation | undefined => tree.invocations[index];
  const baselines = new Baselines(recording, material.profiles, material.zones, { ...artifacts, invocation });
  const tree = new ProcessTree({
    ...baselines.roles,
    root: recording.root,
    steps: recording.steps,
    tool: (exec) => baselines.tool(exec),
  });
  const judging = new Judge({ ...baselines, recording, invocation });
  const invariants = new Invariants({ recording, running: (pid) => tree.running(pid), ledger: baselines.ledger });
  const phases = new PhaseWatch(material.profiles, { ...baselines, recording });
  const sequences = new Sequences(material.sequences, { ...baselines, invocation });
  const used = new UsedComponents();
  const product = (path: string) => isProductPlace(baselines.variables.place(path)?.name);
  const dossiers = new Dossiers({
    recording,
    evidence: material.evidence,
    pins: config.tools,
    settings: config.evidence,
    product,
    used,
  });
  if (dossiers.exposed)
    noteUses(recording, new Baselines(recording, material.profiles, material.zones, artifacts), material.lines, used);
  const around = surroundings(recording.context, config.pipeline.declared);
  const context = material.weights.context(around);
  const identity = new ExecutedIdentity({
    recording,
    evidence: material.evidence,
    pins: config.tools,
    baselines,
    dossiers,
    invocation,
    product,
  });
  const plugins = new PluginEvidence(material.evidence, config.plugins);
  const lesson = material.lesson?.(baselines, recording);
  const standing = {
    context,
    exposure: (tool: Tool) => exposureOfTool(dossiers.of(tool).exposure.vulnerabilities),
    faults: (tool: Tool, exec: ExecEvent) => identity.faults(tool, exec),
    factors: (tool: Tool, finding: string) => plugins.factors(tool, finding),
  };
  const assessment = new Assessment(material.weights, config, recording, standing, (...told) => lesson?.told(...told));

  material.trace?.begin(recording);
  const denials = recording.confined === undefined ? undefined : new Denials(baselines.variables);
  let last: Event | undefined;
  material.lines((line) => {
    const event = reception.take(decodeLine(line));
    if (event?.done === false) denials?.take(event, tree.running(event.pid));
    const actor = event && tree.take(event);
    if (event === undefined || actor === undefined) return;
    const act = located(event);
    material.trace?.take(act, actor);
    const judgement = judging.judge(act, actor);
    for (const { actor: left, found, t } of sequences.due(act.t, last?.t ?? 0))
      assessment.order({ ...act, t, n: 1 }, left, [found]);
    const broken = invariants.observe(act, actor, judgement);
    assessment.take(act, actor, judgement, broken);
    assessment.order(act, actor, phases.observe(act, actor, judgement));
    for (const one of sequences.observe(act, actor, judgement)) assessment.order(act, one.actor, [one.found]);
    last = act;
    lesson?.take(act, actor, judgement);
  });

  for (const { actor, found, t } of sequences.end(recording.end, last?.t ?? 0))
    if (last) assessment.order({ ...last, t, n: 1 }, actor, [found]);
  identity.distrustForged();
  const { invocations } = tree;
  const found = assessment.findings();
  const told = config.plugins.length === 0 ? undefined : toldOf({ recording, invocations, dossiers, findings: found });
  if (told !== undefined) {
    material.told?.(told);
    assessment.takePlugins(pluginFindings(plugins, told, new Map(invocations.map((one) => [one.id, one])), found));
  }
  const answered = told === undefined ? undefined : pluginsOf(plugins, told, found);
  const unseen = [
    ...tree.unseen(),
    ...baselines.ledger.unseen(),
    ...phases.unseen(),
    ...sequences.unseen(),
    ...assessment.unseen(),
    ...identity.unseen(),
  ];
  const gaps = [
    ...pinnedGaps(config.tools, (pin) => identity.ran(pin), material.evidence, dossiers),
    ...dossiers.problems.slice(0, 5),
    ...given.problems.slice(0, 5),
    ...(told === undefined || answered === undefined ? [] : pluginGaps(answered, told)),
  ];
  const unread = material.unread === undefined ? [] : [material.unread.reason];
  const coverage = reception.coverage(recording, [...unread, ...material.damages(), ...unseen, ...gaps]);
  const findings = assessment.findings();
  const job = jobFacts({
    config,
    recording,
    coverage,
    findings,
    ...assessment.worst(tree.steps),
    around,
    factor: context,
    plugins: plugins.plugins,
    tampered: material.tampered(),
  });
  const subjects = subjectsOf({
    invocations,
    risk: assessment.risk,
    findings,
    end: recording.end,
    plugins,
    dossier: (tool) => dossiers.of(tool),
    envelope: (one) => baselines.envelopes.of(one),
    made: (one) => assessment.signals.findings(one),
  });
  material.facts?.(job, subjects);
  const seen = new Set(findings.map(({ id }) => id));
  const ended = expiredEntries({ config, day: job.time.date, found: seen, place: material.place ?? (() => undefined) });
  const decided = verdict({
    config,
    sensor: recording.sensor,
    coverage,
    outcome: evaluate(material.policy, job, subjects),
    blind: material.unread?.blind ? unread : [],
  });
  return document({
    recording,
    config,
    tree,
    baselines,
    dossiers,
    evidence: material.evidence,
    surroundings: contextOf(recording, config, around, context),
    assessment,
    denials,
    findings: [...findings, ...ended],
    coverage,
    decided,
    policy: material.policy,
    plugins: answered,
    reception,
    undecided: recording.interim === undefined ? [] : sequences.undecided(recording.end),
    digests: material.digests(),
    manifests: given.digests,
  });
}
