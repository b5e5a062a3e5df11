import type { Ask } from '../companion/control-server.ts';
import { controlSocket } from '../companion/place.ts';
import { askLine } from '../gate/line-question.ts';
import { isSealed, newNonce, seal } from './seal.ts';
import type { Publication, Verdict } from './verdict.ts';

/** For the companion to stop, drain, judge and answer, in milliseconds. A cancelled job leaves all posts together less than five minutes. */
const VERDICT_TIME = 60_000;
/** To hand the recording over and tell the result on GitHub, which has a budget of its own, in milliseconds. */
const PUBLICATION_TIME = 60_000;

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

async function request<T>(directory: string, key: string, ask: Ask, time: number): Promise<T> {
  const nonce = newNonce();
  const line = JSON.stringify({ nonce, ask, seal: seal(key, 'post', nonce, ask) });
  const text = await askLine({ socket: controlSocket(directory), line, time, whom: "the guard's companion" });
  const answer = opened<T>(text, key, nonce);
  if (answer === undefined) throw new Error("what answered in the companion's place does not hold its key");
  return answer;
}

function opened<T>(text: string, key: string, nonce: string): T | undefined {
  try {
    const { answer, seal: given } = JSON.parse(text) as { answer: string; seal: unknown };
    return isSealed(key, 'companion', nonce, answer, given) ? (JSON.parse(answer) as T) : undefined;
  } catch {
    return undefined;
  }
}
