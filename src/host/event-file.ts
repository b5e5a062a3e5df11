import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, copyFileSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { EventChain } from './event-chain.ts';

const FLUSH_BYTES = 256 * 1024;

/** What stands on disk: whole lines only. */
export interface EventFileEnd {
  readonly lines: number;
  readonly events: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Head of the hash chain. */
  readonly chain: string;
}

/**
 * events.ndjson while it is written: buffered, hashed as it goes. A write that fails (full disk, quota,
 * broken disk) cuts the file back to its last whole line, sets `failed`, and everything later is refused;
 * nothing is ever thrown at the command being recorded.
 */
export class EventFile {
  /** Why writing stopped, as a sentence; undefined while all is well. */
  failed: string | undefined;
  readonly #fd: number;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  readonly #chain = new EventChain();
  #pending: string[] = [];
  #weights: number[] = [];
  #pendingBytes = 0;
  #bytes = 0;
  #lines = 0;
  #events = 0;

  /** Creates `path` (mode 0600). Throws the file system's error when it exists or cannot be created. */
  constructor(path: string) {
    this.#path = path;
    this.#fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  }

  /** Bytes on disk and in the buffer. */
  get size(): number {
    return this.#bytes + this.#pendingBytes;
  }

  /** Head of the hash chain over what is on disk. */
  get chain(): string {
    return this.#chain.head;
  }

  /** Adds one line, given without its newline, that stands for `events` events. False: writing has failed before. */
  append(line: string, events = 1): boolean {
    if (this.failed !== undefined) return false;
    this.#pending.push(line);
    this.#weights.push(events);
    this.#pendingBytes += Buffer.byteLength(line) + 1;
    if (this.#pendingBytes >= FLUSH_BYTES) this.flush();
    return true;
  }

  /** Writes what is buffered. */
  flush(): void {
    if (this.#pending.length === 0 || this.failed !== undefined) return;
    const lines = this.#pending;
    const weights = this.#weights;
    const data = Buffer.from(`${lines.join('\n')}\n`);
    this.#pending = [];
    this.#weights = [];
    this.#pendingBytes = 0;
    let written = 0;
    try {
      while (written < data.length) written += writeSync(this.#fd, data, written, data.length - written);
    } catch (error) {
      this.failed = `writing events.ndjson failed: ${(error as Error).message}`;
    }
    this.#keep(data, lines.length, weights, written);
  }

  #keep(data: Buffer, lines: number, weights: readonly number[], written: number): void {
    const kept = written === data.length ? written : data.lastIndexOf(10, written - 1) + 1;
    if (kept < written) this.#cutBack(this.#bytes + kept);
    let count = lines;
    if (kept < data.length) {
      count = 0;
      for (let at = data.indexOf(10); at >= 0 && at < kept; at = data.indexOf(10, at + 1)) count++;
    }
    this.#hash.update(data.subarray(0, kept));
    this.#chain.push(data.subarray(0, kept));
    this.#bytes += kept;
    this.#lines += count;
    for (let i = 0; i < count; i++) this.#events += weights[i] ?? 1;
  }

  #cutBack(length: number): void {
    try {
      ftruncateSync(this.#fd, length);
    } catch (error) {
      this.failed += `; its last line stays cut: ${(error as Error).message}`;
    }
  }

  /**
   * Writes the rest, copies the file to a new place, and goes on: whole lines, as they stand at this moment.
   * @returns what the copy holds
   * @throws the file system's error when it cannot be copied
   */
  copyTo(path: string): EventFileEnd {
    this.flush();
    copyFileSync(this.#path, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return this.#end(this.#hash.copy());
  }

  /** Writes the rest and closes. Never throws; `failed` says what went wrong. */
  close(): EventFileEnd {
    this.flush();
    try {
      closeSync(this.#fd);
    } catch (error) {
      this.failed ??= `closing events.ndjson failed: ${(error as Error).message}`;
    }
    return this.#end(this.#hash);
  }

  #end(hash: Hash): EventFileEnd {
    return {
      lines: this.#lines,
      events: this.#events,
      bytes: this.#bytes,
      sha256: hash.digest('hex'),
      chain: this.chain,
    };
  }
}
