import { Baselines } from './baseline/baselines.ts';
import { forgedRecords } from './baseline/forged-records.ts';
import { Invariants } from './baseline/invariants.ts';
import { Judge } from './baseline/judge.ts';
import { PinnedExecs } from './baseline/pinned-execs.ts';
import type { Profile, Zone } from './baseline/profile.ts';
import { isProductPlace, Replacements } from './baseline/replacements.ts';
import { noteUses } from './baseline/uses.ts';
import { decodeLine } from './events/decode.ts';
import type { Recording } from './events/recording.ts';
import { Dossiers } from './evidence/dossier.ts';
import type { Evidence } from './evidence/evidence.ts';
import { pinnedPaths } from './evidence/pin.ts';
import { pinnedGaps } from './evidence/pinned-gaps.ts';
import { surroundings } from './evidence/surroundings.ts';
import { UsedComponents } from './evidence/used-components.ts';
import { located } from './invocations/container.ts';
import { ProcessTree } from './invocations/process-tree.ts';
import { recognise } from './invocations/tool.ts';
import type { Config } from './policy/config.ts';
import { verdict } from './policy/verdict.ts';
import { Assessment } from './report/assessment.ts';
import { contextOf } from './report/context.ts';
import { Denials } from './report/denials.ts';
import { type Digests, document } from './report/document.ts';
import { Reception } from './report/reception.ts';
import type { ResultDocument } from './report/result.ts';
import { exposureOfTool } from './score/exposure.ts';
import type { Weights } from './score/weights.ts';

/** Everything a result is made from: the same material gives the same bytes, anywhere. */
export interface Material {
  readonly recording: Recording;
  readonly evidence: Evidence;
  /** What was found wrong with the recording's files: it lowers the coverage. */
  readonly damages: () => readonly string[];
  /** Signs that somebody changed what was recorded. */
  readonly tampered: () => readonly string[];
  /** Feeds the lines of events.ndjson, in order. */
  readonly lines: (onLine: (line: string) => void) => void;
  readonly profiles: readonly Profile[];
  readonly zones: readonly Zone[];
  readonly weights: Weights;
  readonly config: Config;
  readonly digests: () => Digests;
}

/** sensor -> events -> invocations -> evidence -> baseline -> score -> policy -> report, for one recording. */
export function judge(material: Material): ResultDocument {
  const { recording, config } = material;
  const reception = new Reception();
  const baselines = new Baselines(recording, material.profiles, material.zones);
  const tree = new ProcessTree({
    ...baselines.roles,
    root: recording.root,
    steps: recording.steps,
    tool: (exec) => recognise(exec, baselines.catalogue, baselines.files),
  });
  const judging = new Judge({ ...baselines, recording, invocation: (index) => tree.invocations[index] });
  const invariants = new Invariants(recording, (pid) => tree.running(pid));
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
    noteUses(recording, new Baselines(recording, material.profiles, material.zones), material.lines, used);
  const around = surroundings(recording.context, config.pipeline.declared);
  const context = material.weights.context(around);
  const replacements = new Replacements({
    files: recording.tools,
    ledger: baselines.ledger,
    invocation: (index) => tree.invocations[index],
    product,
    system: (path) => baselines.isSystem(path),
  });
  const pinned = new PinnedExecs({
    ...baselines,
    pins: config.tools,
    paths: (pin) => pinnedPaths(pin, recording, material.evidence),
    holds: (pin, file) => dossiers.holds(pin, file),
    faults: (path) => dossiers.faultsAt(path),
    replacements,
    product,
  });
  const assessment = new Assessment(material.weights, config, recording, {
    context,
    exposure: (tool) => exposureOfTool(dossiers.of(tool).exposure.vulnerabilities),
    faults: (tool, exec) => pinned.faults(tool, exec, replacements.faults(tool, exec, dossiers.of(tool).faults)),
  });

  const denials = recording.confined === undefined ? undefined : new Denials(baselines.variables);
  material.lines((line) => {
    const event = reception.take(decodeLine(line));
    if (event?.done === false) denials?.take(event, tree.running(event.pid));
    const actor = event && tree.take(event);
    if (event === undefined || actor === undefined) return;
    const act = located(event);
    const judgement = judging.judge(act, actor);
    const broken = invariants.observe(act, actor, judgement);
    assessment.take(act, actor, judgement, broken);
  });

  const { packages } = material.evidence.document;
  dossiers.distrust(forgedRecords(packages, recording.databases, (path) => replacements.byHand(path)));
  const unseen = [...tree.unseen(), ...baselines.ledger.unseen(), ...assessment.unseen(), ...pinned.unseen()];
  const gaps = [
    ...pinnedGaps(config.tools, (pin) => pinned.ran(pin), material.evidence, dossiers),
    ...dossiers.problems.slice(0, 5),
  ];
  const coverage = reception.coverage(recording, [...material.damages(), ...unseen, ...gaps]);
  const findings = assessment.findings();
  const worst = assessment.worst(tree.steps);
  const decided = verdict({
    config,
    sensor: recording.sensor,
    coverage,
    findings,
    ...worst,
    expired: assessment.expired,
    tampered: material.tampered(),
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
    findings,
    coverage,
    decided,
    reception,
    digests: material.digests(),
  });
}
