import type { Line } from './line.ts';

/** A line, its text, and its time in ns since the recording began. */
export interface Held {
  readonly line: Line;
  readonly text: string;
  readonly t: number;
}

/** Most lines held, and most of their characters. */
const MAX_HELD = 20_000;
const MAX_HELD_TEXT = 32 << 20;

/** The lines of tasks whose parent is not known yet, in order, and those released but not yet taken. */
export class Waiting {
  readonly #held = new Map<number, Held[]>();
  /** Last first. */
  readonly #ready: Held[] = [];
  #lines = 0;
  #text = 0;

  /** Whether more is held than should be. */
  get full(): boolean {
    return this.#lines > MAX_HELD || this.#text > MAX_HELD_TEXT;
  }

  /** The tasks waited for. */
  get tids(): number[] {
    return [...this.#held.keys()];
  }

  has(tid: number): boolean {
    return this.#held.has(tid);
  }

  hold(held: Held): void {
    const lines = this.#held.get(held.line.tid);
    if (lines === undefined) this.#held.set(held.line.tid, [held]);
    else lines.push(held);
    this.#lines++;
    this.#text += held.text.length;
  }

  /** Makes the lines of a task ready. They come before what was ready already: a child's before its parent's next. */
  release(tid: number): void {
    const lines = this.#held.get(tid) ?? [];
    this.#held.delete(tid);
    this.#lines -= lines.length;
    for (const held of lines.reverse()) {
      this.#text -= held.text.length;
      this.#ready.push(held);
    }
  }

  /** The next line that is ready. A queue and no recursion: a trace may chain thousands of forks. */
  next(): Held | undefined {
    return this.#ready.pop();
  }
}
