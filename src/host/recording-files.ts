import { closeSync, fstatSync, lstatSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Recording, recordingSchema } from '../events/recording.ts';
import { type EventScan, scanEvents } from './event-scan.ts';
import { CHUNK, eventChunks, eventSource } from './event-source.ts';
import { noRecording } from './no-recording.ts';
import { EVENTS_FILE, OPENING_FILE, openRegular, present, RECORDING_FILE, RecordingError } from './plain-files.ts';

const MAX_RECORDING = 256 * 1024 * 1024;

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
  const damages: string[] = [];
  let recording = readRecording(join(directory, RECORDING_FILE));
  const complete = recording !== undefined;
  if (recording === undefined) {
    recording = readRecording(join(directory, OPENING_FILE));
    if (recording === undefined) {
      throw noRecording(directory);
    }
    damages.push(`${RECORDING_FILE} is missing: the guard was killed before the recording ended`);
  }
  if (eventSource(directory) === undefined)
    damages.push(`${EVENTS_FILE} is missing: nothing that was recorded is left`);
  const expected = recording.events;
  return {
    recording: complete ? recording : { ...recording, end: lastTime(join(directory, EVENTS_FILE)) },
    damages,
    lines: (onLine) => scanEvents(eventChunks(directory), onLine, complete ? expected : undefined),
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

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
