import { controlSocket } from '../companion/place.ts';
import { askLine } from '../gate/line-question.ts';
import { isSealed, newNonce, seal } from './seal.ts';
import type { Verdict } from './verdict.ts';

/** For the companion to stop, drain, judge and answer, in milliseconds. A cancelled job leaves all posts together less than five minutes. */
const ANSWER_TIME = 60_000;

/**
 * Asks the companion to stop and judge.
 * @returns its verdict
 * @throws Error with a sentence when it does not answer in time, or somebody else answers
 */
export async function requestVerdict(directory: string, key: string): Promise<Verdict> {
  const nonce = newNonce();
  const line = JSON.stringify({ nonce, seal: seal(key, 'post', nonce, 'stop') });
  const socket = controlSocket(directory);
  const answer = await askLine({ socket, line, time: ANSWER_TIME, whom: "the guard's companion" });
  const verdict = opened(answer, key, nonce);
  if (verdict === undefined) throw new Error("what answered in the companion's place does not hold its key");
  return verdict;
}

function opened(text: string, key: string, nonce: string): Verdict | undefined {
  try {
    const { verdict, seal: given } = JSON.parse(text) as { verdict: string; seal: unknown };
    return isSealed(key, 'companion', nonce, verdict, given) ? (JSON.parse(verdict) as Verdict) : undefined;
  } catch {
    return undefined;
  }
}
