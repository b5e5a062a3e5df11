import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Ground } from './ground.ts';

/** Where rpm keeps its database, newest place first. */
export const RPM_DIRECTORIES = ['/usr/lib/sysimage/rpm', '/var/lib/rpm'];
/** Names of the database in its three formats: sqlite, ndb, Berkeley DB. */
export const RPM_FILES = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
export const RPM = '/usr/bin/rpm';

const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Asks the RPM database: arguments of `rpm -q`, to what it printed; undefined when it printed nothing of use. */
export type RpmQuery = (args: readonly string[]) => Promise<string | undefined>;

/**
 * The way to ask the RPM database; undefined where there is none, or no rpm that may be run.
 *
 * The database has three binary formats, so rpm itself reads it: by its absolute path, if it belongs to root (or to who we are) and
 * nobody else may write it, without the environment of the job and in the root directory, at most 10 s and 256 MiB. That rpm, its
 * libraries and its configuration in /usr and /etc are trusted: what replaced them in the job had to be root, and is
 * seen by `databasesChanged` as far as rpm itself goes.
 */
export function rpmQuery(ground: Ground, program = RPM): RpmQuery | undefined {
  const database = RPM_DIRECTORIES.find((place) => RPM_FILES.some((name) => existsSync(ground.at(`${place}/${name}`))));
  if (database === undefined || !isSafe(program)) return undefined;
  const root = ground.at('/');
  const place = [...(root === '/' ? [] : ['--root', root]), '--dbpath', database];
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' };
  const options = { cwd: '/', env, timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT } as const;
  return (args) =>
    new Promise<string | undefined>((resolve) => {
      // status 1 and above says for how many files no package was found
      const child = execFile(program, ['-q', ...place, ...args], options, (error, stdout) =>
        resolve(error === null || typeof error.code === 'number' ? stdout : undefined),
      );
      child.stdin?.end();
    }).catch(() => undefined); // more arguments than the kernel takes
}

function isSafe(program: string): boolean {
  try {
    const { uid, mode } = statSync(program);
    return (uid === 0 || uid === process.geteuid?.()) && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
