import type { Event, EventOf, ExecEvent } from '../events/event.ts';
import { absolute } from '../invocations/path.ts';
import type { Operation } from './profile.ts';

/** Events about one path, or two, that change or read a file. */
export type FileAct = EventOf<'file.create'> | EventOf<'file.rename'>;

const fileOperations: Readonly<Record<FileAct['kind'], Operation>> = {
  'file.create': 'create',
  'file.mkdir': 'create',
  'file.symlink': 'create',
  'file.truncate': 'truncate',
  'file.modify': 'modify',
  'file.append': 'append',
  'file.read': 'read',
  'file.delete': 'delete',
  'file.rmdir': 'delete',
  'file.chmod': 'chmod',
  'file.chown': 'chown',
  'file.rename': 'rename',
  'file.link': 'link',
};

/** The operation a file event needs a right for. */
export const fileOperation = (event: FileAct): Operation => fileOperations[event.kind];

export const isFileAct = (event: Event): event is FileAct => event.kind.startsWith('file.');

/** The name at which a file act takes effect: the new one of a link or rename. */
export const effectivePath = (event: FileAct): string => ('to' in event ? event.to : event.path);

/** The file system as another root, or another process, sees it. */
const throughProc = /^\/proc\/(?:self|thread-self|\d+)(?:\/task\/\d+)?\/root(?=\/|$)/;
const roundabout = /\/\/|\/\.\.?(\/|$)|.\/$/;

/** A path without detours over `..`, `//` or `/proc/PID/root`: the same place must have one name, whoever recorded it. */
function straight(path: string): string {
  if (path.charCodeAt(0) !== 47) return path;
  let at = path;
  if ((at.includes('/.') || at.includes('//') || at.endsWith('/')) && roundabout.test(at)) at = absolute(at, '/');
  while (at.startsWith('/proc/') && throughProc.test(at)) at = at.replace(throughProc, '') || '/';
  return at;
}

/** A file act with its paths without detours; `real` says what a path stands for where something is mounted. */
export function straightened(event: FileAct, real: (path: string) => string = (path) => path): FileAct {
  const path = real(straight(event.path));
  if (!('to' in event)) return path === event.path ? event : { ...event, path };
  const to = real(straight(event.to));
  return path === event.path && to === event.to ? event : { ...event, path, to };
}

/** Device files: writing there changes nothing that lasts. */
const device = /^\/dev\/(null|zero|full|random|urandom|tty|ptmx|console|std(in|out|err)|fd\/.*|pts\/.*)$/;
/** Files of /proc that tell what another process knows, and detours over a working directory or descriptor that lead anywhere. */
const revealing = /^\/proc\/(self|thread-self|\d+)\/(?:task\/\d+\/)?(environ|mem|(?:cwd|fd\/\d+)\/.+)$/;

/**
 * Whether a path is no place of the file system that an act of process `pid` could be judged by: pipes, sockets,
 * /dev/null and its like, what /proc tells of a process. Not so another's environment and memory, and detours.
 */
export function isHarmless(path: string, pid: number): boolean {
  if (path.charCodeAt(0) !== 47) return true;
  if (path.charCodeAt(2) === 101) return device.test(path);
  if (!path.startsWith('/proc/') || !/^\/proc\/(self|thread-self|\d+)\//.test(path)) return false;
  const [, whose, what = ''] = revealing.exec(path) ?? [];
  if (whose === undefined) return true;
  return !what.includes('/') && (whose === String(pid) || !/^\d/.test(whose));
}

/** The words of the review for what a signal is about. */
export type SignalType = 'fs_write' | 'fs_read' | 'network' | 'process' | 'library' | 'memory' | 'privilege' | 'kernel';

const types: readonly (readonly [prefix: string, type: SignalType])[] = [
  ['file.read', 'fs_read'],
  ['file.', 'fs_write'],
  ['net.', 'network'],
  ['dns.', 'network'],
  ['lib.', 'library'],
  ['mem.', 'memory'],
  ['priv.', 'privilege'],
  ['kernel.', 'kernel'],
  ['syscall', 'kernel'],
];

/** The type of a signal, from the kind of its events. */
export const signalType = (kind: string): SignalType =>
  types.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'process';

/** Whether an exec runs something that has no name in the file system. */
export const isFileless = (exec: ExecEvent): boolean =>
  exec.exe.path.startsWith('/memfd:') || exec.exe.path.endsWith(' (deleted)') || exec.exe.nlink === 0;
