import type { PackageRecord } from '../../evidence/evidence.ts';
import { debUrl } from '../../evidence/packages/dpkg.ts';
import { DpkgDatabase } from './dpkg-database.ts';
import type { Ground } from './ground.ts';

/**
 * What dpkg knows of files, read from its database without running it: the package, and whether the file has the MD5 that the
 * package shipped it with.
 *
 * MD5 is all that dpkg keeps. It shows what changed by accident, or by somebody who did not prepare both files; who
 * prepares two with one MD5 and gets the first into a package is not seen. Nor is who may write the database: see
 * database-snapshot.ts.
 *
 * A configuration file that differs is no mismatch: it is there to be changed. Neither is a file in a node_modules directory
 * whose package.json is not the shipped one: npm has put another version in the place of that package.
 */
export async function dpkgRecords(paths: readonly string[], ground: Ground): Promise<PackageRecord[]> {
  const database = new DpkgDatabase(ground);
  const owners = database.owners(paths);
  const packages = database.packages(new Set([...owners.values()].flat().map((owner) => owner.package)));
  const system = ground.system();
  const found = [...owners].flatMap(([path, all]) => {
    const claims = all.flatMap((owner) => database.claim(path, owner, packages.get(owner.package)));
    return claims.length === 0 ? [] : [{ path, claims }];
  });
  const places = found.map(({ path }) => ground.at(path));
  const digests = await ground.digests.of(places, ['md5', 'sha256']);
  return found.flatMap(({ path, claims }, index): PackageRecord[] => {
    const file = ground.read(path, 'dpkg', digests[index]);
    const claim =
      claims.find(({ md5 }) => md5 !== undefined && md5 === file?.md5) ??
      claims.find(({ md5 }) => md5 !== undefined) ??
      claims[0];
    if (claim === undefined) return [];
    const { installed, md5, conffile } = claim;
    const { name, version } = installed;
    const changed = conffile && file !== undefined && file.md5 !== md5;
    if (changed) ground.miss(path, 'dpkg', `it is a configuration file of ${name} and was changed, as it may be`);
    const purl = debUrl(installed, system);
    return [
      {
        path,
        ...(file?.sha256 === undefined ? {} : { sha256: file.sha256 }),
        database: 'dpkg',
        name,
        version,
        ...(purl === undefined ? {} : { purl }),
        ...(file?.md5 === undefined || md5 === undefined || changed
          ? {}
          : { algorithm: 'md5', expected: md5, actual: file.md5 }),
      },
    ];
  });
}
