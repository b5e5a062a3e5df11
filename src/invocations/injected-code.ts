import type { ExecEvent } from '../events/event.ts';
import { mainScript } from './interpreter.ts';
import { absolute } from './path.ts';

type Environment = Readonly<Record<string, string>>;

/** The files that one variable brings into the programs that read it. A name that is looked up elsewhere stands for itself. */
interface Carrier {
  readonly variable: string;
  /** By base name of the program. */
  readonly readers: RegExp;
  files(value: string): string[];
}

const words = (value: string): string[] => value.split(/\s+/).filter(Boolean);

/** What an interpreter's options say is to run before its program. */
const preloads =
  (interpreter: string) =>
  (value: string): string[] => [
    ...(mainScript(interpreter, [interpreter, ...words(value), 'program'])?.preloads ?? []),
  ];

/** RUBYOPT (ruby(1)): `-r/path` and `-r /path`; other names are looked up in Ruby's own places. */
const required = (value: string): string[] =>
  [...value.matchAll(/(?:^|\s)-r\s*(\S+)/g)].flatMap(([, file = '']) => (/^\.{0,2}\//.test(file) ? [file] : []));

/** PERL5OPT (perlrun(1)): modules that are looked up in directories it names itself; others in Perl's own. */
function modules(value: string): string[] {
  const directories = [...value.matchAll(/(?:^|\s)-(?:I|M(?:-?lib)=)([^\s,]+)/g)].map(
    ([, directory = '']) => directory,
  );
  const names = [...value.matchAll(/(?:^|\s)-[Mm]([A-Za-z]\w*(?:::\w+)*)/g)].flatMap(([, name = '']) =>
    name === 'lib' ? [] : [`${name.replaceAll('::', '/')}.pm`],
  );
  return directories.flatMap((directory) => names.map((name) => `${directory}/${name}`));
}

const carriers: readonly Carrier[] = [
  { variable: 'NODE_OPTIONS', readers: /./, files: preloads('node') },
  ...['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'].map((variable) => ({
    variable,
    readers: /^java$/,
    files: preloads('java'),
  })),
  { variable: 'RUBYOPT', readers: /^ruby[0-9.]*$/, files: required },
  { variable: 'PERL5OPT', readers: /^perl[0-9.]*$/, files: modules },
  {
    variable: 'DOTNET_STARTUP_HOOKS',
    readers: /^dotnet$/,
    files: (value) => value.split(':').filter((one) => one.includes('/')),
  },
];

/**
 * Files that the environment puts into a process before its own program runs: LD_PRELOAD and LD_AUDIT (ld.so(8)), and what the
 * variables of its interpreter load. What BASH_ENV names is not among them: a shell's script is the tool, and has no rights of its own.
 */
export function injectedCode({ env = {} }: Pick<ExecEvent, 'env'>, program: string): string[] {
  const libraries = `${own(env, 'LD_PRELOAD')} ${own(env, 'LD_AUDIT')}`
    .split(/[\s:]+/)
    .filter((one) => one.includes('/'));
  return [...libraries, ...carried(env, program)];
}

/** The same without libraries, whose loading is an event of its own, and with what bash reads first: absolute paths. */
export function injectedScripts({ env = {}, cwd }: Pick<ExecEvent, 'env' | 'cwd'>, program: string): string[] {
  const first = program === 'bash' ? [own(env, 'BASH_ENV')] : [];
  return [...carried(env, program), ...first].flatMap((name) => loadedFile(name, program, cwd));
}

/** The file that a program loads under a name, where it is a path: java's always are, others look plain names up in places of their own. */
export const loadedFile = (name: string, program: string, cwd: string): string[] =>
  name !== '' && (program === 'java' || /^\.{0,2}\//.test(name)) ? [absolute(name, cwd)] : [];

const carried = (env: Environment, program: string): string[] =>
  carriers.flatMap(({ variable, readers, files }) => {
    const value = own(env, variable);
    return value !== '' && readers.test(program) ? files(value) : [];
  });

const own = (env: Environment, key: string): string => (Object.hasOwn(env, key) ? (env[key] ?? '') : '');
