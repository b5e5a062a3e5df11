import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { findProgram } from './program.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** No pipe can be made, so nothing can be watched; the command can still run. */
export class FifoError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FifoError';
  }
}

/**
 * A named pipe (0600, in a 0700 directory of its own) through which another program hands us its output. The name
 * goes as soon as the first bytes come, because then the writer has it open; what is left behind by an
 * unexpected exit is removed then.
 */
export class Fifo {
  readonly path: string;
  readonly #directory: string;
  readonly #socket: Socket;
  /** Holds the pipe open for writing until the writer has come: without a writer a reader sees its end at once. */
  #keeper: number | undefined;
  /** A second reader, to hand on to someone else at the end. */
  #spare: number | undefined;
  readonly #onExit = () => this.#unlink();

  /**
   * Makes the pipe. `onData` gets what is written, `onEnd` is called once when all writers are gone and all was read.
   * @throws FifoError that says what is missing when a pipe cannot be made
   */
  constructor(onData: (chunk: Buffer) => void, onEnd: () => void) {
    const mkfifo = findProgram('mkfifo', ['/usr/bin', '/bin'], process.env.PATH);
    if (mkfifo === undefined)
      throw new FifoError('mkfifo was not found in /usr/bin, /bin or on PATH; install coreutils');
    this.#directory = ownDirectory();
    process.once('exit', this.#onExit);
    this.path = join(this.#directory, 'trace');
    try {
      execFileSync(mkfifo, ['-m', '600', this.path], { stdio: 'ignore', timeout: 5000, env: {} });
      this.#keeper = openSync(this.path, constants.O_RDWR | constants.O_NONBLOCK);
      this.#spare = openSync(this.path, constants.O_RDONLY | constants.O_NONBLOCK);
      const fd = openSync(this.path, constants.O_RDONLY | constants.O_NONBLOCK);
      this.#socket = new Socket({ fd, readable: true, writable: false });
    } catch (error) {
      this.close();
      throw new FifoError(`no named pipe could be made in ${this.#directory}: ${(error as Error).message}`);
    }
    this.#socket.on('data', (chunk: Buffer) => {
      this.release();
      onData(chunk);
    });
    this.#socket.once('close', onEnd);
    this.#socket.on('error', () => this.#socket.destroy());
  }

  /** The writer has come, or will not come any more: from now on the end of the last writer is the end. */
  release(): void {
    if (this.#keeper === undefined) return;
    closeSync(this.#keeper);
    this.#keeper = undefined;
    this.#unlink();
  }

  /** Stops reading. Writers that live on are served by a `cat` that throws everything away, so that they never block. */
  handOver(spawnDrain: (fd: number) => void): void {
    this.release();
    if (this.#spare !== undefined) spawnDrain(this.#spare);
    this.close();
  }

  /** Closes all ends and removes the name. */
  close(): void {
    for (const fd of [this.#keeper, this.#spare]) if (fd !== undefined) closeSync(fd);
    this.#keeper = undefined;
    this.#spare = undefined;
    this.#socket?.destroy();
    this.#unlink();
    process.removeListener('exit', this.#onExit);
  }

  #unlink(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

function ownDirectory(): string {
  try {
    return temporaryDirectory();
  } catch (error) {
    throw new FifoError((error as Error).message);
  }
}
