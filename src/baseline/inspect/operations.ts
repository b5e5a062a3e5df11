import { type Operation, operations } from '../profile.ts';

/**
 * The system calls by which each operation of rights is done (man 2). One that is in none of a program's system calls cannot be
 * done by it, wherever; io_uring does most of them without another call.
 */
const means: Readonly<Record<Operation, readonly string[]>> = {
  read: ['open', 'openat', 'openat2', 'open_by_handle_at'],
  create: [
    ...['open', 'openat', 'openat2', 'open_by_handle_at', 'creat'],
    ...['mknod', 'mknodat', 'mkdir', 'mkdirat', 'symlink', 'symlinkat'],
  ],
  truncate: ['open', 'openat', 'openat2', 'open_by_handle_at', 'creat', 'truncate', 'ftruncate'],
  modify: ['open', 'openat', 'openat2', 'open_by_handle_at', 'creat'],
  append: ['open', 'openat', 'openat2', 'open_by_handle_at'],
  delete: ['unlink', 'unlinkat', 'rmdir'],
  rename: ['rename', 'renameat', 'renameat2'],
  link: ['link', 'linkat'],
  chmod: ['chmod', 'fchmod', 'fchmodat', 'fchmodat2', 'file_setattr'],
  chown: ['chown', 'fchown', 'lchown', 'fchownat'],
  // a datagram socket needs no connect
  connect: ['connect', 'sendto', 'sendmsg', 'sendmmsg'],
  // one that was inherited may be bound
  listen: ['listen', 'bind'],
  exec: ['execve', 'execveat'],
  load: ['mmap', 'mprotect', 'pkey_mprotect', 'remap_file_pages'],
};

/** The operations that some system calls can do; all with io_uring. */
export function operationsOf(syscalls: ReadonlySet<string>): Operation[] {
  if (syscalls.has('io_uring_setup')) return [...operations];
  return operations.filter((one) => means[one].some((name) => syscalls.has(name)));
}
