import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a regular file of at most `limit` bytes; undefined for anything else. Does not block on a FIFO. Never throws. */
export function boundedBytes(path: string, limit: number): Buffer | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const facts = fstatSync(fd);
    if (!facts.isFile() || facts.size > limit) return undefined;
    const buffer = Buffer.allocUnsafe(facts.size);
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
