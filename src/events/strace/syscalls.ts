/**
 * The system calls strace is asked for. A name that an architecture lacks (arm64 has no `open`, `fork`, `dup2`) or that
 * an older strace does not know carries strace's `?`, which makes it optional.
 * `exit_group` is not here: `+++ exited +++` lines come without it. `mmap` is the only hot one: it is what shows
 * libraries; `sendto`/`recvfrom` show DNS. Reads and writes are never traced, nor is `fcntl`: a shell calls it at every
 * redirection, and tracing it made a loop of redirections half as slow again (0.42 s to 0.66 s). What it duplicated is
 * looked up where it matters.
 */
export const SYSCALLS: readonly string[] = [
  ...['?open', 'openat', '?openat2', '?creat', 'open_by_handle_at', '?mknod', 'mknodat', 'truncate', 'ftruncate'],
  ...['?rename', 'renameat', '?renameat2', '?unlink', 'unlinkat', '?rmdir', '?mkdir', 'mkdirat'],
  ...['?link', 'linkat', '?symlink', 'symlinkat'],
  ...['?chmod', 'fchmod', 'fchmodat', '?fchmodat2', '?chown', '?lchown', 'fchown', 'fchownat'],
  ...['execve', 'execveat', 'clone', '?clone3', '?fork', '?vfork', 'chdir', 'fchdir', 'dup', '?dup2', 'dup3', 'mmap'],
  ...['connect', 'bind', 'listen', 'sendto', 'sendmsg', 'sendmmsg', 'recvfrom', 'recvmsg', 'recvmmsg'],
  ...['setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid', 'capset'],
  ...['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', '?pidfd_send_signal'],
  ...['ptrace', 'process_vm_readv', 'process_vm_writev', '?pidfd_getfd'],
  ...['memfd_create', 'mount', 'umount2', 'pivot_root', '?move_mount', '?open_tree', '?fsmount'],
  ...['chroot', 'unshare', 'setns'],
  ...['bpf', 'seccomp', 'init_module', 'finit_module', '?io_uring_setup'],
];

/** How many bytes of a string strace prints (`-s`): long enough for a DNS answer of an ordinary size. */
const STRING_BYTES = 1024;

/**
 * The arguments of strace itself.
 * @param o.fifo where strace writes its lines
 * @param o.command the command to launch; its stops are filtered in the kernel (`--seccomp-bpf`, strace 5.3 or later)
 * @param o.attach process ids to attach to instead (strace follows all their threads; no kernel filter is possible)
 * @param o.every all system calls are wanted: of those not listed above the name, their arguments as numbers
 */
export function straceArguments(o: {
  fifo: string;
  attach?: readonly number[];
  command?: readonly string[];
  every?: boolean;
}): string[] {
  // where all calls are wanted there is nothing to filter
  const filter = o.every === true ? [] : ['--seccomp-bpf'];
  const how = o.attach === undefined ? filter : ['-q', ...o.attach.flatMap((pid) => ['-p', String(pid)])];
  const args = ['-f', ...how, '-yy', '-s', String(STRING_BYTES)];
  args.push('--absolute-timestamps=format:unix,precision:ns');
  // A signal outside the set would also lose its `+++ killed by +++` line; nothing dies of SIGCHLD.
  const which = o.every === true ? `raw=!${SYSCALLS.join(',')}` : `trace=${SYSCALLS.join(',')}`;
  args.push('-e', 'signal=!SIGCHLD', '-e', which, '-o', o.fifo);
  return o.command === undefined ? args : [...args, '--', ...o.command];
}
