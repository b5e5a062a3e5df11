import { readdirSync, statSync } from 'node:fs';
import { RPM, RPM_DIRECTORIES, RPM_FILES } from './rpm-query.ts';

type Database = 'dpkg' | 'rpm';

/** What the files of package databases were like: database -> path -> inode, size and times. It can be kept as JSON. */
export type DatabaseSnapshot = Readonly<Partial<Record<Database, Readonly<Record<string, string>>>>>;

/** A database that is not as it was. */
export interface DatabaseChange {
  readonly database: Database;
  /** Files that are new, gone or changed. */
  readonly files: readonly string[];
}

const DPKG = '/var/lib/dpkg';
const MAX_FILES = 200_000;

/**
 * Notes what the databases of the machine's own package managers are like: dpkg's, and RPM's with the rpm that reads it. Taken
 * before the first step, it tells afterwards what a step changed. Reads no content; some 10 ms for a thousand packages.
 *
 * The inode's change time cannot be set, so a file that was written shows; but who is root can set the clock, or write the disk
 * below the file system. npm, pip and cargo keep what they know beside what they install, where the job's user may write; it is
 * not in the snapshot, since installing is what jobs do.
 *
 * @param root what stands for `/`
 */
export function snapshotDatabases(root = '/'): DatabaseSnapshot {
  const base = root === '/' ? '' : root;
  const lists = names(`${base}${DPKG}/info`)
    .filter((name) => /\.(?:list|md5sums)$/.test(name))
    .map((name) => `${DPKG}/info/${name}`);
  const dpkg = states(base, [`${DPKG}/status`, `${DPKG}/diversions`, ...lists]);
  const stores = RPM_DIRECTORIES.flatMap((place) => RPM_FILES.map((name) => `${place}/${name}`));
  const rpm = states(base, stores);
  return {
    ...(Object.keys(dpkg).length === 0 ? {} : { dpkg }),
    ...(Object.keys(rpm).length === 0 ? {} : { rpm: { ...rpm, ...states(base, [RPM]) } }),
  };
}

/**
 * Which databases are not as they were. Whether it was the package manager's own doing is for who knows the writers to say.
 *
 * @param before taken before the first step, `after` at the end
 */
export function databasesChanged(before: DatabaseSnapshot, after: DatabaseSnapshot): DatabaseChange[] {
  return (['dpkg', 'rpm'] as const).flatMap((database) => {
    const [was, is] = [before[database] ?? {}, after[database] ?? {}];
    const paths = new Set([...Object.keys(was), ...Object.keys(is)]);
    const files = [...paths].filter((path) => was[path] !== is[path]).sort();
    return files.length === 0 ? [] : [{ database, files }];
  });
}

function states(base: string, paths: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const path of paths.slice(0, MAX_FILES)) {
    const state = stateOf(`${base}${path}`);
    if (state !== undefined) found[path] = state;
  }
  return found;
}

function stateOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  } catch {
    return undefined;
  }
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
