import { lexical } from '../paths.ts';
import { inSystemTree } from '../system-trees.ts';
import type { ActLine, ActOf } from './line.ts';
import { firstTime } from './processes.ts';
import { inode, isCut, origin, ours, placed, type Scene } from './scene.ts';

/**
 * Acts on paths. In rename, link and symlink `path` is the old name (for a symlink: what it points to, made absolute)
 * and `to` the new one.
 */

export type FileKind =
  | 'file.create'
  | 'file.truncate'
  | 'file.modify'
  | 'file.append'
  | 'file.read'
  | 'file.delete'
  | 'file.rmdir'
  | 'file.mkdir'
  | 'file.chmod'
  | 'file.chown';
type PairKind = 'file.rename' | 'file.link' | 'file.symlink';

/** Descriptors that have no name among the files, and a process's own entries in /proc: nobody else can open them by that. */
function isPrivate(path: string, pid: number): boolean {
  return path.startsWith('/memfd:') || path.startsWith(`/proc/${pid}/`);
}

/** An act on one path. */
export function onFile(line: ActOf<FileKind>, scene: Scene): void {
  const path = placed(line, scene, 'path', line.path);
  if (isPrivate(path, line.pid)) return;
  if (line.kind === 'file.read' && !isNews(line, path, scene)) return;
  const refused = line.done === false;
  if (!refused && (line.kind === 'file.delete' || line.kind === 'file.rmdir')) scene.paths.removed(path);
  const { kind, fd, flags, mode } = line;
  scene.emit({
    kind,
    ...origin(line, scene),
    path,
    ...(refused ? {} : inodeOf(line, 'path', path, scene)),
    ...(fd === undefined ? {} : { fd }),
    ...(flags === undefined ? {} : { flags }),
    ...(mode === undefined ? {} : { mode: mode & 0o7777 }),
  });
}

/** Once per image and file, and not where reading says nothing. */
function isNews(line: ActOf<'file.read'>, path: string, scene: Scene): boolean {
  const file = line.ino === undefined ? path : `${line.dev}:${line.ino}`;
  return !inSystemTree(path) && firstTime(scene.processes.of(line), `r${file}${line.done === false ? ' refused' : ''}`);
}

/** An act on two paths. */
export function onPair(line: ActOf<PairKind>, scene: Scene): void {
  const to = placed(line, scene, 'to', line.to);
  const refused = line.done === false;
  if (line.kind === 'file.symlink') {
    const base = to.slice(0, to.lastIndexOf('/')) || '/';
    if (!refused) scene.paths.linked(to, line.path);
    scene.emit({ kind: line.kind, ...origin(line, scene), path: target(line, base, scene), to });
    return;
  }
  const path = placed(line, scene, 'path', line.path);
  if (line.kind === 'file.rename' && !refused) renamed(line, path, to, scene);
  scene.emit({ kind: line.kind, ...origin(line, scene), path, ...(refused ? {} : inodeOf(line, 'to', to, scene)), to });
}

/** What a symlink made in `base` points to, absolute. */
function target(line: ActOf<'file.symlink'>, base: string, scene: Scene): string {
  if (ours(line, scene)) return scene.paths.place(line.pid, base, line.path);
  return lexical(line.path.startsWith('/') ? line.path : `${base}/${line.path}`);
}

/** Two names that changed places are two renames, as both names lost one file and got another. */
function renamed(line: ActOf<'file.rename'>, path: string, to: string, scene: Scene): void {
  const tree = !ours(line, scene) || scene.world.stat(to)?.directory !== false;
  scene.paths.moved(path, tree);
  scene.paths.moved(to, tree);
  if (line.exchange === true) scene.emit({ kind: line.kind, ...origin(line, scene), path: to, to: path });
}

/** The file's inode: the sensor's, or what stands at the path now where it saw only a name. */
function inodeOf(
  line: ActOf<FileKind | PairKind>,
  name: 'path' | 'to',
  path: string,
  scene: Scene,
): { dev?: number; ino?: number } {
  const { dev, ino } = line;
  if (dev !== undefined && ino !== undefined) return { dev, ino };
  const gone = line.kind === 'file.delete' || line.kind === 'file.rmdir' || line.kind === 'file.mkdir';
  if (gone || isCut(line as ActLine, name) || !ours(line, scene)) return {};
  return inode(scene.world.stat(path));
}
