import { execFile } from 'node:child_process';
import { lchownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Assignment, CLEAN } from '../action/assignment.ts';
import { asUser } from '../user.ts';
import { recordingIn } from './place.ts';

/** For copying at most a few hundred MiB, in milliseconds. */
const COPY_TIME = 30_000;

/** Where a job's user finds the recording in the end. */
export const deliveredIn = (kept: string): string => join(kept, 'recording');

/**
 * Gives the recording to the job's user, in a directory of that user. The copying is done as that user: root that writes where others can
 * put links writes anywhere.
 * @returns where it is
 * @throws Error with what `cp` said
 */
export function deliverRecording(
  directory: string,
  { user, kept }: Pick<Assignment, 'user' | 'kept'>,
): Promise<string> {
  const recording = recordingIn(directory);
  // what is in a directory before the directory: nobody but root gets in before all is given away
  const names = readdirSync(recording, { recursive: true, encoding: 'utf8' });
  for (const name of names.toSorted((a, b) => b.split('/').length - a.split('/').length))
    lchownSync(join(recording, name), user.uid, user.gid);
  lchownSync(recording, user.uid, user.gid);
  const target = deliveredIn(kept);
  // what a step put there before is not what was recorded
  const script = 'mkdir -p -m 700 -- "$2" && rm -rf -- "$3" && cp -R -- "$1" "$3"';
  return new Promise((resolve, reject) => {
    execFile(
      '/bin/sh',
      ['-c', script, 'sh', recording, kept, target],
      { cwd: '/', env: CLEAN, timeout: COPY_TIME, ...asUser(user) },
      (error, _, stderr) => (error === null ? resolve(target) : reject(new Error(stderr.trim() || error.message))),
    );
  });
}
