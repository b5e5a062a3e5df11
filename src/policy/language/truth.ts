import type { Fact, ListFact } from '../facts/fact.ts';
import { type Compiled, compile, type Frame } from './compile.ts';
import { type Expression, partsOf, type Value } from './expression.ts';
import { BudgetError, EvaluationError } from './meter.ts';
import { print } from './print.ts';

/** One line of a truth tree: a part of a condition, whether it held, and the values it was made from. */
export interface Truth {
  /** How deep it stands: 0 is the whole condition. */
  readonly depth: number;
  /** `all of`, `any of`, or the part itself. */
  readonly says: string;
  /** Null: it has no value. */
  readonly holds: boolean | null;
  /** The facts it names, and their values. */
  readonly where: readonly { readonly name: string; readonly value: string }[];
  /** Of a list that is gone through: the elements for which it holds (of `all`: for which it does not). */
  readonly among?: readonly string[] | undefined;
}

/** A condition, and its parts, ready to be explained. */
export interface Explained {
  readonly expression: Expression;
  readonly ask: Compiled;
  readonly parts: readonly Explained[];
  readonly names: readonly { readonly name: string; readonly ask: Compiled; readonly type: Fact }[];
}

const MOST_ELEMENTS = 5;
const LONGEST_VALUE = 160;

/** Gets a condition ready to be explained. */
export function explainable(expression: Expression): Explained {
  const split = expression.op === 'and' || expression.op === 'or';
  return {
    expression,
    ask: compile(expression),
    parts: split ? partsOf(expression).map(explainable) : [],
    names: split ? [] : named(expression),
  };
}

/** The facts and lists a part is made of, each once; what is inside of a macro is told by its elements. */
function named(expression: Expression): { name: string; ask: Compiled; type: Fact }[] {
  const found = new Map<string, { name: string; ask: Compiled; type: Fact }>();
  const visit = (part: Expression): void => {
    if (part.op === 'fact' || part.op === 'field' || part.op === 'index') {
      const name = print(part);
      found.set(name, { name, ask: compile(part), type: part.type });
    } else if (part.op === 'macro') {
      outside(part.body);
    } else for (const each of partsOf(part)) visit(each);
  };
  const outside = (part: Expression): void => {
    if (part.op === 'fact' && part.type.kind !== 'list') visit(part);
    else for (const each of partsOf(part)) outside(each);
  };
  visit(expression);
  return [...found.values()];
}

/** The truth tree of a condition, from the whole to its parts. */
export function truthOf({ expression, ask, parts, names }: Explained, frame: Frame, depth = 0): Truth[] {
  const holds = attempt(ask, frame);
  if (parts.length > 0) {
    const says = expression.op === 'and' ? 'all of' : 'any of';
    return [{ depth, says, holds, where: [] }, ...parts.flatMap((part) => truthOf(part, frame, depth + 1))];
  }
  const where = names.flatMap(({ name, ask: value, type }) => {
    const seen = attemptValue(value, frame);
    return seen === undefined ? [] : [{ name, value: printed(seen, type) }];
  });
  return [{ depth, says: print(expression), holds, where, ...elements(expression, frame) }];
}

/** Of a list that is gone through: the elements that decide. */
function elements(expression: Expression, frame: Frame): Pick<Truth, 'among'> {
  const macro = macroIn(expression);
  if (macro === undefined) return {};
  const list = (attemptValue(compile(macro.list), frame) ?? []) as readonly Value[];
  const body = compile(macro.body);
  const wanted = macro.name !== 'all';
  const found = list.filter((element) => {
    frame.elements[macro.slot] = element;
    return attempt(body, frame) === wanted;
  });
  const of = (macro.list.type as ListFact).of as Fact;
  const some = found
    .slice(0, MOST_ELEMENTS)
    .map((element) => (typeof element === 'string' ? cut(element) : printed(element, of)));
  const left = found.length - some.length;
  if (found.length === 0) return { among: [`none of ${list.length}`] };
  return { among: left === 0 ? some : [...some, `and ${left} more`] };
}

function macroIn(expression: Expression): (Expression & { readonly op: 'macro' }) | undefined {
  if (expression.op === 'macro') return expression;
  for (const part of partsOf(expression)) {
    const found = macroIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value as it is told; a group by its label, a long list by its length. */
function printed(value: Value, type: Fact): string {
  if (Array.isArray(value)) {
    const of = type.kind === 'list' ? (type.of as Fact) : type;
    const shown = value.slice(0, MOST_ELEMENTS).map((each: Value) => printed(each, of));
    return `[${shown.join(', ')}${value.length > shown.length ? `, and ${value.length - shown.length} more` : ''}]`;
  }
  if (type.kind === 'group') return type.label?.(value as Readonly<Record<string, unknown>>) ?? type.says;
  return cut(type.kind === 'string' ? JSON.stringify(value) : String(value));
}

const cut = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

function attempt(ask: Compiled, frame: Frame): boolean | null {
  const value = attemptValue(ask, frame);
  return value === undefined ? null : value === true;
}

function attemptValue(ask: Compiled, frame: Frame): Value | undefined {
  try {
    return ask(frame);
  } catch (error) {
    if (error instanceof EvaluationError && !(error instanceof BudgetError)) return undefined;
    throw error;
  }
}
