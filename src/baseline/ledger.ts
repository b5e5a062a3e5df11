import { FileTable, flags, unborn } from './file-table.ts';
import { RenamedDirectories } from './renamed-directories.ts';

/** Who touched a file in this job: indices of invocations, and whether an act on it was a deviation. */
export interface FileHistory {
  readonly creator: number | undefined;
  readonly writer: number;
  readonly deviated: boolean;
  /** Whether only the one that made it ever wrote, renamed or linked it, and no renamed directory brought it where it is. */
  readonly sole: boolean;
}

/**
 * The files of the job: what was created, renamed or last written in it ("fresh"), and by whom, under whatever name: hard
 * links share one history, and what lies in a renamed directory keeps its own.
 */
export class Ledger {
  readonly #table: FileTable;
  readonly #renamed = new RenamedDirectories();
  #inodes = 0;

  /** `seed` comes from the recording, so that nobody can prepare collisions. */
  constructor(seed: number) {
    this.#table = new FileTable(seed);
  }

  /** Why it does not know all; empty when it does. */
  unseen(): string[] {
    return this.#renamed.full
      ? ['so many directories were renamed that what lies in the later ones was not followed']
      : [];
  }

  /** Notes that an invocation created a file. */
  create(path: string, by: number, deviated: boolean, directory = false): void {
    const state = flags.live | (deviated ? flags.deviated : 0) | (directory ? flags.directory : 0);
    this.#table.put(this.#key(path), state, by, by);
  }

  /** Notes that an invocation wrote a file; what deviated before stays so. */
  write(path: string, by: number, deviated: boolean): void {
    const at = this.#inode(path);
    const before = at === undefined && this.history(path)?.deviated === true;
    const now = flags.written | (deviated || before ? flags.deviated : 0);
    if (at === undefined) this.#table.put(this.#key(path), flags.live | now, unborn, by);
    else this.#table.set(at, this.#table.state(at) | now | this.#others(at, by), this.#table.creator(at), by);
  }

  /** Notes a rename (the history moves with the name), or a hard link (`keep`: both names have it from now on). */
  move(path: string, to: string, by: number, deviated: boolean, keep: boolean): void {
    if (path === to) return;
    if (keep) this.#link(path, to, by, deviated);
    else this.#rename(path, to, by, deviated);
  }

  /** Notes that something was mounted: what lies there now is not what lay there. */
  cover(path: string, by: number, deviated: boolean): void {
    this.create(path, by, deviated, true);
    this.#renamed.cover(path, { by, deviated });
  }

  /** Notes that a file is gone. */
  remove(path: string): void {
    const at = this.#table.find(this.#key(path));
    if (at !== undefined) this.#table.drop(at);
  }

  /** What is known of a file; undefined when nothing in this job made or wrote it. */
  history(path: string): FileHistory | undefined {
    const { key, moved } = this.#renamed.locate(path);
    const table = this.#table;
    const name = table.find(key);
    if (name === undefined) {
      // it came here in an old directory that was renamed: its name is new
      return moved === undefined
        ? undefined
        : { creator: undefined, writer: moved.by, deviated: moved.deviated, sole: false };
    }
    const at = table.target(name);
    if ((table.state(name) & flags.old) !== 0 && (table.state(at) & flags.written) === 0) return undefined;
    const creator = table.creator(at);
    const state = table.state(at);
    return {
      creator: creator === unborn ? undefined : creator,
      writer: table.writer(at),
      deviated: (state & flags.deviated) !== 0,
      sole: creator !== unborn && (state & flags.others) === 0 && key === path,
    };
  }

  /** Whether a path is a directory, as far as the acts of this job tell. */
  directory(path: string): boolean {
    const at = this.#table.find(this.#key(path));
    return at !== undefined && (this.#table.state(at) & flags.directory) !== 0;
  }

  #rename(path: string, to: string, by: number, deviated: boolean): void {
    const table = this.#table;
    const at = table.find(this.#key(path));
    if (at === undefined) {
      const before = this.history(path)?.deviated === true;
      this.#renamed.add(path, to, { by, deviated });
      // somebody else made it, before the job; whether it is a directory is not known
      const state = flags.live | flags.directory | flags.others | (deviated || before ? flags.deviated : 0);
      table.put(this.#key(to), state, by, by);
      return;
    }
    const name = { state: table.state(at), creator: table.creator(at), writer: table.writer(at) };
    table.drop(at);
    if ((name.state & flags.directory) !== 0) this.#renamed.add(path, to);
    const moved = table.put(this.#key(to), name.state & ~flags.old, name.creator, name.writer);
    const file = table.target(moved);
    // a name that stood for an old file is new now; so is what deviated on the way
    const changed = (name.state & flags.old) !== 0 ? flags.written : 0;
    table.set(
      file,
      table.state(file) | changed | (deviated ? flags.deviated : 0) | this.#others(file, by),
      table.creator(file),
      changed === 0 || (table.state(file) & flags.written) !== 0 ? table.writer(file) : by,
    );
  }

  /** Both names become pointers to one entry that has no name of its own. */
  #link(path: string, to: string, by: number, deviated: boolean): void {
    const table = this.#table;
    const known = this.history(path);
    const from = table.find(this.#key(path));
    const shared = from !== undefined && (table.state(from) & flags.pointer) !== 0;
    const inode = shared ? table.pointed(from) : table.hash(`\0inode ${this.#inodes++}`);
    if (!shared) {
      const state = flags.live | (known?.deviated === true ? flags.deviated : 0) | (known ? flags.written : 0);
      const others = from === undefined ? 0 : table.state(from) & flags.others;
      table.put(inode, state | others, known?.creator ?? unborn, known?.writer ?? by);
      table.put(this.#key(path), flags.live | flags.pointer | (known ? 0 : flags.old), inode[0], inode[1]);
    }
    table.put(this.#key(to), flags.live | flags.pointer, inode[0], inode[1]);
    const at = table.find(inode);
    if (at === undefined) return;
    const done = (deviated ? flags.deviated : 0) | this.#others(at, by);
    table.set(at, table.state(at) | done, table.creator(at), table.writer(at));
  }

  /** The flag that somebody else than its maker did something to a file. */
  #others(at: number, by: number): number {
    return this.#table.creator(at) === by ? 0 : flags.others;
  }

  /** The entry that holds a path's history. */
  #inode(path: string): number | undefined {
    const at = this.#table.find(this.#key(path));
    return at === undefined ? undefined : this.#table.target(at);
  }

  #key(path: string): readonly [number, number] {
    return this.#table.hash(this.#renamed.locate(path).key);
  }
}
