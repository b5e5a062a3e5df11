import type { AddressNames } from '../dns.ts';
import type { Draft } from '../draft.ts';
import type { Event } from '../event.ts';
import { lexical, type Paths } from '../paths.ts';
import type { FileFacts, World } from '../world.ts';
import type { ActLine } from './line.ts';
import type { Processes } from './processes.ts';

/** What the decoders of the families share. */
export interface Scene {
  readonly world: World;
  readonly paths: Paths;
  readonly names: AddressNames;
  readonly processes: Processes;
  /** Mount and network namespace the recorder itself is in, by inode; undefined: not known. */
  readonly mntns: number | undefined;
  readonly netns: number | undefined;
  emit(draft: Draft): void;
}

type Origin = Pick<Event, 't' | 'pid' | 'tid' | 'start' | 'job' | 'done' | 'err' | 'cut' | 'mntns' | 'container'>;

/** Is a path of this line what we would find at that path? In another mount namespace it is that namespace's view. */
export function ours(line: ActLine, scene: Scene): boolean {
  return line.mntns === undefined || scene.mntns === undefined || line.mntns === scene.mntns;
}

/** The fields every event has. The mount namespace is named where it is not the usual one. */
export function origin(line: ActLine, scene: Scene): Origin {
  const { t, pid, tid, start, job, done, err, cut, mntns, container } = line;
  return {
    ...{ t, pid, tid, start, job, done },
    ...(err === undefined ? {} : { err }),
    ...(cut === undefined || cut.length === 0 ? {} : { cut: [...cut] }),
    ...(mntns === undefined || ours(line, scene) ? {} : { mntns }),
    ...(container === undefined ? {} : { container }),
  };
}

/**
 * A path of the line, absolute and resolved: the sensor's own, or made of the text that the process gave. One that is cut names nothing
 * that could be looked at, and one of very many directories is cut because that would take too long.
 */
export function placed(line: ActLine, scene: Scene, name: 'path' | 'to', path: string): string {
  if (!isUnresolved(line, name)) return path;
  if (!ours(line, scene) || isCut(line, name)) return lexical(path);
  const text = throughDescriptor(line.pid, scene.world, path);
  if (name === 'path' && line.follow === true) return scene.paths.follow(line.pid, '/', text);
  return scene.paths.place(line.pid, '/', text);
}

/** Is a path of the line not the whole one? */
export function isCut({ cut }: ActLine, name: 'path' | 'to'): boolean {
  return cut?.includes(name) === true;
}

/** Did the sensor leave a path of the line to us? */
function isUnresolved({ unresolved }: ActLine, name: 'path' | 'to'): boolean {
  return Array.isArray(unresolved) && unresolved.includes(name);
}

const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;

/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
export function throughDescriptor(pid: number, world: World, text: string): string {
  const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
  if (detour === undefined || (/^\d/.test(whose) && whose !== String(pid))) return text;
  const behind = world.descriptor(pid, Number(fd))?.replace(/ \(deleted\)$/, '');
  return behind?.startsWith('/') ? behind + text.slice(detour.length) : text;
}

/** The inode fields of what stands at a path now. */
export function inode(facts: FileFacts | undefined): { dev?: number; ino?: number } {
  return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}
