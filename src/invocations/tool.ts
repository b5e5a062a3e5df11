import type { ExecEvent } from '../events/event.ts';
import { mainScript } from './interpreter.ts';
import { absolute, baseName } from './path.ts';

/** What a tool catalogue says of a program: a profile, or a class that names it as a member. */
export interface CatalogueEntry {
  /** Display name of the tool. */
  readonly name: string;
  /** Name of the profile (`npm`), undefined for a mere member of a class. */
  readonly profile: string | undefined;
  readonly class: string | undefined;
  readonly purl: string | undefined;
  readonly actions: Readonly<Record<string, string>> | undefined;
  /** Whether a known version is one the profile was made for. */
  accepts(version: string | undefined): boolean;
}

/** Where programs are known by their resolved path, or as a module of an interpreter. */
export interface Catalogue {
  program(path: string): CatalogueEntry | undefined;
  module(name: string): CatalogueEntry | undefined;
}

/** What the recording knows of files. */
export interface FileFacts {
  /** The path a symlink led to when it was executed. */
  resolved(path: string): string;
  /** The nearest package metadata above a tool's file. */
  package(path: string): { readonly name: string; readonly version?: string | undefined } | undefined;
  /** Whether the file may be what a profile names: there before the first step, in no workspace, tmp or package cache, or from the tool cache as the package named. */
  trusted(path: string, purl: string | undefined): boolean;
}

/** The tool an invocation really is. */
export interface Tool {
  readonly name: string;
  /** Program or main script, symlinks resolved. */
  readonly path: string;
  /** The image the kernel ran. */
  readonly exe: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  readonly profile: string | undefined;
  /** The profile whose roles its children enter: roles only restrict, so it needs no trust. */
  readonly roleProfile: string | undefined;
  readonly class: string | undefined;
  /** Name of the interpreter that runs the script, if it is one. */
  readonly interpreter: string | undefined;
  /** Class of that interpreter, or of the tool itself: what kind of image the kernel runs. */
  readonly imageClass: string | undefined;
  /** Whether its file may be what a profile or class names. */
  readonly trusted: boolean;
  /** The profile whose entry it looks like without being trusted to be it. */
  readonly lookalike: string | undefined;
  readonly actions: Readonly<Record<string, string>> | undefined;
  /** Arguments from the tool's own point of view: [0] is the tool. */
  readonly argv: readonly string[];
}

/** The runner writes a `run:` step into a file with a new name each time; what it is called must not change from run to run. */
const stepScript = /\/_temp\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\w+$/;

const interpreting: ReadonlySet<string | undefined> = new Set(['interpreter', 'shell']);

/** Recognises the tool behind an exec: scripts behind interpreters, modules, busybox applets, symlinks. */
export function recognise(exec: ExecEvent, catalogue: Catalogue, files: FileFacts): Tool {
  const exe = files.resolved(exec.exe.path);
  const name = baseName(exe);
  if (/^busybox(-static)?$|^toybox$/.test(name)) return applet(exec, exe, catalogue, files);
  const image = catalogue.program(exe);
  const script = exec.script;
  if (script !== undefined && (interpreting.has(image?.class) || mainScript(name, []) !== undefined)) {
    return scripted(exe, image, files.resolved(script.path), exec.argv, catalogue, files);
  }
  const main = mainScript(name, exec.argv);
  if (main?.kind === 'script') {
    const at = exec.argv.indexOf(main.path);
    const path = files.resolved(absolute(main.path, exec.cwd));
    return scripted(exe, image, path, exec.argv.slice(at), catalogue, files);
  }
  if (main?.kind === 'module') {
    const at = exec.argv.findIndex((argument, index) => index > 0 && argument.endsWith(main.name));
    const argv = [main.name, ...exec.argv.slice(at + 1)];
    const entry = catalogue.module(main.name);
    return toTool({ entry, image, exe, path: exe, name: main.name, argv, files, interpreter: image?.name ?? name });
  }
  return toTool({ entry: image, image, exe, path: exe, name, argv: exec.argv, files, interpreter: undefined });
}

function applet(exec: ExecEvent, exe: string, catalogue: Catalogue, files: FileFacts): Tool {
  const first = baseName(exec.argv[0] ?? '');
  const direct = first !== '' && !/^(busybox|toybox)/.test(first);
  const name = direct ? first : (exec.argv[1] ?? baseName(exe));
  const argv = direct ? exec.argv : exec.argv.slice(1);
  const image = catalogue.program(`/usr/bin/${name}`) ?? catalogue.program(`/bin/${name}`);
  const main = mainScript(name, argv);
  if (main?.kind === 'script') {
    const path = files.resolved(absolute(main.path, exec.cwd));
    return scripted(exe, image, path, argv.slice(argv.indexOf(main.path)), catalogue, files);
  }
  return toTool({ entry: image, image, exe, path: exe, name, argv, files, interpreter: undefined });
}

function scripted(
  exe: string,
  image: CatalogueEntry | undefined,
  path: string,
  argv: readonly string[],
  catalogue: Catalogue,
  files: FileFacts,
): Tool {
  const entry = catalogue.program(path);
  return toTool({
    entry,
    image,
    exe,
    path,
    name: stepScript.test(path) ? 'script' : baseName(path),
    argv,
    files,
    interpreter: image?.name ?? baseName(exe),
  });
}

interface Found {
  readonly entry: CatalogueEntry | undefined;
  readonly image: CatalogueEntry | undefined;
  readonly exe: string;
  readonly path: string;
  readonly name: string;
  readonly argv: readonly string[];
  readonly files: FileFacts;
  readonly interpreter: string | undefined;
}

function toTool({ entry, image, exe, path, name, argv, files, interpreter }: Found): Tool {
  const known = files.package(path);
  const trusted = entry !== undefined && files.trusted(path, entry.purl);
  const fits = trusted && entry.accepts(known?.version);
  return {
    name: entry?.name ?? name,
    path,
    exe,
    version: known?.version,
    purl: entry?.purl,
    profile: fits ? entry.profile : undefined,
    roleProfile: entry?.profile,
    class: entry?.class,
    interpreter,
    imageClass: image?.class,
    trusted,
    lookalike: entry?.profile !== undefined && !trusted ? entry.profile : undefined,
    actions: entry?.actions,
    argv,
  };
}
