/** Which argument of an interpreter is the program it really runs. */
export type MainScript =
  | { readonly kind: 'script'; readonly path: string }
  | { readonly kind: 'module'; readonly name: string }
  | { readonly kind: 'inline' }
  | { readonly kind: 'stdin' };

interface Grammar {
  /** Options that take the next argument. */
  readonly valued: ReadonlySet<string>;
  /** Options after which the program is text in the arguments. */
  readonly inline: ReadonlySet<string>;
  /** Options after which a module name follows. */
  readonly module: ReadonlySet<string>;
  /** Short options can be joined (`-ec`, `-Im`). */
  readonly joined: boolean;
}

const grammar = (valued: string[], inline: string[], module: string[], joined: boolean): Grammar => ({
  valued: new Set(valued),
  inline: new Set(inline),
  module: new Set(module),
  joined,
});

const shell = grammar(['-o', '+o', '-O', '+O', '--rcfile', '--init-file'], ['-c'], [], true);
const python = grammar(['-W', '-X', '-Q', '--check-hash-based-pycs'], ['-c'], ['-m'], true);
const node = grammar(
  [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '-C',
    '--conditions',
    '--env-file',
    '--input-type',
    '--title',
    '--icu-data-dir',
  ],
  ['-e', '--eval', '-p', '--print', '-pe'],
  [],
  false,
);
const perl = grammar(['-I', '-M', '-m'], ['-e', '-E'], [], true);
const ruby = grammar(['-I', '-r', '-C', '-E'], ['-e'], [], true);

const grammars: readonly (readonly [RegExp, Grammar])[] = [
  [/^(ba|da|a|z|k|mk|oil|ya)?sh$/, shell],
  [/^(python|pypy)[0-9.]*$/, python],
  [/^(node|nodejs|bun|deno)$/, node],
  [/^perl[0-9.]*$/, perl],
  [/^ruby[0-9.]*$/, ruby],
];

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
export function mainScript(exeName: string, argv: readonly string[]): MainScript | undefined {
  const rules = grammars.find(([name]) => name.test(exeName))?.[1];
  if (rules === undefined) return undefined;
  for (let i = 1; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '-') return { kind: 'stdin' };
    if (argument === '--') {
      const path = argv[i + 1];
      return path === undefined ? { kind: 'stdin' } : { kind: 'script', path };
    }
    if (!/^[-+]./.test(argument)) return { kind: 'script', path: argument };
    const found = option(rules, argument);
    if (found === 'inline') return { kind: 'inline' };
    if (found === 'module') return { kind: 'module', name: argv[i + 1] ?? '' };
    if (typeof found === 'object') return { kind: 'module', name: found.module };
    if (found === 'valued') i++;
  }
  return { kind: 'stdin' };
}

/** What one option means for the arguments after it. */
function option(rules: Grammar, argument: string): 'inline' | 'module' | { module: string } | 'valued' | 'flag' {
  if (rules.inline.has(argument) || (argument.startsWith('--') && rules.inline.has(argument.split('=')[0] ?? '')))
    return 'inline';
  if (rules.module.has(argument)) return 'module';
  if (rules.valued.has(argument)) return 'valued';
  if (!rules.joined || argument.startsWith('--') || argument.startsWith('+')) return 'flag';
  for (let i = 1; i < argument.length; i++) {
    const letter = `-${argument[i]}`;
    if (rules.inline.has(letter)) return 'inline';
    if (rules.module.has(letter)) return i + 1 < argument.length ? { module: argument.slice(i + 1) } : 'module';
    if (rules.valued.has(letter)) return i + 1 < argument.length ? 'flag' : 'valued';
  }
  return 'flag';
}
