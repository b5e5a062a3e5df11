import { bool } from '../facts/fact.ts';
import { Constraints } from './constraints.ts';
import type { Comparison, Expression } from './expression.ts';

/** Ways to hold that are looked at; a condition with more of them counts as possible. */
const MOST_WAYS = 256;

/** A part that must, or must not, hold. */
interface Literal {
  readonly part: Expression;
  readonly wanted: boolean;
}

/** The condition that holds where another does not. */
export const opposite = (part: Expression): Expression => ({ op: 'not', part, type: bool(''), at: part.at });

/** The condition that holds where all of some do. */
export const together = (parts: readonly Expression[]): Expression => ({
  op: 'and',
  parts,
  type: bool(''),
  at: parts[0]?.at ?? 0,
});

/**
 * Whether there can be facts for which a condition holds. False is certain: bounds of numbers, fixed values of texts and what follows
 * from what leave no way. True says only that nothing was found against it.
 */
export function canHold(condition: Expression): boolean {
  const ways = waysOf(condition, true);
  return ways === undefined || ways.some(isConsistent);
}

/** The ways in which a condition can hold, each a list of parts; undefined where there are too many. */
function waysOf(part: Expression, wanted: boolean): (readonly Literal[])[] | undefined {
  switch (part.op) {
    case 'not':
      return waysOf(part.part, !wanted);
    case 'and':
    case 'or': {
      if ((part.op === 'or') === wanted) {
        const all = part.parts.map((each) => waysOf(each, wanted));
        const flat = all.flatMap((each) => each ?? []);
        return all.includes(undefined) || flat.length > MOST_WAYS ? undefined : flat;
      }
      let ways: (readonly Literal[])[] = [[]];
      for (const each of part.parts) {
        const more = waysOf(each, wanted);
        if (more === undefined || ways.length * more.length > MOST_WAYS) return undefined;
        ways = ways.flatMap((way) => more.map((one) => [...way, ...one]));
      }
      return ways;
    }
    case 'if': {
      const asks = (test: boolean, then: Expression): Expression =>
        together([test ? part.test : opposite(part.test), then]);
      const either: Expression = {
        op: 'or',
        parts: [asks(true, part.then), asks(false, part.otherwise)],
        type: bool(''),
        at: part.at,
      };
      return wanted ? waysOf(either, true) : waysOf(chosenFalse(part), true);
    }
    default:
      return [[{ part, wanted }]];
  }
}

function chosenFalse({ test, then, otherwise, at }: Expression & { readonly op: 'if' }): Expression {
  const parts = [together([test, opposite(then)]), together([opposite(test), opposite(otherwise)])];
  return { op: 'or', parts, type: bool(''), at };
}

function isConsistent(way: readonly Literal[]): boolean {
  const constraints = new Constraints();
  return way.every(({ part, wanted }) => adds(constraints, part, wanted));
}

const turned: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
const negated: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** Adds a part to what must be true; false where that cannot be. */
function adds(constraints: Constraints, part: Expression, wanted: boolean): boolean {
  switch (part.op) {
    case 'value':
      return part.value === wanted;
    case 'compare': {
      const sign = wanted ? part.sign : negated[part.sign];
      if (part.right.op === 'value') return constraints.compare(part.left, sign, part.right.value);
      if (part.left.op === 'value') return constraints.compare(part.right, turned[sign], part.left.value);
      return constraints.relate(part.left, sign, part.right);
    }
    case 'in': {
      if (part.right.op !== 'list') return constraints.opaque(part, wanted);
      const values = part.right.items.flatMap((item) => (item.op === 'value' ? [item.value] : []));
      if (values.length < part.right.items.length) return constraints.opaque(part, wanted);
      if (!wanted) return values.every((value) => constraints.compare(part.left, '!=', value));
      return constraints.oneOf(part.left, values);
    }
    case 'macro': {
      const { name, body } = part;
      if (!constraints.opaque(part, wanted)) return false;
      if (name === 'exists' || name === 'exists_one') return !wanted || canHold(body);
      return name !== 'all' || wanted || canHold(opposite(body));
    }
    default:
      return constraints.holds(part, wanted);
  }
}
