import { getExecOutput } from '@actions/exec';

/** sudo where systems have it: never by PATH, which is the job's. */
const SUDO = '/usr/bin/sudo';

/**
 * How a process of ours becomes root.
 * @returns the words to put before its command line; undefined when `sudo -n` is refused. Never rejects.
 */
export async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.geteuid?.() === 0) return [];
  try {
    const { exitCode } = await getExecOutput(SUDO, ['-n', 'true'], { silent: true, ignoreReturnCode: true });
    return exitCode === 0 ? [SUDO, '-n', '--'] : undefined;
  } catch {
    return undefined;
  }
}
