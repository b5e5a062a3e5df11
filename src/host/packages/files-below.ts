import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAX_DEPTH = 64;

/**
 * Paths, relative to a directory, of the files and symlinks below it. Symlinks to directories are not followed.
 *
 * @param leave names of directories that are left out, wherever they stand
 * @returns undefined when there are more than `limit` entries, or directories nested deeper than 64
 */
export function filesBelow(directory: string, leave: ReadonlySet<string>, limit: number): string[] | undefined {
  const found: string[] = [];
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  let seen = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > MAX_DEPTH) return undefined;
    for (const entry of entries(join(directory, next.path))) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (++seen > limit) return undefined;
      if (!entry.isDirectory()) found.push(path);
      else if (!leave.has(entry.name)) pending.push({ path, depth: next.depth + 1 });
    }
  }
  return found;
}

function entries(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return []; // gone, or not ours to read
  }
}
