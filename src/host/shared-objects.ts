import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { MAX_BINARY } from '../baseline/inspect/elf-image.ts';
import type { FindLibrary } from '../baseline/inspect/inspect.ts';

/** Where the loader looks by itself (ld.so(8)), and where distributions put libraries of other machines. */
const usual = [
  ...['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib/aarch64-linux-gnu', '/usr/lib/aarch64-linux-gnu'],
  ...['/lib64', '/usr/lib64', '/lib', '/usr/lib', '/usr/local/lib'],
];

/** The bytes of a regular file; undefined when there is none, or it is too large. */
export function readBinary(path: string): Uint8Array | undefined {
  try {
    const { size } = statSync(path);
    return statSync(path).isFile() && size <= MAX_BINARY ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds the libraries of a binary as the loader would, but for its cache and LD_LIBRARY_PATH: in the directories the binary names, then
 * the usual ones. Nothing is run: `ldd` would run what it is told to look at.
 * @param root what takes the place of `/`, for binaries of another system
 */
export function libraryFinder(binary: string, root = '/'): FindLibrary {
  const origin = dirname(realpathSync(binary));
  return (name, runpath) => {
    const directories = [
      ...runpath.map((one) => one.replace(/\$\{?ORIGIN\}?/g, origin)).filter(isAbsolute),
      ...usual.map((one) => join(root, one)),
    ];
    const candidates = isAbsolute(name)
      ? [join(root, name), ...directories.map((one) => join(one, basename(name)))]
      : directories.map((one) => join(one, name));
    for (const path of candidates) {
      const bytes = readBinary(path);
      if (bytes !== undefined && (name.includes('/') || bytes[4] === 2)) return { path, bytes };
    }
    return undefined;
  };
}
