import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { constants, promises } from 'node:fs';

const CHUNK = 1024 * 1024;
/** Larger files are not hashed. */
const MAX_BYTES = 512n * 1024n * 1024n;

/** What tells one state of a file from another. */
export type FileState = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs'>;

/** True when both are the same file with the same content, as far as inode and times tell. */
function sameState(a: FileState, b: FileState): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}

/**
 * SHA-256 of the file at `path`, if it is still in `state` before and after it was read.
 *
 * @returns the hex digest; 'changed' when it is another file or has other times; undefined when it is gone, unreadable,
 *   no regular file, or above 512 MiB. Never rejects.
 */
export async function digestOf(path: string, state: FileState): Promise<string | 'changed' | undefined> {
  let file: promises.FileHandle | undefined;
  try {
    file = await promises.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const before = await file.stat({ bigint: true });
    if (!sameState(state, before)) return 'changed';
    if (!before.isFile() || before.size > MAX_BYTES) return undefined;
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
    }
    return sameState(state, await file.stat({ bigint: true })) ? hash.digest('hex') : 'changed';
  } catch {
    return undefined;
  } finally {
    await file?.close().catch(() => {});
  }
}
