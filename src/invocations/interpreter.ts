import { type Grammar, grammarOf } from './interpreter-grammar.ts';

/** Which argument of an interpreter is the program it really runs. `index` is its place in argv. */
export type MainScript =
  | {
      readonly kind: 'script';
      readonly path: string;
      readonly index: number;
      /** Other files that run before it, in the same process. */
      readonly preloads: readonly string[];
    }
  | { readonly kind: 'module'; readonly name: string; readonly index: number }
  | { readonly kind: 'inline' }
  | { readonly kind: 'stdin' };

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
export function mainScript(exeName: string, argv: readonly string[]): MainScript | undefined {
  const rules = grammarOf(exeName);
  if (rules === undefined) return undefined;
  const preloads: string[] = [];
  const script = (index: number): MainScript => {
    const path = argv[index];
    return path === undefined ? { kind: 'stdin' } : { kind: 'script', path, index, preloads };
  };
  for (let i = 1; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '-' && rules.dash === 'stdin') return { kind: 'stdin' };
    if (argument === '--' || argument === '-') return script(i + 1);
    if (!/^[-+]./.test(argument)) {
      if (rules.own.has(argument) || !rules.positional) return { kind: 'inline' };
      if (!rules.run.has(argument)) return script(i);
      continue;
    }
    const found = option(rules, argument);
    if (found === 'inline' || found === 'stdin') return { kind: found };
    if (found === 'script') return script(i + 1);
    if (found === 'module') return { kind: 'module', name: argv[i + 1] ?? '', index: i + 1 };
    if (typeof found === 'object') return { kind: 'module', name: found.module, index: i };
    const equals = argument.indexOf('=');
    if (rules.preload.has(equals < 0 ? argument : argument.slice(0, equals)))
      preloads.push(equals < 0 ? (argv[i + 1] ?? '') : argument.slice(equals + 1));
    if (found === 'valued') i++;
  }
  return rules.positional ? { kind: 'stdin' } : { kind: 'inline' };
}

/** What one option means for the arguments after it. */
function option(
  rules: Grammar,
  argument: string,
): 'inline' | 'stdin' | 'script' | 'module' | { readonly module: string } | 'valued' | 'flag' {
  if (rules.inline.has(argument) || (argument.startsWith('--') && rules.inline.has(argument.split('=')[0] ?? '')))
    return 'inline';
  if (rules.script.has(argument)) return 'script';
  if (rules.module.has(argument)) return 'module';
  if (rules.valued.has(argument)) return 'valued';
  if (!rules.joined || argument.startsWith('--') || argument.startsWith('+')) return 'flag';
  for (let i = 1; i < argument.length; i++) {
    const letter = `-${argument[i]}`;
    const last = i + 1 === argument.length;
    if (rules.inline.has(letter)) return 'inline';
    if (rules.stdin.has(letter)) return 'stdin';
    if (rules.module.has(letter)) return last ? 'module' : { module: argument.slice(i + 1) };
    if (rules.valued.has(letter)) return last ? 'valued' : 'flag';
    if (rules.rest.has(letter)) return 'flag';
  }
  return 'flag';
}
