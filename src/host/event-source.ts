import { closeSync, fstatSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EVENTS_FILE, openRegular, PACKED_FILE, present, RecordingError } from './plain-files.ts';

// small enough for the young generation of V8's heap: text of larger chunks lives until a major collection
export const CHUNK = 64 * 1024;
/** Unpacked, bytes. Only small recordings are packed: these are read at once. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** Where the events of a recording lie: undefined when there are none. */
export function eventSource(directory: string): { readonly path: string; readonly packed: boolean } | undefined {
  const plain = join(directory, EVENTS_FILE);
  if (present(plain)) return { path: plain, packed: false };
  const packed = join(directory, PACKED_FILE);
  return present(packed) ? { path: packed, packed: true } : undefined;
}

/**
 * The bytes of a recording's events, in chunks; a chunk holds until the next is asked for. None when there are no events.
 * @throws RecordingError when the file is no plain one, or what is packed is no gzip data or unpacks to more than 64 MiB
 */
export function* eventChunks(directory: string): Iterable<Buffer> {
  const source = eventSource(directory);
  if (source === undefined) return;
  const fd = openRegular(source.path);
  try {
    if (source.packed) {
      const whole = unpacked(fd, source.path);
      for (let at = 0; at < whole.length; at += CHUNK) yield whole.subarray(at, at + CHUNK);
      return;
    }
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const got = readSync(fd, buffer, 0, CHUNK, null);
      if (got === 0) return;
      yield buffer.subarray(0, got);
    }
  } finally {
    closeSync(fd);
  }
}

function unpacked(fd: number, path: string): Buffer {
  if (fstatSync(fd).size > MAX_UNPACKED)
    throw new RecordingError(`${path} is larger than 64 MiB; packed events are small`);
  try {
    return gunzipSync(readFileSync(fd), { maxOutputLength: MAX_UNPACKED });
  } catch (error) {
    throw new RecordingError(
      `${path} cannot be unpacked (${(error as Error).message}): gzip data of at most 64 MiB was expected`,
    );
  }
}
