import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '../../events/draft.ts';

/** Processes remembered: those that called last. */
const MOST = 1000;
/** For the act to be told, in milliseconds, and how often is looked. */
const LONGEST_WAIT = 10_000;
const LOOK = 10;

/**
 * The known act of a gate: it connects to the socket, and the sensor tells so. All that happened before has been told when that has; and
 * a sensor that does not tell it sees nothing.
 */
export class Callers {
  readonly #socket: string;
  readonly #pids = new Set<number>();

  constructor(socket: string) {
    this.#socket = socket;
  }

  saw(draft: Draft): void {
    if (draft.kind !== 'net.connect' || draft.proto !== 'unix' || draft.addr !== this.#socket) return;
    this.#pids.delete(draft.pid);
    this.#pids.add(draft.pid);
    const [oldest] = this.#pids;
    if (this.#pids.size > MOST && oldest !== undefined) this.#pids.delete(oldest);
  }

  /** Waits until a process was seen to call, at most 10 s. @returns false when it was not */
  async seen(pid: number): Promise<boolean> {
    for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
      if (this.#pids.has(pid)) return true;
      await sleep(LOOK);
    }
    return this.#pids.has(pid);
  }
}
