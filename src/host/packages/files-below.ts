import { join } from 'node:path';
import { directoryEntries } from './directory-entries.ts';

const MAX_DEPTH = 64;

/**
 * Paths, relative to a directory, of the files and symlinks below it. Symlinks to directories are not followed.
 *
 * @param leave names of directories that are left out, wherever they stand
 * @param enter asked before each entry, whether one more may be looked at
 * @returns undefined when one may not, or directories are nested deeper than 64
 */
export function filesBelow(directory: string, leave: ReadonlySet<string>, enter: () => boolean): string[] | undefined {
  const found: string[] = [];
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > MAX_DEPTH) return undefined;
    for (const entry of directoryEntries(join(directory, next.path))) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (!enter()) return undefined;
      if (!entry.isDirectory()) found.push(path);
      else if (!leave.has(entry.name)) pending.push({ path, depth: next.depth + 1 });
    }
  }
  return found;
}
