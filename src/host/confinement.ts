import { readFileSync } from 'node:fs';
import type { Recording } from '../events/recording.ts';

type Confinement = NonNullable<Recording['context']['sandbox']>[number];

/**
 * What confines this process, as /proc tells it: a user namespace that maps not all ids, a root directory that is not the
 * first process's, a seccomp filter, no_new_privs, gVisor's kernel. Never throws.
 * @param proc where proc is mounted
 */
export function confinement(proc = '/proc'): Confinement[] {
  const read = (path: string): string => {
    try {
      return readFileSync(`${proc}/${path}`, 'utf8');
    } catch {
      return '';
    }
  };
  const status = read('self/status');
  const ids = read('self/uid_map').trim();
  const found: Confinement[] = [];
  // the first user namespace maps all ids to themselves (user_namespaces(7))
  if (ids !== '' && !/^0\s+0\s+4294967295$/.test(ids)) found.push('user-namespace');
  const mounts = read('self/mountinfo');
  // every process sees a mount at its root, unless it was put below one by chroot(2)
  if (mounts !== '' && !/^\S+ \S+ \S+ \S+ \/ /m.test(mounts)) found.push('chroot');
  if (/^Seccomp:\s*2$/m.test(status)) found.push('seccomp');
  if (/^NoNewPrivs:\s*1$/m.test(status)) found.push('no-new-privileges');
  // gVisor's version line carries no build host; it names itself in the kernel log and here
  if (/gVisor/i.test(read('version'))) found.push('gvisor');
  return found;
}
