import { posix } from 'node:path';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import { distributionOf } from '../../evidence/packages/python-record.ts';
import { comparedTree } from '../../evidence/packages/tree.ts';
import { pythonName } from '../../evidence/python-name.ts';
import type { Ground } from './ground.ts';
import { type Distribution, Distributions } from './python-distributions.ts';
import { sitesFor } from './python-sites.ts';
import { IRREGULAR, treeFiles } from './tree-files.ts';

const MAX_METADATA = 4 * 1024 * 1024;
const MAX_TREE = 20_000;

/**
 * What Python's installers know of files: console scripts and modules that the RECORD of a distribution names, and whether all its
 * files are as recorded. Files that are gone do not count, nor do files that were added, or the .pyc files that Python may prefer
 * to a module: they have no recorded digest.
 *
 * RECORD lies among the files it is about, and whoever may change them may change it: it shows what changed by accident, or by
 * somebody who did not think of it. It is not what the index published: installers write it, and the scripts it names.
 */
export async function pipRecords(paths: readonly string[], ground: Ground): Promise<PackageRecord[]> {
  const bySite = new Map<string, string[]>();
  for (const path of paths) {
    if (ground.late('pip')) return [];
    for (const site of sitesFor(path, ground)) bySite.set(site, [...(bySite.get(site) ?? []), path]);
  }
  const records: PackageRecord[] = [];
  const distributions = new Distributions(ground);
  for (const [site, wanted] of bySite) {
    for (const distribution of distributions.naming(site, wanted)) {
      records.push(...(await recordsOf(distribution, ground)));
    }
  }
  return records;
}

async function recordsOf(distribution: Distribution, ground: Ground): Promise<PackageRecord[]> {
  const { site, directory, executed, recorded } = distribution;
  const known = distributionOf(ground.text(`${directory}/METADATA`, MAX_METADATA) ?? '');
  if (known === undefined) return [];
  const { name, version } = known;
  const purl = packageUrl({ type: 'pypi', name: pythonName(name), version });
  const installer = ground.text(`${directory}/INSTALLER`, 1024)?.trim();
  const digests = [...recorded].filter((one): one is [string, string] => one[1] !== undefined);
  const inTree = (place: string): string => posix.relative(site, place);
  const actual =
    digests.length > MAX_TREE
      ? undefined
      : await treeFiles(new Map(digests.map(([place]) => [inTree(place), place])), ground);
  // conda changes files after it has written down their digests
  const published =
    installer === 'conda' ? undefined : new Map(digests.map(([place, one]) => [inTree(place), new Set([one])]));
  const { tree, adapted = [] } = (actual && comparedTree(actual, published)) ?? {};
  return executed.map((path): PackageRecord => {
    const digest = actual?.get(inTree(path));
    const sha256 = digest === IRREGULAR ? undefined : digest;
    const expected = published === undefined ? undefined : recorded.get(path);
    if (tree === undefined) ground.miss(path, 'pip', 'the files of its package could not all be read');
    else if (expected === undefined) ground.miss(path, 'pip', 'no digest is recorded of it that can be relied on');
    if (adapted.length > 0) ground.adapted(path, 'pip', adapted);
    return {
      path,
      ...(sha256 === undefined ? {} : { sha256 }),
      database: 'pip',
      name,
      ...(version === undefined ? {} : { version }),
      ...(purl === undefined ? {} : { purl }),
      ...(expected === undefined || sha256 === undefined ? {} : { algorithm: 'sha256', expected, actual: sha256 }),
      ...(tree === undefined ? {} : { tree }),
    };
  });
}
