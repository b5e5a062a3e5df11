import type { AddressNames } from '../dns.ts';
import type { Draft } from '../draft.ts';
import type { Paths } from '../paths.ts';
import type { FileFacts, World } from '../world.ts';
import type { Address } from './address.ts';
import type { Ledger } from './ledger.ts';
import type { Process } from './processes.ts';
import { AT_FDCWD, pathOf, readDescriptor, readString } from './values.ts';

/** One finished system call of one process. */
export interface Act {
  readonly tid: number;
  readonly process: Process;
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly ok: boolean;
  /** The outcome was not seen: the process died in the call, or will be made to repeat it. */
  readonly unseen: boolean;
  readonly err: string | undefined;
  /** ns since the recording began at which the event counts, and at which the call was made. */
  readonly t: number;
  readonly begun: number;
}

/** What the decoders of the families share. */
export interface Scene {
  readonly world: World;
  readonly paths: Paths;
  readonly ledger: Ledger;
  readonly names: AddressNames;
  /** DNS servers that sockets are connected to, by annotation: in a network namespace strace cannot name the peer. */
  readonly servers: Map<string, Address>;
  /** Epoch ns of t = 0. */
  readonly anchor: bigint;
  /** The process that a thread of the trace belongs to. */
  owner(tid: number): Process | undefined;
  emit(draft: Draft): void;
}

/** Turns one call into events. Returns false when its text was not understood. */
export type Decoder = (act: Act, scene: Scene) => boolean;

/** The fields every event of the act has. */
export function origin(act: Act): { t: number; pid: number; tid: number; start: number; done: true; job: true } {
  return { t: act.t, pid: act.process.pid, tid: act.tid, start: act.process.start, job: true, done: true };
}

/** The same for an act whose refusal is an event too. */
export function attempted(act: Act): {
  t: number;
  pid: number;
  tid: number;
  start: number;
  job: true;
  done: boolean | 'attempt';
  err?: string;
} {
  const done = act.ok ? true : act.unseen ? 'attempt' : false;
  return { ...origin(act), done, ...(act.err === undefined ? {} : { err: act.err }) };
}

/** Errors that say somebody may not do it; EXDEV is Landlock's for a file that would change its directory (landlock(7)). */
const refusals: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EXDEV']);

/** Whether the kernel refused the act, and not merely found that it cannot be. */
export const isRefused = (act: Act): boolean => !act.ok && refusals.has(act.err);

/** The directory a relative path of the call starts from. An AT_FDCWD annotation corrects the tracked cwd. */
export function baseOf(act: Act, argument: string | undefined): string | undefined {
  const descriptor = readDescriptor(argument);
  if (descriptor?.fd !== AT_FDCWD) return pathOf(descriptor);
  const { place } = act.process;
  place.cwd = pathOf(descriptor) ?? place.cwd;
  return place.cwd;
}

/** A path argument: absolute, the parent's symlinks resolved, the last component as named. */
export function placed(
  act: Act,
  scene: Scene,
  base: string | undefined,
  argument: string | undefined,
): string | undefined {
  const text = readString(argument)?.value;
  if (text === undefined || text === '' || (base === undefined && !text.startsWith('/'))) return undefined;
  return scene.paths.place(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}

/** A path argument with the last component's symlink followed as well. */
export function followed(
  act: Act,
  scene: Scene,
  base: string | undefined,
  argument: string | undefined,
): string | undefined {
  const text = readString(argument)?.value;
  if (text === undefined || text === '' || (base === undefined && !text.startsWith('/'))) return undefined;
  return scene.paths.follow(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}

/** An absolute path of a process in a chroot, as it is called outside. */
export function rooted({ process }: Act, text: string): string {
  const { root } = process.place;
  return root === '/' || !text.startsWith('/') ? text : root + text;
}

const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;

/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function throughDescriptor({ process }: Act, text: string): string {
  const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
  if (detour === undefined || (/^\d/.test(whose) && whose !== String(process.pid))) return text;
  const note = process.fds.get(Number(fd))?.note;
  return note?.startsWith('/') ? note + text.slice(detour.length) : text;
}

/** The number of the process's own descriptor that a path is a name of, as `/proc/self/fd/4`. */
export function ownNumber({ process }: Act, path: string): number | undefined {
  const [detour, whose = 'self', fd] = ownDescriptor.exec(path) ?? [];
  if (detour !== path || (/^\d/.test(whose) && !process.tids.has(Number(whose)))) return undefined;
  return Number(fd);
}

/** The inode fields of an event. */
export function inode(facts: FileFacts | undefined): { dev?: number; ino?: number } {
  return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}
