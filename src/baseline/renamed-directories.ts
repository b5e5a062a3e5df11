/** The act that gave a directory from before this job a new name. */
export interface Renaming {
  readonly by: number;
  readonly deviated: boolean;
}

interface Standing {
  /** Name under which what lies in it is known. */
  readonly key: string;
  readonly renaming: Renaming | undefined;
}

/** A directory by the names that lead to it. */
interface Node {
  standing: Standing | undefined;
  below: Map<string, Node>;
}

/** Renames that are followed, and directories whose place is remembered between two of them. */
const limit = 20_000;
/** Directories on the way to those: hostile names are deep. */
const mostNodes = 500_000;

/**
 * Where what lies in a renamed directory is known: under the name it had when it was made. The old name is given a new
 * meaning, so that what is made there later is not taken for what moved away. A rename costs as much as its names are deep, however
 * many there were before.
 */
export class RenamedDirectories {
  readonly #root: Node = bare();
  readonly #places = new Map<string, Standing>();
  #count = 0;
  #nodes = 0;
  #vacated = 0;
  #full = false;

  /** Whether there were more than are followed. */
  get full(): boolean {
    return this.#full;
  }

  /**
   * Notes that a directory, with what lies in it, changed its name; `renaming` if what lies in it may be older than the job.
   * What an earlier renaming brought along is fresh by that one already, and stays so.
   */
  add(from: string, to: string, renaming?: Renaming): void {
    if (this.#count + 2 > limit || this.#nodes > mostNodes) {
      this.#full = true;
      return;
    }
    const { key, renaming: earlier } = this.#place(from);
    const replaced = this.#node(to);
    this.#forget(replaced);
    const left = this.#node(from);
    const { below } = left;
    left.below = new Map();
    this.#node(to).below = below;
    this.#stand(to, { key, renaming: earlier ?? renaming });
    this.#stand(from, { key: `\0vacated ${this.#vacated++}`, renaming: undefined });
    this.#places.clear();
  }

  /** Notes that a directory holds other things from now on. */
  cover(path: string, renaming: Renaming): void {
    if (this.#count >= limit || this.#nodes > mostNodes) {
      this.#full = true;
      return;
    }
    this.#stand(path, { key: `\0covered ${this.#vacated++}`, renaming });
    this.#places.clear();
  }

  /** The name a path is known under, and the renaming that brought it here, if one did. */
  locate(path: string): { readonly key: string; readonly moved: Renaming | undefined } {
    if (this.#count === 0) return { key: path, moved: undefined };
    const slash = path.lastIndexOf('/');
    const { key, renaming } = this.#place(path.slice(0, slash));
    return { key: key + path.slice(slash), moved: renaming };
  }

  #place(directory: string): Standing {
    const known = this.#places.get(directory);
    if (known !== undefined) return known;
    const found = this.#search(directory);
    if (this.#places.size >= limit) this.#places.clear();
    this.#places.set(directory, found);
    return found;
  }

  /** By the nearest directory at or above that stands for something else than its name. */
  #search(directory: string): Standing {
    let node: Node | undefined = this.#root;
    let found: Standing = { key: directory, renaming: undefined };
    for (let start = 0; start <= directory.length; ) {
      const slash = directory.indexOf('/', start);
      const end = slash < 0 ? directory.length : slash;
      node = node.below.get(directory.slice(start, end));
      if (node === undefined) break;
      if (node.standing !== undefined) found = { ...node.standing, key: node.standing.key + directory.slice(end) };
      start = end + 1;
    }
    return found;
  }

  #node(path: string): Node {
    let node = this.#root;
    for (const name of path.split('/')) {
      let below = node.below.get(name);
      if (below === undefined) {
        below = bare();
        node.below.set(name, below);
        this.#nodes++;
      }
      node = below;
    }
    return node;
  }

  /** Nothing below a directory stands for anything any more. */
  #forget(directory: Node): void {
    const left = [...directory.below.values()];
    directory.below = new Map();
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      this.#nodes--;
      if (node.standing !== undefined) this.#count--;
      for (const below of node.below.values()) left.push(below);
    }
  }

  #stand(path: string, standing: Standing): void {
    const node = this.#node(path);
    if (node.standing === undefined) this.#count++;
    node.standing = standing;
  }
}

const bare = (): Node => ({ standing: undefined, below: new Map() });
