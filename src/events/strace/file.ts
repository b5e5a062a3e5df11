import type { Draft } from '../draft.ts';
import type { Act, Decoder, Scene } from './act.ts';
import { attempted, baseOf, followed, inode, isRefused, origin, ownNumber, placed } from './act.ts';
import { hasFlag, pathOf, readDescriptor, readNumber, readString } from './values.ts';

/**
 * Calls on paths. In rename, link and symlink `path` is the old name (for a symlink: what it points to, made absolute)
 * and `to` the new one.
 */

function rename(
  act: Act,
  scene: Scene,
  path: string | undefined,
  to: string | undefined,
  flags: string | undefined,
): boolean {
  if (path === undefined || to === undefined) return false;
  const facts = scene.world.stat(to);
  const tree = facts?.directory !== false;
  scene.paths.moved(path, tree);
  scene.paths.moved(to, tree);
  if (hasFlag(flags, 'RENAME_EXCHANGE')) {
    scene.emit({ kind: 'file.rename', ...origin(act), path: to, to: path });
    scene.ledger.exists(path);
    scene.ledger.tree(path, false);
  } else {
    scene.ledger.gone(path);
    if (tree) scene.ledger.tree(path, true);
  }
  scene.ledger.exists(to, facts);
  if (tree) scene.ledger.tree(to, false);
  scene.emit({ kind: 'file.rename', ...origin(act), path, ...inode(facts), to });
  return true;
}

function remove(act: Act, scene: Scene, path: string | undefined, directory: boolean): boolean {
  if (path === undefined) return false;
  scene.paths.removed(path);
  const known = scene.ledger.gone(path);
  if (directory) scene.ledger.tree(path, true);
  scene.emit({ kind: directory ? 'file.rmdir' : 'file.delete', ...origin(act), path, ...known });
  return true;
}

function mkdir(act: Act, scene: Scene, path: string | undefined, mode: string | undefined): boolean {
  const bits = readNumber(mode);
  if (path === undefined) return false;
  scene.emit({ kind: 'file.mkdir', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
  return true;
}

function mknod(act: Act, scene: Scene, path: string | undefined, mode: string | undefined): boolean {
  if (path === undefined) return false;
  scene.ledger.exists(path);
  const bits = readNumber(mode?.split('|').at(-1));
  scene.emit({ kind: 'file.create', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
  return true;
}

function link(act: Act, scene: Scene, path: string | undefined, to: string | undefined): boolean {
  if (path === undefined || to === undefined) return false;
  const facts = scene.world.stat(to);
  scene.ledger.exists(to, facts);
  scene.emit({ kind: 'file.link', ...origin(act), path, ...inode(facts), to });
  return true;
}

/** The old name of a link; a nameless file is named by its descriptor (AT_EMPTY_PATH, /proc/self/fd/N). */
function linkSource(act: Act, scene: Scene, to: string | undefined): string | undefined {
  const text = readString(act.args[1])?.value;
  if (text === '') return pathOf(readDescriptor(act.args[0]));
  const path = placed(act, scene, baseOf(act, act.args[0]), act.args[1]);
  const fd = ownNumber(act, text ?? '') ?? ownNumber(act, path ?? '');
  return fd === undefined ? path : (openedAs(act, scene, fd, to) ?? `/proc/${act.process.pid}/fd/${fd}`);
}

/**
 * The file behind a descriptor, which has been linked to `to`. What was seen of the number may be long past, since close and
 * fcntl are not traced, and the process may be gone when /proc is asked: of all that it may be, the one with the new
 * link's inode counts, as long as the link is there to tell.
 */
function openedAs(act: Act, scene: Scene, fd: number, to: string | undefined): string | undefined {
  const { pid, fds } = act.process;
  const live = scene.world.descriptor(pid, fd)?.replace(/ \(deleted\)$/, '');
  const likely = [live, fds.get(fd)?.note].filter((note) => note?.startsWith('/'));
  const linked = to === undefined ? undefined : scene.world.stat(to);
  if (linked === undefined) return likely[0];
  for (const note of new Set([...likely, ...[...fds.values()].map(({ note }) => note)])) {
    // the kernel names a nameless file by its inode
    if (note?.startsWith('/') !== true) continue;
    if (note.endsWith(`/#${linked.ino}`)) return note;
    const facts = scene.world.stat(note);
    if (facts?.ino === linked.ino && facts.dev === linked.dev) return note;
  }
  return live?.startsWith('/') ? live : undefined;
}

function symlink(act: Act, scene: Scene, target: string | undefined, to: string | undefined): boolean {
  const text = readString(target)?.value;
  if (text === undefined || to === undefined) return false;
  const path = scene.paths.place(act.process.pid, to.slice(0, to.lastIndexOf('/')) || '/', text);
  scene.paths.linked(to, text);
  scene.ledger.exists(to);
  scene.emit({ kind: 'file.symlink', ...origin(act), path, to });
  return true;
}

function chmod(act: Act, scene: Scene, path: string | undefined, mode: string | undefined): boolean {
  const bits = readNumber(mode);
  if (path === undefined || bits === undefined) return false;
  scene.emit({ kind: 'file.chmod', ...origin(act), path, ...inode(scene.world.stat(path)), mode: bits & 0o7777 });
  return true;
}

function chown(act: Act, scene: Scene, path: string | undefined): boolean {
  if (path === undefined) return false;
  scene.emit({ kind: 'file.chown', ...origin(act), path, ...inode(scene.world.stat(path)) });
  return true;
}

function truncate(act: Act, scene: Scene, path: string | undefined): boolean {
  if (path === undefined) return false;
  scene.emit({ kind: 'file.truncate', ...origin(act), path, ...inode(scene.world.stat(path)) });
  return true;
}

/** Calls on a descriptor; one without a path (pipe, socket, memfd) makes no event. */
function byDescriptor(then: (act: Act, scene: Scene, path: string) => boolean): Decoder {
  return (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const path = pathOf(descriptor);
    if (path === undefined) return descriptor !== undefined;
    return path.startsWith('/memfd:') || descriptor?.device !== undefined || then(act, scene, path);
  };
}

/** A call that failed is no act; that it was refused is told, and changes nothing that is known. */
function done(name: string, decoder: Decoder): Decoder {
  return (act, scene) => {
    if (act.ok) return decoder(act, scene);
    return !isRefused(act) || refused(name, act, scene);
  };
}

/** Tells of a refused call on names. */
function refused(name: string, act: Act, scene: Scene): boolean {
  const kind = names[name];
  if (kind === undefined) return true;
  const relative = /at2?$/.test(name);
  if (kind === 'file.rename' || kind === 'file.link' || kind === 'file.symlink') {
    const text = kind === 'file.symlink' ? readString(act.args[0])?.value : undefined;
    const to = relative ? at(act, scene, kind === 'file.symlink' ? 1 : 2) : here(act, scene, 1);
    const path = text ?? (relative ? at(act, scene, 0) : here(act, scene, 0));
    if (to !== undefined && path !== undefined) scene.emit({ kind, ...attempted(act), path, to });
    return to !== undefined && path !== undefined;
  }
  const path = relative ? at(act, scene, 0) : here(act, scene, 0);
  const directory = name === 'unlinkat' && hasFlag(act.args[2], 'AT_REMOVEDIR');
  if (path !== undefined) scene.emit({ kind: directory ? 'file.rmdir' : kind, ...attempted(act), path });
  return path !== undefined;
}

const linkat: Decoder = (act, scene) => {
  const to = at(act, scene, 2);
  return link(act, scene, linkSource(act, scene, to), to);
};

/** An argument relative to the cwd, or to the directory descriptor before it. */
const here = (act: Act, scene: Scene, i: number): string | undefined =>
  placed(act, scene, act.process.place.cwd, act.args[i]);
const at = (act: Act, scene: Scene, i: number): string | undefined =>
  placed(act, scene, baseOf(act, act.args[i]), act.args[i + 1]);
const target = (act: Act, scene: Scene): string | undefined => followed(act, scene, act.process.place.cwd, act.args[0]);

/** The file an *at call acts on; with AT_EMPTY_PATH the descriptor itself. */
function acted(act: Act, scene: Scene, flags: string | undefined): string | undefined {
  if (readString(act.args[1])?.value === '') return pathOf(readDescriptor(act.args[0]));
  const base = baseOf(act, act.args[0]);
  return hasFlag(flags, 'AT_SYMLINK_NOFOLLOW')
    ? placed(act, scene, base, act.args[1])
    : followed(act, scene, base, act.args[1]);
}

const calls: readonly (readonly [string, Decoder])[] = [
  ['rename', (act, scene) => rename(act, scene, here(act, scene, 0), here(act, scene, 1), undefined)],
  ['renameat', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), undefined)],
  ['renameat2', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), act.args[4])],
  ['unlink', (act, scene) => remove(act, scene, here(act, scene, 0), false)],
  ['rmdir', (act, scene) => remove(act, scene, here(act, scene, 0), true)],
  ['unlinkat', (act, scene) => remove(act, scene, at(act, scene, 0), hasFlag(act.args[2], 'AT_REMOVEDIR'))],
  ['mkdir', (act, scene) => mkdir(act, scene, here(act, scene, 0), act.args[1])],
  ['mkdirat', (act, scene) => mkdir(act, scene, at(act, scene, 0), act.args[2])],
  ['mknod', (act, scene) => mknod(act, scene, here(act, scene, 0), act.args[1])],
  ['mknodat', (act, scene) => mknod(act, scene, at(act, scene, 0), act.args[2])],
  ['link', (act, scene) => link(act, scene, here(act, scene, 0), here(act, scene, 1))],
  ['linkat', linkat],
  ['symlink', (act, scene) => symlink(act, scene, act.args[0], here(act, scene, 1))],
  ['symlinkat', (act, scene) => symlink(act, scene, act.args[0], at(act, scene, 1))],
  ['chmod', (act, scene) => chmod(act, scene, target(act, scene), act.args[1])],
  ['fchmodat', (act, scene) => chmod(act, scene, acted(act, scene, undefined), act.args[2])],
  ['fchmodat2', (act, scene) => chmod(act, scene, acted(act, scene, act.args[3]), act.args[2])],
  ['fchmod', byDescriptor((act, scene, path) => chmod(act, scene, path, act.args[1]))],
  ['chown', (act, scene) => chown(act, scene, target(act, scene))],
  ['lchown', (act, scene) => chown(act, scene, here(act, scene, 0))],
  ['fchownat', (act, scene) => chown(act, scene, acted(act, scene, act.args[4]))],
  ['fchown', byDescriptor(chown)],
  ['truncate', (act, scene) => truncate(act, scene, target(act, scene))],
  ['ftruncate', byDescriptor(truncate)],
];

type NamedKind = Extract<Draft['kind'], `file.${string}`>;

/** What the calls on names do. */
const names: Readonly<Record<string, NamedKind>> = {
  rename: 'file.rename',
  renameat: 'file.rename',
  renameat2: 'file.rename',
  unlink: 'file.delete',
  unlinkat: 'file.delete',
  rmdir: 'file.rmdir',
  mkdir: 'file.mkdir',
  mkdirat: 'file.mkdir',
  mknod: 'file.create',
  mknodat: 'file.create',
  link: 'file.link',
  linkat: 'file.link',
  symlink: 'file.symlink',
  symlinkat: 'file.symlink',
  chmod: 'file.chmod',
  fchmodat: 'file.chmod',
  fchmodat2: 'file.chmod',
  chown: 'file.chown',
  lchown: 'file.chown',
  fchownat: 'file.chown',
  truncate: 'file.truncate',
};

export const fileCalls: readonly (readonly [string, Decoder])[] = calls.map(([name, decoder]) => [
  name,
  done(name, decoder),
]);
