/** Who touched a file in this job: indices of invocations, and whether an act on it was a deviation. */
export interface FileHistory {
  readonly creator: number | undefined;
  readonly writer: number;
  readonly deviated: boolean;
}

const unborn = 0xffffffff;
const initial = 1 << 12;
const aliasLimit = 10_000;
const aliasHops = 8;
/** What is known of an entry: 0 empty, else live, live and deviated, or removed; and whether it is a directory. */
const live = 1;
const deviating = 2;
const removed = 3;
const directoryBit = 4;
const lifeOf = (state: number | undefined): number => (state ?? 0) & 3;

/**
 * The files of the job: what was created, renamed or last written in it ("fresh"), and by whom. An open hash table
 * of fixed-width entries keyed by a 64-bit hash of the path, seeded by the recording so that nobody can prepare
 * collisions: 17 bytes an entry, whatever the paths' lengths. A renamed directory is remembered as an alias.
 */
export class Ledger {
  readonly #seed: number;
  #high = new Uint32Array(initial);
  #low = new Uint32Array(initial);
  #creator = new Uint32Array(initial);
  #writer = new Uint32Array(initial);
  #state = new Uint8Array(initial);
  #used = 0;
  readonly #aliases = new Map<string, string>(); // new name of a directory -> old name

  constructor(seed: number) {
    this.#seed = seed >>> 0;
  }

  /** Notes that an invocation created a file, or a directory. */
  create(path: string, by: number, deviated: boolean, directory = false): void {
    const at = this.#place(path);
    this.#creator[at] = by;
    this.#writer[at] = by;
    this.#state[at] = (deviated ? deviating : live) | (directory ? directoryBit : 0);
  }

  /** Notes that an invocation wrote a file; what deviated before stays so. */
  write(path: string, by: number, deviated: boolean): void {
    const here = this.#find(path);
    if (here !== undefined) {
      this.#writer[here] = by;
      if (deviated) this.#state[here] = deviating;
      return;
    }
    const old = this.history(path); // under the name its directory had before
    if (old !== undefined) this.remove(path);
    const at = this.#place(path);
    this.#creator[at] = old?.creator ?? unborn;
    this.#writer[at] = by;
    this.#state[at] = deviated || old?.deviated === true ? deviating : live;
  }

  /** Notes a rename (the history moves), or a link (it is copied). */
  move(path: string, to: string, by: number, deviated: boolean, keep: boolean): void {
    const found = this.#find(path) ?? this.#findMoved(path);
    const directory = found === undefined || ((this.#state[found] ?? 0) & directoryBit) !== 0;
    if (!keep && directory && this.#aliases.size < aliasLimit) this.#aliases.set(to, path);
    const old = this.history(path);
    if (old === undefined) {
      this.create(to, by, deviated);
      return;
    }
    if (!keep) this.remove(path);
    const at = this.#place(to);
    this.#creator[at] = old.creator ?? unborn;
    this.#writer[at] = old.writer;
    this.#state[at] = (deviated || old.deviated ? deviating : live) | (directory ? directoryBit : 0);
  }

  /** Notes that a file is gone. */
  remove(path: string): void {
    const at = this.#find(path) ?? this.#findMoved(path);
    if (at !== undefined) this.#state[at] = removed;
  }

  /** What is known of a file; undefined when nothing in this job made or wrote it. */
  history(path: string): FileHistory | undefined {
    const at = this.#find(path) ?? this.#findMoved(path);
    if (at === undefined) return undefined;
    const creator = this.#creator[at] ?? unborn;
    return {
      creator: creator === unborn ? undefined : creator,
      writer: this.#writer[at] ?? 0,
      deviated: lifeOf(this.#state[at]) === deviating,
    };
  }

  /** Finds a file below a renamed directory under the name it was made with. */
  #findMoved(path: string): number | undefined {
    let name = path;
    for (let hops = 0; this.#aliases.size > 0 && hops < aliasHops; hops++) {
      let moved: string | undefined;
      for (
        let slash = name.lastIndexOf('/');
        slash > 0 && moved === undefined;
        slash = name.lastIndexOf('/', slash - 1)
      ) {
        const from = this.#aliases.get(name.slice(0, slash));
        if (from !== undefined) moved = from + name.slice(slash);
      }
      if (moved === undefined) return undefined;
      const at = this.#find(moved);
      if (at !== undefined) return at;
      name = moved;
    }
    return undefined;
  }

  #find(path: string): number | undefined {
    const [high, low] = hash(path, this.#seed);
    const mask = this.#state.length - 1;
    for (let at = low & mask; this.#state[at] !== 0; at = (at + 1) & mask) {
      if (this.#state[at] !== removed && this.#high[at] === high && this.#low[at] === low) return at;
    }
    return undefined;
  }

  /** The entry of a path, made if there is none. */
  #place(path: string): number {
    if (this.#used * 4 >= this.#state.length * 3) this.#grow();
    const [high, low] = hash(path, this.#seed);
    const mask = this.#state.length - 1;
    let at = low & mask;
    let free = -1;
    while (this.#state[at] !== 0) {
      if (this.#high[at] === high && this.#low[at] === low) return at;
      if (free < 0 && this.#state[at] === removed) free = at;
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
    const used = this.#state.reduce((sum, state) => sum + (state !== 0 && state !== removed ? 1 : 0), 0);
    const size = used * 2 >= length ? length * 2 : length;
    const old = { high: this.#high, low: this.#low, creator: this.#creator, writer: this.#writer, state: this.#state };
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#creator = new Uint32Array(size);
    this.#writer = new Uint32Array(size);
    this.#state = new Uint8Array(size);
    this.#used = used;
    for (let i = 0; i < length; i++) {
      const state = old.state[i] ?? 0;
      if (state === 0 || state === removed) continue;
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
