import { createHash } from 'node:crypto';
import { unpackTar } from 'modern-tar';

/** What a package's tarball holds, as npm unpacks it. */
export interface PublishedPackage {
  /** Path below the package's directory -> the SHA-256 it may have once installed, hex. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether it has a script that runs when it is installed, and may then change its own files. */
  readonly installScript: boolean;
}

const MAX_FILES = 50_000;
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/**
 * Reads an unzipped tarball. As npm does it (pacote): the first directory of each path is left out, links are not unpacked,
 * .gitignore becomes .npmignore, and in a program the carriage return after its `#!` line may go.
 *
 * @throws Error when it is no tar archive, or has more than 50,000 files
 */
export async function publishedPackage(tar: Uint8Array): Promise<PublishedPackage> {
  const files = new Map<string, ReadonlySet<string>>();
  let manifest: Uint8Array | undefined;
  for (const { header, data } of await unpackTar(tar, { filter: ({ type }) => type === 'file' })) {
    const path = installedPath(header.name);
    if (path === undefined || data === undefined) continue;
    if (files.size >= MAX_FILES) throw new Error(`the tarball has more than ${MAX_FILES} files`);
    files.set(path, digestsOf(data));
    if (path === 'package.json') manifest = data;
  }
  return { files, installScript: files.has('binding.gyp') || runsAtInstall(manifest) };
}

function installedPath(name: string): string | undefined {
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length < 2 || segments.includes('..')) return undefined;
  return segments
    .slice(1)
    .join('/')
    .replace(/(^|\/)\.gitignore$/, '$1.npmignore');
}

function digestsOf(data: Uint8Array): Set<string> {
  const digests = new Set([sha256(data)]);
  const end = data[0] === 0x23 && data[1] === 0x21 ? data.indexOf(0x0a) : -1;
  if (end > 0 && data[end - 1] === 0x0d) digests.add(sha256(data.subarray(0, end - 1), data.subarray(end)));
  return digests;
}

function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** A manifest that cannot be read counts as one with scripts: then a changed file is no proof of anything. */
function runsAtInstall(manifest: Uint8Array | undefined): boolean {
  try {
    const { scripts = {} } = JSON.parse(new TextDecoder().decode(manifest)) as { scripts?: object };
    return INSTALL_SCRIPTS.some((name) => Object.hasOwn(scripts, name));
  } catch {
    return true;
  }
}
