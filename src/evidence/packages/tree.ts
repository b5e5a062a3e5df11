import { createHash } from 'node:crypto';
import type { PackageRecord } from '../evidence.ts';

export type TreeDigest = NonNullable<PackageRecord['tree']>;

/** A tree of files, held against what it was installed from. */
export interface ComparedTree {
  readonly tree: TreeDigest;
  /** Changed files that are meant to be adapted to the place they are used in, and so are not among the changed ones. */
  readonly adapted: readonly string[];
}

const MAX_CHANGED = 20;
/** Lists of certificate authorities, as certifi's cacert.pem: who has a network of his own adds his own. */
const ADAPTABLE = /\.pem$/;

/**
 * The digest of a tree of files: SHA-256 over the sorted lines `<sha256>  <path>`, each ended by a line feed. As sha256sum(1)
 * does it, a path with a backslash or line feed is escaped, and its line then begins with a backslash.
 *
 * @param files path in the tree -> SHA-256 of what is there, hex
 * @param published path -> the digests it may have, hex, where they are known; a file that is gone is no changed one,
 *   and one that was added neither: caches, and what is generated, lie in packages
 */
export function comparedTree(
  files: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): ComparedTree {
  const lines = [...files].map(([path, digest]) =>
    /[\\\n]/.test(path)
      ? `\\${digest}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`
      : `${digest}  ${path}\n`,
  );
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line);
  const other = [...files]
    .flatMap(([path, digest]) => (published.get(path)?.has(digest) === false ? [path] : []))
    .sort();
  const changed = other.filter((path) => !ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
  const adapted = other.filter((path) => ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
  const added = published.size === 0 ? [] : [...files.keys()].filter((path) => !published.has(path)).sort();
  const tree = { sha256: hash.digest('hex'), files: files.size, changed };
  return { tree: added.length === 0 ? tree : { ...tree, added: added.slice(0, MAX_CHANGED) }, adapted };
}
