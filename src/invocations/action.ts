import { baseName } from './path.ts';
import type { Tool } from './tool.ts';

const verbs: ReadonlySet<string | undefined> = new Set([
  'package-manager',
  'vcs',
  'container-engine',
  'infrastructure',
  'publisher',
]);

/**
 * The verb of an invocation: `install` of `npm i`, `clone` of `git -C x clone`. Compilers compile or link, drivers build;
 * tools without verbs just run. Printable, at most 32 characters.
 */
export function actionOf(tool: Tool): string {
  const { argv } = tool;
  if (tool.class === 'compiler') return compilerAction(tool);
  if (tool.class === 'build-driver') return word(argv.slice(1).find((argument) => !/^-|=/.test(argument))) ?? 'build';
  if (verbs.has(tool.class) || tool.actions !== undefined) {
    const first = firstWord(argv);
    if (first === undefined) return 'run';
    const known = tool.actions !== undefined && Object.hasOwn(tool.actions, first) ? tool.actions[first] : undefined;
    return known ?? first;
  }
  if (tool.class === 'fetcher') return 'fetch';
  return 'run';
}

/** Options of package managers and git that take the next argument. */
const valued = new Set([
  '-C',
  '-c',
  '--prefix',
  '--registry',
  '--git-dir',
  '--work-tree',
  '--loglevel',
  '-w',
  '--workspace',
  '--cache',
  '--userconfig',
  '--cwd',
  '--dir',
  '--python',
  '--log',
  '--proxy',
  '-o',
]);

function firstWord(argv: readonly string[]): string | undefined {
  for (let i = 1; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (valued.has(argument)) i++;
    else if (!argument.startsWith('-')) return word(argument);
  }
  return undefined;
}

const word = (text: string | undefined): string | undefined =>
  text !== undefined && /^[A-Za-z0-9][A-Za-z0-9:._-]{0,31}$/.test(text) ? text : undefined;

function compilerAction({ argv, name, path }: Tool): string {
  if (/^(cc1|cc1plus|lto1|as|rustc)$/.test(name)) return 'compile';
  if (/^(collect2|ld|ld\.[a-z]+|lld|gold|ar|ranlib)$/.test(name) || baseName(path).startsWith('ld')) return 'link';
  return argv.some((argument) => argument === '-c' || argument === '-S' || argument === '-E') ? 'compile' : 'link';
}
