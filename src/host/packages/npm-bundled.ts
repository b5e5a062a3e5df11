import { packageDirectories } from '../../evidence/packages/npm-place.ts';
import type { PublishedPackage } from '../../evidence/packages/npm-tarball.ts';
import type { Ground } from './ground.ts';
import { treeFiles } from './tree-files.ts';

const MAX_BUNDLED = 20_000;
const MAX_CHANGED = 20;

/** What became of the packages that came in another's tarball (bundleDependencies), as npm's own do. */
export interface Bundled {
  /** Files that are not as published, at most 20. */
  readonly changed: readonly string[];
  /** Packages with another package.json, at most 20: another version was put in their place, and is not compared. */
  readonly others: readonly string[];
}

/** Compares the packages in a package's tarball with what lies there. Undefined when one of their files could not be read, or there are too many. */
export async function bundledFiles(
  directory: string,
  { files: published }: PublishedPackage,
  ground: Ground,
): Promise<Bundled | undefined> {
  const paths = [...published.keys()].filter((path) => path.startsWith('node_modules/'));
  if (paths.length === 0) return { changed: [], others: [] };
  if (paths.length > MAX_BUNDLED || !ground.enter(paths.length)) return undefined;
  const actual = await treeFiles(new Map(paths.map((path) => [path, `${directory}/${path}`])), ground);
  if (actual === undefined) return undefined;
  const differ = [...actual].flatMap(([path, digest]) => (published.get(path)?.has(digest) === true ? [] : [path]));
  const manifests = differ.filter((path) => packageDirectories(path).at(-1) === path.replace(/\/package\.json$/, ''));
  const others = manifests.map((path) => path.replace(/\/package\.json$/, '')).sort();
  const changed = differ.filter((path) => !others.some((other) => path.startsWith(`${other}/`))).sort();
  return { changed: changed.slice(0, MAX_CHANGED), others: others.slice(0, MAX_CHANGED) };
}
