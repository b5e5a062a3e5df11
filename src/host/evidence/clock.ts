import { setTimeout as sleep } from 'node:timers/promises';

/** The time, and waiting for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or earlier when the signal aborts. Never rejects. */
  after(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => {}),
};
