import { createHash } from 'node:crypto';
import type { PackageRecord } from '../evidence.ts';

export type TreeDigest = NonNullable<PackageRecord['tree']>;

const MAX_CHANGED = 20;

/**
 * The digest of a tree of files: SHA-256 over the sorted lines `<sha256>  <path>`, each ended by a line feed. As sha256sum(1)
 * does it, a path with a backslash or line feed is escaped, and its line then begins with a backslash.
 *
 * @param files path in the tree -> SHA-256 of what is there, hex
 * @param published path -> the digests it may have, hex, where they are known; a file that is gone is no changed one
 */
export function treeDigest(
  files: ReadonlyMap<string, string>,
  published?: ReadonlyMap<string, ReadonlySet<string>>,
): TreeDigest {
  const lines = [...files].map(([path, digest]) =>
    /[\\\n]/.test(path)
      ? `\\${digest}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`
      : `${digest}  ${path}\n`,
  );
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line);
  const changed = [...files]
    .filter(([path, digest]) => published?.get(path)?.has(digest) === false)
    .map(([path]) => path);
  return { sha256: hash.digest('hex'), files: files.size, changed: changed.sort().slice(0, MAX_CHANGED) };
}
