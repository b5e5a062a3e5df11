import type { Event, EventOf, ExecEvent } from '../events/event.ts';
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

export const isFileAct = (event: Event): event is FileAct => event.kind in fileOperations;

/** The name at which a file act takes effect: the new one of a link or rename. */
export const effectivePath = (event: FileAct): string => ('to' in event ? event.to : event.path);

/** Device files and views of one's own process: writing there changes nothing that lasts. */
const harmless =
  /^\/dev\/(null|zero|full|random|urandom|tty|ptmx|console|std(in|out|err)|fd\/.*|pts\/.*)$|^\/proc\/(self|thread-self|\d+)\//;

/** Whether a path is no place of the file system that an act could be judged by: pipes, sockets, /dev/null and its like. */
export const isHarmless = (path: string): boolean =>
  path.charCodeAt(0) !== 47 ||
  (path.charCodeAt(2) === 101 && harmless.test(path)) ||
  (path.startsWith('/proc/') && harmless.test(path));

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
];

/** The type of a signal, from the kind of its events. */
export const signalType = (kind: string): SignalType =>
  types.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'process';

/** Whether an exec runs something that has no name in the file system. */
export const isFileless = (exec: ExecEvent): boolean =>
  exec.exe.path.startsWith('/memfd:') || exec.exe.path.endsWith(' (deleted)') || exec.exe.nlink === 0;
