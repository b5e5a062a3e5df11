import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs';

/** File names of a recording. */
export const RECORDING_FILE = 'recording.json';
/** Written at the start, replaced by recording.json at the end: what is left of a recording whose guard was killed. */
export const OPENING_FILE = 'recording.opening.json';
export const EVENTS_FILE = 'events.ndjson';
/** The same packed, as cases keep them. */
export const PACKED_FILE = 'events.ndjson.gz';

/** A recording that cannot be read at all. */
export class RecordingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordingError';
  }
}

/** Opens a file of a recording for reading. @throws RecordingError when it is a link, no regular file, or cannot be read */
export function openRegular(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ELOOP') throw new RecordingError(`${path} is a symbolic link; a recording holds plain files only`);
    throw new RecordingError(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw new RecordingError(`${path} is not a regular file; a recording holds plain files only`);
}

/** Whether something of this name is there, a dangling link too. */
export function present(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
