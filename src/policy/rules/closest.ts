import type { Frame } from '../language/compile.ts';
import { EvaluationError } from '../language/meter.ts';
import type { Explained } from '../language/truth.ts';
import type { Rule } from './policy.ts';

/** Invocations that are looked at for the one that came closest. */
const MOST = 200;

/** Of those a rule does not hold for the one for which most parts of its condition do; the first of equals. */
export function closest<T extends { readonly frame: Frame }>(
  { condition }: Pick<Rule, 'condition'>,
  asked: readonly T[],
): T | undefined {
  let best = asked[0];
  let most = -1;
  const { parts } = condition;
  for (const one of parts.length === 0 ? [] : asked.slice(0, MOST)) {
    const count = parts.filter((part) => holds(part, one.frame)).length;
    if (count > most) [best, most] = [one, count];
  }
  return best;
}

function holds({ ask }: Explained, frame: Frame): boolean {
  try {
    frame.meter.begin();
    return ask(frame) === true;
  } catch (error) {
    if (error instanceof EvaluationError) return false;
    throw error;
  }
}
