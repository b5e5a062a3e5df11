import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

/** A request is a nonce, a seal and little more, in bytes. */
const LONGEST_REQUEST = 512;
/** For a request to arrive, in milliseconds. */
const REQUEST_TIME = 5000;

/** What is said to one request: undefined cuts the asker off. */
export type Reply = (request: string) => Promise<{ readonly text: string; readonly sent?: () => void } | undefined>;

/** A socket that takes a line and answers with one text. */
export class LineServer {
  readonly path: string;
  readonly #server: Server;
  readonly #reply: Reply;

  private constructor(path: string, reply: Reply) {
    this.path = path;
    this.#reply = reply;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Listens at a path, for everybody: what may be asked is for the reply to know. @throws the system's error */
  static async open(path: string, reply: Reply): Promise<LineServer> {
    const server = new LineServer(path, reply);
    server.#server.listen(path);
    await once(server.#server, 'listening');
    chmodSync(path, 0o666);
    return server;
  }

  close(): void {
    this.#server.close();
    rmSync(this.path, { force: true });
  }

  /** Does not keep the process alive. */
  unref(): void {
    this.#server.unref();
  }

  #serve(socket: Socket): void {
    let text = '';
    socket.setTimeout(REQUEST_TIME, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST_REQUEST) socket.destroy();
      else if (text.endsWith('\n')) void this.#answer(socket, text);
    });
  }

  async #answer(socket: Socket, request: string): Promise<void> {
    socket.setTimeout(0);
    const answer = await this.#reply(request);
    if (answer === undefined) socket.destroy();
    else socket.end(answer.text, answer.sent);
  }
}
