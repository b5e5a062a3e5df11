import { bool, int } from '../facts/fact.ts';
import { articled } from './check-words.ts';
import type { Expression, MacroName } from './expression.ts';
import { functions, type Takes } from './functions.ts';
import { patternMistake } from './glob.ts';
import { Mistaken } from './mistake.ts';
import { nearest } from './nearest.ts';

const macros: readonly MacroName[] = ['exists', 'all', 'exists_one', 'filter'];

/** Whether a name goes through a list. */
export const isMacro = (name: string): name is MacroName => (macros as readonly string[]).includes(name);

/** What other dialects of CEL have, and what to write here. */
const foreign: Readonly<Record<string, string>> = {
  matches: 'regular expressions can burn time; write glob("pattern", text)',
  has: 'no fact is ever absent; remove has( ) and compare the fact',
  map: 'write the condition inside exists( ) or all( )',
  in: 'write VALUE in [ … ]',
  len: 'write size( )',
  length: 'write size( )',
  count: 'write size( )',
  any: 'write exists( )',
  some: 'write exists( )',
  every: 'write all( )',
  includes: 'write contains( ), or VALUE in LIST',
  timestamp: 'compare time.date with a text such as "2027-01-31"',
  duration: 'ages are numbers of days; compare them',
  string: 'compare the fact as it is',
  int: 'compare the fact as it is',
  double: 'compare the fact as it is',
  now: 'use time.date or time.hour',
};

/** A function and what it is given. `check` gives types to its arguments, once the function is known. */
export function checkCall(name: string, method: boolean, at: number, check: () => readonly Expression[]): Expression {
  const found = functions.get(name);
  if (found === undefined) {
    const known = [...functions.keys(), ...macros];
    const near = nearest(name, known);
    const advice =
      (Object.hasOwn(foreign, name) ? foreign[name] : undefined) ??
      (isMacro(name) ? `write LIST.${name}(x, …)` : undefined) ??
      (near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`);
    throw new Mistaken(at, `there is no function \`${name}\` here; ${advice}`);
  }
  const { takes, gives, form, example } = found;
  const args = check();
  if (form !== 'both' && method !== (form === 'method')) throw new Mistaken(at, `write it as ${example}`);
  if (args.length !== takes.length)
    throw new Mistaken(
      at,
      `${name} takes ${takes.length - (method ? 1 : 0)} in its parentheses, not ${args.length - (method ? 1 : 0)}; write it as ${example}`,
    );
  takes.forEach((wanted, index) => {
    const arg = args[index];
    if (arg !== undefined) mustBe(arg, wanted, name, example);
  });
  return { op: 'call', name, args, method, type: gives === 'bool' ? bool('') : int(''), at };
}

function mustBe(arg: Expression, wanted: Takes, name: string, example: string): void {
  const { kind } = arg.type;
  const right =
    wanted === 'string or list'
      ? kind === 'string' || kind === 'list'
      : wanted === 'list'
        ? kind === 'list'
        : kind === 'string';
  if (!right)
    throw new Mistaken(
      arg.at,
      `${name} takes a ${wanted.replace('string', 'text')}, and this is ${articled(arg.type)}; write it as ${example}`,
    );
  if (wanted !== 'pattern') return;
  if (arg.op !== 'value')
    throw new Mistaken(arg.at, `the pattern of ${name} is written out, and comes first; write it as ${example}`);
  const mistake = patternMistake(String(arg.value));
  if (mistake !== undefined) throw new Mistaken(arg.at, mistake);
}
