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
