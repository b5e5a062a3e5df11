import type * as crypto from 'node:crypto';
import type * as fs from 'node:fs';

export type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** Why a file has no digest. */
export type DigestFailure = 'absent' | 'changed' | 'irregular' | 'large' | 'unreadable' | 'skipped';

/** Digests of one file by algorithm, hex, or why there are none. */
export type FileDigest =
  | { readonly digests: Readonly<Partial<Record<Algorithm, string>>>; readonly bytes: number }
  | { readonly failure: DigestFailure };

/**
 * Reads a file once and hashes it by each algorithm. A file whose size or times are others afterwards is `changed`; a FIFO,
 * device or directory is `irregular` and does not block. Never throws.
 *
 * It runs in a worker that is made from its source text, and so uses nothing but its parameters.
 *
 * @param buffer what is read into, of any size
 * @param limit bytes; a larger file is `large`
 */
export function digestFile(
  { openSync, fstatSync, readSync, closeSync, constants }: typeof fs,
  { createHash }: typeof crypto,
  buffer: Uint8Array,
  { path, algorithms, limit }: { path: string; algorithms: readonly Algorithm[]; limit: number },
): FileDigest {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return { failure: 'absent' };
    return { failure: code === 'ELOOP' || code === 'ENXIO' ? 'irregular' : 'unreadable' };
  }
  try {
    const before = fstatSync(fd, { bigint: true });
    if (!before.isFile()) return { failure: 'irregular' };
    if (before.size > BigInt(limit)) return { failure: 'large' };
    const hashes = algorithms.map((algorithm) => createHash(algorithm));
    let bytes = 0;
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
      bytes += got;
      if (bytes > before.size) return { failure: 'changed' };
      for (const hash of hashes) hash.update(buffer.subarray(0, got));
    }
    const after = fstatSync(fd, { bigint: true });
    const same = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs && BigInt(bytes) === after.size;
    if (!same) return { failure: 'changed' };
    return { digests: Object.fromEntries(algorithms.map((name, i) => [name, hashes[i]?.digest('hex')])), bytes };
  } catch {
    return { failure: 'unreadable' };
  } finally {
    closeSync(fd);
  }
}
