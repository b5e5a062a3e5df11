import type { Comparison, Expression, Value } from './expression.ts';
import { partsOf } from './expression.ts';
import { functions } from './functions.ts';
import { BudgetError, EvaluationError, type Meter } from './meter.ts';

/** What a condition is asked of: facts, the elements of the lists it is in, and the work that is allowed. */
export interface Frame {
  readonly facts: { readonly [name: string]: Value };
  /** Elements, by the slots of their names. */
  readonly elements: Value[];
  readonly meter: Meter;
}

/** A condition, or a part of one, ready to be asked. @throws EvaluationError where it has no value */
export type Compiled = (frame: Frame) => Value;

type Fields = { readonly [name: string]: Value };

/** Compiles an expression to closures: no code is generated. */
export function compile(expression: Expression): Compiled {
  switch (expression.op) {
    case 'value': {
      const { value } = expression;
      return () => value;
    }
    case 'fact':
      return fact(expression.path);
    case 'element': {
      const { slot, path } = expression;
      return ({ elements }) => path.reduce<Value>((at, name) => (at as Fields)[name] as Value, elements[slot] as Value);
    }
    case 'field': {
      const [of, name] = [compile(expression.of), expression.name];
      return (frame) => (of(frame) as Fields)[name] as Value;
    }
    case 'index':
      return element(compile(expression.list), compile(expression.index));
    case 'and':
      return junction(expression.parts.map(compile), false);
    case 'or':
      return junction(expression.parts.map(compile), true);
    case 'not': {
      const part = compile(expression.part);
      return (frame) => part(frame) !== true;
    }
    case 'negative': {
      const part = compile(expression.part);
      return (frame) => -(part(frame) as number);
    }
    case 'compare': {
      const [left, right, compare] = [
        compile(expression.left),
        compile(expression.right),
        comparisons[expression.sign],
      ];
      return (frame) => compare(left(frame) as never, right(frame) as never);
    }
    case 'in':
      return member(compile(expression.left), compile(expression.right));
    case 'arithmetic':
      return arithmetic(expression, compile(expression.left), compile(expression.right));
    case 'if': {
      const [test, then, otherwise] = [
        compile(expression.test),
        compile(expression.then),
        compile(expression.otherwise),
      ];
      return (frame) => (test(frame) === true ? then(frame) : otherwise(frame));
    }
    case 'list': {
      const items = expression.items.map(compile);
      return (frame) => items.map((item) => item(frame));
    }
    case 'macro':
      return macro(expression, compile(expression.list), compile(expression.body));
    case 'call':
      return call(expression.name, expression.args.map(compile));
  }
}

function fact(path: readonly string[]): Compiled {
  const [a = '', b = '', c = '', ...rest] = path;
  if (path.length === 1) return ({ facts }) => facts[a] as Value;
  if (path.length === 2) return ({ facts }) => (facts[a] as Fields)[b] as Value;
  return ({ facts }) =>
    rest.reduce<Value>((at, name) => (at as Fields)[name] as Value, ((facts[a] as Fields)[b] as Fields)[c] as Value);
}

/** The first part that decides does so, though others have no value: an error counts only where nothing decides. */
function junction(parts: readonly Compiled[], decides: boolean): Compiled {
  return (frame) => {
    let failed: unknown;
    for (const part of parts) {
      try {
        if (part(frame) === decides) return decides;
      } catch (error) {
        failed ??= absorbed(error);
      }
    }
    if (failed !== undefined) throw failed;
    return !decides;
  };
}

/** An error that another part can make up for; throws any other. */
function absorbed(error: unknown): EvaluationError {
  if (error instanceof EvaluationError && !(error instanceof BudgetError)) return error;
  throw error;
}

/** As a junction, over the elements of a list. */
function decide(length: number, decides: boolean, ask: (at: number) => Value): boolean {
  let failed: unknown;
  for (let at = 0; at < length; at++) {
    try {
      if (ask(at) === decides) return decides;
    } catch (error) {
      failed ??= absorbed(error);
    }
  }
  if (failed !== undefined) throw failed;
  return !decides;
}

function element(list: Compiled, index: Compiled): Compiled {
  return (frame) => {
    const [from, at] = [list(frame) as readonly Value[], index(frame) as number];
    const found = from[at];
    if (found === undefined)
      throw new EvaluationError(`the list has ${from.length} elements and none at ${at}; ask with exists( )`);
    return found;
  };
}

function member(left: Compiled, right: Compiled): Compiled {
  return (frame) => {
    const [wanted, from] = [left(frame), right(frame) as readonly Value[]];
    frame.meter.spend(1 + from.length / 16);
    return from.includes(wanted);
  };
}

const comparisons: Readonly<Record<Comparison, (a: never, b: never) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function arithmetic(
  { sign, type }: Expression & { readonly op: 'arithmetic' },
  left: Compiled,
  right: Compiled,
): Compiled {
  if (type.kind === 'string') {
    return (frame) => {
      const joined = `${left(frame)}${right(frame)}`;
      frame.meter.spend(1 + joined.length / 16);
      return joined;
    };
  }
  const run = type.kind === 'int' ? whole[sign] : real[sign];
  return (frame) => run(left(frame) as number, right(frame) as number);
}

const safe = (value: number): number => {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  throw new EvaluationError('a whole number is too large; compare without arithmetic');
};
const divisor = (value: number): number => {
  if (value !== 0) return value;
  throw new EvaluationError('something is divided by 0; ask first whether it is 0');
};
const whole = {
  '+': (a: number, b: number) => safe(a + b),
  '-': (a: number, b: number) => safe(a - b),
  '*': (a: number, b: number) => safe(a * b),
  '/': (a: number, b: number) => safe(Math.trunc(a / divisor(b))),
  '%': (a: number, b: number) => safe(a % divisor(b)),
};
const real = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
};

function macro({ name, slot, body }: Expression & { readonly op: 'macro' }, list: Compiled, ask: Compiled): Compiled {
  const steps = 1 + size(body);
  const of = (frame: Frame, from: readonly Value[]) => (at: number) => {
    frame.meter.spend(steps);
    frame.elements[slot] = from[at] as Value;
    return ask(frame);
  };
  return (frame) => {
    const from = list(frame) as readonly Value[];
    const asked = of(frame, from);
    if (name === 'exists') return decide(from.length, true, asked);
    if (name === 'all') return decide(from.length, false, asked);
    const kept = from.filter((_, at) => asked(at) === true);
    return name === 'filter' ? kept : kept.length === 1;
  };
}

const size = (expression: Expression): number => partsOf(expression).reduce((sum, part) => sum + size(part), 1);

function call(name: string, args: readonly Compiled[]): Compiled {
  const run = functions.get(name)?.run as (first: Value, second: Value) => boolean | number;
  const [first, second] = args as [Compiled, Compiled | undefined];
  if (second === undefined)
    return (frame) => {
      const value = first(frame);
      frame.meter.spend(typeof value === 'string' ? 1 + value.length / 64 : 1);
      return run(value, '');
    };
  return (frame) => {
    const [a, b] = [first(frame) as string, second(frame) as string];
    frame.meter.spend(1 + (a.length * Math.min(b.length, 64)) / 64);
    return run(a, b);
  };
}
