import { visible } from '../../report/escape.ts';
import type { Verdict } from '../action/verdict.ts';
import type { GateKey } from './gate-key.ts';

/** Answers in one job. Anybody may ask, and each answer takes the time of a judgement. */
const MOST_ANSWERS = 32;
const LONGEST_STEP = 100; // characters
/** 128 random bits, and the process that asks: whoever passes a question on cannot say that it comes from another process. */
const NONCE = /^[0-9a-f]{32}-(\d{1,10})$/;

/** What a gate asks. */
export interface GateQuestion {
  readonly nonce: string;
  /** the process that asks */
  readonly pid: number;
  /** GITHUB_ACTION of its step, as it says */
  readonly step: string | undefined;
}

/** Judges what was seen until now. `number` counts the questions, from 1. */
export type InterimJudge = (question: GateQuestion, number: number) => Promise<Verdict>;

/** Answers gates, one after another; each answer is signed for the question that was asked. */
export class GateDesk {
  readonly #key: GateKey;
  readonly #judge: InterimJudge;
  #asked = 0;
  #closed = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(key: GateKey, judge: InterimJudge) {
    this.#key = key;
    this.#judge = judge;
  }

  /** @returns undefined for a line that is no question of a gate */
  question(line: string): GateQuestion | undefined {
    try {
      const { gate: nonce, step } = JSON.parse(line) as { gate?: unknown; step?: unknown };
      const pid = Number(NONCE.exec(String(nonce))?.[1]);
      if (typeof nonce !== 'string' || !(pid > 0)) return undefined;
      return { nonce, pid, step: typeof step === 'string' && step !== '' ? step.slice(0, LONGEST_STEP) : undefined };
    } catch {
      return undefined;
    }
  }

  /** The signed answer, `{verdict, signature}`, where verdict is text. Never rejects: what cannot be judged is no pass. */
  async answer(question: GateQuestion): Promise<string> {
    const turn = this.#last.then(() => this.#verdict(question));
    this.#last = turn;
    const verdict = JSON.stringify(await turn);
    return JSON.stringify({ verdict, signature: this.#key.sign(question.nonce, verdict) });
  }

  /** From now on nothing is judged in between: the end is. */
  close(): void {
    this.#closed = true;
  }

  async #verdict(question: GateQuestion): Promise<Verdict> {
    if (this.#closed) return unjudged('the recording has ended');
    if (++this.#asked > MOST_ANSWERS) return unjudged(`gates were answered ${MOST_ANSWERS} times in this job already`);
    try {
      return await this.#judge(question, this.#asked);
    } catch (error) {
      return unjudged(visible((error as Error).message, 600));
    }
  }
}

function unjudged(why: string): Verdict {
  const headline = `what was seen so far could not be judged: ${why}`;
  return { decision: 'error', enforce: true, headline, table: '', annotations: [], summary: '' };
}
