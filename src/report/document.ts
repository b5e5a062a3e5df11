import { signalType } from '../baseline/act.ts';
import type { Baselines } from '../baseline/baselines.ts';
import type { Coverage, Recording } from '../events/recording.ts';
import type { Dossiers } from '../evidence/dossier.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { toldId } from '../evidence/plugins/told-id.ts';
import { type Invocation, lineage, type Step } from '../invocations/invocation.ts';
import type { ProcessTree } from '../invocations/process-tree.ts';
import type { Config } from '../policy/config.ts';
import type { Policy } from '../policy/rules/policy.ts';
import type { Verdict } from '../policy/verdict.ts';
import type { Accumulator, Worst } from '../score/accumulator.ts';
import { contributions } from '../score/contribution.ts';
import { published, score } from '../score/hazard.ts';
import { scored } from '../score/score.ts';
import type { Assessment } from './assessment.ts';
import type { Denials } from './denials.ts';
import { manifestOf } from './manifest-facts.ts';
import type { ResultPlugin } from './plugins.ts';
import { policyFacts } from './policy-facts.ts';
import { type Providers, providersOf, withProviders } from './providers.ts';
import type { Reception } from './reception.ts';
import type {
  ResultDocument,
  ResultFinding,
  ResultInvocation,
  ResultSignal,
  ResultStep,
  ResultTerm,
} from './result.ts';
import { attestationOf, exposureOf, identityOf } from './standing.ts';

export type Digests = Omit<ResultDocument['digests'], 'manifests'>;

/** The parts a result document is put together from. */
export interface Parts {
  readonly recording: Recording;
  readonly config: Config;
  readonly tree: ProcessTree;
  readonly baselines: Baselines;
  readonly dossiers: Dossiers;
  readonly evidence: Evidence;
  readonly surroundings: ResultDocument['context'];
  readonly assessment: Assessment;
  /** Of a confined command. */
  readonly denials: Denials | undefined;
  readonly findings: ResultFinding[];
  readonly coverage: Coverage;
  readonly decided: Verdict;
  readonly policy: Policy;
  /** Undefined: the configuration has none. */
  readonly plugins: readonly ResultPlugin[] | undefined;
  readonly reception: Reception;
  readonly digests: Digests;
  /** Tools of processes of which it is not decided yet whether they outlive their step. */
  readonly undecided: readonly string[];
  /** SHA-256 of the files of manifests. */
  readonly manifests: readonly string[];
}

const nothing: Worst = { sum: 0, t: 0, terms: [] };

/** Puts the result document together. */
export function document(parts: Parts): ResultDocument {
  const { recording, config, tree, assessment, decided, coverage, reception } = parts;
  const shown = tree.invocations.filter((invocation) => !invocation.hop);
  const steps = tree.steps.map((step) => toStep(step, shown, parts));
  const strict = config.judgement === 'rights';
  const worst = strict ? undefined : [...steps].sort((a, b) => (b.risk?.hazard ?? 0) - (a.risk?.hazard ?? 0))[0];
  const worstStep = tree.steps.find((step) => step.key === worst?.key);
  const moment = worstStep === undefined ? nothing : (assessment.risk.step(worstStep)?.worst ?? nothing);
  const { sensor } = recording;
  const providers = providersOf(shown, parts.dossiers);
  const invocations = shown.map((invocation) => toInvocation(invocation, parts, providers));
  const counted = (expected: boolean): number =>
    invocations.reduce(
      (sum, { signals }) => sum + signals.reduce((n, s) => n + (s.expected === expected ? s.count : 0), 0),
      0,
    );
  return {
    schema: 'ironclaw.guard/result/v1',
    guard: { version: recording.guard.version },
    decision: decided.decision,
    risk: {
      score: strict ? null : (worst?.risk?.score ?? 0),
      hazard: strict ? null : (worst?.risk?.hazard ?? 0),
      acts: strict ? null : (worst?.risk?.acts ?? 0),
      step: worst?.key ?? null,
      at: moment.sum > 0 ? moment.t : null,
    },
    terms: worst?.risk?.terms ?? [],
    coverage,
    sensor: {
      name: sensor.name,
      backend: sensor.backend,
      ...(sensor.version === undefined ? {} : { version: sensor.version }),
      unknown: sensor.health.unknown,
      died: sensor.health.died,
      ...(sensor.health.reason === undefined ? {} : { reason: sensor.health.reason }),
      notCovered: sensor.notCovered,
      ...watchers(sensor),
    },
    context: parts.surroundings,
    evidence: gathered(parts),
    ...(recording.root.mode === 'run' ? { command: { argv: recording.root.argv, exit: recording.exit ?? null } } : {}),
    ...enforced(parts),
    ...(parts.plugins === undefined ? {} : { plugins: [...parts.plugins] }),
    steps,
    totals: {
      events: reception.count,
      invocations: shown.length,
      expected: counted(true),
      deviations: counted(false),
      unknownKinds: Object.fromEntries(reception.unknownKinds),
    },
    invocations,
    findings: parts.findings,
    policy: {
      mode: config.mode,
      judgement: config.judgement,
      threshold: strict ? null : config.threshold,
      ...policyFacts(decided, parts.policy),
    },
    ...(recording.interim === undefined ? {} : { interim: { undecided: [...parts.undecided] } }),
    ...(recording.gates === undefined ? {} : { gates: recording.gates }),
    digests: { ...parts.digests, manifests: [...parts.manifests] },
  };
}

/** What confined the command, and what that stopped. */
function enforced({ recording, denials }: Parts): Pick<ResultDocument, 'enforcement'> {
  if (recording.confined === undefined || denials === undefined) return {};
  const { from, abi, unknown, filter, rules, notes } = recording.confined;
  return {
    enforcement: {
      ...{ from: [...from], abi, unknown: [...unknown], filter, rules, notes: notes.length },
      denied: denials.list(),
      deniedTotal: denials.total,
    },
  };
}

const mostMissed = 50;

function gathered({ evidence: { document: found }, dossiers }: Parts): ResultDocument['evidence'] {
  const { offline, material, packages, missed } = found;
  const none = material.length + packages.length + missed.length === 0;
  return {
    gathered: none ? null : found.gathered,
    offline,
    materials: material.length,
    packages: packages.length,
    missed: missed.slice(0, mostMissed),
    missedTotal: missed.length,
    problems: [...dossiers.problems],
  };
}

function toStep(step: Step, invocations: readonly Invocation[], { assessment, config }: Parts): ResultStep {
  const accumulator = assessment.risk.step(step);
  const total = scored(accumulator?.worst ?? nothing);
  return {
    ...step,
    risk:
      config.judgement === 'rights'
        ? null
        : {
            score: total.score,
            hazard: total.hazard,
            acts: score(accumulator?.acts.sum ?? 0),
            terms: toTerms(accumulator?.worst ?? nothing),
          },
    invocations: invocations.filter((invocation) => invocation.step.key === step.key).length,
  };
}

function toTerms(worst: Worst): ResultTerm[] {
  const shares = contributions(worst);
  return worst.terms.map(({ deviation, v, ageSeconds, decay, rank, term }, index) => ({
    tactic: deviation.tactic,
    class: deviation.class,
    w: deviation.w,
    c: deviation.c,
    factor: deviation.factor,
    ...(deviation.plugin === undefined ? {} : { plugin: deviation.plugin }),
    v: published(v),
    ageSeconds: Math.round(ageSeconds * 1000) / 1000,
    decay: published(decay),
    rank,
    term: published(term),
    contribution: shares[index] ?? 0,
    finding: deviation.finding,
    invocation: deviation.invocation,
  }));
}

function toInvocation(
  invocation: Invocation,
  { assessment, baselines, config, dossiers, plugins }: Parts,
  providers: Providers,
): ResultInvocation {
  const strict = config.judgement === 'rights';
  const { tool, exit } = invocation;
  const own = assessment.risk.own(invocation);
  const tree = assessment.risk.tree(invocation)?.worst ?? nothing;
  const dossier = dossiers.of(tool);
  const { identity } = dossier;
  const attestation = attestationOf(dossier);
  const layers = baselines.envelopes.of(invocation).layers;
  const layer = layers[0];
  return {
    id: invocation.id,
    parent: invocation.parent?.id ?? null,
    pid: invocation.pid,
    started: invocation.started,
    ...(invocation.ended === undefined ? {} : { ended: invocation.ended }),
    argv: [...invocation.argv],
    cwd: baselines.variables.print(invocation.cwd),
    tool: {
      name: tool.name,
      ...(tool.version === undefined ? {} : { version: tool.version }),
      ...(tool.purl === undefined ? {} : { purl: tool.purl }),
      ...(tool.class === undefined ? {} : { class: tool.class }),
      path: tool.path,
      exe: tool.exe,
      ...(identity.sha256 === undefined ? {} : { sha256: identity.sha256 }),
    },
    ...(plugins === undefined ? {} : { told: toldId(tool) }),
    rolePath: [...invocation.rolePath],
    lineage: ends(lineage(invocation)).map(({ id }) => id),
    ...(invocation.hops.length === 0 ? {} : { hops: [...invocation.hops] }),
    step: { ...invocation.step },
    action: invocation.action,
    identity: { ...identityOf(dossier), ...withProviders(invocation, identity.sha256, providers) },
    ...(attestation === undefined ? {} : { attestation }),
    exposure: exposureOf(dossier),
    baseline: {
      source: layer?.source ?? 'none',
      name: layers.map(({ name }) => name).join(' ∩ '),
      ...(layer?.status === undefined ? {} : { status: layer.status }),
      ...(layer?.runs === undefined ? {} : { runs: layer.runs }),
      confidence: layer?.confidence ?? 0,
      ...manifestOf(invocation, baselines.manifests),
    },
    risk: strict ? null : { own: score(own?.worst.sum ?? 0), tree: score(tree.sum), hazard: published(tree.sum) },
    ...(strict || own === undefined || own.worst.sum === 0 ? {} : { terms: toTerms(own.worst) }),
    signals: toSignals(invocation, own, assessment, strict),
    ...(exit === undefined ? {} : { exit }),
  };
}

function toSignals(
  invocation: Invocation,
  own: Accumulator | undefined,
  { signals }: Assessment,
  strict: boolean,
): ResultSignal[] {
  const worst = own?.worst ?? nothing;
  const left = new Map<string, number>();
  contributions(worst).forEach((share, index) => {
    const finding = worst.terms[index]?.deviation.finding ?? '';
    left.set(finding, (left.get(finding) ?? 0) + Math.round(share * 100));
  });
  const counts = signals.of(invocation);
  const named = new Set(counts.map(({ finding }) => finding));
  // what too many findings left without a line of its own stands in the line that counts them
  const unnamed = [...left].reduce((sum, [finding, share]) => (named.has(finding) ? sum : sum + share), 0);
  const overflow = counts.find(({ expected, finding }) => !expected && finding === undefined);
  return counts.map((signal) => {
    const { kind, target, count, expected, finding } = signal;
    const share = signal === overflow ? unnamed : finding === undefined ? 0 : (left.get(finding) ?? 0);
    if (finding !== undefined) left.delete(finding);
    const type = signalType(kind);
    return {
      type,
      kind,
      ...(type === 'network' ? { destination: target } : { target }),
      count,
      expected,
      ...(finding === undefined ? {} : { finding }),
      risk_contribution: strict ? null : share / 100,
    };
  });
}

/** Where in the kernel the sensor listened, as far as it says so. */
function watchers({
  kernel,
  hooks,
  skipped,
  rings,
  selfTest,
  tried,
}: Recording['sensor']): Partial<ResultDocument['sensor']> {
  return {
    ...(kernel === undefined ? {} : { kernel }),
    ...(hooks === undefined ? {} : { hooks }),
    ...(skipped === undefined ? {} : { skipped }),
    ...(rings === undefined ? {} : { rings }),
    ...(selfTest === undefined ? {} : { selfTest }),
    ...(tried === undefined ? {} : { tried }),
  };
}

/** Ancestors that are named: of more those next to the root and to the invocation, as a role path does. */
const mostAncestors = 64;

const ends = (above: readonly Invocation[]): readonly Invocation[] =>
  above.length <= mostAncestors ? above : [...above.slice(0, mostAncestors / 2), ...above.slice(-mostAncestors / 2)];
