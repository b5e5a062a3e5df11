import { bool, double, type Fact, int, text } from '../facts/fact.ts';
import type { Expression } from './expression.ts';
import { Mistaken } from './mistake.ts';
import { print } from './print.ts';

export const isNumber = (type: Fact): boolean => type.kind === 'int' || type.kind === 'double';

/** A type with its article, for sentences. */
export function articled(type: Fact): string {
  switch (type.kind) {
    case 'bool':
      return 'a condition (true or false)';
    case 'int':
      return 'a whole number';
    case 'double':
      return 'a number';
    case 'string':
      return 'a text';
    case 'list':
      return 'a list';
    case 'group':
      return 'a group of facts';
  }
}

/** What to make of something that is no condition. */
export function remedyOf(expression: Expression): string {
  const words = print(expression);
  const { type } = expression;
  switch (type.kind) {
    case 'int':
      return `compare it: ${words} > 0`;
    case 'double':
      return `compare it: ${words} > ${type.range[1] === 10 ? '5.0' : '0.5'}`;
    case 'string':
      return `compare it: ${words} == ${JSON.stringify(type.values?.[0] ?? 'text')}`;
    case 'list':
      return `ask for its elements: ${words}.exists(x, …), or size(${words}) > 0`;
    case 'group':
      return `name one of its facts: ${Object.keys(type.fields)
        .slice(0, 4)
        .map((name) => `${words}.${name}`)
        .join(', ')}`;
    default:
      return 'write something that has a value';
  }
}

/** What a literal of the grammar is. Throws what is no part of conditions. */
export function literalOf(value: unknown, at: number): Expression {
  switch (typeof value) {
    case 'boolean':
      return { op: 'value', value, type: bool(''), at };
    case 'string':
      return { op: 'value', value, type: text(''), at };
    case 'number':
      return { op: 'value', value, type: double('', [value, value]), at };
    case 'bigint': {
      const number = Number(value);
      if (!Number.isSafeInteger(number))
        throw new Mistaken(at, `${value} is too large; write ${Number.MAX_SAFE_INTEGER} at most`);
      return { op: 'value', value: number, type: int('', [number, number]), at };
    }
    default:
      throw new Mistaken(
        at,
        value === null
          ? 'null: no fact is ever absent; compare with "", 0 or false'
          : 'bytes and unsigned numbers are no part of conditions; write a text or a number',
      );
  }
}
