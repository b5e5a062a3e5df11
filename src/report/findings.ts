import { enoughRuns } from '../baseline/learned.ts';
import type { GivenFactor } from '../evidence/plugins/plugin-evidence.ts';
import { type Invocation, printRolePath } from '../invocations/invocation.ts';
import type { Tool } from '../invocations/tool.ts';
import { findingId } from './finding-id.ts';
import { modifiedBy } from './modified.ts';
import type { Raised } from './raised.ts';
import type { ResultFinding } from './result.ts';

/** What makes a finding, at the first act that shows it. */
export interface Sighting {
  readonly rule: string;
  readonly kind: ResultFinding['kind'];
  readonly tactic: string;
  readonly class: string;
  readonly w: number;
  readonly c: number;
  /** What it is about, stable across runs and machines. */
  readonly object: string;
  /** What was acted on, as printed. */
  readonly target: string;
  readonly message: string;
  readonly expected: readonly string[];
  readonly baseline: string;
  /** From how many runs that was learned. */
  readonly runs?: number;
  /** What the exposure of who acts made of it. */
  readonly raised?: Raised | undefined;
  /** Of a plug-in's finding: as it says. */
  readonly severity?: 'warning' | 'note';
}

interface Open {
  readonly sighting: Sighting;
  readonly invocation: Invocation;
  readonly targets: Set<string>;
  count: number;
  raised: Raised | undefined;
  readonly first: number;
  last: number;
  readonly seq: number;
}

/** Targets kept for a finding, and findings kept for one class of deviation, so that many of one kind hide none of another; what comes after is only counted. */
const targetLimit = 10;
const classLimit = 200;
const idLimit = 20_000;
/** Kinds of finding that are as severe as their class is heavy. */
const weighed: ReadonlySet<ResultFinding['kind']> = new Set(['deviation', 'phase', 'sequence']);

/**
 * Gathers deviations into findings. A finding's id is stable: rule + 8 hex of
 * sha256(rule, tool, role kinds, object class, step key) (design section 8).
 */
export class Findings {
  readonly #open = new Map<string, Open>();
  readonly #ids = new Map<string, string>();
  readonly #classes = new Map<string, number>();
  #dropped = 0;

  /** Notes one sighting and returns the finding's id. */
  note(sighting: Sighting, invocation: Invocation, t: number, seq: number, n: number): string {
    const id = this.#id(sighting, invocation);
    const known = this.#open.get(id);
    if (known !== undefined) {
      known.count += n;
      known.last = Math.max(known.last, t);
      if ((sighting.raised?.factor ?? 1) > (known.raised?.factor ?? 1)) known.raised = sighting.raised;
      if (known.targets.size < targetLimit) known.targets.add(sighting.target);
    } else if (this.#room(sighting.class)) {
      this.#open.set(id, {
        sighting,
        invocation,
        targets: new Set([sighting.target]),
        count: n,
        raised: sighting.raised,
        first: t,
        last: t,
        seq,
      });
    } else {
      this.#dropped += n;
    }
    return id;
  }

  /** Sightings that were counted only, because too many different findings were open. */
  get uncounted(): number {
    return this.#dropped;
  }

  /**
   * The findings, worst first: by kind, then weight times confidence, then time.
   * @param factors what plug-ins say a finding of a tool weighs
   */
  list(factors: (tool: Tool, finding: string) => readonly GivenFactor[]): ResultFinding[] {
    const rank = (finding: ResultFinding): number =>
      finding.severity === 'error' ? 0 : finding.severity === 'warning' ? 1 : 2;
    return [...this.#open.entries()]
      .map(([id, open]) => toFinding(id, open, factors))
      .sort((a, b) => rank(a) - rank(b) || weigh(b) - weigh(a) || a.seen.seq - b.seen.seq || (a.id < b.id ? -1 : 1));
  }

  #room(name: string): boolean {
    const used = this.#classes.get(name) ?? 0;
    if (used < classLimit) this.#classes.set(name, used + 1);
    return used < classLimit;
  }

  #id({ rule, object }: Sighting, { tool, roles, step }: Invocation): string {
    const parts = [tool.name, roles.map(({ kind }) => kind), object, step.identity ?? step.key];
    const key = JSON.stringify([rule, ...parts]);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = findingId(rule, parts);
    if (this.#ids.size < idLimit) this.#ids.set(key, id);
    return id;
  }
}

function toFinding(
  id: string,
  { sighting, invocation, targets, count, raised, first, last, seq }: Open,
  factors: (tool: Tool, finding: string) => readonly GivenFactor[],
): ResultFinding {
  const { step, tool, rolePath } = invocation;
  const modified = weighed.has(sighting.kind) ? modifiedBy(factors(tool, id)) : undefined;
  const accept =
    sighting.kind === 'invariant' || sighting.kind === 'identity' || sighting.kind === 'tamper'
      ? ''
      : `- { finding: ${id}, tool: ${quoted(tool.name)}, step: ${quoted(step.identity ?? step.key)}, reason: "…", owner: "…", until: YYYY-MM-DD }`;
  return {
    id,
    rule: sighting.rule,
    kind: sighting.kind,
    severity: severityOf(sighting),
    tactic: sighting.tactic,
    class: sighting.class,
    w: sighting.w,
    c: sighting.c,
    invocation: invocation.id,
    rolePath: [...rolePath],
    step: { ...step },
    message: `${printRolePath(rolePath)}: ${sighting.message}`,
    expected: [...sighting.expected],
    seen: { what: sighting.message, targets: [...targets], count, first, last, seq },
    baseline: sighting.baseline,
    ...(sighting.runs === undefined ? {} : { runs: sighting.runs }),
    ...(raised === undefined ? {} : { raised }),
    ...(modified === undefined ? {} : { modified }),
    accept,
  };
}

const weigh = ({ w, c }: ResultFinding): number => (w ?? 0) * (c ?? 0);

/** Confidence below which a finding is a note: an order that seven runs or fewer showed, say. */
const doubtful = 0.25;

function severityOf({ kind, w, c, runs = enoughRuns, severity }: Sighting): ResultFinding['severity'] {
  if (severity !== undefined) return severity;
  if (kind === 'coverage') return 'warning';
  if (!weighed.has(kind)) return 'error';
  return w >= 0.2 && c >= doubtful && runs >= enoughRuns ? 'warning' : 'note';
}

const quoted = (name: string): string => (/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(name) ? name : JSON.stringify(name));
