import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a regular file of at most `limit` bytes; undefined for anything else. Does not block on a FIFO. Never throws. */
export function boundedBytes(path: string, limit: number): Buffer | undefined {
  return read(path, (size) => (size > limit ? undefined : size));
}

/** The first bytes of a regular file, at most `length`; undefined for anything else. Does not block on a FIFO. Never throws. */
export function headBytes(path: string, length: number): Buffer | undefined {
  return read(path, (size) => Math.min(size, length));
}

/** @param wanted how many bytes of a file of this size; undefined: it is left alone */
function read(path: string, wanted: (size: number) => number | undefined): Buffer | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const facts = fstatSync(fd);
    const bytes = facts.isFile() ? wanted(facts.size) : undefined;
    if (bytes === undefined) return undefined;
    const buffer = Buffer.allocUnsafe(bytes);
    let length = 0;
    while (length < buffer.length) {
      const got = readSync(fd, buffer, length, buffer.length - length, null);
      if (got === 0) break;
      length += got;
    }
    return buffer.subarray(0, length);
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}
