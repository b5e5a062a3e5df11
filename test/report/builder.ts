import {
  type ResultDocument,
  type ResultFinding,
  type ResultInvocation,
  type ResultSignal,
  type ResultTerm,
  resultSchema,
} from '../../src/report/result.ts';
import type { Deviation, ScoredTactic } from '../../src/score/deviation.ts';
import { type Scored, scoreOf } from '../../src/score/score.ts';

type Step = ResultInvocation['step'];

/** What a test says of a process image; the rest is made up. */
export interface Start {
  readonly tool: string;
  readonly version?: string;
  readonly path?: string;
  readonly argv?: readonly string[];
  readonly action?: string;
  readonly role?: { readonly name: string; readonly version?: string };
  readonly signals?: readonly ResultSignal[];
  readonly exit?: ResultInvocation['exit'];
  readonly baseline?: ResultInvocation['baseline'];
  readonly hops?: readonly string[];
}

/** What a test says of a finding. `at` is seconds since the recording began. */
export interface Find {
  readonly id: string;
  readonly tactic: ScoredTactic;
  readonly class: string;
  readonly w: number;
  readonly c: number;
  readonly message: string;
  readonly targets: readonly string[];
  readonly type?: ResultSignal['type'];
  /** Kind of the event. */
  readonly act: string;
  readonly expected?: readonly string[];
  readonly severity?: ResultFinding['severity'];
  readonly kind?: ResultFinding['kind'];
  readonly at?: number;
  readonly count?: number;
  readonly accept?: string;
  readonly accepted?: ResultFinding['accepted'];
}

/** Builds result documents whose scores are made by the real arithmetic. */
export class DocumentBuilder {
  readonly #invocations: ResultInvocation[] = [];
  readonly #findings: ResultFinding[] = [];
  readonly #deviations: Deviation[] = [];
  readonly #steps: Step[] = [];
  readonly #factor: number;

  /** `factor`: what deviations weigh more where the document is made. */
  constructor(factor = 1) {
    this.#factor = factor;
  }

  step(key: string, more: Partial<Step> = {}): Step {
    const step = { key, name: key, ...more };
    this.#steps.push(step);
    return step;
  }

  start(
    parent: ResultInvocation | Step,
    { tool, version, role, baseline, exit, hops, ...more }: Start,
  ): ResultInvocation {
    const above = 'rolePath' in parent ? parent : undefined;
    const step = 'rolePath' in parent ? parent.step : parent;
    const invocation: ResultInvocation = {
      id: `i${this.#invocations.length}`,
      parent: above?.id ?? null,
      pid: 4000 + this.#invocations.length,
      started: this.#invocations.length * 1_000_000,
      argv: [...(more.argv ?? [tool])],
      cwd: '/w/app',
      tool: {
        name: tool,
        path: more.path ?? `/usr/bin/${tool}`,
        exe: `/usr/bin/${tool}`,
        ...(version === undefined ? {} : { version }),
      },
      rolePath: [
        ...(above?.rolePath ?? [{ kind: 'step' as const, name: step.name }]),
        ...(role === undefined ? [] : [{ kind: 'role' as const, ...role }]),
        { kind: 'tool', name: tool },
      ],
      lineage: above === undefined ? [] : [...above.lineage, above.id],
      step,
      action: more.action ?? 'run',
      identity: { level: 'packaged', reason: 'digest of the package database' },
      exposure: { known: false },
      baseline: baseline ?? { source: 'profile', name: tool, status: 'stable', confidence: 0.9 },
      risk: { own: 0, tree: 0, hazard: 0 },
      signals: [...(more.signals ?? [])],
      exit: exit ?? { code: 0 },
      ...(hops === undefined ? {} : { hops: [...hops] }),
    };
    this.#invocations.push(invocation);
    return invocation;
  }

  find(by: ResultInvocation, find: Find): this {
    const t = Math.round((find.at ?? 0) * 1e9);
    if (find.accepted === undefined)
      this.#deviations.push({ ...find, factor: this.#factor, t, finding: find.id, invocation: by.id });
    const network = find.type === 'network';
    for (const target of find.targets) {
      by.signals.push({
        type: find.type ?? 'fs_write',
        kind: find.act,
        ...(network ? { destination: target } : { target }),
        count: find.count ?? 1,
        expected: false,
        finding: find.id,
        risk_contribution: 0,
      });
    }
    this.#findings.push({
      id: find.id,
      rule: find.class,
      kind: find.kind ?? 'deviation',
      severity: find.severity ?? 'warning',
      tactic: find.tactic,
      class: find.class,
      w: find.w,
      c: find.c,
      invocation: by.id,
      rolePath: by.rolePath,
      step: by.step,
      message: `${by.rolePath.map(({ name }) => name).join(' › ')}: ${find.message}`,
      expected: [...(find.expected ?? [])],
      seen: {
        what: find.message,
        targets: [...find.targets],
        count: find.count ?? find.targets.length,
        first: t,
        last: t,
        seq: 1,
      },
      baseline: by.baseline.name ?? 'none',
      accept:
        find.accept ??
        `- { finding: ${find.id}, tool: ${by.tool.name}, step: ${by.step.key}, reason: "…", owner: "…", until: YYYY-MM-DD }`,
      ...(find.accepted === undefined ? {} : { accepted: find.accepted }),
    });
    return this;
  }

  /** The document, checked against its schema. `more` overrides whole sections. */
  build(more: Partial<ResultDocument> = {}): ResultDocument {
    for (const invocation of this.#invocations) this.#score(invocation);
    const steps = this.#steps.map((step) => {
      const of = this.#deviations.filter(({ invocation }) => this.#byId(invocation)?.step.key === step.key);
      const scored = scoreOf(of);
      const acts = scoreOf(of.filter(({ tactic }) => tactic !== 'identity' && tactic !== 'invariant')).score;
      return {
        ...step,
        risk: { score: scored.score, hazard: scored.hazard, acts, terms: terms(scored) },
        invocations: this.#invocations.filter((each) => each.step === step).length,
      };
    });
    const worst = steps.toSorted((a, b) => b.risk.score - a.risk.score)[0];
    return resultSchema.parse({
      schema: 'ironclaw.guard/result/v1',
      guard: { version: '0.1.0' },
      decision: 'pass',
      risk: {
        score: worst?.risk.score ?? null,
        hazard: worst?.risk.hazard ?? null,
        acts: worst?.risk.acts ?? null,
        step: worst?.key ?? null,
        at: worst === undefined ? null : 0,
      },
      terms: worst?.risk.terms ?? [],
      coverage: { level: 'full', reasons: [], lost: 0 },
      sensor: { name: 'strace', backend: 'launch', version: '6.8', unknown: 0, died: false, notCovered: [] },
      steps,
      totals: {
        events: this.#invocations.length * 83,
        invocations: this.#invocations.length,
        expected: 0,
        deviations: this.#deviations.length,
        unknownKinds: {},
      },
      invocations: this.#invocations,
      findings: this.#findings,
      policy: { mode: 'enforce', judgement: 'score', threshold: 5, held: [], errors: [] },
      digests: Object.fromEntries(
        ['guard', 'recording', 'events', 'profiles', 'weights', 'evidence', 'config', 'plugins'].map((name, at) => [
          name,
          `${at}`.repeat(64),
        ]),
      ),
      ...more,
    });
  }

  #byId(id: string): ResultInvocation | undefined {
    return this.#invocations[Number(id.slice(1))];
  }

  #score(invocation: ResultInvocation): void {
    const own = scoreOf(this.#deviations.filter((each) => each.invocation === invocation.id));
    const tree = scoreOf(
      this.#deviations.filter(
        (each) =>
          each.invocation === invocation.id || this.#byId(each.invocation)?.lineage.includes(invocation.id) === true,
      ),
    );
    invocation.risk = { own: own.score, tree: tree.score, hazard: tree.hazard };
    if (own.score > 0) invocation.terms = terms(own);
    for (const term of invocation.terms ?? []) {
      const signal = invocation.signals.find(({ finding }) => finding === term.finding);
      if (signal !== undefined) signal.risk_contribution = term.contribution;
    }
  }
}

function terms({ worst, contributions }: Scored): ResultTerm[] {
  return worst.terms.map(({ deviation, v, ageSeconds, decay, rank, term }, at) => ({
    tactic: deviation.tactic,
    class: deviation.class,
    w: deviation.w,
    c: deviation.c,
    factor: deviation.factor,
    v,
    ageSeconds,
    decay,
    rank,
    term,
    contribution: contributions[at] ?? 0,
    finding: deviation.finding,
    invocation: deviation.invocation,
  }));
}
