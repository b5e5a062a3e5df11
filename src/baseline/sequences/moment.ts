import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { type FileAct, fileOperation, isFileAct } from '../act.ts';
import type { Operation } from '../profile.ts';

/** A file as an act names it. */
export interface FileName {
  readonly path: string;
  /** `dev:ino`, where the sensor told it and it is this file's. */
  readonly inode: string | undefined;
}

/** One act as the steps of sequences look at it. */
export interface Moment {
  readonly event: Event;
  readonly actor: Invocation;
  readonly op: Operation;
  readonly unexpected: boolean;
  readonly files: readonly FileName[];
  /** As printed. */
  readonly target: string;
}

/** The operation that sequences know an event by; undefined for what they do not look at. */
export function operationOf(event: Event): Operation | undefined {
  if (event.done === false) return undefined;
  if (isFileAct(event)) return fileOperation(event);
  if (event.kind === 'process.exec') return 'exec';
  if (event.kind === 'net.connect' || event.kind === 'net.send') return event.proto === 'unix' ? undefined : 'connect';
  return undefined;
}

/**
 * The files an act is about: of an exec the program, its script, and what an interpreter was told to run; of a rename both
 * ends, since a file is gone from the one and another replaced at the other.
 */
export function filesOf(event: Event, { tool }: Invocation): FileName[] {
  if (event.kind === 'process.exec') {
    const { exe, script } = event;
    const known = new Map([exe, ...(script === undefined ? [] : [script])].map((one) => [one.path, inodeOf(one)]));
    const image = tool.path === tool.exe || script !== undefined ? inodeOf(script ?? exe) : known.get(tool.path);
    return [
      { path: tool.path, inode: image },
      ...[...known].filter(([path]) => path !== tool.path).map(([path, inode]) => ({ path, inode })),
    ];
  }
  return isFileAct(event) ? named(event) : [];
}

function named(event: FileAct): FileName[] {
  const inode = inodeOf(event);
  if (!('to' in event)) return [{ path: event.path, inode }];
  if (event.kind === 'file.symlink') return [{ path: event.to, inode: undefined }];
  return [
    { path: event.to, inode: undefined },
    { path: event.path, inode },
  ];
}

const inodeOf = ({ dev, ino }: { dev?: number | undefined; ino?: number | undefined }): string | undefined =>
  ino === undefined ? undefined : `${dev}:${ino}`;
