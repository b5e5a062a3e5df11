import { createConnection } from 'node:net';
import { controlSocket } from '../companion/place.ts';
import { isSealed, newNonce, seal } from './seal.ts';
import type { Verdict } from './verdict.ts';

/** For the companion to stop, drain, judge and answer, in milliseconds. A cancelled job leaves all posts together less than five minutes. */
const ANSWER_TIME = 60_000;
/** A verdict is a table, ten annotations and a summary of at most a mebibyte, in bytes of JSON. */
const LARGEST_ANSWER = 16 << 20;

/**
 * Asks the companion to stop and judge.
 * @returns its verdict
 * @throws Error with a sentence when it does not answer in time, or somebody else answers
 */
export function requestVerdict(directory: string, key: string): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const nonce = newNonce();
    const socket = createConnection(controlSocket(directory));
    const fail = (sentence: string): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new Error(sentence));
    };
    const timer = setTimeout(
      () => fail(`the guard's companion did not answer within ${ANSWER_TIME / 1000} s`),
      ANSWER_TIME,
    );
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('connect', () => socket.write(`${JSON.stringify({ nonce, seal: seal(key, 'post', nonce, 'stop') })}\n`));
    socket.on('error', ({ message }) => fail(`the guard's companion cannot be reached: ${message}`));
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_ANSWER) fail("what answered in the companion's place sent too much");
    });
    socket.on('end', () => {
      const verdict = opened(Buffer.concat(chunks).toString('utf8'), key, nonce);
      if (verdict === undefined) return fail("what answered in the companion's place does not hold its key");
      clearTimeout(timer);
      socket.destroy();
      resolve(verdict);
    });
  });
}

function opened(text: string, key: string, nonce: string): Verdict | undefined {
  try {
    const { verdict, seal: given } = JSON.parse(text) as { verdict: string; seal: unknown };
    return isSealed(key, 'companion', nonce, verdict, given) ? (JSON.parse(verdict) as Verdict) : undefined;
  } catch {
    return undefined;
  }
}
