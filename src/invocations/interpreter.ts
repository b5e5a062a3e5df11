import { type Grammar, grammarOf } from './interpreter-grammar.ts';

/** Which argument of an interpreter is the program it really runs. `index` is its place in argv. */
export type MainScript = (
  | { readonly kind: 'script'; readonly path: string; readonly index: number }
  | { readonly kind: 'module'; readonly name: string; readonly index: number }
  | { readonly kind: 'inline' }
  | { readonly kind: 'stdin' }
) & {
  /** Other files that run before it, in the same process. */
  readonly preloads: readonly string[];
};

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
export function mainScript(exeName: string, argv: readonly string[]): MainScript | undefined {
  const rules = grammarOf(exeName);
  if (rules === undefined) return undefined;
  const preloads: string[] = [];
  let library = '';
  const script = (index: number): MainScript => {
    const path = argv[index];
    return path === undefined ? { kind: 'stdin', preloads } : { kind: 'script', path, index, preloads };
  };
  for (let i = 1; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '-' && rules.dash === 'stdin') return { kind: 'stdin', preloads };
    if (argument === '--' || argument === '-') return script(i + 1);
    if (!/^[-+]./.test(argument)) {
      if (/^[^:]+\.jar$/.test(library)) return { kind: 'script', path: library, index: i, preloads };
      if (rules.own.has(argument) || !rules.positional) return { kind: 'inline', preloads };
      if (!rules.run.has(argument)) return script(i);
      continue;
    }
    const found = option(rules, argument);
    if (found === 'inline' || found === 'stdin') return { kind: found, preloads };
    if (found === 'script') return script(i + 1);
    if (found === 'module') return { kind: 'module', name: argv[i + 1] ?? '', index: i + 1, preloads };
    if (typeof found === 'object') return { kind: 'module', name: found.module, index: i, preloads };
    const { name, value = argv[i + 1] ?? '' } = split(argument);
    if (rules.preload.has(name)) preloads.push(value);
    if (rules.library.has(name)) library = value;
    if (found === 'valued') i++;
  }
  return { kind: rules.positional ? 'stdin' : 'inline', preloads };
}

/** An option and the value that is joined to it: `--name=value`, java's `-name:value` and `-name:value=settings`. */
function split(argument: string): { name: string; value?: string } {
  const [, agent, file] = /^(-(?:javaagent|agentpath|Xbootclasspath\/a)):([^=]*)/.exec(argument) ?? [];
  if (agent !== undefined) return { name: agent, value: file ?? '' };
  const equals = argument.indexOf('=');
  return equals < 0 ? { name: argument } : { name: argument.slice(0, equals), value: argument.slice(equals + 1) };
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
