import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, decode } from './trace.ts';

const refused = { done: false, err: 'EPERM' };
const EPERM = '-1 EPERM (Operation not permitted)';

test("another process's memory: own is no event, refusals are, repetitions are not", () => {
  assert.deepEqual(
    acts([
      'process_vm_readv(1, [{iov_base="x", iov_len=1}], 1, [{iov_base=0x7f, iov_len=1}], 1, 0) = 1',
      'process_vm_readv(9, [{iov_base="x", iov_len=1}], 1, [{iov_base=0x7f, iov_len=1}], 1, 0) = 1',
      'process_vm_readv(9, [{iov_base="x", iov_len=1}], 1, [{iov_base=0x7f, iov_len=1}], 1, 0) = 1',
      `process_vm_writev(9, [{iov_base=0x7f, iov_len=1}], 1, [{iov_base=0x7f, iov_len=1}], 1, 0) = ${EPERM}`,
      'ptrace(PTRACE_TRACEME) = 0',
      'ptrace(PTRACE_PEEKTEXT, 9, 0x7f, [0x1]) = 0',
      `ptrace(PTRACE_ATTACH, 9) = ${EPERM}`,
      'ptrace(PTRACE_SEIZE, 8, NULL, 0) = 0',
    ]),
    [
      { kind: 'mem.access', target: 9, how: 'process_vm_readv' },
      { ...refused, kind: 'mem.access', target: 9, how: 'process_vm_writev' },
      { ...refused, kind: 'mem.access', target: 9, how: 'ptrace' },
      { kind: 'mem.access', target: 8, how: 'ptrace' },
    ],
  );
});

test('signals to others', () => {
  assert.deepEqual(
    acts([
      'kill(9, SIGTERM) = 0',
      'kill(9, 0) = 0',
      'kill(1, SIGUSR1) = 0',
      'kill(0, SIGINT) = 0',
      'kill(-7, SIGKILL) = 0',
      'tgkill(9, 10, SIGABRT) = 0',
      'tkill(10, SIGRT_1) = 0',
      'kill(9, SIGTERM) = -1 ESRCH (No such process)',
      'pidfd_send_signal(3<pid:77>, SIGKILL, NULL, 0) = 0',
    ]),
    [
      { kind: 'process.signal', target: 9, signal: 'SIGTERM' },
      { kind: 'process.signal', inferred: ['target'], target: 7, signal: 'SIGKILL' },
      { kind: 'process.signal', target: 9, signal: 'SIGABRT' },
      { kind: 'process.signal', target: 10, signal: 'SIGRT_1' },
      { kind: 'process.signal', target: 77, signal: 'SIGKILL' },
    ],
  );
});

test('a change of identity counts when it changes something, and children inherit it', () => {
  const owner = { owner: { uid: 0, gid: 0 } };
  assert.deepEqual(
    acts(
      [
        'setuid(0) = 0',
        'setresuid(-1, 1000, -1) = 0',
        'setreuid(1000, 1000) = 0',
        'setgid(100) = 0',
        'setresgid(-1, -1, -1) = 0',
        `setuid(0) = ${EPERM}`,
      ],
      {},
      owner,
    ),
    [
      { kind: 'priv.change', uid: 1000 },
      { kind: 'priv.change', gid: 100 },
    ],
  );
  const { events } = decode(['1 setuid(5) = 0', '1 fork() = 2', '2 setuid(5) = 0', '2 setuid(6) = 0']);
  assert.deepEqual(
    events.map((e) => [e.pid, e.kind]),
    [
      [1, 'priv.change'],
      [1, 'process.fork'],
      [2, 'priv.change'],
    ],
  );
  assert.deepEqual(
    acts([
      'capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=1<<CAP_CHOWN, permitted=0, inheritable=0}) = 0',
    ]),
    [{ kind: 'priv.change', capabilities: '{effective=1<<CAP_CHOWN, permitted=0, inheritable=0}' }],
  );
});

test('the kernel: done or refused', () => {
  assert.deepEqual(
    acts([
      'memfd_create("x y", MFD_CLOEXEC) = 9</memfd:x y>(deleted)',
      'mount("none", "/mnt", "tmpfs", MS_NOSUID, NULL) = 0',
      `mount("/a", "b", NULL, MS_BIND, NULL) = ${EPERM}`,
      'umount2("/mnt", MNT_DETACH) = 0',
      'move_mount(4</x>, "", AT_FDCWD</w>, "/mnt", MOVE_MOUNT_F_EMPTY_PATH) = 0',
      'unshare(CLONE_NEWNS|CLONE_NEWUSER|CLONE_FS) = 0',
      'unshare(CLONE_FILES) = 0',
      `setns(3<mnt:[402]>, CLONE_NEWNS) = ${EPERM}`,
      'bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_KPROBE, insn_cnt=2}, 144) = 5<anon_inode:bpf-prog>',
      'io_uring_setup(8, {flags=0}) = -1 ENOSYS (Function not implemented)',
      'finit_module(3</lib/modules/evil.ko>, "", 0) = 0',
    ]),
    [
      { kind: 'kernel.memfd', detail: 'x y' },
      { kind: 'kernel.mount', detail: 'mount none tmpfs MS_NOSUID', path: '/mnt' },
      { ...refused, kind: 'kernel.mount', detail: 'mount /a MS_BIND', path: '/w/b' },
      { kind: 'kernel.mount', detail: 'umount', path: '/mnt' },
      { kind: 'kernel.mount', detail: 'move_mount', path: '/mnt' },
      { kind: 'kernel.namespace', detail: 'unshare CLONE_NEWNS|CLONE_NEWUSER' },
      { ...refused, kind: 'kernel.namespace', detail: 'setns CLONE_NEWNS' },
      { kind: 'kernel.bpf', detail: 'BPF_PROG_LOAD' },
      { done: false, err: 'ENOSYS', kind: 'kernel.io_uring', detail: '' },
      { kind: 'kernel.module', path: '/lib/modules/evil.ko' },
    ],
  );
});

test('a clone into new namespaces is a fork and a namespace', () => {
  const { events } = decode(['1 clone(child_stack=NULL, flags=CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = 2']);
  assert.deepEqual(
    events.map((e) => [e.kind, 'detail' in e ? e.detail : '']),
    [
      ['kernel.namespace', 'clone CLONE_NEWNS|CLONE_NEWPID'],
      ['process.fork', ''],
    ],
  );
});

test('signals with a message, and to a process by its descriptor', () => {
  assert.deepEqual(
    acts([
      'rt_sigqueueinfo(9, SIGUSR1, {}) = 0',
      'rt_sigqueueinfo(9, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=1, si_uid=0, si_int=7, si_ptr=0x7}) = 0',
      'rt_tgsigqueueinfo(9, 10, SIGUSR2, {}) = 0',
      'rt_sigqueueinfo(1, SIGUSR1, {}) = 0',
      'pidfd_send_signal(3<pid:77>, SIGUSR1, {}, 0) = -1 EINVAL (Invalid argument)',
    ]),
    [
      { kind: 'process.signal', target: 9, signal: 'SIGUSR1' },
      { kind: 'process.signal', target: 9, signal: 'SIGUSR1' },
      { kind: 'process.signal', target: 9, signal: 'SIGUSR2' },
    ],
  );
});

test('taking a descriptor of another process is getting at it', () => {
  assert.deepEqual(
    acts([
      'pidfd_getfd(3<pid:77>, 0</dev/null<char 1:3>>, 0) = 4</dev/null<char 1:3>>',
      `pidfd_getfd(3<pid:78>, 5, 0) = ${EPERM}`,
      'pidfd_getfd(3<pid:1>, 5, 0) = 4</w/x>',
    ]),
    [
      { kind: 'mem.access', target: 77, how: 'ptrace' },
      { ...refused, kind: 'mem.access', target: 78, how: 'ptrace' },
    ],
  );
});

test('a thread that is traced stands for its process', () => {
  const { events } = decode([
    '1 fork() = 2',
    '2 clone(child_stack=0x7f, flags=CLONE_VM|CLONE_FS|CLONE_THREAD) = 3',
    '1 ptrace(PTRACE_SEIZE, 3, NULL, 0) = 0',
  ]);
  assert.deepEqual(
    events.flatMap((e) => ('target' in e ? [e.target] : [])),
    [2],
  );
});

test('a filter with a listener; other filters are nothing', () => {
  const filter = '{len=1, filter=0x7fffed34a398}';
  assert.deepEqual(
    acts([
      `seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, ${filter}) = 16`,
      `seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_LOG|SECCOMP_FILTER_FLAG_NEW_LISTENER, ${filter}) = -1 EBUSY (Device or resource busy)`,
      `seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, ${filter}) = 0`,
      'seccomp(SECCOMP_SET_MODE_STRICT, 0, NULL) = 0',
    ]),
    [
      { kind: 'kernel.bpf', detail: 'seccomp new-listener' },
      { done: false, err: 'EBUSY', kind: 'kernel.bpf', detail: 'seccomp new-listener' },
    ],
  );
});

test('a new root: what comes after starts there; mounts under no path', () => {
  assert.deepEqual(
    acts([
      `chroot("/jail") = ${EPERM}`,
      'chroot("jail") = 0',
      'unlink("/etc/x") = 0',
      'unlink("y") = 0',
      'chroot("/") = 0',
      'chdir("/srv") = 0',
      'unlink("z") = 0',
      'open_tree(AT_FDCWD</w>, "/usr", OPEN_TREE_CLONE|AT_RECURSIVE) = 11</>',
      'open_tree(AT_FDCWD</w>, "/usr", 0) = 11</usr>',
      'fsmount(12<anon_inode:[fscontext]>, 0, 0) = 13</>',
    ]),
    [
      { ...refused, kind: 'kernel.mount', detail: 'chroot', path: '/jail' },
      { kind: 'kernel.mount', detail: 'chroot', path: '/w/jail' },
      { kind: 'file.delete', path: '/w/jail/etc/x' },
      { kind: 'file.delete', path: '/w/y' },
      { kind: 'kernel.mount', detail: 'chroot', path: '/w/jail' },
      { kind: 'file.delete', path: '/w/jail/srv/z' },
      { kind: 'kernel.mount', detail: 'open_tree' },
      { kind: 'kernel.mount', detail: 'fsmount' },
    ],
  );
});
