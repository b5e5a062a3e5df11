import type { Invocation } from '../../invocations/invocation.ts';
import type { FileName } from './moment.ts';

/** One thing that happened, as a finding tells it. */
export interface Told {
  /** ns since the recording began. */
  readonly t: number;
  readonly words: string;
  readonly by: Invocation;
  /** The place of the step in the sequence as it is written down. */
  readonly place: number;
  /** It was not needed. */
  readonly aside?: boolean;
}

/** A sequence of which some steps have happened. */
export interface Partial {
  /** What the variables stand for; files apart. */
  readonly bound: ReadonlyMap<string, string>;
  readonly file: FileName | undefined;
  readonly begun: number;
  /** When its newest step happened. */
  readonly t: number;
  readonly story: readonly Told[];
  /** Whose it is: what one tree does crowds out nothing of another. */
  readonly tree: string;
}

/** Unfinished sequences kept for one tree, and in all: a step holds a few hundred bytes. */
const treeLimit = 256;
const limit = 16_384;

/** Unfinished sequences by the place they have reached and what the next step must share with them. Bounded. */
export class Partials {
  readonly #by = new Map<string, Partial>();
  readonly #trees = new Map<string, Set<string>>();
  #forgotten = 0;

  /** How many were forgotten to make room. */
  get forgotten(): number {
    return this.#forgotten;
  }

  get size(): number {
    return this.#by.size;
  }

  get(key: string): Partial | undefined {
    return this.#by.get(key);
  }

  /** Keeps one; the newest of a key counts. */
  set(key: string, partial: Partial): void {
    this.delete(key);
    let keys = this.#trees.get(partial.tree);
    if (keys === undefined) {
      keys = new Set();
      this.#trees.set(partial.tree, keys);
    }
    if (keys.size >= treeLimit) this.#forget(keys.values().next().value);
    if (this.#by.size >= limit) this.#forget(this.#by.keys().next().value);
    if (keys.size === 0) this.#trees.set(partial.tree, keys);
    keys.add(key);
    this.#by.set(key, partial);
  }

  delete(key: string): void {
    const known = this.#by.get(key);
    if (known === undefined) return;
    this.#by.delete(key);
    const keys = this.#trees.get(known.tree);
    keys?.delete(key);
    if (keys?.size === 0) this.#trees.delete(known.tree);
  }

  #forget(key: string | undefined): void {
    if (key === undefined) return;
    this.delete(key);
    this.#forgotten++;
  }
}
