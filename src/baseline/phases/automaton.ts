import type { Phase, Phases } from '../phases.ts';

/** The order of one tool or role, ready to be followed; phases are numbered. */
export class Automaton {
  readonly initial: number;
  /** In how many runs it was learned; undefined: written by hand. */
  readonly runs: number | undefined;
  /** Operations that some phase names: no other act needs to be classed. */
  readonly operations: ReadonlySet<string>;
  readonly #names: readonly string[];
  readonly #on: readonly ReadonlySet<string>[];
  readonly #next: readonly (readonly number[])[];
  readonly #classes: ReadonlySet<string>;
  /** How many runs came by each phase. */
  readonly #visits: readonly number[];

  /** Throws a RangeError when `initial` or a `next` names no phase. */
  constructor(phases: Phases) {
    const entries = phaseEntries(phases);
    this.#names = entries.map(([name]) => name);
    this.#on = entries.map(([, { on }]) => new Set(namesOf(on)));
    this.#next = entries.map(([, { next }]) => namesOf(next).map((name) => this.#number(name)));
    this.#classes = new Set(this.#on.flatMap((on) => [...on]));
    this.operations = new Set([...this.#classes].map((name) => name.slice(0, name.indexOf('@'))));
    this.initial = this.#number(phases.initial);
    this.runs = phases.runs;
    const visits = entries.map(() => 0);
    for (const [, { next = [] }] of entries)
      for (const [name, count] of Array.isArray(next) ? [] : Object.entries(next)) {
        const at = this.#number(name);
        visits[at] = (visits[at] ?? 0) + count;
      }
    this.#visits = visits;
  }

  /** The class by which this order knows an act: the first of its classes, most specific first, that some phase names. */
  known(classes: readonly string[]): string | undefined {
    for (const name of classes) if (this.#classes.has(name)) return name;
    return undefined;
  }

  /** The phase after an act of a known class; undefined when it is a phase break. */
  step(phase: number, name: string): number | undefined {
    if (this.#on[phase]?.has(name) === true) return phase;
    return this.#next[phase]?.find((next) => this.#on[next]?.has(name) === true);
  }

  /** In how many runs it was seen what follows a phase: n of the estimate for a transition that was not. Counts that cannot be are cut to `runs`. */
  support(phase: number): number {
    const { runs = 0 } = this;
    return phase === this.initial ? runs : Math.min(runs, this.#visits[phase] ?? 0);
  }

  name(phase: number): string {
    return this.#names[phase] ?? '';
  }

  /** What a phase allows, and what may follow it, as printed: at most eight lines. */
  describe(phase: number): string[] {
    const on = (at: number): string => [...(this.#on[at] ?? [])].slice(0, 12).join(', ') || 'nothing';
    const next = this.#next[phase] ?? [];
    const then = next.length === 0 ? ['then nothing else'] : next.map((at) => `then ${this.name(at)}: ${on(at)}`);
    return [`in ${this.name(phase)}: ${on(phase)}`, ...then].slice(0, 8);
  }

  #number(name: string): number {
    const found = this.#names.indexOf(name);
    if (found < 0) throw new RangeError(`no phase is called \`${name}\``);
    return found;
  }
}

/** The phases by name, as they stand in the file. */
export const phaseEntries = ({ initial: _, runs: __, ...phases }: Phases): [string, Phase][] =>
  Object.entries(phases as Record<string, Phase>);

/** The names of a list or counted map; of a map, the most frequent first. */
export const namesOf = (names: readonly string[] | Readonly<Record<string, number>> | undefined): readonly string[] =>
  names === undefined
    ? []
    : Array.isArray(names)
      ? names
      : Object.entries(names as Readonly<Record<string, number>>)
          .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
          .map(([name]) => name);
