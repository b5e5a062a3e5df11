import { within } from '../invocations/path.ts';

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

/** Renames that are followed, and directories whose place is remembered between two of them. */
const limit = 20_000;

/**
 * Where what lies in a renamed directory is known: under the name it had when it was made. The old name is given a new
 * meaning, so that what is made there later is not taken for what moved away.
 */
export class RenamedDirectories {
  readonly #standing = new Map<string, Standing>();
  readonly #places = new Map<string, Standing>();
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
    if (this.#standing.size + 2 > limit) {
      this.#full = true;
      return;
    }
    const { key, renaming: earlier } = this.#place(from);
    for (const below of [...this.#standing.keys()].filter((path) => path !== to && within(path, to)))
      this.#standing.delete(below);
    for (const [path, standing] of [...this.#standing]) {
      if (path === from || !within(path, from)) continue;
      this.#standing.delete(path);
      this.#standing.set(to + path.slice(from.length), standing);
    }
    this.#standing.set(to, { key, renaming: earlier ?? renaming });
    this.#standing.set(from, { key: `\0vacated ${this.#vacated++}`, renaming: undefined });
    this.#places.clear();
  }

  /** Notes that a directory holds other things from now on. */
  cover(path: string, renaming: Renaming): void {
    if (this.#standing.size >= limit) {
      this.#full = true;
      return;
    }
    this.#standing.set(path, { key: `\0covered ${this.#vacated++}`, renaming });
    this.#places.clear();
  }

  /** The name a path is known under, and the renaming that brought it here, if one did. */
  locate(path: string): { readonly key: string; readonly moved: Renaming | undefined } {
    if (this.#standing.size === 0) return { key: path, moved: undefined };
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

  #search(directory: string): Standing {
    for (let end = directory.length; end > 0; end = directory.lastIndexOf('/', end - 1)) {
      const standing = this.#standing.get(directory.slice(0, end));
      if (standing !== undefined) return { ...standing, key: standing.key + directory.slice(end) };
    }
    return { key: directory, renaming: undefined };
  }
}
