import { factFields } from '../facts/catalogue.ts';
import type { Fact } from '../facts/fact.ts';
import { isNumber } from './check-words.ts';
import type { Comparison, Expression, Scalar } from './expression.ts';
import { print } from './print.ts';

/** The numbers that something can still be. */
interface Interval {
  least: number;
  most: number;
  /** The ends themselves are left out. */
  openLeast: boolean;
  openMost: boolean;
  readonly without: Set<number>;
}

/** What must be true together, of facts and what is computed from them. Each method says whether that can be. */
export class Constraints {
  readonly #truths = new Map<string, boolean>();
  readonly #numbers = new Map<string, Interval>();
  readonly #texts = new Map<string, { among: Set<string> | undefined; readonly without: Set<string> }>();

  /** A condition of which nothing is known but whether it holds. */
  opaque(part: Expression, wanted: boolean): boolean {
    const name = print(part);
    if ((this.#truths.get(name) ?? wanted) !== wanted) return false;
    this.#truths.set(name, wanted);
    return true;
  }

  /** A fact that is true or false, with what follows from it. */
  holds(part: Expression, wanted: boolean): boolean {
    if (!this.opaque(part, wanted)) return false;
    if (part.type.kind !== 'bool') return true;
    const { implies } = part.type;
    if (implies !== undefined && wanted) {
      const at = implies.split('.');
      return this.holds({ op: 'fact', path: at, type: factAt(at), at: 0 }, true);
    }
    return true;
  }

  /** A value that is compared with another of the same condition. */
  relate(left: Expression, sign: Comparison, right: Expression): boolean {
    if (print(left) === print(right)) return sign === '==' || sign === '<=' || sign === '>=';
    const equal = sign === '==' || sign === '!=';
    return equal
      ? this.opaque({ op: 'compare', sign: '==', left, right, type: left.type, at: 0 }, sign === '==')
      : true;
  }

  /** A value that is compared with a literal. */
  compare(part: Expression, sign: Comparison, value: Scalar): boolean {
    if (part.op === 'value') return true;
    if (typeof value === 'boolean') return this.holds(part, (sign === '==') === value);
    if (typeof value === 'number') return this.#bound(part, sign, value);
    return sign === '==' ? this.oneOf(part, [value]) : sign === '!=' ? this.#excludes(part, value) : true;
  }

  /** A value that is one of some. */
  oneOf(part: Expression, values: readonly Scalar[]): boolean {
    if (isNumber(part.type)) {
      const numbers = values.map(Number);
      return (
        this.#bound(part, '>=', Math.min(...numbers)) &&
        this.#bound(part, '<=', Math.max(...numbers)) &&
        (numbers.length > 1 || this.#bound(part, '==', numbers[0] ?? 0))
      );
    }
    if (part.type.kind !== 'string') return true;
    const known = this.#text(part);
    const given = values.map(String).filter((value) => !known.without.has(value));
    known.among = new Set(known.among === undefined ? given : given.filter((value) => known.among?.has(value)));
    return known.among.size > 0;
  }

  #excludes(part: Expression, value: string): boolean {
    const known = this.#text(part);
    known.without.add(value);
    known.among?.delete(value);
    return known.among?.size !== 0;
  }

  #text(part: Expression): { among: Set<string> | undefined; readonly without: Set<string> } {
    const name = print(part);
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const values = part.type.kind === 'string' ? part.type.values : undefined;
    const made = { among: values === undefined ? undefined : new Set(values), without: new Set<string>() };
    this.#texts.set(name, made);
    return made;
  }

  #bound(part: Expression, sign: Comparison, value: number): boolean {
    const known = this.#interval(part);
    if (sign === '!=') known.without.add(value);
    if (sign === '==' && known.without.has(value)) return false;
    if (sign === '>' || sign === '>=' || sign === '==') {
      const open = sign === '>';
      if (value > known.least || (value === known.least && open)) [known.least, known.openLeast] = [value, open];
    }
    if (sign === '<' || sign === '<=' || sign === '==') {
      const open = sign === '<';
      if (value < known.most || (value === known.most && open)) [known.most, known.openMost] = [value, open];
    }
    return isPossible(known, part.type.kind === 'int');
  }

  #interval(part: Expression): Interval {
    const name = print(part);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const { type } = part;
    const [least, most] = type.kind === 'int' || type.kind === 'double' ? type.range : [-Infinity, Infinity];
    const made = { least, most, openLeast: false, openMost: false, without: new Set<number>() };
    this.#numbers.set(name, made);
    return made;
  }
}

function isPossible({ least, most, openLeast, openMost, without }: Interval, whole: boolean): boolean {
  if (whole) {
    const first = openLeast ? Math.floor(least) + 1 : Math.ceil(least);
    const last = openMost ? Math.ceil(most) - 1 : Math.floor(most);
    if (last - first > without.size) return true;
    for (let at = first; at <= last; at++) if (!without.has(at)) return true;
    return false;
  }
  if (least < most) return true;
  return least === most && !openLeast && !openMost && !without.has(least);
}

/** The type of a fact that the catalogue names. */
function factAt(path: readonly string[]): Fact {
  let at: Fact = { kind: 'group', says: '', fields: factFields };
  for (const name of path) {
    const next: Fact | undefined = at.kind === 'group' ? at.fields[name] : undefined;
    if (next === undefined) throw new Error(`the catalogue of facts has no ${path.join('.')}`);
    at = next;
  }
  return at;
}
