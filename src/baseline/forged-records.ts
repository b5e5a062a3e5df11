import type { Recording } from '../events/recording.ts';
import type { PackageRecord } from '../evidence/evidence.ts';

const INFO = '/var/lib/dpkg/info';

/**
 * The records of the system's package databases that vouch for nothing, because the database's own files about that package were
 * changed during the job and not by a package manager: by somebody else, or by nobody who was seen.
 *
 * @param byHand whether a file was written in the job by anybody but a package manager; undefined: nobody was seen to write it
 */
export function forgedRecords(
  packages: readonly PackageRecord[],
  databases: Recording['databases'],
  byHand: (path: string) => boolean | undefined,
): ReadonlySet<PackageRecord> {
  const changed = new Map(databases?.map(({ database, files }) => [database, files]));
  const dpkg = new Set(changed.get('dpkg'));
  const rpm = changed.get('rpm') ?? [];
  const isForged = (record: PackageRecord): boolean => {
    if (record.database === 'rpm') return rpm.some((path) => byHand(path) ?? true);
    return record.database === 'dpkg' && filesOf(record).some((path) => byHand(path) ?? dpkg.has(path));
  };
  return new Set(packages.filter(isForged));
}

/** What dpkg keeps about a package: of one that can be installed for several architectures, under its name with one. */
function filesOf({ name, purl }: PackageRecord): string[] {
  const [, arch] = /[?&]arch=([a-z0-9-]+)/.exec(purl ?? '') ?? [];
  const names = arch === undefined ? [name] : [name, `${name}:${arch}`];
  return names.flatMap((one) => [`${INFO}/${one}.list`, `${INFO}/${one}.md5sums`]);
}
