import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { EVENTS_FILE, OPENING_FILE, RECORDING_FILE } from './plain-files.ts';

/** Room kept free for recording.json on a disk that fills up. */
const RESERVE_BYTES = 256 * 1024;
const RESERVE_FILE = '.reserve';

/** An output directory that cannot be used: the user named it, the user can name another. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

/** The directory a recording is written to: 0700, its files 0600. */
export class RecordingDirectory {
  readonly path: string;

  /** Makes the directory, or takes an empty one. @throws OutputError when it is in use or cannot be made */
  constructor(path: string) {
    this.path = path;
    try {
      makeDirectory(path);
      if (!lstatSync(path).isDirectory())
        throw new OutputError(`${path} is no directory, or a symbolic link to one; name a directory of its own`);
      if (readdirSync(path).length > 0) {
        throw new OutputError(
          `${path} is not empty; a recording needs a directory of its own: name another with --out, or remove it`,
        );
      }
      this.#reserve();
    } catch (error) {
      if (error instanceof OutputError) throw error;
      throw new OutputError(`${path} cannot be used for a recording: ${(error as Error).message}`);
    }
  }

  get events(): string {
    return join(this.path, EVENTS_FILE);
  }

  /**
   * Writes what is known at the start, so that a recording whose guard is killed can still be read.
   * @throws OutputError when there is no room for it
   */
  open(recording: Recording): void {
    try {
      this.#write(OPENING_FILE, recording);
    } catch (error) {
      this.abandon();
      throw new OutputError(`${this.path} cannot be used for a recording: ${(error as Error).message}`);
    }
  }

  /**
   * Writes recording.json, into the reserved room if need be; when even that is too small, without the lists of tools,
   * links and packages. Never throws.
   *
   * @returns what stands on disk, or the recording with the reason why nothing does
   */
  close(recording: Recording): Recording {
    this.#remove(RESERVE_FILE);
    const failure = this.#tryWrite(recording);
    if (failure === undefined) return recording;
    this.#remove(OPENING_FILE);
    const smaller = withReason(
      { ...recording, tools: [], links: {}, packages: {} },
      `tools and packages were left out: ${failure}`,
    );
    const again = this.#tryWrite(smaller);
    return again === undefined ? smaller : withReason(recording, `${RECORDING_FILE} could not be written: ${again}`);
  }

  /** Removes everything: nothing was recorded. */
  abandon(): void {
    for (const name of [EVENTS_FILE, OPENING_FILE, RESERVE_FILE]) this.#remove(name);
  }

  #tryWrite(recording: Recording): string | undefined {
    try {
      this.#write(RECORDING_FILE, recording);
      this.#remove(OPENING_FILE);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  #write(name: string, recording: Recording): void {
    const unfinished = `.${name}.unfinished`;
    try {
      writeFileSync(join(this.path, unfinished), `${JSON.stringify(recording, null, 1)}\n`, {
        mode: 0o600,
        flag: 'wx',
      });
      renameSync(join(this.path, unfinished), join(this.path, name));
    } catch (error) {
      this.#remove(unfinished);
      throw error;
    }
  }

  #reserve(): void {
    const fd = openSync(join(this.path, RESERVE_FILE), 'wx', 0o600);
    try {
      writeSync(fd, Buffer.alloc(RESERVE_BYTES));
    } finally {
      closeSync(fd);
    }
  }

  #remove(name: string): void {
    try {
      rmSync(join(this.path, name), { force: true });
    } catch {
      // a directory that is gone or read-only by now holds nothing of ours to remove
    }
  }
}

/** Makes a directory and what is missing above it. Not node's `recursive`, which never ends below /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function withReason(recording: Recording, reason: string): Recording {
  const { coverage } = recording;
  const level = coverage.level === 'full' ? 'partial' : coverage.level;
  return { ...recording, coverage: { ...coverage, level, reasons: [...coverage.reasons, reason] } };
}
