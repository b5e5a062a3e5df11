import { newNonce } from '../action/seal.ts';
import type { Verdict } from '../action/verdict.ts';
import { type GateAddress, isAnswer } from './gate-key.ts';
import { askLine } from './line-question.ts';

/** For those asked before, and for this question: draining, hashing what still is to be hashed, judging twice at most. In milliseconds. */
const ANSWER_TIME = 180_000;

/**
 * Asks whoever watches for a verdict on what it has seen until now.
 * @param step GITHUB_ACTION of the gate's own step
 * @param whom who is asked, in words
 * @throws Error with a sentence when nobody answers in time, or somebody else does
 */
export async function requestInterim(
  { socket, key }: GateAddress,
  step: string | undefined,
  whom: string,
): Promise<Verdict> {
  const nonce = `${newNonce()}-${process.pid}`;
  const answer = await askLine({ socket, line: JSON.stringify({ gate: nonce, step }), time: ANSWER_TIME, whom });
  const verdict = opened(answer, key, nonce);
  if (verdict === undefined) throw new Error(`what answered in place of ${whom} does not hold its key`);
  return verdict;
}

function opened(text: string, key: string, nonce: string): Verdict | undefined {
  try {
    const { verdict, signature } = JSON.parse(text) as { verdict: string; signature: unknown };
    return isAnswer(key, nonce, verdict, signature) ? (JSON.parse(verdict) as Verdict) : undefined;
  } catch {
    return undefined;
  }
}
