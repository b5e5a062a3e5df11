export const unborn = 0xffffffff;
const initial = 1 << 12;

/** What a table's entry says; 0 is an entry never used. */
export const flags = {
  live: 1,
  deviated: 2,
  gone: 4,
  directory: 8,
  /** It only names another entry: its creator and writer are that one's hash. */
  pointer: 16,
  /** A pointer by the name that a file had before this job. */
  old: 32,
  /** Written, renamed or made in this job under some name. */
  written: 64,
  /** Written, renamed or linked by another than made it. */
  others: 128,
} as const;

/** A 64-bit hash in two halves. */
export type Hash = readonly [high: number, low: number];

/** An open hash table of fixed-width entries keyed by a 64-bit hash: 17 bytes an entry, whatever the names' lengths. */
export class FileTable {
  readonly #seed: number;
  #high = new Uint32Array(initial);
  #low = new Uint32Array(initial);
  #creator = new Uint32Array(initial);
  #writer = new Uint32Array(initial);
  #state = new Uint8Array(initial);
  #used = 0;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
  }

  /** The hash of a text under this table's seed. */
  hash(text: string): Hash {
    return hash(text, this.#seed);
  }

  /** The place of a live entry, valid until the next `put`. */
  find(key: Hash | string): number | undefined {
    const [high, low] = typeof key === 'string' ? this.hash(key) : key;
    const mask = this.#state.length - 1;
    for (let at = low & mask; this.#state[at] !== 0; at = (at + 1) & mask) {
      if (this.#state[at] !== flags.gone && this.#high[at] === high && this.#low[at] === low) return at;
    }
    return undefined;
  }

  /** Writes an entry, made if there is none, and returns its place. */
  put(key: Hash, state: number, creator: number, writer: number): number {
    const at = this.#place(key);
    this.set(at, state, creator, writer);
    return at;
  }

  set(at: number, state: number, creator: number, writer: number): void {
    this.#state[at] = state;
    this.#creator[at] = creator;
    this.#writer[at] = writer;
  }

  drop(at: number): void {
    this.#state[at] = flags.gone;
  }

  state(at: number): number {
    return this.#state[at] ?? 0;
  }

  creator(at: number): number {
    return this.#creator[at] ?? unborn;
  }

  writer(at: number): number {
    return this.#writer[at] ?? 0;
  }

  /** The hash that a pointer holds. */
  pointed(at: number): Hash {
    return [this.creator(at), this.writer(at)];
  }

  /** The entry that a pointer names; the entry itself if it is none. */
  target(at: number): number {
    return (this.state(at) & flags.pointer) === 0 ? at : (this.find(this.pointed(at)) ?? at);
  }

  #place([high, low]: Hash): number {
    if (this.#used * 4 >= this.#state.length * 3) this.#grow();
    const mask = this.#state.length - 1;
    let at = low & mask;
    let free = -1;
    while (this.#state[at] !== 0) {
      if (this.#high[at] === high && this.#low[at] === low) return at;
      if (free < 0 && this.#state[at] === flags.gone) free = at;
      at = (at + 1) & mask;
    }
    if (free < 0) this.#used++;
    const found = free < 0 ? at : free;
    this.#high[found] = high;
    this.#low[found] = low;
    return found;
  }

  /** Makes room: twice as much, unless removed entries are what fills it. */
  #grow(): void {
    const { length } = this.#state;
    const live = this.#state.reduce((sum, state) => sum + (state === 0 || state === flags.gone ? 0 : 1), 0);
    const size = live * 2 >= length ? length * 2 : length;
    const old = { high: this.#high, low: this.#low, creator: this.#creator, writer: this.#writer, state: this.#state };
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#creator = new Uint32Array(size);
    this.#writer = new Uint32Array(size);
    this.#state = new Uint8Array(size);
    this.#used = live;
    for (let i = 0; i < length; i++) {
      const state = old.state[i] ?? 0;
      if (state === 0 || state === flags.gone) continue;
      let at = (old.low[i] ?? 0) & (size - 1);
      while (this.#state[at] !== 0) at = (at + 1) & (size - 1);
      this.#high[at] = old.high[i] ?? 0;
      this.#low[at] = old.low[i] ?? 0;
      this.#creator[at] = old.creator[i] ?? 0;
      this.#writer[at] = old.writer[i] ?? 0;
      this.#state[at] = state;
    }
  }
}

/** Two seeded 32-bit mixes of a text, in the manner of MurmurHash3's multiply-and-rotate (public domain, A. Appleby). */
function hash(text: string, seed: number): [number, number] {
  let a = seed ^ 0x9e3779b9;
  let b = seed ^ 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0xcc9e2d51);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ code, 0x1b873593);
    b = (b << 15) | (b >>> 17);
  }
  a = Math.imul(a ^ (b >>> 16) ^ text.length, 0x85ebca6b);
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
  return [(a ^ (b >>> 15)) >>> 0, (b ^ (a >>> 16)) >>> 0];
}
