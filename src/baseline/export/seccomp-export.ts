import type { Operation } from '../profile.ts';
import type { ExportedRight } from './exported-rights.ts';
import { type Note, tidied } from './note.ts';
import type { SeccompArgument, SeccompProfile } from './seccomp-profile.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * What any program of a build may ask the kernel for: its own memory, time, threads and signals, files that it may open, pipes and UNIX
 * sockets. Not among them is what no tool of a build needs and an intruder does: another process's memory (ptrace, process_vm_*),
 * mounts and namespaces, kernel modules, BPF, io_uring, keys, clocks, swap, kexec.
 */
const base = words(`
  access arch_prctl alarm brk cachestat capget capset chdir clock_getres clock_gettime clock_nanosleep close close_range copy_file_range dup dup2
  dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 execve execveat exit exit_group
  faccessat faccessat2 fadvise64 fallocate fchdir fcntl fdatasync fgetxattr file_getattr flistxattr flock fork fremovexattr fsetxattr fstat
  fstatfs fsync ftruncate futex futex_requeue futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area
  getcpu getcwd getdents getdents64 getegid geteuid getgid getgroups getitimer getpgid getpgrp getpid getppid getpriority getrandom
  getresgid getresuid getrlimit getrusage getsid gettid gettimeofday getuid getxattr getxattrat inotify_add_watch inotify_init
  inotify_init1 inotify_rm_watch ioctl ioprio_get ioprio_set kill landlock_add_rule landlock_create_ruleset landlock_restrict_self
  lgetxattr listxattr listxattrat llistxattr lremovexattr lseek lsetxattr lstat madvise map_shadow_stack mbind membarrier memfd_create mincore
  mlock mlock2 mlockall mmap mprotect mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep
  newfstatat open openat openat2 pause pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl
  pread64 preadv preadv2 pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv removexattr removexattrat
  restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop
  semtimedop sendfile set_mempolicy set_robust_list set_thread_area set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid
  setpriority setregid setresgid setresuid setreuid setrlimit setsid setuid setxattr setxattrat shmat shmctl shmdt shmget sigaltstack
  signalfd signalfd4 splice stat statfs statx sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete
  timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate umask uname utime
  utimensat utimes vfork vmsplice wait4 waitid write writev
  accept accept4 bind connect getpeername getsockname getsockopt listen recvfrom recvmmsg recvmsg setsockopt shutdown
`);

/** Calls that only some operations need. */
const groups: readonly (readonly [needs: readonly Operation[], names: readonly string[]])[] = [
  [['create'], words('creat mkdir mkdirat mknod mknodat symlink symlinkat')],
  [['link'], words('link linkat')],
  [['rename'], words('rename renameat renameat2')],
  [['delete'], words('rmdir unlink unlinkat')],
  [['chmod'], words('chmod fchmod fchmodat fchmodat2 file_setattr')],
  [['chown'], words('chown fchown fchownat lchown')],
];

/** IPPROTO_TCP and IPPROTO_UDP of include/uapi/linux/in.h; 0 is the usual one of a type of socket. */
const [TCP, UDP] = [6, 17];
/** TIOCSTI and TIOCLINUX of include/uapi/asm-generic/ioctls.h: both can type into the terminal, for whoever reads from it next. */
const TYPING = [0x5412, 0x541c];
/** The kernel looks at the lower half of an ioctl's command and of a process id only. */
const LOWER = 0xffffffff;
const AF = { unix: 1, inet: 2, inet6: 10, netlink: 16 } as const; // include/linux/socket.h
const [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_TYPE_MASK] = [1, 2, 5, 0xf]; // include/linux/net.h
/** MSG_FASTOPEN of include/linux/socket.h: sending that connects, past Landlock, which judges connect(2). */
const MSG_FASTOPEN = 0x20000000;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of include/uapi/linux/sched.h. */
const NEW_NAMESPACES = 0x7e020000;
const ENOSYS = 38;

const equals = (index: number, value: number): SeccompArgument => ({ index, value, op: 'SCMP_CMP_EQ' });
const masked = (index: number, mask: number, value: number): SeccompArgument => ({
  index,
  value: mask,
  valueTwo: value,
  op: 'SCMP_CMP_MASKED_EQ',
});

type Entry = NonNullable<SeccompProfile['syscalls']>[number];
const entry = (names: readonly string[], args: readonly SeccompArgument[] = []): Entry => ({
  names: [...names].sort(),
  action: 'SCMP_ACT_ALLOW',
  ...(args.length === 0 ? {} : { args: [...args] }),
});

const frame = (syscalls: Entry[]): SeccompProfile => ({
  defaultAction: 'SCMP_ACT_ERRNO',
  defaultErrnoRet: 1,
  architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'],
  syscalls,
});

/** An exported profile, and what it says otherwise than the rights. */
export interface SeccompExport {
  readonly profile: SeccompProfile;
  readonly notes: readonly Note[];
}

/**
 * The seccomp profile of some rights: each operation stands for a group of system calls. The kernel's filter sees no path and no host, so
 * that a group is open for all of them.
 *
 * @param noUnixSockets whether sockets of UNIX are made in pairs only, which reach nobody but a child
 */
export function exportSeccomp(
  rights: readonly ExportedRight[],
  { noUnixSockets }: { readonly noUnixSockets: boolean },
): SeccompExport {
  const operations = new Set(rights.flatMap(({ right }) => right.op));
  const names = [...base];
  const closed: string[] = [];
  for (const [needs, group] of groups) {
    if (needs.some((op) => operations.has(op))) names.push(...group);
    else closed.push(...needs);
  }
  const online = operations.has('connect') || operations.has('listen');
  const families = [...(noUnixSockets ? [] : [AF.unix]), AF.netlink].map((family) =>
    entry(['socket'], [equals(0, family)]),
  );
  // one of a pair of datagram sockets can be sent to any other name
  const pairs = noUnixSockets
    ? [SOCK_STREAM, SOCK_SEQPACKET].map((type) => entry(['socketpair'], [masked(1, SOCK_TYPE_MASK, type)]))
    : [entry(['socketpair'])];
  // no other protocol: Landlock judges the ports of TCP alone, and MPTCP (262) reaches any server of TCP
  const internet = [AF.inet, AF.inet6].flatMap((family) =>
    (
      [
        [SOCK_STREAM, 0],
        [SOCK_STREAM, TCP],
        [SOCK_DGRAM, 0],
        [SOCK_DGRAM, UDP],
      ] as const
    ).map(([type, protocol]) =>
      entry(['socket'], [equals(0, family), masked(1, SOCK_TYPE_MASK, type), masked(2, LOWER, protocol)]),
    ),
  );
  const typing = TYPING.map(
    (command): Entry => ({ ...entry(['ioctl'], [masked(1, LOWER, command)]), action: 'SCMP_ACT_ERRNO', errnoRet: 1 }),
  );
  const notes: Note[] = [
    { kind: 'widened', what: 'every path and host', why: 'a filter of system calls sees neither; Landlock does' },
    {
      kind: 'widened',
      what: 'execve',
      why: 'the filter is there before the program starts; Landlock decides which files may be run',
    },
    ...(online
      ? []
      : [
          {
            kind: 'narrowed' as const,
            what: 'loopback',
            why: 'no right connects or listens, and the filter cannot tell loopback from other hosts',
          },
        ]),
    ...(noUnixSockets
      ? [
          {
            kind: 'narrowed' as const,
            what: 'UNIX sockets',
            why: 'asked for: the filter cannot tell one name from another',
          },
        ]
      : []),
    ...(closed.length === 0
      ? []
      : [{ kind: 'narrowed' as const, what: closed.join(', '), why: 'no right allows it anywhere' }]),
  ];
  return {
    notes: tidied(notes),
    profile: frame([
      // before the entry that allows every other ioctl: the first that fits counts
      ...typing,
      entry(names),
      // one's own limits; those of another process could end it, as a signal does
      entry(['prlimit64'], [masked(0, LOWER, 0)]),
      ...families,
      ...pairs,
      ...(online ? internet : []),
      entry(['sendto'], [masked(3, MSG_FASTOPEN, 0)]),
      entry(['sendmsg'], [masked(2, MSG_FASTOPEN, 0)]),
      entry(['sendmmsg'], [masked(3, MSG_FASTOPEN, 0)]),
      entry(['clone'], [masked(0, NEW_NAMESPACES, 0)]),
      // its flags lie in memory; without it the C library takes clone
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
      // PER_LINUX, and asking for what it is
      entry(['personality'], [equals(0, 0)]),
      entry(['personality'], [equals(0, 0xffffffff)]),
    ]),
  };
}

/** The seccomp profile of a manifest's `syscalls`: these and no other, and execve, with which the program itself begins. */
export function exportSyscalls(syscalls: readonly string[]): SeccompExport {
  const added = ['execve', 'exit_group'].filter((name) => !syscalls.includes(name));
  const why = 'the filter is there before the program starts, and its launcher must be able to end';
  return {
    notes: added.map((what) => ({ kind: 'widened', what, why })),
    profile: frame([entry([...new Set([...syscalls, ...added])])]),
  };
}
