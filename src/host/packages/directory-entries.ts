import { type Dirent, opendirSync } from 'node:fs';

/** How many are read from the directory at once. */
const AT_ONCE = 256;

/** What is in a directory, read as it is asked for: whoever has enough stops. Nothing, when it cannot be read. Never throws. */
export function* directoryEntries(directory: string): Generator<Dirent> {
  let opened: ReturnType<typeof opendirSync>;
  try {
    opened = opendirSync(directory, { bufferSize: AT_ONCE });
  } catch {
    return; // gone, or not ours to read
  }
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) yield entry;
  } catch {
    // as far as it could be read
  } finally {
    opened.closeSync();
  }
}
