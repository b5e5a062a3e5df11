import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OPENING_FILE, RECORDING_FILE, RecordingError } from './plain-files.ts';

/** Whether a directory holds a recording, be it one that was never ended. */
export const holdsRecording = (directory: string): boolean =>
  existsSync(join(directory, RECORDING_FILE)) || existsSync(join(directory, OPENING_FILE));

/** The error for a directory that holds none: it names the newest of those in it, as `.ironclaw` has them. */
export function noRecording(directory: string): RecordingError {
  const inside = existsSync(directory) ? readdirSync(directory).sort() : []; // their names begin with the time
  const newest = inside.findLast((name) => holdsRecording(join(directory, name)));
  return new RecordingError(
    newest === undefined
      ? `${directory} holds no ${RECORDING_FILE}: it is no recording, or it was never begun`
      : `${directory} holds recordings and is none itself: name one of them, such as ${join(directory, newest)}`,
  );
}
