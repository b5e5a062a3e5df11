import type { Baselines } from '../baseline/baselines.ts';
import type { Coverage, Recording } from '../events/recording.ts';
import type { Dossiers } from '../evidence/dossier.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Invocation, Step } from '../invocations/invocation.ts';
import type { ProcessTree } from '../invocations/process-tree.ts';
import type { Config } from '../policy/config.ts';
import type { Policy } from '../policy/rules/policy.ts';
import type { Verdict } from '../policy/verdict.ts';
import { nothing } from '../score/accumulator.ts';
import { score } from '../score/hazard.ts';
import { scored } from '../score/score.ts';
import type { Assessment } from './assessment.ts';
import type { Denials } from './denials.ts';
import { toInvocation } from './invocation-entry.ts';
import type { ResultPlugin } from './plugins.ts';
import { policyFacts } from './policy-facts.ts';
import { providersOf } from './providers.ts';
import type { Reception } from './reception.ts';
import type { ResultDocument, ResultFinding, ResultStep } from './result.ts';
import { toTerms } from './terms.ts';

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
