import type { ASTNode } from '@marcbachmann/cel-js';
import { factFields } from '../facts/catalogue.ts';
import { bool, type Fact, type FactFields, int, type ListFact, list, text } from '../facts/fact.ts';
import { checkCall, isMacro } from './check-call.ts';
import { checkComparison, checkMember } from './check-comparison.ts';
import { articled, isNumber, literalOf, remedyOf } from './check-words.ts';
import type { Arithmetic, Comparison, Expression } from './expression.ts';
import { type Mistake, Mistaken } from './mistake.ts';
import { factEndingIn, meant, nearest } from './nearest.ts';
import { parseCondition } from './parse.ts';

/** How deep lists may be gone through inside each other: the work grows with the product of their lengths. */
const DEEPEST = 2;

/** The name of a list's elements, within a macro. */
interface Variable {
  readonly name: string;
  readonly type: Fact;
  readonly slot: number;
}

/**
 * Reads a condition and checks its types against the facts.
 * @param fields the facts, by their first names
 * @returns the condition, or the first mistake with what to write instead
 */
export function readCondition(source: string, fields: FactFields = factFields): Expression | Mistake {
  try {
    const checked = new Checker(fields).check(parseCondition(source), []);
    if (checked.type.kind !== 'bool')
      throw new Mistaken(checked.at, `is ${articled(checked.type)}; ${remedyOf(checked)}`);
    return checked;
  } catch (error) {
    if (error instanceof Mistaken) return { at: error.at, message: error.message };
    throw error;
  }
}

/** Gives each part of a condition its type. Throws the first mistake. */
class Checker {
  readonly #facts: FactFields;

  constructor(facts: FactFields) {
    this.#facts = facts;
  }

  check(node: ASTNode, variables: readonly Variable[]): Expression {
    const at = node.start;
    switch (node.op) {
      case 'value':
        return literalOf(node.args, at);
      case 'id':
      case '.':
        return this.#named(node, variables);
      case '[]':
        return this.#index(node.args, at, variables);
      case '&&':
      case '||':
        return this.#junction(node.op === '&&' ? 'and' : 'or', node.args, at, variables);
      case '!_':
        return { op: 'not', part: this.#condition(node.args, '!', variables), type: bool(''), at };
      case '-_':
        return this.#negative(node.args, at, variables);
      case '?:':
        return this.#choice(node.args, at, variables);
      case 'list':
        return this.#list(node.args, at, variables);
      case 'call':
      case 'rcall':
        return this.#call(node, variables);
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return this.#arithmetic(node.op, node.args, at, variables);
      case 'in':
        return checkMember(this.check(node.args[0], variables), this.check(node.args[1], variables), at);
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#comparison(node.op, node.args, at, variables);
      case 'map':
        throw new Mistaken(at, 'tables are no part of conditions; write a list [ ] or compare one fact');
      default:
        throw new Mistaken(at, 'optional parts are no part of conditions: no fact is ever absent');
    }
  }

  #comparison(sign: Comparison, [a, b]: readonly [ASTNode, ASTNode], at: number, variables: readonly Variable[]) {
    return checkComparison(sign, this.check(a, variables), this.check(b, variables), at);
  }

  #named(node: ASTNode, variables: readonly Variable[]): Expression {
    const names: string[] = [];
    const places: number[] = [];
    let at: ASTNode = node;
    while (at.op === '.') {
      names.unshift(at.args[1]);
      places.unshift(at.end - at.args[1].length);
      at = at.args[0];
    }
    if (at.op !== 'id') return this.#fields(this.check(at, variables), names, places);
    const first = at.args;
    const variable = variables.findLast(({ name }) => name === first);
    const root = variable?.type ?? (Object.hasOwn(this.#facts, first) ? this.#facts[first] : undefined);
    if (root === undefined) throw new Mistaken(at.start, unknownFact([first, ...names], variables, this.#facts));
    const type = this.#walk(root, first, names, places);
    if (variable !== undefined)
      return { op: 'element', name: first, slot: variable.slot, path: names, type, at: at.start };
    return { op: 'fact', path: [first, ...names], type, at: at.start };
  }

  #fields(of: Expression, names: readonly string[], places: readonly number[]): Expression {
    let found = of;
    names.forEach((name, at) => {
      const type = this.#walk(found.type, 'it', [name], places.slice(at));
      found = { op: 'field', of: found, name, type, at: of.at };
    });
    return found;
  }

  /** The type at the end of a path of fields. */
  #walk(root: Fact, first: string, names: readonly string[], places: readonly number[]): Fact {
    let type = root;
    let path = first;
    names.forEach((name, index) => {
      const at = places[index] ?? 0;
      if (type.kind === 'list')
        throw new Mistaken(at, `\`${path}\` is a list; ask for its elements: ${path}.exists(x, x.${name} …)`);
      if (type.kind !== 'group') throw new Mistaken(at, `\`${path}\` is ${articled(type)} and has no \`${name}\``);
      const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
      if (field === undefined)
        throw new Mistaken(at, `\`${path}\` has no fact \`${name}\`${meant(name, Object.keys(type.fields))}`);
      type = field;
      path = `${path}.${name}`;
    });
    return type;
  }

  #condition(node: ASTNode, sign: string, variables: readonly Variable[]): Expression {
    const part = this.check(node, variables);
    if (part.type.kind === 'bool') return part;
    throw new Mistaken(part.at, `${sign} takes a condition, and this is ${articled(part.type)}; ${remedyOf(part)}`);
  }

  #junction(op: 'and' | 'or', args: readonly ASTNode[], at: number, variables: readonly Variable[]): Expression {
    const parts = args.flatMap((arg) => {
      const part = this.#condition(arg, op === 'and' ? '&&' : '||', variables);
      return part.op === op ? part.parts : [part];
    });
    return { op, parts, type: bool(''), at };
  }

  #negative(node: ASTNode, at: number, variables: readonly Variable[]): Expression {
    const part = this.check(node, variables);
    if (!isNumber(part.type)) throw new Mistaken(at, `- takes a number, and this is ${articled(part.type)}`);
    if (part.op === 'value')
      return literalOf(part.type.kind === 'int' ? BigInt(-Number(part.value)) : -Number(part.value), at);
    return { op: 'negative', part, type: wide(part.type.kind), at };
  }

  #choice(args: readonly ASTNode[], at: number, variables: readonly Variable[]): Expression {
    const [test, then, otherwise] = args as [ASTNode, ASTNode, ASTNode];
    const asked = this.#condition(test, '?', variables);
    const [one, other] = [this.check(then, variables), this.check(otherwise, variables)];
    if (one.type.kind !== other.type.kind)
      throw new Mistaken(
        other.at,
        `is ${articled(other.type)}, and before the colon stands ${articled(one.type)}; write two of one type`,
      );
    if (one.type.kind === 'group' || one.type.kind === 'list')
      throw new Mistaken(at, 'only texts, numbers and conditions can be chosen with ? and :');
    const type = one.type.kind === 'string' ? text('') : one.type.kind === 'bool' ? bool('') : wide(one.type.kind);
    return { op: 'if', test: asked, then: one, otherwise: other, type, at };
  }

  #list(nodes: readonly ASTNode[], at: number, variables: readonly Variable[]): Expression {
    const items = nodes.map((node) => this.check(node, variables));
    const [first] = items;
    if (first === undefined) throw new Mistaken(at, 'an empty list has nothing in it; write its elements');
    if (first.type.kind === 'list' || first.type.kind === 'group')
      throw new Mistaken(first.at, 'a list has texts, numbers or conditions in it');
    const kind = items.some(({ type }) => type.kind === 'double') && isNumber(first.type) ? 'double' : first.type.kind;
    for (const item of items)
      if (item.type.kind !== kind && !(isNumber(item.type) && isNumber(first.type)))
        throw new Mistaken(
          item.at,
          `is ${articled(item.type)} in a list that began with ${articled(first.type)}; write one type`,
        );
    const of = kind === 'string' ? text('') : kind === 'bool' ? bool('') : wide(kind);
    return { op: 'list', items, type: list('', of), at };
  }

  #index([from, which]: readonly [ASTNode, ASTNode], at: number, variables: readonly Variable[]): Expression {
    const [source, index] = [this.check(from, variables), this.check(which, variables)];
    if (source.type.kind !== 'list')
      throw new Mistaken(
        at,
        `[ ] takes an element of a list, and this is ${articled(source.type)}; write a dot and a name`,
      );
    if (index.type.kind !== 'int')
      throw new Mistaken(index.at, `is ${articled(index.type)}; write the place in the list, from 0`);
    return { op: 'index', list: source, index, type: (source.type as ListFact).of, at };
  }

  #arithmetic(
    sign: Arithmetic,
    [a, b]: readonly [ASTNode, ASTNode],
    at: number,
    variables: readonly Variable[],
  ): Expression {
    const [left, right] = [this.check(a, variables), this.check(b, variables)];
    const [one, other] = [left.type.kind, right.type.kind];
    const made = (type: Fact): Expression => ({ op: 'arithmetic', sign, left, right, type, at });
    if (sign === '+' && one === 'string' && other === 'string') return made(text(''));
    for (const part of [left, right])
      if (!isNumber(part.type))
        throw new Mistaken(part.at, `${sign} takes numbers, and this is ${articled(part.type)}`);
    if (one !== other) {
      const whole = one === 'int' ? left : right;
      const advice = whole.op === 'value' ? `write ${whole.value}.0` : 'compare them without arithmetic';
      throw new Mistaken(whole.at, `${sign} takes two numbers of one type, and this is a whole number; ${advice}`);
    }
    if (sign === '%' && one === 'double') throw new Mistaken(at, '% takes whole numbers; divide or compare instead');
    return made(wide(one));
  }

  #call(node: ASTNode & { readonly op: 'call' | 'rcall' }, variables: readonly Variable[]): Expression {
    const name = node.args[0];
    const given = node.op === 'rcall' ? node.args[2] : node.args[1];
    const before = node.op === 'rcall' ? node.args[1] : undefined;
    if (!isMacro(name) || before === undefined) {
      const args = [...(before === undefined ? [] : [before]), ...given];
      const at = before === undefined ? node.start : node.input.indexOf(name, before.end);
      return checkCall(name, before !== undefined, at, () => args.map((arg) => this.check(arg, variables)));
    }
    const source = this.check(before, variables);
    if (source.type.kind !== 'list')
      throw new Mistaken(
        before.start,
        `${name} goes through a list, and this is ${articled(source.type)}; ${remedyOf(source)}`,
      );
    const [variable, body, more] = given;
    if (variable?.op !== 'id' || body === undefined || more !== undefined)
      throw new Mistaken(
        node.input.indexOf(name, before.end),
        `write ${name} with a name and a condition: .${name}(x, x …)`,
      );
    if (Object.hasOwn(this.#facts, variable.args) || variables.some((one) => one.name === variable.args))
      throw new Mistaken(
        variable.start,
        `\`${variable.args}\` has a meaning already; choose another name for the elements`,
      );
    if (variables.length >= DEEPEST)
      throw new Mistaken(
        node.input.indexOf(name, before.end),
        `lists inside lists inside lists take too long; go through ${DEEPEST} at most`,
      );
    const slot = variables.length;
    const element = { name: variable.args, type: (source.type as ListFact).of as Fact, slot };
    const asked = this.#condition(body, name, [...variables, element]);
    const type = name === 'filter' ? source.type : bool('');
    return { op: 'macro', name, list: source, variable: element.name, slot, body: asked, type, at: node.start };
  }
}

/** A number that can be anything. */
const wide = (kind: Fact['kind']): Fact =>
  kind === 'int'
    ? int('', [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])
    : { kind: 'double', says: '', range: [-Number.MAX_VALUE, Number.MAX_VALUE] };

function unknownFact(names: readonly string[], variables: readonly Variable[], facts: FactFields): string {
  const [first = ''] = names;
  const path = names.join('.');
  const known = [...Object.keys(facts), ...variables.map(({ name }) => name)];
  const near = nearest(first, known);
  if (near !== undefined && !/^[a-z]$/.test(near))
    return `there is no fact \`${first}\`; did you mean \`${[near, ...names.slice(1)].join('.')}\`?`;
  const whole = factEndingIn(path, facts);
  if (whole !== undefined) return `there is no fact \`${path}\`; did you mean \`${whole}\`?`;
  const quoted = names.length === 1 ? `; if it is a text, write ${JSON.stringify(first)}` : '';
  return `there is no fact \`${first}\`${quoted}; known: ${known.join(', ')}`;
}
