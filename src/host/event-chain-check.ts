import { EventChain } from './event-chain.ts';

const FIELD = /"chain":"([0-9a-f]{64})"/;
const TIME = /"t":(-?\d{1,16})[,}]/;
const SECOND = 1_000_000_000;

/** Holds the lines of a recording against the heads that its heartbeats carry. */
export class ChainCheck {
  #t = 0;
  #broken: { from: number; to: number } | undefined;
  readonly #chain = new EventChain((line, head) => this.#compare(line.toString('latin1'), head));

  /** Takes the next bytes of the file. */
  push(chunk: Buffer): void {
    this.#chain.push(chunk);
  }

  /** What is wrong, as the end of a sentence; undefined when all heads hold. `head`: the one the recording says the file ends with. */
  broken(head: string | undefined): string | undefined {
    this.#chain.end();
    if (this.#broken !== undefined) {
      const { from, to } = this.#broken;
      return `does not hold against its hash chain: what was recorded between ${seconds(from)} and ${seconds(to)} was changed`;
    }
    if (head === undefined || head === this.#chain.head) return undefined;
    return `does not hold against its hash chain: what was recorded after ${seconds(this.#t)} was changed`;
  }

  /** A heartbeat without a head of its own was written by something that has no chain. */
  #compare(line: string, head: string): void {
    const told = FIELD.exec(line)?.[1];
    const t = Number(TIME.exec(line)?.[1] ?? this.#t);
    if (told !== undefined && told !== head) this.#broken ??= { from: this.#t, to: t };
    this.#t = t;
  }
}

const seconds = (t: number): string => `${(t / SECOND).toFixed(1)} s`;
