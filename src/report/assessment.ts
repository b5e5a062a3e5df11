import type { Judgement } from '../baseline/judgement.ts';
import type { OrderBreak } from '../baseline/order.ts';
import type { Broken } from '../baseline/tampering.ts';
import type { Event, ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import type { Vulnerability } from '../evidence/exposure/vulnerability.ts';
import type { GivenFactor } from '../evidence/plugins/plugin-evidence.ts';
import { type ToolFault, unattested } from '../evidence/tool-fault.ts';
import { acts, type Invocation, type Step } from '../invocations/invocation.ts';
import type { Tool } from '../invocations/tool.ts';
import type { Acceptance, Config } from '../policy/config.ts';
import type { Deviation } from '../score/deviation.ts';
import type { ToolExposure } from '../score/exposure.ts';
import { deviationFactor, pluginFactor } from '../score/factor.ts';
import { score } from '../score/hazard.ts';
import { RiskTree } from '../score/risk.ts';
import type { Weights } from '../score/weights.ts';
import { Findings, type Sighting } from './findings.ts';
import type { PluginFinding } from './plugin-findings.ts';
import { raisedBy } from './raised.ts';
import type { ResultFinding } from './result.ts';
import { Signals } from './signals.ts';
import { wording } from './wording.ts';

/** What is known of who acts, beside what it does. */
export interface Standing {
  /** Factor of the circumstances, 1..2. */
  readonly context: number;
  /** Exposure of a tool by known vulnerabilities. */
  exposure(tool: Tool): ToolExposure<Vulnerability>;
  /** What is wrong with the identity of a tool as it is executed. */
  faults(tool: Tool, exec: ExecEvent): readonly ToolFault[];
  /** What plug-ins say a finding of a tool weighs. */
  factors(tool: Tool, finding: string): readonly GivenFactor[];
}

type Fixed = Omit<Broken, 'kind' | 'rule'> & {
  readonly rule: string;
  readonly kind: Broken['kind'] | 'identity';
  readonly tactic: 'invariant' | 'identity';
  readonly w: number;
};

/** A finding where rights alone judge: none is a trifle, and none has a weight. */
function unweighed(finding: ResultFinding): ResultFinding {
  const severity = finding.kind === 'deviation' ? 'error' : finding.severity;
  return { ...finding, severity, w: null, c: null };
}

/** A finding that an act made, or made again. */
export interface Noted {
  readonly id: string;
  readonly rule: string;
  readonly kind: ResultFinding['kind'];
  readonly target: string;
}

/** What is told of a deviation, with what it weighs. */
type Weighed = Sighting & Pick<Deviation, 'tactic'>;

/** Turns judgements into signals, findings and risk. */
export class Assessment {
  readonly signals = new Signals();
  readonly risk = new RiskTree();
  readonly #findings = new Findings();
  readonly #weights: Weights;
  readonly #accepted: readonly Acceptance[];
  /** Whether there are no weights: what is outside the rights is an error, however little it would weigh. */
  readonly #strict: boolean;
  readonly #once = new Set<string>();
  /** Numbers of the events that began images. */
  readonly #began = new Map<Invocation, number>();
  /** Of what is true or false: the digests of the tools that broke it. */
  readonly #breakers = new Map<string, Set<string | undefined>>();
  readonly #standing: Standing;
  readonly #told: (finding: Noted, event: Event, actor: Invocation) => void;

  /** `told` hears of every finding at every act that makes it. */
  constructor(
    weights: Weights,
    config: Config,
    recording: Pick<Recording, 'anchor' | 'end'>,
    standing: Standing,
    told: (finding: Noted, event: Event, actor: Invocation) => void = () => undefined,
  ) {
    this.#weights = weights;
    this.#told = told;
    this.#standing = standing;
    this.#strict = config.judgement === 'rights';
    const day = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1_000_000n))
      .toISOString()
      .slice(0, 10);
    this.#accepted = config.accept.filter(({ until }) => until >= day);
  }

  /** Takes in one act with what was said of it. */
  take(event: Event, actor: Invocation, judgement: Judgement | undefined, broken: readonly Broken[]): void {
    const n = event.n ?? 1;
    if (judgement !== undefined) {
      // an expected execution is something its starter did; an unexpected one is told of the program that should not run
      const by = event.kind === 'process.exec' ? actor.starter : actor;
      if (!judgement.expected) this.#deviation(event, actor, judgement, n);
      else if (by !== undefined) this.signals.count(by, event.kind, judgement.target, n);
    }
    for (const one of broken) this.#fixed(event, actor, { ...one, tactic: 'invariant', w: this.#weights.invariant });
    if (event.kind !== 'process.exec') return;
    this.#began.set(actor, event.seq);
    this.#faults(event, actor);
  }

  /** Takes in what an act completes or breaks in an order: deviations beside its own, each with the weight of its class. */
  order(event: Event, actor: Invocation, breaks: readonly OrderBreak[]): void {
    for (const one of breaks) {
      acts(actor); // what is out of order is no mere way to another program
      this.#weigh(event, actor, { ...one, ...this.#weights.of(one.class) }, one.kind, event.n ?? 1);
    }
  }

  /** Takes in what plug-ins found, when all acts were. */
  takePlugins(found: readonly PluginFinding[]): void {
    for (const { sighting, invocation, at } of found) {
      const { t, seq } = at ?? { t: invocation.started, seq: this.#began.get(invocation) ?? 0 };
      this.#findings.note(sighting, invocation, t, seq, 1);
    }
  }

  /** The findings, worst first; accepted ones are notes. */
  findings(): ResultFinding[] {
    const factors = (tool: Tool, finding: string) => this.#standing.factors(tool, finding);
    return this.#findings.list(factors).map((found) => {
      const finding = this.#strict ? unweighed(found) : found;
      const accepted = this.#accepts(finding.id, finding.rolePath.at(-1)?.name, finding.step);
      if (accepted === undefined || (finding.accept === '' && !this.#hasSecondKey(finding, accepted))) return finding;
      const { reason, owner, until, second } = accepted;
      const by = finding.accept === '' ? { second: second?.owner } : {};
      return { ...finding, severity: 'note' as const, accepted: { reason, owner, until, ...by } };
    });
  }

  /** Whether two people accept an invariant, for the bytes of every tool that broke it. It weighs what it weighs all the same. */
  #hasSecondKey({ id, kind }: ResultFinding, { second, tool, step }: Acceptance): boolean {
    if (kind !== 'invariant' || second === undefined || tool === undefined || step === undefined) return false;
    const digests = this.#breakers.get(id) ?? new Set();
    return digests.size === 1 && digests.has(second.sha256);
  }

  /** What is scored without a finding of its own. */
  unseen(): string[] {
    const { uncounted } = this.#findings;
    return uncounted === 0
      ? []
      : [`${uncounted} deviations have no finding of their own: there were too many different ones`];
  }

  /** The worst step: roots are steps. */
  worst(steps: readonly Step[]): { score: number; worstStep: string | undefined } {
    let sum = 0;
    let worstStep: string | undefined;
    for (const step of steps) {
      const here = this.risk.step(step)?.worst.sum ?? 0;
      if (here > sum || worstStep === undefined) {
        sum = here;
        worstStep = step.key;
      }
    }
    return { score: score(sum), worstStep };
  }

  /** Of the rows that match an act, the heaviest makes its one deviation. */
  #deviation(event: Event, actor: Invocation, judgement: Judgement, n: number): void {
    let row = judgement.rows[0] ?? '';
    for (const other of judgement.rows) if (this.#weights.of(other).w > this.#weights.of(row).w) row = other;
    const c = judgement.confidence;
    const rule = row.replace(':', '-');
    const message = judgement.message ?? wording(event, judgement.target, [row]);
    const weight = this.#weights.of(row);
    const said = {
      ...judgement,
      ...weight,
      rule,
      kind: 'deviation' as const,
      class: row,
      c,
      message,
      expected: judgement.allows,
    };
    this.#weigh(event, actor, said, event.kind, n);
  }

  /** Counts a deviation under a signal's kind, tells of it and adds it to the risk unless it is accepted. */
  #weigh(event: Event, actor: Invocation, said: Weighed, kind: string, n: number): void {
    const { tactic, class: row, w, c, target } = said;
    const exposure = this.#exposure(event, actor);
    const finding = this.#note({ ...said, raised: raisedBy(exposure, w) }, event, actor, n);
    this.signals.count(actor, kind, target, n, finding);
    if (this.#accepts(finding, actor.tool.name, actor.step) !== undefined) return;
    const plugin = pluginFactor(this.#standing.factors(actor.tool, finding).map(({ factor }) => factor));
    const factor = deviationFactor(exposure.s, w, this.#standing.context, plugin);
    const by = plugin === 1 ? {} : { plugin };
    this.risk.add({ tactic, class: row, w, c, factor, ...by, t: event.t, finding, invocation: actor.id }, actor);
  }

  /** Exposure of who acts: a program that should not run is told of, but it was started by another's act. */
  #exposure({ kind }: Event, { tool, starter }: Invocation): ToolExposure<Vulnerability> {
    const own = this.#standing.exposure(tool);
    if (kind !== 'process.exec' || starter === undefined) return own;
    const started = this.#standing.exposure(starter.tool);
    return started.s > own.s ? started : own;
  }

  #faults(event: ExecEvent, actor: Invocation): void {
    for (const fault of this.#standing.faults(actor.tool, event)) {
      if (fault.class === unattested) {
        this.#gap(event, actor, fault);
        continue;
      }
      acts(actor); // a program that is not what it should be is no mere way to another
      const { w } = this.#weights.of(fault.class);
      this.#fixed(event, actor, { ...fault, rule: fault.class, kind: 'identity', tactic: 'identity', w });
    }
  }

  /** What could not be held against its pin: it is told and weighs nothing, as everything of which nothing is known. */
  #gap({ t, seq }: ExecEvent, actor: Invocation, { class: rule, message, expected, target }: ToolFault): void {
    const what = { rule, class: rule, object: rule, target, message, expected: [expected] };
    this.#findings.note(
      { ...what, kind: 'coverage', tactic: 'identity', w: 0, c: 1, baseline: 'evidence' },
      actor,
      t,
      seq,
      1,
    );
  }

  /** What is true or false, whatever else is known: c is 1, nothing multiplies it, and it counts once for an invocation. */
  #fixed(event: Event, actor: Invocation, { rule, kind, message, expected, target, tactic, w }: Fixed): void {
    const baseline = tactic === 'identity' ? 'evidence' : 'invariant';
    const said = {
      rule,
      kind,
      tactic,
      class: rule,
      w,
      c: 1,
      object: rule,
      target,
      message,
      expected: [expected],
      baseline,
    };
    const finding = this.#note(said, event, actor, 1);
    const digests = this.#breakers.get(finding) ?? new Set();
    this.#breakers.set(finding, digests.add(actor.tool.digest));
    const key = `${finding} ${actor.id}`;
    if (this.#once.has(key)) return;
    this.#once.add(key);
    this.signals.count(actor, kind, rule, 1, finding);
    this.risk.add({ tactic, class: rule, w, c: 1, factor: 1, t: event.t, finding, invocation: actor.id }, actor);
  }

  #note(said: Sighting, event: Event, actor: Invocation, n: number): string {
    const id = this.#findings.note(said, actor, event.t, event.seq, n);
    this.#told({ id, rule: said.rule, kind: said.kind, target: said.target }, event, actor);
    return id;
  }

  #accepts(
    id: string,
    tool: string | undefined,
    { key, identity }: { key: string; identity?: string | undefined },
  ): Acceptance | undefined {
    return this.#accepted.find(
      (entry) =>
        entry.finding === id &&
        (entry.step === undefined || entry.step === key || entry.step === identity) &&
        (entry.tool === undefined || entry.tool === tool),
    );
  }
}
