import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PackageRecord } from '../../evidence/evidence.ts';
import {
  FILES_FORMAT,
  OWNER_FORMAT,
  programNames,
  type RpmAlgorithm,
  type RpmPackage,
  rpmOwners,
  rpmPackages,
  rpmUrl,
} from '../../evidence/packages/rpm.ts';
import type { FileDigest } from './digest-file.ts';
import type { Ground } from './ground.ts';
import { RPM, rpmQuery } from './rpm-query.ts';

/** Files asked for at once: a command line has room for some megabytes. */
const BATCH = 500;

/**
 * What the RPM database knows of files: the package, and whether the file has the digest it was shipped with (SHA-256 since 2009,
 * MD5 before). Configuration files are left out.
 *
 * @param program the rpm to ask: see rpmQuery for what is trusted
 */
export async function rpmRecords(
  paths: readonly string[],
  ground: Ground,
  program: string = RPM,
): Promise<PackageRecord[]> {
  const query = rpmQuery(ground, program);
  if (query === undefined) return [];
  // a line feed in a name would come back as a line of its own
  const askable = paths.filter((path) => !/[\n\t]/.test(path));
  const owners = new Set<string>();
  const packages: RpmPackage[] = [];
  for (let at = 0; at < askable.length; at += BATCH) {
    if (ground.late('rpm')) return [];
    const said = await query(['-f', '--qf', OWNER_FORMAT, '--', ...askable.slice(at, at + BATCH)]);
    for (const owner of rpmOwners(said ?? '')) owners.add(owner);
    if (said === undefined) ground.miss('files', 'rpm', 'rpm did not answer: it failed, or took longer than 10 s');
  }
  if (owners.size > 0) packages.push(...rpmPackages((await query(['--qf', FILES_FORMAT, '--', ...owners])) ?? ''));
  return compared(askable, packages, ground);
}

async function compared(
  paths: readonly string[],
  packages: readonly RpmPackage[],
  ground: Ground,
): Promise<PackageRecord[]> {
  const found = paths.flatMap((path) => {
    const names = programNames(path).filter((name) => name === path || isOneDirectory(name, path, ground));
    const owners = packages.flatMap((owner) => {
      const expected = names.map((name) => owner.files.get(name)).find((digest) => digest !== undefined);
      return expected === undefined ? [] : [{ owner, expected }];
    });
    return owners.length === 0 ? [] : [{ path, owners }];
  });
  const algorithms = new Set<RpmAlgorithm>(['sha256', ...packages.map(({ algorithm }) => algorithm)]);
  const places = found.map(({ path }) => ground.at(path));
  const digests: FileDigest[] = await ground.digests.of(places, [...algorithms]);
  const system = ground.system();
  return found.flatMap(({ path, owners }, index): PackageRecord[] => {
    const file = ground.read(path, 'rpm', digests[index]);
    const claim = owners.find(({ owner, expected }) => expected === file?.[owner.algorithm]) ?? owners[0];
    if (claim === undefined) return [];
    const { owner, expected } = claim;
    const { name, version, release, algorithm } = owner;
    const purl = rpmUrl(owner, system);
    const actual = file?.[algorithm];
    return [
      {
        path,
        ...(file?.sha256 === undefined ? {} : { sha256: file.sha256 }),
        database: 'rpm',
        name,
        version: `${version}-${release}`,
        ...(purl === undefined ? {} : { purl }),
        ...(actual === undefined ? {} : { algorithm, expected, actual }),
      },
    ];
  });
}

function isOneDirectory(one: string, other: string, ground: Ground): boolean {
  try {
    return realpathSync(ground.at(dirname(one))) === realpathSync(ground.at(dirname(other)));
  } catch {
    return false;
  }
}
