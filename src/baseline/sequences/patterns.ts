import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import type { OrderBreak } from '../order.ts';
import type { Operation } from '../profile.ts';
import { filesOf, type Moment } from './moment.ts';
import { type Partial, Partials } from './partials.ts';
import type { Sequence, Step } from './sequence.ts';
import { type Found, type SequenceFacts, StepConditions } from './step-conditions.ts';
import { chain, told, toldOfWriter } from './story.ts';
import { confidence, treeOf } from './who.ts';

/** One order in which the steps of a sequence may come, ready to be asked. */
interface Pattern {
  readonly name: string;
  readonly sequence: Sequence;
  /** For each step its alternatives. */
  readonly steps: readonly (readonly StepConditions[])[];
}

/** A step of a pattern, and what it needs from the steps before it. */
interface Place {
  readonly pattern: Pattern;
  readonly at: number;
  readonly conditions: StepConditions;
  /** The places that may stand before it: one less, or two where the one between is optional. */
  readonly before: readonly number[];
  /** Variables it shares with what is before it; a file is looked up by itself. */
  readonly shared: readonly string[];
  readonly sharesFile: boolean;
}

const alternatives = (step: Sequence['steps'][number]): readonly Step[] => (Array.isArray(step) ? step : [step]);

/** Finds sequences of acts in one pass: partial matches wait for their next step, by what it must share with them. */
export class Patterns {
  readonly #places = new Map<Operation, Place[]>();
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
        this.#add({ name: `${sequences.indexOf(sequence)}.${i}`, sequence, steps: one });
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
  observe(event: Event, op: Operation, actor: Invocation, unexpected: boolean, target: string): OrderBreak[] {
    const broken: OrderBreak[] = [];
    const places = this.#of(actor, op);
    if (places.length > 0) {
      const moment: Moment = { event, actor, op, unexpected, files: filesOf(event, actor), target };
      const completed = new Set<string>();
      for (const place of places) {
        if (completed.has(place.pattern.sequence.id)) continue;
        const made = this.#step(place, moment);
        if (made === undefined) continue;
        completed.add(made.rule);
        broken.push(made);
      }
    }
    if (this.#partials.size > 0) this.#follow(event);
    return broken;
  }

  #add(pattern: Pattern): void {
    pattern.steps.forEach((alternative, at) => {
      const optional = (i: number): boolean => pattern.steps[i]?.[0]?.step.optional === true;
      const before = at === 0 ? [] : at > 1 && optional(at - 1) ? [at - 1, at - 2] : [at - 1];
      const bound = new Set(
        pattern.steps.slice(0, at).flatMap((one, i) => (optional(i) ? [] : (one[0]?.variables ?? []))),
      );
      const files = new Set(pattern.steps.slice(0, at).flatMap((one) => one[0]?.step.file ?? []));
      for (const conditions of alternative) {
        const sharesFile = conditions.step.file !== undefined && files.has(conditions.step.file);
        const shared = conditions.variables.filter((one) => one !== conditions.step.file && bound.has(one));
        const place = { pattern, at, conditions, before, shared: [...new Set(shared)].sort(), sharesFile };
        for (const op of conditions.operations) this.#places.set(op, [...(this.#places.get(op) ?? []), place]);
        if (sharesFile) for (const level of before) this.#fileKeys.push(`${pattern.name}.${level}>${at} `);
      }
    });
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

  #step(place: Place, moment: Moment): OrderBreak | undefined {
    const { pattern, at, conditions, before } = place;
    if (at === 0) {
      const found = conditions.find(moment, moment.event.t);
      return found === undefined ? undefined : this.#took(place, moment, found, undefined);
    }
    for (const level of before) {
      for (const file of place.sharesFile ? moment.files : [undefined]) {
        const one = file === undefined ? moment : { ...moment, files: [file] };
        const found = conditions.find(one, 0);
        if (found === undefined) continue;
        const prefix = `${pattern.name}.${level}>${at} `;
        const partial = this.#waiting(place, prefix, found);
        if (partial === undefined || isLate(pattern, partial, moment)) continue;
        // who wrote the file counts only if it could have after the step before
        if (conditions.find(one, partial.t) === undefined) continue;
        return this.#took(place, moment, found, partial);
      }
    }
    return undefined;
  }

  /** The partial match that a step continues. */
  #waiting({ shared, sharesFile }: Place, prefix: string, { bound, file }: Found): Partial | undefined {
    if (!sharesFile || file === undefined) return this.#partials.get(prefix + values(shared, bound));
    const { inode, path } = file;
    const partial =
      (inode === undefined ? undefined : this.#partials.get(`${prefix}#${inode}`)) ?? this.#partials.get(prefix + path);
    if (partial === undefined) return undefined;
    const other = partial.file?.inode;
    if (inode !== undefined && other !== undefined && inode !== other) return undefined;
    return shared.every((one) => partial.bound.get(one) === bound.get(one)) ? partial : undefined;
  }

  #took(place: Place, moment: Moment, found: Found, before: Partial | undefined): OrderBreak | undefined {
    const { pattern, at, conditions } = place;
    const { sequence, steps } = pattern;
    const now = told(conditions.step, moment);
    const written = found.writer === undefined ? [] : [toldOfWriter(found.writer, now.t)];
    const optional = conditions.step.optional === true;
    const story = [...(before?.story ?? []), ...written, now];
    if (at === steps.length - 1) return finding(sequence, moment, story);
    const partial: Partial = {
      bound: new Map([...(before?.bound ?? []), ...found.bound]),
      file: found.file ?? before?.file,
      begun: before?.begun ?? now.t,
      // what is not needed moves no clock
      t: optional ? (before?.t ?? now.t) : now.t,
      story,
      tree: treeOf(moment.actor),
    };
    for (const next of nextOf(pattern, at)) {
      const prefix = `${pattern.name}.${at}>${next} `;
      if (this.#fileKeys.includes(prefix)) {
        const { file } = partial;
        if (file === undefined) continue;
        this.#partials.set(prefix + file.path, partial);
        if (file.inode !== undefined) this.#partials.set(`${prefix}#${file.inode}`, partial);
      } else {
        const key = prefix + values(this.#sharedAt(pattern, next), partial.bound);
        // whoever fetched first taints the tree; where time counts, the newest does
        const first = sequence.within === undefined ? this.#partials.get(key) : undefined;
        this.#partials.set(key, first ?? partial);
      }
    }
    return undefined;
  }

  #sharedAt(pattern: Pattern, at: number): readonly string[] {
    const [first] = pattern.steps[at] ?? [];
    for (const op of first?.operations ?? []) {
      const place = this.#places.get(op)?.find((one) => one.pattern === pattern && one.at === at);
      if (place !== undefined) return place.shared;
    }
    return [];
  }

  /** A file that gets another name, or goes, is waited for under that name. */
  #follow(event: Event): void {
    if (event.done === false) return;
    if (event.kind === 'file.delete') {
      for (const prefix of this.#fileKeys) this.#partials.delete(prefix + event.path);
    } else if (event.kind === 'file.rename' || event.kind === 'file.link') {
      for (const prefix of this.#fileKeys) {
        const partial = this.#partials.get(prefix + event.path);
        if (event.kind === 'file.rename') this.#partials.delete(prefix + event.path);
        if (partial !== undefined) this.#partials.set(prefix + event.to, partial);
        else if (event.kind === 'file.rename') this.#partials.delete(prefix + event.to);
      }
    }
  }
}

const values = (shared: readonly string[], bound: ReadonlyMap<string, string>): string =>
  shared.map((one) => bound.get(one) ?? '').join(' ');

/** The places that may follow one: the next, and the one after it where that is optional. */
function nextOf({ steps }: Pattern, at: number): number[] {
  const optional = steps[at + 1]?.[0]?.step.optional === true;
  return optional && at + 2 < steps.length ? [at + 1, at + 2] : [at + 1];
}

const isLate = ({ sequence: { within } }: Pattern, { begun }: Partial, { event }: Moment): boolean =>
  within !== undefined && event.t - begun > within * 1e9;

function finding(sequence: Sequence, moment: Moment, story: Partial['story']): OrderBreak {
  return {
    rule: sequence.id,
    kind: 'sequence',
    class: sequence.class,
    c: confidence(moment.actor),
    message: chain(story),
    expected: [sequence.expected],
    target: moment.target,
    object: sequence.id,
    baseline: 'sequences',
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
