import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { OutputError } from '../recording-directory.ts';

/**
 * Writes what a command made to the file named, or to standard output for `-` and no name. A reader of it that has seen enough
 * (`-o /dev/stdout | head`) is no error.
 *
 * @throws OutputError when it cannot be written
 */
export function putOutput(path: string | undefined, text: string): void {
  if (path === undefined || path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw new OutputError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

/**
 * Writes lines as they come, so that many of them take no memory, to the file named, or to standard output for `-` and no name.
 * @throws OutputError when it cannot be written
 */
export function putLines(path: string | undefined, lines: Iterable<string>): void {
  if (path === undefined || path === '-') {
    for (const line of lines) process.stdout.write(line);
    return;
  }
  let fd: number | undefined;
  try {
    fd = openSync(path, 'w');
    for (const line of lines) {
      const bytes = Buffer.from(line);
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    }
  } catch (error) {
    throw new OutputError(`${path} cannot be written: ${(error as Error).message}`);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
