import type { PackageRecord } from '../../evidence/evidence.ts';
import { packageDirectories } from '../../evidence/packages/npm-place.ts';
import type { PublishedPackage } from '../../evidence/packages/npm-tarball.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import { comparedTree, type TreeDigest } from '../../evidence/packages/tree.ts';
import { packageAbove } from '../package-metadata.ts';
import { filesBelow } from './files-below.ts';
import type { Ground } from './ground.ts';
import { type Bundled, bundledFiles } from './npm-bundled.ts';
import { cachedTarball } from './npm-cache.ts';
import { NpmLocks } from './npm-locks.ts';
import { IRREGULAR, treeFiles } from './tree-files.ts';

const MAX_TREE = 20_000;
const MAX_CHANGED = 20;
const NOTHING: Bundled = { changed: [], others: [] };
const NESTED: ReadonlySet<string> = new Set(['node_modules']);

/**
 * What npm knows of files in node_modules directories: the package, and the digest of its tree without the packages nested in it. Those that
 * came in its own tarball are compared with it too; others are compared when something of theirs is executed.
 *
 * A lock file has the digest of the tarball, not of files. Where npm's cache still has that tarball, its content by that digest
 * is compared with what is installed; where not, there is nothing to compare with. A package whose own install script may
 * have changed it is no mismatch when it differs. Files that are gone do not count. Files that were added are named and
 * make no mismatch, since caches and generated code lie there, though node may prefer one of them to a published one.
 *
 * Lock file, cache and tree all belong to the job's user: who changes all three is not seen. What it shows is a tree that is not what
 * the lock file of the project names.
 *
 * @param caches npm's cache directories, as `npm config get cache` gives them
 */
export async function npmRecords(
  paths: readonly string[],
  ground: Ground,
  caches: readonly string[],
): Promise<PackageRecord[]> {
  const locks = new NpmLocks(ground);
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const directory = packageDirectories(path).at(-1);
    if (directory !== undefined) below.set(directory, [...(below.get(directory) ?? []), path]);
  }
  const records: PackageRecord[] = [];
  for (const [directory, files] of below) {
    if (ground.late('npm')) break;
    const there = packageAbove(ground.at(directory));
    if (there?.directory !== ground.at(directory)) continue;
    const { name, version } = there.package;
    const integrity = locks.integrity(directory, version);
    const tarball =
      integrity === undefined ? 'no lock file has a digest of it' : await cachedTarball(ground, caches, integrity);
    records.push(...(await inPackage({ directory, files, name, version, tarball }, ground)));
  }
  return records;
}

interface Installed {
  readonly directory: string;
  /** The executed files in it. */
  readonly files: readonly string[];
  readonly name: string;
  readonly version: string | undefined;
  /** What it was installed from, or why that is not known. */
  readonly tarball: PublishedPackage | string;
}

async function inPackage(installed: Installed, ground: Ground): Promise<PackageRecord[]> {
  const { directory, files, name, version, tarball } = installed;
  const published = typeof tarball === 'string' ? undefined : tarball;
  const actual = await treeOf(directory, ground);
  const bundled = published === undefined ? NOTHING : await bundledFiles(directory, published, ground);
  const { tree: compared, adapted = [] } = (actual && comparedTree(actual, published?.files)) ?? {};
  const tree = compared &&
    bundled && { ...compared, changed: [...compared.changed, ...bundled.changed].slice(0, MAX_CHANGED) };
  const [, scope, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = packageUrl({ type: 'npm', namespace: scope, name: bare, version });
  return files.map((path): PackageRecord => {
    const file = path.slice(directory.length + 1);
    const digest = actual?.get(file);
    const sha256 = digest === IRREGULAR ? undefined : digest;
    const reason = incomparable(file, tarball, tree);
    if (reason !== undefined) ground.miss(path, 'npm', reason);
    if (bundled !== undefined && bundled.others.length > 0)
      ground.miss(path, 'npm', `other versions lie where packages came in its tarball: ${bundled.others.join(', ')}`);
    if (adapted.length > 0) ground.adapted(path, 'npm', adapted);
    const allowed = published?.files.get(file);
    const expected = sha256 !== undefined && allowed?.has(sha256) ? sha256 : [...(allowed ?? [])][0];
    const compared = reason === undefined && expected !== undefined && sha256 !== undefined;
    return {
      path,
      ...(sha256 === undefined ? {} : { sha256 }),
      database: 'npm',
      name,
      ...(version === undefined ? {} : { version }),
      ...(purl === undefined ? {} : { purl }),
      ...(compared ? { algorithm: 'sha256', expected, actual: sha256 } : {}),
      ...(tree === undefined ? {} : { tree }),
    };
  });
}

/** Why a file of a package, and the package around it, cannot be held against what was published. */
function incomparable(file: string, tarball: Installed['tarball'], tree: TreeDigest | undefined): string | undefined {
  if (tree === undefined) return 'the files of its package could not all be read';
  if (typeof tarball === 'string') return tarball;
  if (tarball.installScript && tree.changed.length > 0) {
    return 'files of its package are not as published, and it has an install script that may have changed them';
  }
  return tarball.files.has(file) ? undefined : 'the published package does not have this file';
}

/** What lies in a package: path in it -> SHA-256; undefined when it has too many files, or one could not be read. */
async function treeOf(directory: string, ground: Ground): Promise<ReadonlyMap<string, string> | undefined> {
  let left = MAX_TREE;
  const files = filesBelow(ground.at(directory), NESTED, () => left-- > 0 && ground.enter(1));
  return files && treeFiles(new Map(files.map((file) => [file, `${directory}/${file}`])), ground);
}
