import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export interface PlainFileLimits {
  /** Most bytes it may have. */
  readonly bytes: number;
  /** Only a file of this user's that nobody else can write. */
  readonly own?: boolean;
  /** Only a file that lies below this resolved directory when it is open, whatever its path led to before. */
  readonly within?: string | undefined;
}

/**
 * Bytes of a regular file that is no symbolic link, as it is opened.
 *
 * @returns undefined when there is no such file
 * @throws Error with a sentence when it is something else, not within the limits, or cannot be read
 */
export function readPlainFile(path: string, { bytes, own = false, within }: PlainFileLimits): Buffer | undefined {
  const fd = opened(path);
  if (fd === undefined) return undefined;
  try {
    const facts = fstatSync(fd);
    if (!facts.isFile()) throw new Error(`${path} is not a regular file`);
    if (facts.size > bytes) throw new Error(`${path} has ${facts.size} bytes, more than the ${bytes} that are read`);
    if (own && !isOwn(facts)) throw new Error(`${path} belongs to somebody else, or can be written by others`);
    if (within !== undefined && !isInside(openPath(fd) ?? path, within))
      throw new Error(`${path} leads out of ${within}`);
    const buffer = Buffer.allocUnsafe(facts.size);
    let length = 0;
    for (let got = -1; got !== 0 && length < buffer.length; length += got)
      got = readSync(fd, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/** Whether something belongs to this user, and nobody else can write to it. */
export function isOwn(facts: Stats): boolean {
  return facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}

/** Whether a resolved path is a directory or lies below it. */
export function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/**
 * Puts a file (0600) in its place in one go; what had its name, were it a link, is gone and not followed.
 * @throws the file system's error
 */
export function placeFile(directory: string, name: string, bytes: Uint8Array | string): void {
  const unfinished = join(directory, `.${randomBytes(8).toString('hex')}.unfinished`);
  try {
    writeFileSync(unfinished, bytes, { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, join(directory, name));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP') throw new Error(`${path} is a symbolic link, which is not followed`);
    throw new Error(`${path} cannot be read: ${message}`);
  }
}

/** Where an open file lies, as Linux tells it. */
function openPath(fd: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return undefined;
  }
}
