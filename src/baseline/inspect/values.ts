import type { Code } from './code.ts';
import { Flow, type Instruction } from './instruction.ts';

/**
 * Where a value lies: in a register, at a distance from the stack pointer, or in a variable; with a path, at those distances
 * from what that points to, one after the other.
 */
export type Location = (
  | { readonly kind: 'register'; readonly at: number }
  | { readonly kind: 'slot'; readonly at: number }
  | { readonly kind: 'variable'; readonly at: number }
) & { readonly path: readonly number[] };

/** What a value can be at some point of a function. */
export interface Values {
  readonly constants: ReadonlySet<number>;
  /** Where it lay when the function was entered, as far as it comes from there: its callers give it. */
  readonly given: readonly Location[];
  /** Variables that it is read from: whoever writes them gives it. */
  readonly variables: readonly Location[];
  /** It can also be something that cannot be told. */
  readonly unknown: boolean;
}

/** States of one walk: a function with more branches than that is not understood. */
const MAX_STATES = 20_000;
/** Functions whose instructions are kept at a time. */
const KEPT = 64;
/** Pointers that are followed one after the other. */
const MAX_PATH = 3;

interface Body {
  readonly instructions: readonly Instruction[];
  readonly index: ReadonlyMap<number, number>;
  /** Index of an instruction -> those that jump there. */
  readonly sources: ReadonlyMap<number, readonly number[]>;
  /** Instructions that something beyond the function leads to. */
  readonly doors: ReadonlySet<number>;
  /** Whether it jumps through tables: what nothing else leads to is then no dead code. */
  readonly tables: boolean;
}

const nothing: Values = { constants: new Set(), given: [], variables: [], unknown: true };

/**
 * Finds what a register holds at a point of a function, by going backward over every way that leads there: constants are
 * followed through registers, stack slots, variables and pointers to them. A way on which the value is computed or comes from a
 * call is unknown. Where a jump through a table leads is not known: in a function with one, a place nothing else leads to is
 * unknown too. That somebody else writes what a pointer leads to, between here and there, is not seen.
 */
export class ValueFinder {
  readonly #code: Code;
  readonly #bodies = new Map<number, Body>();

  constructor(code: Code) {
    this.#code = code;
  }

  /** What lies at a location just before an instruction of a function is carried out. */
  before(fn: number, address: number, at: Location): Values {
    const body = this.#body(fn);
    const index = body.index.get(address);
    if (index === undefined) return nothing;
    const constants = new Set<number>();
    const given = new Map<string, Location>();
    const variables = new Map<string, Location>();
    let unknown = false;
    const seen = new Set<string>();
    // with each way back: by how much the stack pointer changes from there to where the question is asked
    const open: [number, Location, number][] = [];
    const enter = (to: number, location: Location, drift: number): void => {
      const key = `${to} ${keyOf(location)}`;
      if (Number.isNaN(location.at)) unknown = true;
      else if (location.kind === 'variable') variables.set(keyOf(location), location);
      else if (!seen.has(key)) {
        seen.add(key);
        open.push([to, location, drift]);
      }
    };
    enter(index, at, 0);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.size > MAX_STATES) return nothing;
      const [to, location, drift] = next;
      const from = [...(body.sources.get(to) ?? [])];
      const previous = body.instructions[to - 1];
      if (previous !== undefined && this.#falls(previous)) from.push(to - 1);
      // below where the stack was on entry nobody has put anything yet: it was written in a way that is not understood
      if (to === 0 && location.kind === 'slot' && location.at < 0) unknown = true;
      else if (to === 0) given.set(keyOf(location), location);
      else if (from.length === 0 && (body.tables || body.doors.has(to))) unknown = true;
      for (const one of from) {
        const instruction = body.instructions[one];
        const result = instruction && backward(instruction, location);
        if (result === undefined || (typeof result !== 'number' && result.path.length > MAX_PATH)) unknown = true;
        else if (typeof result === 'number') constants.add(result);
        else if (
          location.kind === 'register' &&
          result.kind === 'slot' &&
          instruction !== undefined &&
          !Number.isNaN(instruction.lea)
        )
          // what the pointer leads to may be written after the pointer was made
          enter(index, { ...result, at: result.at - drift }, 0);
        else enter(one, result, drift + (instruction?.stack ?? 0));
      }
    }
    return { constants, given: [...given.values()], variables: [...variables.values()], unknown };
  }

  /** What an instruction that writes a variable writes: a constant, or what lies in a register before it. */
  written(fn: number, address: number, path: readonly number[]): Location | number | undefined {
    const { instructions, index } = this.#body(fn);
    const one = instructions[index.get(address) ?? -1];
    if (one === undefined) return undefined;
    if (!Number.isNaN(one.value)) return path.length === 0 ? one.value : undefined;
    return one.from < 0 ? undefined : { kind: 'register', at: one.from, path };
  }

  /** Whether an instruction is followed by the next one: not so a call that never comes back. */
  #falls({ flow, target }: Instruction): boolean {
    if (flow === Flow.call && this.#code.has(target)) return this.#code.control.returns(target);
    return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
  }

  #body(fn: number): Body {
    const known = this.#bodies.get(fn);
    if (known !== undefined) return known;
    const instructions: Instruction[] = [];
    const index = new Map<number, number>();
    this.#code.decode(this.#code.starts[fn] ?? 0, this.#code.end(fn), (address, instruction) => {
      index.set(address, instructions.length);
      instructions.push({ ...instruction });
    });
    const sources = new Map<number, number[]>();
    instructions.forEach(({ flow, target }, i) => {
      const to = flow === Flow.jump || flow === Flow.branch ? index.get(target) : undefined;
      if (to === undefined) return;
      const all = sources.get(to);
      if (all === undefined) sources.set(to, [i]);
      else all.push(i);
    });
    const doors = new Set(this.#code.doors(fn).flatMap((address) => index.get(address) ?? []));
    const tables = instructions.some(({ flow, reference }) => flow === Flow.jumpAnywhere && reference < 0);
    const body = { instructions, index, sources, doors, tables };
    if (this.#bodies.size >= KEPT) this.#bodies.clear();
    this.#bodies.set(fn, body);
    return body;
  }
}

export const keyOf = ({ kind, at, path }: Location): string => `${kind} ${at} ${path.join(',')}`;

/** Where a value was before an instruction, or which constant it is; undefined when that cannot be told. */
function backward(instruction: Instruction, location: Location): Location | number | undefined {
  const { writes, into, value, from, load, store, stack, variable, base, offset, lea, points } = instruction;
  const { kind, at, path } = location;
  if (kind === 'slot') {
    if (Number.isNaN(stack)) return undefined;
    if (at + stack !== store) return { kind, at: at + stack, path };
    if (!Number.isNaN(value)) return path.length === 0 ? value : undefined;
    return { kind: 'register', at: from, path };
  }
  if (at !== into) return ((writes >>> at) & 1) === 1 ? undefined : location;
  if (!Number.isNaN(value)) return path.length === 0 ? value : undefined;
  if (from >= 0) return { kind: 'register', at: from, path };
  if (!Number.isNaN(load)) return { kind: 'slot', at: load, path };
  if (variable >= 0) return { kind: 'variable', at: variable, path };
  if (base >= 0) return { kind: 'register', at: base, path: [offset, ...path] };
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  if (!Number.isNaN(lea)) return { kind: 'slot', at: lea + first, path: rest };
  return points >= 0 ? { kind: 'variable', at: points + first, path: rest } : undefined;
}
