import type { Expression } from './expression.ts';

/** How tightly each operator binds: what binds less is put in parentheses. */
const binding: Readonly<Record<string, number>> = { if: 0, or: 1, and: 2, compare: 3, in: 3, not: 6, negative: 6 };
const tight = 7;

const bindingOf = (part: Expression): number =>
  part.op === 'arithmetic' ? (part.sign === '+' || part.sign === '-' ? 4 : 5) : (binding[part.op] ?? tight);

/** An expression as CEL, in one line: what it says, not how it was written. */
export function print(expression: Expression): string {
  const inside = (part: Expression, least: number): string => {
    const words = print(part);
    return bindingOf(part) < least ? `(${words})` : words;
  };
  switch (expression.op) {
    case 'value':
      return printValue(expression);
    case 'fact':
      return expression.path.join('.');
    case 'element':
      return [expression.name, ...expression.path].join('.');
    case 'field':
      return `${inside(expression.of, tight)}.${expression.name}`;
    case 'index':
      return `${inside(expression.list, tight)}[${print(expression.index)}]`;
    case 'and':
      return expression.parts.map((part) => inside(part, 3)).join(' && ');
    case 'or':
      return expression.parts.map((part) => inside(part, 2)).join(' || ');
    case 'not':
      return `!${inside(expression.part, 6)}`;
    case 'negative':
      return `-${inside(expression.part, 6)}`;
    case 'compare':
      return `${inside(expression.left, 4)} ${expression.sign} ${inside(expression.right, 4)}`;
    case 'arithmetic': {
      const own = bindingOf(expression);
      return `${inside(expression.left, own)} ${expression.sign} ${inside(expression.right, own + 1)}`;
    }
    case 'in':
      return `${inside(expression.left, 4)} in ${inside(expression.right, 4)}`;
    case 'if':
      return `${inside(expression.test, 1)} ? ${inside(expression.then, 1)} : ${inside(expression.otherwise, 1)}`;
    case 'list':
      return `[${expression.items.map(print).join(', ')}]`;
    case 'macro':
      return `${inside(expression.list, tight)}.${expression.name}(${expression.variable}, ${print(expression.body)})`;
    case 'call': {
      const [first, ...others] = expression.args;
      return expression.method && first !== undefined
        ? `${inside(first, tight)}.${expression.name}(${others.map(print).join(', ')})`
        : `${expression.name}(${expression.args.map(print).join(', ')})`;
    }
  }
}

function printValue({ value, type }: Expression & { readonly op: 'value' }): string {
  if (type.kind === 'double' && Number.isInteger(value)) return `${value}.0`;
  return JSON.stringify(value);
}
