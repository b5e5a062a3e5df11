import { bool, type Fact, type ListFact } from '../facts/fact.ts';
import { articled, isNumber } from './check-words.ts';
import type { Comparison, Expression } from './expression.ts';
import { Mistaken } from './mistake.ts';
import { nearest } from './nearest.ts';
import { print } from './print.ts';

/** Two values compared. Throws where they cannot be, or are never equal. */
export function checkComparison(sign: Comparison, left: Expression, right: Expression, at: number): Expression {
  for (const part of [left, right]) {
    if (part.type.kind === 'list' || part.type.kind === 'group')
      throw new Mistaken(
        part.at,
        `${sign} compares single values, and this is ${articled(part.type)}; ${singled(part)}`,
      );
  }
  mustMatch(sign, left, right);
  if (left.type.kind === 'bool') {
    if (sign !== '==' && sign !== '!=') throw new Mistaken(at, `${sign} compares numbers and texts; write == or !=`);
  }
  mustBeOne(left, right);
  mustBeOne(right, left);
  return { op: 'compare', sign, left, right, type: bool(''), at };
}

/** Whether a value is one of a list. */
export function checkMember(left: Expression, right: Expression, at: number): Expression {
  if (right.type.kind !== 'list') {
    const advice =
      right.type.kind === 'string' ? `write ${print(right)}.contains(${print(left)})` : 'write a list: [ … ]';
    throw new Mistaken(right.at, `in looks into a list, and this is ${articled(right.type)}; ${advice}`);
  }
  const of: Fact = (right.type as ListFact).of;
  if (of.kind === 'group')
    throw new Mistaken(
      right.at,
      `in looks for texts and numbers; write ${print(right)}.exists(x, x.… == ${print(left)})`,
    );
  mustMatch('in', left, { ...right, type: of });
  for (const item of right.op === 'list' ? right.items : []) mustBeOne(left, item);
  mustBeOne({ ...right, type: of }, left);
  return { op: 'in', left, right, type: bool(''), at };
}

function mustMatch(sign: string, left: Expression, right: Expression): void {
  if (left.type.kind === right.type.kind || (isNumber(left.type) && isNumber(right.type))) return;
  const [fact, other] = left.op === 'value' ? [right, left] : [left, right];
  throw new Mistaken(
    other.at,
    `\`${print(fact)}\` is ${articled(fact.type)}, and ${sign === 'in' ? 'looked for' : `compared with ${sign}`} is ${articled(other.type)}; ${convert(fact, other)}`,
  );
}

function convert(fact: Expression, { op, ...other }: Expression): string {
  const { kind } = fact.type;
  if (op !== 'value') return 'compare two of one type';
  const value = (other as { value?: unknown }).value;
  if (isNumber(fact.type) && typeof value === 'string' && /^-?[\d.]+$/.test(value))
    return `write ${value} without quotes`;
  if (kind === 'string') return `write "${String(value)}"`;
  if (kind === 'bool')
    return value === 'true' || value === 'false'
      ? `write ${value} without quotes`
      : 'write the fact alone, or ! before it';
  return 'write a number';
}

/** A text that is compared with a fact of fixed values must be one of them. */
function mustBeOne({ type }: Expression, other: Expression): void {
  if (type.kind !== 'string' || type.values === undefined || other.op !== 'value') return;
  const value = String(other.value);
  if (type.values.includes(value)) return;
  const near = nearest(value, type.values);
  const known = type.values.map((one) => JSON.stringify(one)).join(', ');
  throw new Mistaken(
    other.at,
    `it is never ${JSON.stringify(value)}${near === undefined || near === '' ? '' : `; did you mean ${JSON.stringify(near)}?`}; it is one of ${known}`,
  );
}

function singled(part: Expression): string {
  const words = print(part);
  if (part.type.kind === 'list') return `ask for its elements, or for size(${words})`;
  const fields = part.type.kind === 'group' ? Object.keys(part.type.fields) : [];
  return `name one of its facts: ${fields
    .slice(0, 4)
    .map((name) => `${words}.${name}`)
    .join(', ')}`;
}
