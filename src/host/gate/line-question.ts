import { createConnection } from 'node:net';

/** A verdict is a table, ten annotations and a summary of at most a mebibyte, in bytes of JSON. */
const LARGEST_ANSWER = 16 << 20;

/** A question to a socket. */
export interface LineQuestion {
  readonly socket: string;
  readonly line: string;
  /** For the answer to come, in milliseconds. */
  readonly time: number;
  /** Who should answer, as in `the guard's companion`. */
  readonly whom: string;
}

/**
 * Sends a line to a socket and takes all that comes back.
 * @throws Error with a sentence when nothing comes in time
 */
export function askLine({ socket: path, line, time, whom }: LineQuestion): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    const fail = (sentence: string): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new Error(sentence));
    };
    const timer = setTimeout(() => fail(`${whom} did not answer within ${time / 1000} s`), time);
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('connect', () => socket.write(`${line}\n`));
    socket.on('error', ({ message }) => fail(`${whom} cannot be reached: ${message}`));
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_ANSWER) fail(`what answered in place of ${whom} sent too much`);
    });
    socket.on('end', () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}
