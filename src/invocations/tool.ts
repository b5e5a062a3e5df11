import type { ExecEvent } from '../events/event.ts';
import { contained, UNKNOWN_FILES } from './container.ts';
import { injectedCode, injectedScripts, loadedFile } from './injected-code.ts';
import { type MainScript, mainScript } from './interpreter.ts';
import { isLoader } from './interpreter-grammar.ts';
import { absolute, baseName, directoryOf } from './path.ts';
import { plainName } from './plain-name.ts';

/** What a tool catalogue says of a program: a profile, or a class that names it as a member. */
export interface CatalogueEntry {
  /** Display name of the tool. */
  readonly name: string;
  /** Name of the profile (`npm`), undefined for a mere member of a class. */
  readonly profile: string | undefined;
  readonly class: string | undefined;
  readonly purl: string | undefined;
  readonly actions: Readonly<Record<string, string>> | undefined;
  /** Whether a tool of the profile installs it, as terraform does its providers. */
  readonly installed: boolean;
  /** Whether it is found by its place in the tool cache: there it may have come with another package, as npm does with node. */
  readonly cached: boolean;
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
  /** Whether the file may be what a profile names: there before the first step, in no workspace, tmp or package cache, or from the tool cache as the package named. `cached`: a profile names its place there. */
  trusted(path: string, purl: string | undefined, cached?: boolean): boolean;
  /**
   * Whether the file is one that a tool of the profile installed: a trusted one alone wrote it in this job, or a lock file says so that
   * this job cannot have changed. `ino`: of what was executed.
   */
  installed(path: string, ino: number | undefined, entry: CatalogueEntry): boolean;
  /** Whether a file is one that the configuration pins by its digest, by the inode that was executed. */
  pinned(path: string, ino: number | undefined): boolean;
  /** Whether a name that was given to an interpreter can be relied on to be the file it led to when it was looked at. */
  trustedName(path: string): boolean;
  /** SHA-256 of a file as it was when it was executed; undefined when it was not hashed, or changed before it was. */
  digest(path: string, ino: number | undefined): string | undefined;
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
  /** SHA-256 of its file, and of the image, as executed. */
  readonly digest: string | undefined;
  readonly imageDigest: string | undefined;
  /** Whether nothing else runs in its name: no code was handed to it from elsewhere, and its file is certain. */
  readonly pure: boolean;
  /** Files other than libraries that run in its process before it: what its interpreter was told to load first. */
  readonly preloads: readonly string[];
  /** Whether its file may be what a profile or class names. */
  readonly trusted: boolean;
  /** The profile whose entry it looks like without being trusted to be it. */
  readonly lookalike: string | undefined;
  readonly actions: Readonly<Record<string, string>> | undefined;
  /** The exec it was recognised in: its t, and the inodes of the files at `path` and `exe` where the sensor says them. */
  readonly ran: { readonly at: number; readonly path: number | undefined; readonly exe: number | undefined };
  /** Arguments from the tool's own point of view: [0] is the tool. */
  readonly argv: readonly string[];
}

/**
 * The runner writes a `run:` step into a file with a new name each time, act into one with the number of the step; what it is called must not
 * change from run to run.
 */
const stepScript = /\/(?:_temp\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\w+|[0-9a-f]{16}\/act\/workflow\/[^/]+)$/;
/** Programs that become another one: as the interpreter in a `#!` line they only lead to the real one. */
const launchers: ReadonlySet<string> = new Set(
  'env sudo doas nice nohup timeout setsid stdbuf time ionice taskset chrt setpriv'.split(' '),
);

/** Recognises the tool behind an exec: scripts behind interpreters, modules, busybox applets, symlinks. */
export function recognise(exec: ExecEvent, catalogue: Catalogue, files: FileFacts): Tool {
  const { container } = exec;
  return container === undefined
    ? programOf(exec, catalogue, files)
    : contained(programOf(exec, catalogue, UNKNOWN_FILES), container);
}

function programOf(exec: ExecEvent, catalogue: Catalogue, files: FileFacts): Tool {
  const exe = files.resolved(exec.exe.path);
  const base = baseName(exe);
  if (/^busybox(-static)?$|^toybox$/.test(base)) return applet(exec, exe, catalogue, files);
  const image = catalogue.program(exe);
  return behind({ exec, exe, name: base, argv: exec.argv, image, catalogue, files });
}

function applet(exec: ExecEvent, exe: string, catalogue: Catalogue, files: FileFacts): Tool {
  const first = baseName(exec.argv[0] ?? '');
  const direct = first !== '' && !/^(busybox|toybox)/.test(first);
  const name = direct ? first : (exec.argv[1] ?? baseName(exe));
  const argv = direct ? exec.argv : exec.argv.slice(1);
  const image = catalogue.program(`/usr/bin/${name}`) ?? catalogue.program(`/bin/${name}`);
  return behind({ exec, exe, name, argv, image, catalogue, files });
}

interface Image {
  readonly exec: ExecEvent;
  readonly exe: string;
  /** Base name of the program, or of the applet. */
  readonly name: string;
  readonly argv: readonly string[];
  readonly image: CatalogueEntry | undefined;
  readonly catalogue: Catalogue;
  readonly files: FileFacts;
}

/** The tool that an image is, or that an interpreter runs. */
function behind(from: Image): Tool {
  const { exec, name, argv, image, catalogue, files, exe } = from;
  const { script } = exec;
  // whatever the kernel was told to run a file with, the file is what runs
  if (script !== undefined && !launchers.has(name)) return scripted(from, script.path, argv, true);
  const main = mainScript(name, argv);
  if (main?.kind === 'script') {
    const path = absolute(main.path, exec.cwd);
    const certain =
      !isLoader(name) && isPlain(main.path, exec.cwd, files) && files.trustedName(path) && preloadsTrusted(main, files);
    return scripted(from, path, argv.slice(main.index), certain);
  }
  if (main?.kind === 'module') {
    const entry = catalogue.module(main.name);
    const rest = [main.name, ...argv.slice(main.index + 1)];
    return toTool({
      ...from,
      entry,
      path: exe,
      name: plainName(main.name),
      argv: rest,
      interpreter: image?.name ?? name,
      certain: preloadsTrusted(main, files),
    });
  }
  const input = main?.kind === 'stdin' ? standardInput(exec) : undefined;
  if (input !== undefined) return scripted(from, input, argv, false);
  return toTool({
    ...from,
    entry: image,
    path: exe,
    name: plainName(name),
    interpreter: undefined,
    certain: main === undefined || preloadsTrusted(main, files),
  });
}

/** The file that an interpreter without a script reads its program from. A deleted one is a here-document: text of the script above. */
function standardInput({ stdio }: ExecEvent): string | undefined {
  const input = stdio?.find(({ fd, type }) => fd === 0 && type === 'file')?.id;
  return input?.startsWith('/') && !input.startsWith('/dev/') && !input.endsWith(' (deleted)') ? input : undefined;
}

/**
 * Whether taking `..` out of an argument cannot change what it names: before each stands only the working directory, or a
 * directory in whose place this job can have put no symlink.
 */
function isPlain(argument: string, cwd: string, files: FileFacts): boolean {
  if (argument.startsWith('/proc/')) return false;
  let at = argument.startsWith('/') ? '/' : cwd;
  let real = true;
  for (const segment of argument.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (!real && !files.trusted(at, undefined)) return false;
      at = directoryOf(at);
    } else {
      at = absolute(segment, at);
      real = false;
    }
  }
  return true;
}

const preloadsTrusted = ({ preloads }: MainScript, files: FileFacts): boolean =>
  preloads.every((one) => isTrusted(one, files));

/** Whether a file that is loaded into a tool may be part of what it is. */
const isTrusted = (path: string, files: FileFacts): boolean =>
  path.startsWith('/') && isPlain(path, '/', files) && files.trusted(files.resolved(path), undefined);

/** `certain`: whether the path is the file that runs, and nothing else runs in its name. */
function scripted(from: Image, named: string, argv: readonly string[], certain: boolean): Tool {
  const { files, catalogue, image, exe } = from;
  const path = files.resolved(named);
  const interpreter = image?.name ?? baseName(exe);
  return toTool({
    ...from,
    entry: catalogue.program(path),
    path,
    name: stepScript.test(path) ? 'script' : plainName(baseName(path)),
    argv,
    certain,
    interpreter,
  });
}

interface Found extends Image {
  readonly entry: CatalogueEntry | undefined;
  readonly path: string;
  readonly interpreter: string | undefined;
  readonly certain?: boolean;
}

/** Whether package metadata is the tool's own: the nearest above a script may be that of the project it is used in. */
const isPackageOf = (name: string, entry: CatalogueEntry | undefined): boolean =>
  entry !== undefined && [entry.name, entry.profile, entry.purl?.split('/').at(-1)].includes(name);

function toTool(found: Found): Tool {
  const { exec, entry, image, exe, path, name, argv, files, interpreter, certain = true } = found;
  const near = files.package(path);
  const known = near !== undefined && isPackageOf(near.name, entry) ? near : undefined;
  const pure = certain && injectedCode(exec, baseName(exe)).every((one) => isTrusted(one, files));
  const ino = inodeOf(exec, path, files);
  const trusted =
    pure &&
    entry !== undefined &&
    (files.trusted(path, entry.purl, entry.cached) || files.installed(path, ino, entry) || files.pinned(path, ino));
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
    digest: files.digest(path, path === exe ? exec.exe.ino : exec.script?.ino),
    imageDigest: files.digest(exe, exec.exe.ino),
    pure,
    preloads: [...toldFirst(found), ...injectedScripts(exec, baseName(exe))],
    trusted,
    lookalike: entry?.profile !== undefined && !trusted ? entry.profile : undefined,
    actions: entry?.actions,
    ran: { at: exec.t, path: ino, exe: exec.exe.ino },
    argv,
  };
}

/** What its own arguments load first. */
const toldFirst = ({ exec, exe }: Image): string[] =>
  (mainScript(baseName(exe), exec.argv)?.preloads ?? []).flatMap((one) => loadedFile(one, baseName(exe), exec.cwd));

/** The inode of the file at a path, where it is one that the kernel says it ran; an argument of an interpreter is only a name. */
function inodeOf({ exe, script }: ExecEvent, path: string, files: FileFacts): number | undefined {
  if (script !== undefined && files.resolved(script.path) === path) return script.ino;
  return files.resolved(exe.path) === path ? exe.ino : undefined;
}
