import type { Fact } from '../facts/fact.ts';

export type Scalar = boolean | number | string;
/** A value of the language: what facts have, and what is computed from them. */
export type Value = Scalar | readonly Value[] | { readonly [name: string]: Value };

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/' | '%';
export type MacroName = 'exists' | 'all' | 'exists_one' | 'filter';

interface Typed {
  /** What the value is: a fact's type, or that of something computed. */
  readonly type: Fact;
  /** Where it begins in the condition. */
  readonly at: number;
}

/** A condition whose types are right. Facts are named in full; `&&` and `||` in a row are one. */
export type Expression = Typed &
  (
    | { readonly op: 'value'; readonly value: Scalar }
    | { readonly op: 'fact'; readonly path: readonly string[] }
    | { readonly op: 'element'; readonly name: string; readonly slot: number; readonly path: readonly string[] }
    | { readonly op: 'field'; readonly of: Expression; readonly name: string }
    | { readonly op: 'index'; readonly list: Expression; readonly index: Expression }
    | { readonly op: 'and' | 'or'; readonly parts: readonly Expression[] }
    | { readonly op: 'not' | 'negative'; readonly part: Expression }
    | { readonly op: 'compare'; readonly sign: Comparison; readonly left: Expression; readonly right: Expression }
    | { readonly op: 'in'; readonly left: Expression; readonly right: Expression }
    | { readonly op: 'arithmetic'; readonly sign: Arithmetic; readonly left: Expression; readonly right: Expression }
    | { readonly op: 'if'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
    | { readonly op: 'list'; readonly items: readonly Expression[] }
    | {
        readonly op: 'macro';
        readonly name: MacroName;
        readonly list: Expression;
        readonly variable: string;
        readonly slot: number;
        readonly body: Expression;
      }
    | { readonly op: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly method: boolean }
  );

/** The parts an expression is made of, in order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.parts;
    case 'not':
    case 'negative':
      return [expression.part];
    case 'compare':
    case 'in':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'if':
      return [expression.test, expression.then, expression.otherwise];
    case 'list':
      return expression.items;
    case 'macro':
      return [expression.list, expression.body];
    case 'call':
      return expression.args;
    case 'field':
      return [expression.of];
    case 'index':
      return [expression.list, expression.index];
    default:
      return [];
  }
}

/** Every fact an expression names, once each, in order. */
export function factsIn(expression: Expression): string[] {
  const found = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.op === 'fact') found.add(part.path.join('.'));
    for (const each of partsOf(part)) visit(each);
  };
  visit(expression);
  return [...found];
}
