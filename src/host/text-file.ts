import { readFileSync, statSync } from 'node:fs';
import { ProfileError } from '../baseline/profile-error.ts';

const largest = 1024 * 1024; // bytes of one file

/** The text of a file of at most 1 MiB. Throws a ProfileError when it cannot be read, or is a pipe or device, which may never end. */
export function readText(path: string): string {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) throw new ProfileError(`${path} is no regular file`);
    if (facts.size > largest) throw new ProfileError(`${path} is larger than 1 MiB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof ProfileError) throw error;
    throw new ProfileError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
