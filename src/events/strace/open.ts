import { inSystemTree } from '../system-trees.ts';
import type { FileFacts } from '../world.ts';
import type { Act, Decoder, Scene } from './act.ts';
import { attempted, baseOf, followed, inode, isRefused, origin, placed } from './act.ts';
import { firstTime, noteOpened } from './processes.ts';
import { type Descriptor, hasFlag, pathOf, readDescriptor, readFields, readNumber, readString } from './values.ts';

/** Devices that hold nothing: null, zero, full, random, urandom, tty, ptmx (Documentation/admin-guide/devices.txt). */
const EMPTY_DEVICES = new Set(['char 1:3', 'char 1:5', 'char 1:7', 'char 1:8', 'char 1:9', 'char 5:0', 'char 5:2']);

/** The clock of inode birth times ticks every 1/100 s at the coarsest (CONFIG_HZ=100), so a birth may look that much early. */
const BIRTH_TICK = 10_000_000;
/** A birth later than this after the call belongs to another file that took the name since. ns. */
const BIRTH_LATE = 1_000_000_000;

const open: Decoder = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], act.args[1], act.args[2]);
const creat: Decoder = (act, scene) =>
  opened(act, scene, act.process.place.cwd, act.args[0], 'O_WRONLY|O_CREAT|O_TRUNC', act.args[1]);
const openat: Decoder = (act, scene) =>
  opened(act, scene, baseOf(act, act.args[0]), act.args[1], act.args[2], act.args[3]);
const openByHandle: Decoder = (act, scene) => opened(act, scene, undefined, undefined, act.args[2], undefined);

const openat2: Decoder = (act, scene) => {
  const how = readFields(act.args[2]);
  return opened(act, scene, baseOf(act, act.args[0]), act.args[1], how?.get('flags'), how?.get('mode'));
};

function opened(
  act: Act,
  scene: Scene,
  base: string | undefined,
  name: string | undefined,
  flags: string | undefined,
  mode: string | undefined,
): boolean {
  const reached = ofOther.test(name ?? '') && memory(act, scene, placed(act, scene, base, name));
  if (!act.ok) {
    if (!reached && isRefused(act)) refused(act, scene, followed(act, scene, base, name), flags);
    return true;
  }
  const result = readDescriptor(act.result);
  if (result === undefined || flags === undefined) return false;
  const path = finalPath(act, scene, result, base, name);
  if (path === undefined) return result.note !== undefined;
  noteOpened(act.process, result.fd, { note: path, device: result.device, closeOnExec: hasFlag(flags, 'O_CLOEXEC') });
  if (hasFlag(flags, 'O_PATH') || path.startsWith('/memfd:')) return true;
  if (result.device !== undefined && EMPTY_DEVICES.has(result.device)) return true;
  if (path.startsWith('/proc/') && memory(act, scene, path)) return true;
  const writes =
    hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR') || hasFlag(flags, 'O_CREAT') || hasFlag(flags, 'O_TRUNC');
  if (writes) write(act, scene, path, flags, mode, result);
  else if (!hasFlag(flags, 'O_DIRECTORY')) read(act, scene, path, result);
  return true;
}

/** Tells of a refused open. Whether the file was there is not known: with O_CREAT it counts as one that was to be made. */
function refused(act: Act, scene: Scene, path: string | undefined, flags: string | undefined): void {
  if (path === undefined || hasFlag(flags, 'O_PATH') || path.startsWith(`/proc/${act.process.pid}/`)) return;
  const kind = hasFlag(flags, 'O_CREAT')
    ? 'file.create'
    : hasFlag(flags, 'O_TRUNC')
      ? 'file.truncate'
      : hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR')
        ? hasFlag(flags, 'O_APPEND')
          ? 'file.append'
          : 'file.modify'
        : 'file.read';
  if (kind === 'file.read' && (inSystemTree(path) || !firstTime(act.process, `r${path} refused`))) return;
  scene.emit({ kind, ...attempted(act), path });
}

/** The kernel's own name of what was opened; without an annotation, the argument resolved. */
function finalPath(
  act: Act,
  scene: Scene,
  result: Descriptor,
  base: string | undefined,
  name: string | undefined,
): string | undefined {
  if (result.note === undefined) return followed(act, scene, base, name);
  const path = pathOf(result);
  // The kernel's suffix and a file's own name look the same; the argument tells them apart.
  if (path !== undefined && result.deleted && readString(name)?.value.endsWith(' (deleted)'))
    return `${path} (deleted)`;
  return path;
}

function read(act: Act, scene: Scene, path: string, result: Descriptor): void {
  if (inSystemTree(path) || path.startsWith(`/proc/${act.process.pid}/`)) return;
  if (!firstTime(act.process, `r${path}`)) return;
  const facts = scene.world.stat(path);
  if (facts?.directory) return;
  scene.emit({ kind: 'file.read', ...origin(act), path, ...inode(facts), fd: result.fd });
}

function write(
  act: Act,
  scene: Scene,
  path: string,
  flags: string,
  mode: string | undefined,
  result: Descriptor,
): void {
  if (path.startsWith(`/proc/${act.process.pid}/`)) return;
  const facts = scene.world.stat(path);
  if (facts?.directory && !hasFlag(flags, 'O_TMPFILE')) return;
  const { created, inferred } = wasCreated(act, scene, path, flags, facts, result);
  if (hasFlag(flags, 'O_TMPFILE') === false) scene.ledger.exists(path, facts);
  const event = { ...origin(act), path, ...inode(facts), fd: result.fd, ...(inferred ? { inferred: ['kind'] } : {}) };
  if (created) {
    const bits = facts?.mode ?? readNumber(mode);
    scene.emit({ kind: 'file.create', ...event, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
  } else if (hasFlag(flags, 'O_TRUNC') && result.device === undefined) scene.emit({ kind: 'file.truncate', ...event });
  else if (hasFlag(flags, 'O_APPEND')) scene.emit({ kind: 'file.append', ...event });
  else if (hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR')) scene.emit({ kind: 'file.modify', ...event });
  else read(act, scene, path, result);
}

/**
 * Did this open make the file? O_CREAT alone does not say: what the trace showed of the path does, else the birth of
 * the inode, which may look up to one tick early. A file that is gone when it is looked at counts as created, marked as
 * inferred.
 */
function wasCreated(
  act: Act,
  scene: Scene,
  path: string,
  flags: string,
  facts: FileFacts | undefined,
  result: Descriptor,
): { created: boolean; inferred: boolean } {
  if (hasFlag(flags, 'O_TMPFILE')) return { created: true, inferred: false };
  if (!hasFlag(flags, 'O_CREAT') || result.device !== undefined) return { created: false, inferred: false };
  if (hasFlag(flags, 'O_EXCL')) return { created: true, inferred: false };
  const known = scene.ledger.state(path);
  if (known !== undefined) return { created: !known, inferred: false };
  if (facts === undefined || facts.birth === 0n) return { created: true, inferred: true };
  const born = Number(facts.birth - scene.anchor);
  if (born > act.t + BIRTH_LATE) return { created: true, inferred: true };
  return { created: born >= act.begun - BIRTH_TICK, inferred: false };
}

/** A name that may end in another process's memory or descriptor: the kernel's name of what was opened hides the latter. */
const ofOther = /(?:^"|\/)(?:mem|\d+)"$/;
const memoryPath = /^\/proc\/(\d{1,10})(?:\/task\/(\d{1,10}))?\/(?:mem|fd\/\d+)$/;

/** Opening another process's memory, or a descriptor of its. Returns whether the path is one. */
function memory(act: Act, scene: Scene, path: string | undefined): boolean {
  const [, process, thread] = memoryPath.exec(path ?? '') ?? [];
  if (process === undefined) return false;
  const tid = Number(thread ?? process);
  const target = scene.owner(tid)?.pid ?? Number(process);
  if (target === act.process.pid || act.process.tids.has(tid)) return true;
  if (!firstTime(act.process, `mproc_mem ${target} ${act.ok}`)) return true;
  scene.emit({ kind: 'mem.access', ...attempted(act), target, how: 'proc_mem' });
  return true;
}

export const openCalls: readonly (readonly [string, Decoder])[] = [
  ['open', open],
  ['creat', creat],
  ['openat', openat],
  ['openat2', openat2],
  ['open_by_handle_at', openByHandle],
];
