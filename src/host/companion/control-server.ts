import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { isSealed, seal } from '../action/seal.ts';
import type { Verdict } from '../action/verdict.ts';
import { controlSocket } from './place.ts';

/** A request is a nonce and a seal; more than this is not one. In bytes. */
const LONGEST_REQUEST = 512;
/** For a request to arrive, in milliseconds. */
const REQUEST_TIME = 5000;

/**
 * Answers post: `{nonce, seal}` in one line, `{verdict, seal}` back, where verdict is text. Who cannot seal is cut off and
 * changes nothing: a step cannot end the recording early by asking.
 */
export class ControlServer {
  /** resolves when post has received the verdict */
  readonly delivered: Promise<void>;
  readonly #server: Server;
  readonly #path: string;
  readonly #key: string;
  readonly #conclude: () => Promise<Verdict>;
  #verdict: Promise<Verdict> | undefined;
  #deliver: () => void = () => {};

  private constructor(path: string, key: string, conclude: () => Promise<Verdict>) {
    this.#path = path;
    this.#key = key;
    this.#conclude = conclude;
    this.delivered = new Promise((resolve) => {
      this.#deliver = resolve;
    });
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async open(directory: string, key: string, conclude: () => Promise<Verdict>): Promise<ControlServer> {
    const server = new ControlServer(controlSocket(directory), key, conclude);
    server.#server.listen(server.#path);
    await once(server.#server, 'listening');
    chmodSync(server.#path, 0o666); // anybody may ask; who cannot seal gets nothing
    return server;
  }

  /** Makes the verdict if nobody asked for it, so that the result is on disk, and ends. */
  async close(): Promise<void> {
    await this.#made();
    this.#server.close();
    rmSync(this.#path, { force: true });
  }

  #made(): Promise<Verdict> {
    this.#verdict ??= this.#conclude();
    return this.#verdict;
  }

  #serve(socket: Socket): void {
    let text = '';
    socket.setTimeout(REQUEST_TIME, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST_REQUEST) socket.destroy();
      else if (text.endsWith('\n')) void this.#reply(socket, text);
    });
  }

  async #reply(socket: Socket, text: string): Promise<void> {
    const nonce = this.#nonceOf(text);
    if (nonce === undefined) {
      socket.destroy();
      return;
    }
    socket.setTimeout(0);
    const verdict = JSON.stringify(await this.#made());
    socket.end(JSON.stringify({ verdict, seal: seal(this.#key, 'companion', nonce, verdict) }), () => this.#deliver());
  }

  #nonceOf(text: string): string | undefined {
    try {
      const { nonce, seal: given } = JSON.parse(text) as { nonce?: unknown; seal?: unknown };
      return typeof nonce === 'string' && isSealed(this.#key, 'post', nonce, 'stop', given) ? nonce : undefined;
    } catch {
      return undefined;
    }
  }
}
