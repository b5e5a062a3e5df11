import type { EvidenceCache } from './cache.ts';
import type { Clock } from './clock.ts';
import type { Answer, Keep } from './sources/source.ts';

/** Answers of this gathering and of earlier ones: what two tools ask is asked once. `offline`: what forbids asking; undefined when nothing does. */
export class Memory {
  readonly #offline: string | undefined;
  readonly #cache: EvidenceCache | undefined;
  readonly #clock: Clock;
  readonly #running = new Map<string, Promise<Answer>>();

  constructor(offline: string | undefined, cache: EvidenceCache | undefined, clock: Clock) {
    this.#offline = offline;
    this.#cache = cache;
    this.#clock = clock;
  }

  remembered(key: readonly string[], keep: Keep, fetch: () => Promise<Answer>): Promise<Answer> {
    const name = JSON.stringify(key);
    const running = this.#running.get(name) ?? this.#answer(key, keep, fetch);
    this.#running.set(name, running);
    return running;
  }

  async #answer(key: readonly string[], keep: Keep, fetch: () => Promise<Answer>): Promise<Answer> {
    const kept = this.#cache?.read(key, keep, this.#clock.now());
    if (kept !== undefined) return { found: kept };
    if (this.#offline !== undefined) throw new Error(`not asked: ${this.#offline}`);
    const answer = await fetch();
    if (answer.missed === undefined) this.#cache?.write(key, answer.found, this.#clock.now());
    return answer;
  }
}
