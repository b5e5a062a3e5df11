import type { Act, Decoder, Scene } from './act.ts';
import { attempted, followed, origin } from './act.ts';
import { firstTime, noteOpened } from './processes.ts';
import { hasFlag, pathOf, readDescriptor, readNumber, readString } from './values.ts';

/** Calls that change the kernel's state, other processes, or who one is. */

const MAX_DETAIL = 200;
const detailOf = (...words: (string | undefined)[]): string =>
  words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, MAX_DETAIL);

function kernel(
  kind: 'kernel.bpf' | 'kernel.module' | 'kernel.io_uring' | 'kernel.namespace',
  detail: (act: Act) => string,
): Decoder {
  return (act, scene) => {
    scene.emit({ kind, ...attempted(act), detail: detailOf(detail(act)) });
    return true;
  };
}

const memfd: Decoder = (act, scene) => {
  if (!act.ok) return true;
  const name = readString(act.args[0])?.value;
  const result = readDescriptor(act.result);
  if (name === undefined || result === undefined) return false;
  const closeOnExec = hasFlag(act.args[1], 'MFD_CLOEXEC');
  noteOpened(act.process, result.fd, { note: `/memfd:${name}`, device: undefined, closeOnExec });
  scene.emit({ kind: 'kernel.memfd', ...origin(act), detail: detailOf(name) });
  return true;
};

const mount: Decoder = (act, scene) => {
  const [source, , type, flags] = act.args;
  const detail = detailOf(
    'mount',
    readString(source)?.value,
    readString(type)?.value,
    flags === '0' ? undefined : flags,
  );
  return mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[1]), detail);
};

const unmount: Decoder = (act, scene) =>
  mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'umount');
const pivot: Decoder = (act, scene) =>
  mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'pivot_root');

const move: Decoder = (act, scene) => {
  const path =
    readString(act.args[3])?.value === ''
      ? pathOf(readDescriptor(act.args[2]))
      : followed(act, scene, act.process.place.cwd, act.args[3]);
  return mounted(act, scene, path, 'move_mount');
};

/** From here on the absolute paths of the process start at the new root. */
const chroot: Decoder = (act, scene) => {
  const path = followed(act, scene, act.process.place.cwd, act.args[0]);
  if (act.ok && path === undefined) return false;
  if (act.ok && path !== undefined) act.process.place.root = path;
  return mounted(act, scene, path, 'chroot');
};

/** Without OPEN_TREE_CLONE it only opens a directory; with it a mount is copied, to be reached under no path. */
const openTree: Decoder = (act, scene) =>
  !hasFlag(act.args[2], 'OPEN_TREE_CLONE') || mounted(act, scene, undefined, 'open_tree');

/** A filter with a listener: another process answers the calls it names, and no tracer is told of them (seccomp_unotify(2)). */
const seccomp: Decoder = (act, scene) =>
  !hasFlag(act.args[1], 'SECCOMP_FILTER_FLAG_NEW_LISTENER') ||
  kernel('kernel.bpf', () => 'seccomp new-listener')(act, scene);

function mounted(act: Act, scene: Scene, path: string | undefined, detail: string): boolean {
  scene.emit({ kind: 'kernel.mount', ...attempted(act), detail, ...(path === undefined ? {} : { path }) });
  return true;
}

const loadModule: Decoder = (act, scene) => {
  const path = act.name === 'finit_module' ? pathOf(readDescriptor(act.args[0])) : undefined;
  scene.emit({ kind: 'kernel.module', ...attempted(act), ...(path === undefined ? {} : { path }) });
  return true;
};

/** Requests that take hold of another process or write into it; reading follows only after these (ptrace(2)). */
const PTRACE_HOLDS = [
  'PTRACE_ATTACH',
  'PTRACE_SEIZE',
  'PTRACE_POKETEXT',
  'PTRACE_POKEDATA',
  'PTRACE_POKEUSER',
  'PTRACE_SETREGS',
  'PTRACE_SETREGSET',
];

const ptrace: Decoder = (act, scene) => {
  const request = act.args[0] ?? '';
  return !PTRACE_HOLDS.includes(request) || touched(act, scene, readNumber(act.args[1]), 'ptrace');
};

function touched(
  act: Act,
  scene: Scene,
  tid: number | undefined,
  how: 'ptrace' | 'process_vm_readv' | 'process_vm_writev',
): boolean {
  if (tid === undefined) return false;
  const target = scene.owner(tid)?.pid ?? tid;
  if (target <= 0 || act.process.tids.has(target) || !firstTime(act.process, `m${how} ${target} ${act.ok}`))
    return true;
  scene.emit({ kind: 'mem.access', ...attempted(act), target, how });
  return true;
}

/** A signal to another process. Signal 0 only asks whether it lives. `target` of a group is the group's number. */
function signal(act: Act, scene: Scene, target: number | undefined, name: string | undefined): boolean {
  if (!act.ok && !act.unseen) return true;
  if (target === undefined || name === undefined) return false;
  if (name === '0' || target === 0 || act.process.tids.has(target)) return true;
  const group = target < 0 ? { inferred: ['target'] } : {};
  scene.emit({
    kind: 'process.signal',
    ...origin(act),
    ...group,
    target: target === -1 ? 0 : Math.abs(target),
    signal: name,
  });
  return true;
}

const pidfdSignal: Decoder = (act, scene) => {
  const target = processBehind(act);
  return target === undefined || signal(act, scene, target, act.args[1]);
};

/** Taking a descriptor out of another process needs the right to trace it (pidfd_getfd(2)). */
const pidfdGet: Decoder = (act, scene) => {
  const target = processBehind(act);
  return target === undefined || touched(act, scene, target, 'ptrace');
};

/** The process of a pidfd (`3<pid:77>`); -1 when it is gone. Undefined when strace did not say, or it is none. */
function processBehind(act: Act): number | undefined {
  const note = readDescriptor(act.args[0])?.note;
  return note?.startsWith('pid:') ? readNumber(note.slice(4)) : undefined;
}

/** setuid and its family. -1 leaves a value as it is; the effective id is the one that counts. */
function identity(key: 'uid' | 'gid', argument: number): Decoder {
  return (act, scene) => {
    if (!act.ok) return true;
    const id = readNumber(act.args[argument]);
    if (id === undefined) return false;
    if (id < 0 || act.process[key] === id) return true;
    act.process[key] = id;
    scene.emit({ kind: 'priv.change', ...origin(act), [key]: id });
    return true;
  };
}

const capset: Decoder = (act, scene) => {
  if (!act.ok) return true;
  const capabilities = detailOf(act.args[1]);
  if (capabilities === '' || !firstTime(act.process, `c${capabilities}`)) return true;
  scene.emit({ kind: 'priv.change', ...origin(act), capabilities });
  return true;
};

/** The namespaces a clone or unshare asks for. */
export function namespaceFlags(text: string): string {
  return text
    .split(/[^A-Z_]+/)
    .filter((word) => word.startsWith('CLONE_NEW'))
    .join('|');
}

const unshare: Decoder = (act, scene) => {
  const flags = namespaceFlags(act.args[0] ?? '');
  const { process } = act;
  // New mount and user namespaces end the sharing too (unshare(2)).
  if (act.ok && /CLONE_(?:FS|NEWNS|NEWUSER)\b/.test(act.args[0] ?? '')) process.place = { ...process.place };
  return flags === '' || kernel('kernel.namespace', () => `unshare ${flags}`)(act, scene);
};

export const kernelCalls: readonly (readonly [string, Decoder])[] = [
  ['memfd_create', memfd],
  ['mount', mount],
  ['umount2', unmount],
  ['pivot_root', pivot],
  ['move_mount', move],
  ['unshare', unshare],
  ['setns', kernel('kernel.namespace', (act) => `setns ${act.args[1] ?? ''}`)],
  ['chroot', chroot],
  ['open_tree', openTree],
  ['fsmount', (act, scene) => mounted(act, scene, undefined, 'fsmount')],
  ['seccomp', seccomp],
  ['bpf', kernel('kernel.bpf', (act) => act.args[0] ?? '')],
  ['io_uring_setup', kernel('kernel.io_uring', () => '')],
  ['init_module', loadModule],
  ['finit_module', loadModule],
  ['ptrace', ptrace],
  ['process_vm_readv', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_readv')],
  ['process_vm_writev', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_writev')],
  ['kill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
  ['tkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
  ['tgkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
  ['rt_sigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
  ['rt_tgsigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
  ['pidfd_send_signal', pidfdSignal],
  ['pidfd_getfd', pidfdGet],
  ['setuid', identity('uid', 0)],
  ['setgid', identity('gid', 0)],
  ['setreuid', identity('uid', 1)],
  ['setregid', identity('gid', 1)],
  ['setresuid', identity('uid', 1)],
  ['setresgid', identity('gid', 1)],
  ['capset', capset],
];
