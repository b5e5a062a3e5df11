import { createConnection } from 'node:net';
import type { Ask } from '../companion/control-server.ts';
import { controlSocket } from '../companion/place.ts';
import { isSealed, newNonce, seal } from './seal.ts';
import type { Publication, Verdict } from './verdict.ts';

/** For the companion to stop, drain, judge and answer, in milliseconds. A cancelled job leaves all posts together less than five minutes. */
const VERDICT_TIME = 60_000;
/** To hand the recording over and tell the result on GitHub, which has a budget of its own, in milliseconds. */
const PUBLICATION_TIME = 60_000;
/** A verdict is a table, ten annotations and a summary of at most a mebibyte, in bytes of JSON. */
const LARGEST_ANSWER = 16 << 20;

/**
 * Asks the companion to stop and judge.
 * @returns its verdict
 * @throws Error with a sentence when it does not answer in time, or somebody else answers
 */
export const requestVerdict = (directory: string, key: string): Promise<Verdict> =>
  request(directory, key, 'verdict', VERDICT_TIME);

/**
 * Asks it to hand the recording over and to tell the result on GitHub.
 * @throws the same
 */
export const requestPublication = (directory: string, key: string, cancelled: boolean): Promise<Publication> =>
  request(directory, key, cancelled ? 'publication of a cancelled job' : 'publication', PUBLICATION_TIME);

function request<T>(directory: string, key: string, ask: Ask, time: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const nonce = newNonce();
    const socket = createConnection(controlSocket(directory));
    const fail = (sentence: string): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new Error(sentence));
    };
    const timer = setTimeout(() => fail(`the guard's companion did not answer within ${time / 1000} s`), time);
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('connect', () =>
      socket.write(`${JSON.stringify({ nonce, ask, seal: seal(key, 'post', nonce, ask) })}\n`),
    );
    socket.on('error', ({ message }) => fail(`the guard's companion cannot be reached: ${message}`));
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_ANSWER) fail("what answered in the companion's place sent too much");
    });
    socket.on('end', () => {
      const answer = opened<T>(Buffer.concat(chunks).toString('utf8'), key, nonce);
      if (answer === undefined) return fail("what answered in the companion's place does not hold its key");
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    });
  });
}

function opened<T>(text: string, key: string, nonce: string): T | undefined {
  try {
    const { answer, seal: given } = JSON.parse(text) as { answer: string; seal: unknown };
    return isSealed(key, 'companion', nonce, answer, given) ? (JSON.parse(answer) as T) : undefined;
  } catch {
    return undefined;
  }
}
