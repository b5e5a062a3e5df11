import type { Invocation } from '../../invocations/invocation.ts';
import type { Operation } from '../profile.ts';
import type { Completed } from './completed.ts';
import type { Moment } from './moment.ts';
import { type Partial, Partials, type Told } from './partials.ts';
import type { Sequence, Step } from './sequence.ts';
import { type Found, type SequenceFacts, StepConditions } from './step-conditions.ts';
import { chain, words } from './story.ts';
import { confidence, full, treeOf } from './who.ts';

/** One order in which the steps of a sequence may come, ready to be asked. */
interface Pattern {
  readonly name: string;
  readonly sequence: Sequence;
  /** For each step its alternatives. */
  readonly steps: readonly (readonly StepConditions[])[];
  /** For each step its place in the sequence as it is written down. */
  readonly written: readonly number[];
}

/** How a step is reached from one before it. */
interface Way {
  /** Begins the keys under which partial matches wait for it. */
  readonly prefix: string;
  /** Variables that both name, but for a file. */
  readonly shared: readonly string[];
  /** Whether both are about one file, which is looked up by itself. */
  readonly byFile: boolean;
}

/** A step of a pattern, and the ways to it: from the step before, and from the one before that where the one between is optional. */
interface Place {
  readonly pattern: Pattern;
  readonly at: number;
  readonly conditions: StepConditions;
  readonly ways: readonly Way[];
}

const alternatives = (step: Sequence['steps'][number]): readonly Step[] => (Array.isArray(step) ? step : [step]);

/** Finds sequences of acts in one pass: partial matches wait for their next step, by what it must share with them. */
export class Patterns {
  readonly #places = new Map<Operation, Place[]>();
  readonly #ways = new Map<Pattern, Way[]>();
  readonly #admitted = new WeakMap<Invocation, Map<Operation, readonly Place[]>>();
  readonly #partials = new Partials();
  /** Prefixes of keys under which partial matches wait for an act on a file. */
  readonly #fileKeys: string[] = [];

  /** Throws a RangeError for a malformed pattern, and a sequence whose steps share nothing. */
  constructor(sequences: readonly Sequence[], facts: SequenceFacts) {
    for (const sequence of sequences) {
      const steps = sequence.steps.map((step) =>
        alternatives(step).map((one) => new StepConditions(one, sequence.in, facts)),
      );
      const orders = sequence.order === 'any' ? permutations(steps).filter(isJoined) : [steps];
      if (!orders.every(isJoined)) throw new RangeError(`sequence \`${sequence.id}\`: its steps share no variable`);
      orders.forEach((one, i) => {
        const written = one.map((step) => steps.indexOf(step));
        this.#add({ name: `${sequences.indexOf(sequence)}.${i}`, sequence, steps: one, written });
      });
    }
  }

  /** Partial matches that were forgotten for want of room. */
  get forgotten(): number {
    return this.#partials.forgotten;
  }

  /** Partial matches kept now. */
  get waiting(): number {
    return this.#partials.size;
  }

  /** The sequences that an act completes. */
  observe(moment: Moment): Completed[] {
    const places = this.#of(moment.actor, moment.op);
    const completed: Completed[] = [];
    for (const place of places) {
      if (completed.some(({ found }) => found.rule === place.pattern.sequence.id)) continue;
      const made = this.#step(place, moment);
      if (made !== undefined) completed.push(made);
    }
    if (this.#partials.size > 0 && naming.has(moment.event.kind)) this.#follow(moment);
    return completed;
  }

  #add(pattern: Pattern): void {
    pattern.steps.forEach((alternative, at) => {
      const from = at === 0 ? [] : at > 1 && isOptional(pattern, at - 1) ? [at - 1, at - 2] : [at - 1];
      for (const conditions of alternative) {
        const ways = from.map((level) => this.#way(pattern, level, at, conditions));
        const place = { pattern, at, conditions, ways };
        for (const op of conditions.operations) this.#places.set(op, [...(this.#places.get(op) ?? []), place]);
        this.#ways.set(pattern, [...(this.#ways.get(pattern) ?? []), ...ways]);
      }
    });
  }

  #way(pattern: Pattern, level: number, at: number, { step, variables }: StepConditions): Way {
    const taken = pattern.steps.slice(0, level + 1).filter((_, i) => i === level || !isOptional(pattern, i));
    const bound = new Set(taken.flatMap(([first]) => first?.variables ?? []));
    const prefix = `${pattern.name}.${level}>${at} `;
    const byFile = step.file !== undefined && bound.has(step.file);
    if (byFile && !this.#fileKeys.includes(prefix)) this.#fileKeys.push(prefix);
    const shared = variables.filter((one) => one !== step.file && bound.has(one));
    return { prefix, shared: [...new Set(shared)].sort(), byFile };
  }

  /** The places an invocation can take with an operation. Later ones first: an act must not follow itself. */
  #of(actor: Invocation, op: Operation): readonly Place[] {
    let known = this.#admitted.get(actor);
    if (known === undefined) {
      known = new Map();
      this.#admitted.set(actor, known);
    }
    let places = known.get(op);
    if (places === undefined) {
      places = (this.#places.get(op) ?? []).filter(({ conditions }) => conditions.admits(actor));
      places = places.toSorted((a, b) => b.at - a.at);
      known.set(op, places);
    }
    return places;
  }

  #step(place: Place, moment: Moment): Completed | undefined {
    const { pattern, at, conditions, ways } = place;
    if (at === 0) {
      const found = conditions.find(moment, moment.event.t, moment.files);
      return found === undefined ? undefined : this.#took(place, moment, found, undefined);
    }
    for (const way of ways) {
      for (const file of way.byFile ? moment.files : [undefined]) {
        const files = file === undefined ? moment.files : [file];
        const found = conditions.find(moment, 0, files);
        const partial = found === undefined ? undefined : this.#waiting(way, found);
        if (found === undefined || partial === undefined || isLate(pattern, partial, moment)) continue;
        // who wrote the file counts only if it could have after the step before
        if (conditions.find(moment, partial.t, files) === undefined) continue;
        return this.#took(place, moment, found, partial);
      }
    }
    return undefined;
  }

  /** The partial match that a step continues. */
  #waiting({ prefix, shared, byFile }: Way, { bound, file }: Found): Partial | undefined {
    if (!byFile || file === undefined) return this.#partials.get(prefix + values(shared, bound));
    const { inode, path } = file;
    const partial =
      (inode === undefined ? undefined : this.#partials.get(`${prefix}#${inode}`)) ?? this.#partials.get(prefix + path);
    if (partial === undefined) return undefined;
    const other = partial.file?.inode;
    if (inode !== undefined && other !== undefined && inode !== other) return undefined;
    return shared.every((one) => partial.bound.get(one) === bound.get(one)) ? partial : undefined;
  }

  #took({ pattern, at, conditions }: Place, moment: Moment, found: Found, before?: Partial): Completed | undefined {
    const { sequence, steps, written } = pattern;
    const aside = conditions.step.optional === true;
    const { actor, event } = moment;
    const place = written[at] ?? at;
    const now: Told = { t: event.t, words: words(conditions.step, moment), by: actor, place, aside };
    const story = [...withWriter(before?.story ?? [], found.writer, now), now];
    if (at === steps.length - 1) return completed(sequence, moment, story);
    const partial: Partial = {
      bound: new Map([...(before?.bound ?? []), ...found.bound]),
      file: found.file ?? before?.file,
      begun: before?.begun ?? now.t,
      // what is not needed moves no clock
      t: aside ? (before?.t ?? now.t) : now.t,
      story,
      tree: treeOf(moment.actor),
    };
    for (const way of this.#waysFrom(pattern, at)) this.#keep(way, partial, sequence);
    return undefined;
  }

  #keep({ prefix, shared, byFile }: Way, partial: Partial, { within }: Sequence): void {
    const { file } = partial;
    if (byFile && file !== undefined) {
      this.#partials.set(prefix + file.path, partial);
      if (file.inode !== undefined) this.#partials.set(`${prefix}#${file.inode}`, partial);
      return;
    }
    const key = prefix + values(shared, partial.bound);
    // whoever fetched first taints the tree; where time counts, the newest does
    const first = within === undefined ? this.#partials.get(key) : undefined;
    this.#partials.set(key, first ?? partial);
  }

  #waysFrom(pattern: Pattern, level: number): Way[] {
    const from = `${pattern.name}.${level}>`;
    const ways = (this.#ways.get(pattern) ?? []).filter(({ prefix }) => prefix.startsWith(from));
    return [...new Map(ways.map((way) => [way.prefix, way])).values()];
  }

  /** A file that gets another name, or goes, is waited for under that name. */
  #follow({ event: { kind }, files }: Moment): void {
    const [first, second] = files;
    for (const prefix of this.#fileKeys) {
      if (second === undefined) this.#partials.delete(`${prefix}${first?.path}`);
      else this.#renamed(prefix + second.path, `${prefix}${first?.path}`, kind === 'file.link');
    }
  }

  #renamed(from: string, to: string, keep: boolean): void {
    const partial = this.#partials.get(from);
    if (!keep) this.#partials.delete(from);
    if (partial !== undefined) this.#partials.set(to, partial);
    else if (!keep) this.#partials.delete(to);
  }
}

/** Acts after which a file has another name, or none. */
const naming: ReadonlySet<string> = new Set(['file.delete', 'file.rename', 'file.link']);

const values = (shared: readonly string[], bound: ReadonlyMap<string, string>): string =>
  shared.map((one) => bound.get(one) ?? '').join(' ');

const isOptional = ({ steps }: Pattern, at: number): boolean => steps[at]?.[0]?.step.optional === true;

/** A story with who wrote the file: before what was told aside, which needed the file to be there. When it was is not kept. */
function withWriter(story: readonly Told[], writer: Invocation | undefined, now: Told): readonly Told[] {
  if (writer === undefined) return story;
  const last = story.findLastIndex(({ aside }) => aside !== true);
  const wrote = { ...now, words: `${writer.tool.name} wrote it`, by: writer };
  return [...story.slice(0, last + 1), wrote, ...story.slice(last + 1)];
}

const isLate = ({ sequence: { within } }: Pattern, { begun }: Partial, { event }: Moment): boolean =>
  within !== undefined && event.t - begun > within * 1e9;

/**
 * What a sequence says when its last step has come. Where the order is free, chance decides which that is: told, and told of, is the
 * last as it is written down.
 */
function completed(sequence: Sequence, { actor, target }: Moment, story: readonly Told[]): Completed {
  const free = sequence.order === 'any';
  const ordered = free ? story.toSorted((a, b) => a.place - b.place) : story;
  const by = (free ? ordered.at(-1)?.by : undefined) ?? actor;
  return {
    actor: by,
    found: {
      rule: sequence.id,
      kind: 'sequence',
      class: sequence.class,
      c: sequence.idiom === true ? confidence(by) : full,
      message: chain(ordered),
      expected: [sequence.expected],
      target: free ? by.tool.name : target,
      object: sequence.id,
      baseline: 'sequences',
    },
  };
}

/** Whether each step shares a variable with what comes before it. */
function isJoined(steps: Pattern['steps']): boolean {
  const known = new Set<string>();
  return steps.every((alternative, at) =>
    alternative.every(({ variables }) => {
      const joined = at === 0 || variables.some((one) => known.has(one));
      for (const one of variables) known.add(one);
      return joined;
    }),
  );
}

function permutations<T>(of: readonly T[]): T[][] {
  if (of.length <= 1) return [[...of]];
  return of.flatMap((first, i) => permutations(of.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
