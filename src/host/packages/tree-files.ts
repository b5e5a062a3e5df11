import type { Ground } from './ground.ts';

/** Stands for the digest of what is no regular file any more: it is no published file's. */
export const IRREGULAR = 'irregular';

/**
 * The SHA-256 of the files of a tree, behind symlinks too: what counts is what an interpreter would read there.
 *
 * @param places path in the tree -> path on the machine
 * @returns path in the tree -> digest, hex, or IRREGULAR; files that are gone are left out. Undefined when one could not be read.
 */
export async function treeFiles(
  places: ReadonlyMap<string, string>,
  ground: Ground,
): Promise<ReadonlyMap<string, string> | undefined> {
  const paths = [...places.keys()];
  const digests = await ground.digests.of(
    [...places.values()].map((place) => ground.at(place)),
    ['sha256'],
  );
  const found = new Map<string, string>();
  for (const [index, result] of digests.entries()) {
    const failure = 'failure' in result ? result.failure : undefined;
    if (failure === 'absent') continue;
    const digest = failure === 'irregular' ? IRREGULAR : 'digests' in result ? result.digests.sha256 : undefined;
    if (digest === undefined) return undefined;
    found.set(paths[index] ?? '', digest);
  }
  return found;
}
