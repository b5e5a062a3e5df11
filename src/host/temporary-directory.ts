import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a new private directory (0700) among the temporary files. @throws Error with a sentence for the user */
export function temporaryDirectory(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'ironclaw-'));
  } catch (error) {
    throw new Error(
      `no directory could be made in ${tmpdir()}: ${(error as Error).message}; set TMPDIR to one that takes files`,
    );
  }
}
