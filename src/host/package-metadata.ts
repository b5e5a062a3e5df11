import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pythonName } from '../evidence/python-name.ts';

/** What a package says of itself: a claim of the file system, not a proof. */
export interface PackageName {
  readonly name: string;
  readonly version?: string;
}

/** How far above a file or directory its package's metadata is looked for. */
const MAX_LEVELS = 12;
const MAX_METADATA = 1024 * 1024;
/** npm's own limit for a name; longer ones are no names. */
const MAX_NAME = 214;
const MAX_SITE_ENTRIES = 20_000;

/** The package whose package.json, PKG-INFO, pyproject.toml or Cargo.toml stands nearest at or above `directory`, and where. */
export function packageAbove(directory: string): { directory: string; package: PackageName } | undefined {
  let current = directory;
  for (let level = 0; level < MAX_LEVELS && current.startsWith('/'); level++) {
    const found = packageIn(current);
    if (found !== undefined) return { directory: current, package: found };
    if (current === '/') return undefined;
    current = dirname(current);
  }
  return undefined;
}

/** The package a file belongs to: for an installed Python module what its dist-info says, else the nearest above. */
export function packageOf(path: string): PackageName | undefined {
  return distributionOf(path) ?? packageAbove(dirname(path))?.package;
}

/** A package.json without a name (`{"type":"module"}`) is no package. */
function packageIn(directory: string): PackageName | undefined {
  return (
    fromJson(readSmall(join(directory, 'package.json'))) ??
    fromHeaders(readSmall(join(directory, 'PKG-INFO'))) ??
    fromToml(readSmall(join(directory, 'pyproject.toml')), /^(project|tool\.poetry)$/) ??
    fromToml(readSmall(join(directory, 'Cargo.toml')), /^package$/)
  );
}

function distributionOf(path: string): PackageName | undefined {
  const match = /^(.*\/(?:site|dist)-packages)\/([^/]+)/.exec(path);
  const [, site, top] = match ?? [];
  if (site === undefined || top === undefined) return undefined;
  const wanted = pythonName(top.replace(/\.py$/, ''));
  const info = entries(site).find((entry) => {
    const stem = /^([^-]+)-.*\.dist-info$/.exec(entry)?.[1];
    return stem !== undefined && pythonName(stem) === wanted;
  });
  return info === undefined ? undefined : fromHeaders(readSmall(join(site, info, 'METADATA')));
}

function fromJson(text: string | undefined): PackageName | undefined {
  if (text === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return undefined;
    return named((data as { name?: unknown }).name, (data as { version?: unknown }).version);
  } catch {
    return undefined;
  }
}

function fromHeaders(text: string | undefined): PackageName | undefined {
  if (text === undefined) return undefined;
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return named(/^Name:[ \t]*(\S+)/m.exec(head)?.[1], /^Version:[ \t]*(\S+)/m.exec(head)?.[1]);
}

/** Only what stands on lines of its own in a section of that name is read. */
function fromToml(text: string | undefined, wanted: RegExp): PackageName | undefined {
  let section = '';
  const values = new Map<string, string>();
  for (const line of (text ?? '').split('\n')) {
    const header = /^\[([^[\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) section = header.trim();
    if (!wanted.test(section)) continue;
    const [, key, , value] = /^(name|version)[ \t]*=[ \t]*(["'])([^"']*)\2/.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !values.has(key)) values.set(key, value);
  }
  return named(values.get('name'), values.get('version'));
}

function named(name: unknown, version: unknown): PackageName | undefined {
  if (!isPrintable(name)) return undefined;
  return isPrintable(version) ? { name, version } : { name };
}

function isPrintable(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= MAX_NAME && /^[\x21-\x7e]+$/.test(text);
}

/** Text of a regular file of at most 1 MiB, else undefined. */
function readSmall(path: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const facts = fstatSync(fd);
    if (!facts.isFile() || facts.size > MAX_METADATA) return undefined;
    const buffer = Buffer.alloc(facts.size);
    return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, 0));
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}

function entries(directory: string): string[] {
  try {
    const found = readdirSync(directory);
    return found.length > MAX_SITE_ENTRIES ? [] : found;
  } catch {
    return [];
  }
}
