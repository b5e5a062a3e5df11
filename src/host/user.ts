/** A user of the machine, by number. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Does something with no more rights than a user has, where this process is root: what that user has put links to is then read
 * only if that user could read it. The process stays root's to everybody else: that user can neither signal nor trace it.
 */
export async function withRightsOf<T>(user: User | undefined, work: () => Promise<T>): Promise<T> {
  const { setgroups, getgroups, setegid, seteuid, getegid } = process;
  if (user === undefined || user.uid === 0 || process.geteuid?.() !== 0) return work();
  const [groups, group] = [getgroups?.() ?? [], getegid?.() ?? 0];
  setgroups?.([user.gid]);
  setegid?.(user.gid);
  seteuid?.(user.uid);
  try {
    return await work();
  } finally {
    seteuid?.(0);
    setegid?.(group);
    setgroups?.(groups);
  }
}

/** @returns what makes a child process run as a user: nothing where we are not root, and so that user already */
export function asUser(user: User | undefined): { uid?: number; gid?: number } {
  return user === undefined || process.geteuid?.() !== 0 ? {} : { uid: user.uid, gid: user.gid };
}

/** The user of whom nothing on a machine is. */
const NOBODY = 65534;

/** Gives up being root for good, where this process is: the kernel lets nobody but root read or trace it afterwards. */
export function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return;
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
