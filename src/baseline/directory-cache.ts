/** Answers that depend on a path's directory only, computed once for each. Bounded: when full it starts anew. */
export class DirectoryCache<T> {
  readonly #make: (directory: string) => T;
  #known = new Map<string, T>();
  static readonly limit = 20_000;

  constructor(make: (directory: string) => T) {
    this.#make = make;
  }

  /** The answer for a directory (absolute, without trailing slash). */
  of(directory: string): T {
    let found = this.#known.get(directory);
    if (found === undefined) {
      if (this.#known.size >= DirectoryCache.limit) this.#known = new Map();
      found = this.#make(directory);
      this.#known.set(directory, found);
    }
    return found;
  }
}
