import type { Expected } from '../expected.ts';

const URING_BEGINS = ['net.listen unix ./listener', 'kernel.io_uring'];
const OPENED = ['file.create ./made 0640', 'file.read ./secret'];
const BY_NAME = [
  'file.rename ./made ./moved',
  'file.link ./moved ./linked',
  'file.symlink moved ./pointer',
  'file.mkdir ./folder 0755',
  'file.delete ./linked',
  'file.rmdir ./folder',
];
const REACHED = 'net.connect unix ./listener';

const URING = {
  full: [...URING_BEGINS, ...OPENED, ...BY_NAME, REACHED],
  degraded: [
    ...URING_BEGINS,
    'file.create ./made',
    'file.create ./made 0640',
    'file.read ./secret',
    'file.read ./secret',
    ...BY_NAME,
    REACHED,
  ],
  because: 'told by its descriptor too, so twice',
};

/** What is to be told of each act of acts/kernel.c, and uring.c. */
export const KERNEL: Expected = {
  'kernel/mount_tmpfs': ['kernel.mount ./directory mount none tmpfs MS_NOSUID'],
  'kernel/mount_bind': ['file.mkdir ./bound 0755', 'kernel.mount ./bound mount directory MS_BIND'],
  'kernel/create_bound': [
    'file.mkdir ./bound 0755',
    'kernel.mount ./bound mount directory MS_BIND',
    'file.create ./bound/made 0600',
  ],
  'kernel/unmount': ['kernel.mount ./directory mount none tmpfs MS_NOSUID', 'kernel.mount ./directory umount'],
  'kernel/move': [
    'kernel.mount ./directory mount none tmpfs MS_NOSUID',
    'file.mkdir ./there 0755',
    'kernel.mount ./there mount directory MS_MOVE',
  ],
  'kernel/move_mount_one': ['kernel.mount open_tree', 'file.mkdir ./bound 0755', 'kernel.mount ./bound move_mount'],
  'kernel/chroot_one': ['kernel.mount ./directory chroot', 'file.mkdir ./directory/inside 0755'],
  'kernel/fail_mount': {
    full: [],
    degraded: ['kernel.mount ./absent mount none tmpfs!ENOENT'],
    because:
      "calls of bpf, mount and umount that the kernel refused before its security checks (an unprivileged process's, or of a name that is not there)",
  },
  'kernel/unshare_mount': ['kernel.namespace unshare CLONE_NEWNS'],
  'kernel/unshare_user': ['kernel.namespace unshare CLONE_NEWUSER|CLONE_NEWNET'],
  'kernel/setns_own': ['kernel.namespace setns CLONE_NEWUTS'],
  'kernel/clone_pid': [
    'process.fork child',
    'kernel.namespace clone CLONE_NEWPID',
    'child: file.create ./made 0600',
    'child: process.exit 0',
  ],
  'kernel/clone_many': [
    'process.fork child',
    'kernel.namespace clone CLONE_NEWNS|CLONE_NEWUSER|CLONE_NEWPID',
    'child: file.create ./made 0600',
    'child: process.exit 0',
  ],
  'kernel/unshare_pid': [
    'kernel.namespace unshare CLONE_NEWPID',
    'process.fork child',
    'child: file.create ./made 0600',
    'child: process.exit 0',
  ],
  'kernel/bpf_map': ['kernel.bpf BPF_MAP_CREATE'],
  'kernel/fail_module': ['kernel.module!'],
  'kernel/fail_module_file': ['file.read ./old', 'kernel.module ./old!'],
  'kernel/memory_file': ['kernel.memfd inner'],
  'uring/plain': URING,
  'uring/worker': URING,
  'uring/poll': URING,
  'uring/quiet': {
    full: [...URING_BEGINS, ...OPENED, ...BY_NAME, REACHED],
    degraded: [
      ...URING_BEGINS,
      ...['file.create ./made', 'file.read ./secret', ...BY_NAME, REACHED].map((text) => `${text}?`),
    ],
    because: 'Requests that ask for no completion stay attempts',
  },
};
