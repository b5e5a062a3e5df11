/** A user of the machine, by number. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** @returns what makes a child process run as a user: nothing where we are not root, and so that user already */
export function asUser(user: User | undefined): { uid?: number; gid?: number } {
  return user === undefined || process.geteuid?.() !== 0 ? {} : { uid: user.uid, gid: user.gid };
}
