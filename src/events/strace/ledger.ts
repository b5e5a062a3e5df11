/** What the trace itself has shown about which paths exist. Bounded; what it forgets, the file system is asked for. */

interface Entry {
  readonly at: number;
  readonly exists: boolean;
  readonly dev: number | undefined;
  readonly ino: number | undefined;
}

const MAX_ENTRIES = 100_000;
const MAX_TREES = 4_096;

export class Ledger {
  readonly #entries = new Map<string, Entry>();
  /** Directories that were moved away or removed (`gone`), or moved to that path: what is known below them ends there. */
  readonly #trees = new Map<string, { at: number; gone: boolean }>();
  #clock = 0;

  /** Notes that a path exists. */
  exists(path: string, inode?: { dev: number; ino: number }): void {
    this.#set(path, { at: ++this.#clock, exists: true, dev: inode?.dev, ino: inode?.ino });
  }

  /** Notes that a path is gone, and returns the inode it was known by. */
  gone(path: string): { dev: number; ino: number } | undefined {
    const before = this.#entries.get(path);
    this.#set(path, { at: ++this.#clock, exists: false, dev: undefined, ino: undefined });
    if (before?.dev === undefined || before.ino === undefined) return undefined;
    return { dev: before.dev, ino: before.ino };
  }

  /** Notes that a directory was moved away or removed (gone), or that another took its place. */
  tree(path: string, gone: boolean): void {
    if (this.#trees.size >= MAX_TREES) {
      this.#trees.clear();
      this.#entries.clear();
    }
    this.#trees.delete(path);
    this.#trees.set(path, { at: ++this.#clock, gone });
  }

  /** Is there a file at the path? undefined: the trace does not say. */
  state(path: string): boolean | undefined {
    const entry = this.#entries.get(path);
    let latest = entry?.at ?? -1;
    let state = entry?.exists;
    if (this.#trees.size === 0) return state;
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const tree = this.#trees.get(path.slice(0, slash));
      if (tree !== undefined && tree.at > latest) {
        latest = tree.at;
        state = tree.gone ? false : undefined;
      }
    }
    return state;
  }

  #set(path: string, entry: Entry): void {
    this.#entries.delete(path);
    this.#entries.set(path, entry);
    if (this.#entries.size <= MAX_ENTRIES) return;
    const oldest = this.#entries.keys().next().value;
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
