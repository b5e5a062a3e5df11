import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Recording, recordingSchema } from '../events/recording.ts';
import { ChainCheck } from './event-chain-check.ts';

/** File names of a recording. */
export const RECORDING_FILE = 'recording.json';
/** Written at the start, replaced by recording.json at the end: what is left of a recording whose guard was killed. */
export const OPENING_FILE = 'recording.opening.json';
export const EVENTS_FILE = 'events.ndjson';

// small enough for the young generation of V8's heap: text of larger chunks lives until a major collection
const CHUNK = 64 * 1024;
const MAX_LINE = 1024 * 1024;
const MAX_RECORDING = 256 * 1024 * 1024;

/** A recording that cannot be read at all. */
export class RecordingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordingError';
  }
}

/** What a pass over the events found. */
export interface EventScan {
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Sentences: what of the file is damaged. */
  readonly damages: string[];
  /** Sentences: signs that the file was changed on purpose; also among the damages. */
  readonly changed: string[];
}

export interface OpenRecording {
  readonly recording: Recording;
  /** Sentences: what is damaged, as far as it shows before the events are read; each lowers the coverage. */
  readonly damages: readonly string[];
  /** Gives each whole line of the events to `onLine`, in order. Memory stays flat. May be called again. */
  lines(onLine: (text: string) => void): EventScan;
}

/**
 * Opens a recording to be scored. A truncated one (no recording.json, events cut or changed) is still read, with `damages`.
 *
 * @throws RecordingError when `directory` is no recording, or a file in it is a symlink, no regular file, or malformed
 */
export function openRecording(directory: string): OpenRecording {
  if (!isDirectory(directory))
    throw new RecordingError(`${directory} is not a directory; name the directory of a recording`);
  const events = join(directory, EVENTS_FILE);
  const damages: string[] = [];
  let recording = readRecording(join(directory, RECORDING_FILE));
  const complete = recording !== undefined;
  if (recording === undefined) {
    recording = readRecording(join(directory, OPENING_FILE));
    if (recording === undefined) {
      throw new RecordingError(`${directory} holds no ${RECORDING_FILE}: it is no recording, or it was never begun`);
    }
    damages.push(`${RECORDING_FILE} is missing: the guard was killed before the recording ended`);
  }
  if (!present(events)) damages.push(`${EVENTS_FILE} is missing: nothing that was recorded is left`);
  const expected = recording.events;
  return {
    recording: complete ? recording : { ...recording, end: lastTime(events) },
    damages,
    lines: (onLine) => scanEvents(events, onLine, complete ? expected : undefined),
  };
}

function readRecording(path: string): Recording | undefined {
  if (!present(path)) return undefined;
  const fd = openRegular(path);
  let data: unknown;
  try {
    if (fstatSync(fd).size > MAX_RECORDING)
      throw new RecordingError(`${path} is larger than 256 MiB; it is no recording`);
    data = JSON.parse(readFileSync(fd, 'utf8'));
  } catch (error) {
    if (error instanceof RecordingError) throw error;
    throw new RecordingError(`${path} is not valid JSON: ${(error as Error).message}`);
  } finally {
    closeSync(fd);
  }
  const parsed = recordingSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the document'}: ${issue.message}`);
  throw new RecordingError(`${path} is not a recording of this version: ${issues.join('; ')}`);
}

function scanEvents(
  path: string,
  onLine: (text: string) => void,
  expected: Recording['events'] | undefined,
): EventScan {
  const hash = createHash('sha256');
  const chain = new ChainCheck();
  const damages: string[] = [];
  let lines = 0;
  let overlong = 0;
  let bytes = 0;
  let rest: Buffer[] = [];
  let restLength = 0;
  const fd = present(path) ? openRegular(path) : undefined;
  const buffer = Buffer.allocUnsafe(CHUNK);
  const take = (text: string) => {
    lines++;
    onLine(text);
  };
  try {
    for (;;) {
      const got = fd === undefined ? 0 : readSync(fd, buffer, 0, CHUNK, null);
      if (got === 0) break;
      const chunk = buffer.subarray(0, got);
      hash.update(chunk);
      chain.push(chunk);
      bytes += got;
      let from = 0;
      const end = chunk.lastIndexOf(10);
      if (end >= 0 && restLength > 0) {
        // the line that the chunk before began
        const first = chunk.indexOf(10);
        if (restLength + first > MAX_LINE) overlong++;
        else take(Buffer.concat([...rest, chunk.subarray(0, first)]).toString('utf8'));
        rest = [];
        restLength = 0;
        from = first + 1;
      }
      if (end >= from) {
        eachLine(chunk.toString('utf8', from, end), take);
        from = end + 1;
      }
      restLength += got - from;
      if (restLength <= MAX_LINE) rest.push(Buffer.from(chunk.subarray(from)));
      else rest = [];
    }
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
  if (overlong > 0) damages.push(`${EVENTS_FILE} has ${overlong} lines longer than 1 MiB; they were skipped`);
  if (restLength > 0) damages.push(`${EVENTS_FILE} ends in the middle of a line; that event is lost`);
  const sha256 = hash.digest('hex');
  const changed: string[] = [];
  if (expected !== undefined && sha256 !== expected.sha256) {
    const cut = bytes < expected.bytes;
    const what = cut
      ? `${EVENTS_FILE} was cut: ${bytes} of ${expected.bytes} bytes and ${lines} of ${expected.count} lines are left`
      : `${EVENTS_FILE} was changed after it was recorded: its SHA-256 is not the one in ${RECORDING_FILE}`;
    damages.push(what);
    if (!cut) changed.push(what);
  }
  const broken = chain.broken(expected === undefined || bytes < expected.bytes ? undefined : expected.chain);
  if (broken !== undefined) {
    damages.push(`${EVENTS_FILE} ${broken}`);
    changed.push(`${EVENTS_FILE} ${broken}`);
  }
  return { lines, bytes, sha256, damages, changed };
}

/** Cutting one decoded chunk is several times as fast as decoding each line. */
function eachLine(text: string, take: (line: string) => void): void {
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    take(text.slice(from, at));
    from = at + 1;
  }
  take(text.slice(from));
}

/** The largest `t` among the last lines: the end of a recording that was never ended. */
function lastTime(path: string): number {
  if (!present(path)) return 0;
  const fd = openRegular(path);
  try {
    const size = fstatSync(fd).size;
    const tail = Buffer.alloc(Math.min(size, CHUNK));
    readSync(fd, tail, 0, tail.length, size - tail.length);
    const times = [...tail.toString('latin1').matchAll(/"t":(\d{1,16})[,}]/g)].map((match) => Number(match[1]));
    return times.reduce((a, b) => Math.max(a, b), 0);
  } finally {
    closeSync(fd);
  }
}

function openRegular(path: string): number {
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

function present(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
