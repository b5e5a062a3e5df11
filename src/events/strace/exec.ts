import { lexical } from '../paths.ts';
import type { StdioFacts } from '../world.ts';
import type { Act, Decoder, Scene } from './act.ts';
import { baseOf, followed, inode, origin, rooted } from './act.ts';
import { noteOpened, type Opened, type Process, renew } from './processes.ts';
import { hasFlag, pathOf, readDescriptor, readItems, readString } from './values.ts';

/** Most bytes of arguments kept of one exec; longer lists are cut and say so. */
const MAX_ARGV = 128 << 10;
/** How deep the kernel follows `#!` from script to script (fs/exec.c: exec_binprm). */
const MAX_SCRIPTS = 5;

interface Image {
  path: string;
  dev?: number;
  ino?: number;
  nlink?: number;
}

/** The file of an exec; `by`: its name as it was given, absolute, symlinks not followed. */
interface Named {
  readonly path: string;
  readonly gone: boolean;
  readonly by?: string;
}

const execve: Decoder = (act, scene) => {
  if (!act.ok) return true;
  return run(act, scene, named(act, scene, act.process.place.cwd, act.args[0]), act.args[1]);
};

const execveat: Decoder = (act, scene) => {
  if (!act.ok) return true;
  const base = baseOf(act, act.args[0]);
  if (readString(act.args[1])?.value !== '') return run(act, scene, named(act, scene, base, act.args[1]), act.args[2]);
  const descriptor = readDescriptor(act.args[0]);
  const path = pathOf(descriptor);
  return run(act, scene, path === undefined ? undefined : { path, gone: descriptor?.deleted === true }, act.args[2]);
};

/** The file named by an argument; `/proc/self/fd/N` is what the descriptor was last seen to be. */
function named(act: Act, scene: Scene, base: string | undefined, argument: string | undefined): Named | undefined {
  const text = readString(argument)?.value;
  if (text === undefined || text === '' || (base === undefined && !text.startsWith('/'))) return undefined;
  const path = scene.paths.place(act.process.pid, base ?? '/', rooted(act, text));
  const own = `/proc/${act.process.pid}/fd/`;
  const opened = path.startsWith(own) ? act.process.fds.get(Number(path.slice(own.length))) : undefined;
  const by = opened === undefined ? lexical(text.startsWith('/') ? rooted(act, text) : `${base}/${text}`) : undefined;
  return { path: opened?.note ?? path, gone: false, ...(by === undefined ? {} : { by }) };
}

function run(act: Act, scene: Scene, file: Named | undefined, list: string | undefined): boolean {
  if (file === undefined) return false;
  const { process } = act;
  const { argv, cut } = readArguments(list);
  const { exe, script } = images(act, scene, file);
  const env = scene.world.environ(process.pid);
  const stdio = standardStreams(scene, process);
  scene.emit({
    kind: 'process.exec',
    ...origin(act),
    ppid: process.ppid,
    exe,
    ...(script === undefined ? {} : { script }),
    ...(file.by === undefined || file.by === exe.path || file.by === script?.path ? {} : { named: file.by }),
    argv,
    cwd: process.place.cwd,
    ...(process.uid === undefined ? {} : { uid: process.uid }),
    ...(stdio.length === 0 ? {} : { stdio }),
    ...(env === undefined ? {} : { env }),
    ...(cut ? { cut: ['argv'] } : {}),
  });
  renew(process, exe.path);
  return true;
}

/** The image the kernel runs, and the script that named it. */
function images(act: Act, scene: Scene, file: Named): { exe: Image; script?: Image } {
  if (file.path.startsWith('/memfd:')) return { exe: { path: file.path, nlink: 0 } };
  if (file.gone) return { exe: { path: file.path, nlink: 0 } };
  const first = resolved(act, scene, file.path);
  let path = first;
  for (let depth = 0; depth < MAX_SCRIPTS; depth++) {
    const interpreter = interpreterOf(scene.world.head(path));
    if (interpreter === undefined) break;
    path = resolved(act, scene, scene.paths.place(act.process.pid, act.process.place.cwd, rooted(act, interpreter)));
  }
  return path === first ? { exe: image(scene, first) } : { exe: image(scene, path), script: image(scene, first) };
}

function resolved(act: Act, scene: Scene, path: string): string {
  return scene.paths.follow(act.process.pid, '/', path);
}

function image(scene: Scene, path: string): Image {
  const facts = scene.world.stat(path);
  return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}

/** The program named by `#!` in the first bytes of a file. */
function interpreterOf(head: Uint8Array | undefined): string | undefined {
  if (head === undefined || head[0] !== 0x23 || head[1] !== 0x21) return undefined;
  const bytes = head.subarray(2, 256);
  const end = bytes.indexOf(0x0a);
  const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
  return line.split(/[ \t\0\r]/).find((word) => word !== '');
}

function readArguments(list: string | undefined): { argv: string[]; cut: boolean } {
  const argv: string[] = [];
  const items = readItems(list);
  let cut = items === undefined && list !== 'NULL';
  let left = MAX_ARGV;
  for (const item of items ?? []) {
    const text = readString(item);
    // `...` ends a list that strace cut; a bare pointer is an argument it could not read.
    if (text === undefined || left <= 0) {
      cut = true;
      continue;
    }
    argv.push(text.value.length <= left ? text.value : text.value.slice(0, left));
    cut ||= text.cut || text.value.length > left;
    left -= text.value.length;
  }
  return { argv, cut };
}

/** Standard input, output and error as the trace showed them, else as the system says now. */
function standardStreams(scene: Scene, process: Process): StdioFacts[] {
  const known = [0, 1, 2].map((fd) => process.fds.get(fd));
  if (known.some((opened) => opened === undefined)) {
    for (const { fd, type, id } of scene.world.stdio(process.pid) ?? []) {
      if (fd > 2 || process.fds.has(fd)) continue;
      noteOpened(process, fd, { note: id, device: undefined, type, closeOnExec: false });
    }
  }
  const streams: StdioFacts[] = [];
  for (const fd of [0, 1, 2]) {
    const opened = process.fds.get(fd);
    if (opened !== undefined) streams.push({ fd, type: opened.type ?? typeOf(opened), id: opened.note });
  }
  return streams;
}

function typeOf(opened: Opened): StdioFacts['type'] {
  if (opened.device === 'char 1:3') return 'null';
  const { note } = opened;
  if (note.startsWith('/dev/pts/') || note === '/dev/tty' || note === '/dev/console') return 'tty';
  if (note.startsWith('/')) return opened.device === undefined ? 'file' : 'other';
  if (note.startsWith('pipe:')) return 'pipe';
  if (note.startsWith('UNIX')) return 'unix';
  return note.startsWith('TCP') || note.startsWith('UDP') ? 'inet' : 'other';
}

/** dup, dup2 and dup3: how a child gets its standard streams. */
const duplicate: Decoder = (act) => {
  if (!act.ok) return true;
  const to = readDescriptor(act.result);
  const from = readDescriptor(act.args[0]);
  const source = to?.note === undefined ? from : to;
  if (to === undefined || source === undefined) return false;
  if (source.note === undefined) act.process.fds.delete(to.fd);
  else
    noteOpened(act.process, to.fd, {
      note: source.note,
      device: source.device,
      closeOnExec: hasFlag(act.args[2], 'O_CLOEXEC'),
    });
  return true;
};

const chdir: Decoder = (act, scene) => {
  if (!act.ok) return true;
  const path = followed(act, scene, act.process.place.cwd, act.args[0]);
  if (path !== undefined) act.process.place.cwd = path;
  return path !== undefined;
};

const fchdir: Decoder = (act) => {
  const path = pathOf(readDescriptor(act.args[0]));
  if (act.ok && path !== undefined) act.process.place.cwd = path;
  return !act.ok || path !== undefined;
};

export const execCalls: readonly (readonly [string, Decoder])[] = [
  ['execve', execve],
  ['execveat', execveat],
  ['dup', duplicate],
  ['dup2', duplicate],
  ['dup3', duplicate],
  ['chdir', chdir],
  ['fchdir', fchdir],
];
