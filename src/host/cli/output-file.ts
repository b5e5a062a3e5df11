import { writeFileSync } from 'node:fs';
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
