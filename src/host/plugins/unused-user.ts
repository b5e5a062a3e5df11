import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { User } from '../user.ts';

/** Numbers of users that systemd gives out for a while and no distribution gives to anybody (DynamicUser=, systemd.exec(5)). */
const [FIRST, LAST] = [61_184, 65_519];
const MOST_TRIES = 100;

/**
 * A user that nobody is: no name is known for it, and nothing runs as it.
 * @param taken numbers that are given out already
 * @throws Error with a sentence when none is found
 */
export function unusedUser(taken: ReadonlySet<number>): User {
  const named = new Set(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => Number(line.split(':')[2])),
  );
  const running = new Set(processIds().map(userOf));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const uid = randomInt(FIRST, LAST + 1);
    if (!named.has(uid) && !running.has(uid) && !taken.has(uid)) return { uid, gid: uid };
  }
  throw new Error('no number is left for a user of its own');
}

/** Processes of a user, by their ids. */
export const processesOf = ({ uid }: User): number[] => processIds().filter((pid) => userOf(pid) === uid);

const processIds = (): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));

function userOf(pid: number): number | undefined {
  return statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid;
}
