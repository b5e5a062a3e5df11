/** A directory that acts happened in, with the answers that depend on nothing else. */
export class Directory {
  /** Absolute, without trailing slash. */
  readonly path: string;
  readonly answers = new Map<DirectoryAnswer<unknown>, unknown>();

  constructor(path: string) {
    this.path = path;
  }
}

/** The directories of a recording. Bounded: when full it starts anew. */
export class Directories {
  static readonly limit = 20_000;
  #known = new Map<string, Directory>();
  #last = new Directory('');

  /** The directory of a path. */
  of(path: string): Directory {
    if (path === this.#last.path) return this.#last;
    let found = this.#known.get(path);
    if (found === undefined) {
      if (this.#known.size >= Directories.limit) this.#known = new Map();
      found = new Directory(path);
      this.#known.set(path, found);
    }
    this.#last = found;
    return found;
  }
}

/** A question about directories, answered once for each. */
export class DirectoryAnswer<T> {
  readonly #make: (path: string) => T;

  constructor(make: (path: string) => T) {
    this.#make = make;
  }

  of(directory: Directory): T {
    const known = directory.answers.get(this as DirectoryAnswer<unknown>);
    if (known !== undefined) return known as T;
    const made = this.#make(directory.path);
    directory.answers.set(this as DirectoryAnswer<unknown>, made);
    return made;
  }
}
