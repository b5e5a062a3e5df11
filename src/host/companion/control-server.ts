import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { isSealed, seal } from '../action/seal.ts';
import { controlSocket } from './place.ts';

/** A request is a nonce, what is asked and a seal; more than this is not one. In bytes. */
const LONGEST_REQUEST = 512;
/** For a request to arrive, in milliseconds. */
const REQUEST_TIME = 5000;
/** For post to ask for the publication once it has the verdict, in milliseconds. */
const PATIENCE = 20_000;

/** What post asks for, one after the other; the job was cancelled or not when it asks for the second. */
export type Ask = 'verdict' | 'publication' | 'publication of a cancelled job';

/** Gives what is asked for. Never rejects. */
export interface Answers {
  verdict(): Promise<unknown>;
  publication(cancelled: boolean): Promise<unknown>;
}

/**
 * Answers post: `{nonce, ask, seal}` in one line, `{answer, seal}` back, where the answer is JSON as text. Who cannot seal is cut off and
 * changes nothing: a step cannot end the recording early by asking.
 */
export class ControlServer {
  /** resolves when post has all it asks for */
  readonly delivered: Promise<void>;
  readonly #server: Server;
  readonly #path: string;
  readonly #key: string;
  readonly #answers: Answers;
  readonly #made = new Map<string, Promise<unknown>>();
  #deliver: () => void = () => {};
  #isAsked = false;

  private constructor(path: string, key: string, answers: Answers) {
    this.#path = path;
    this.#key = key;
    this.#answers = answers;
    this.delivered = new Promise((resolve) => {
      this.#deliver = resolve;
    });
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async open(directory: string, key: string, answers: Answers): Promise<ControlServer> {
    const server = new ControlServer(controlSocket(directory), key, answers);
    server.#server.listen(server.#path);
    await once(server.#server, 'listening');
    chmodSync(server.#path, 0o666); // anybody may ask; who cannot seal gets nothing
    return server;
  }

  /** Makes the verdict if nobody asked for it, so that the result is on disk, and ends; a post that is there by then gets all of it. */
  async close(): Promise<void> {
    await this.#make('verdict');
    if (this.#isAsked) await this.delivered;
    this.#server.close();
    rmSync(this.#path, { force: true });
  }

  /** Each is made once, however often it is asked for. */
  #make(ask: Ask): Promise<unknown> {
    const what = ask === 'verdict' ? ask : 'publication';
    const made =
      this.#made.get(what) ??
      (ask === 'verdict'
        ? this.#answers.verdict()
        : this.#make('verdict').then(() => this.#answers.publication(ask !== 'publication')));
    this.#made.set(what, made);
    return made;
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
    const asked = this.#askedIn(text);
    if (asked === undefined) {
      socket.destroy();
      return;
    }
    this.#isAsked = true;
    socket.setTimeout(0);
    const answer = JSON.stringify(await this.#make(asked.ask));
    const done = (): void => {
      if (asked.ask === 'verdict') setTimeout(() => this.#made.has('publication') || this.#deliver(), PATIENCE).unref();
      else this.#deliver();
    };
    socket.end(JSON.stringify({ answer, seal: seal(this.#key, 'companion', asked.nonce, answer) }), done);
  }

  #askedIn(text: string): { nonce: string; ask: Ask } | undefined {
    try {
      const { nonce, ask, seal: given } = JSON.parse(text) as { nonce?: unknown; ask?: unknown; seal?: unknown };
      if (typeof nonce !== 'string' || !ASKS.includes(ask as Ask)) return undefined;
      return isSealed(this.#key, 'post', nonce, ask as Ask, given) ? { nonce, ask: ask as Ask } : undefined;
    } catch {
      return undefined;
    }
  }
}

const ASKS: readonly Ask[] = ['verdict', 'publication', 'publication of a cancelled job'];
