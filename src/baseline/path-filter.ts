import { type Directory, DirectoryAnswer } from './directories.ts';
import { compileGlob, type Glob, matchDirectory, Names } from './glob.ts';
import type { Variables } from './variables.ts';

/** What some patterns say of a directory: that all below it matches, or which names in it do. */
export function gather(globs: readonly Glob[], directory: string): { all: boolean; names: string[] } {
  let all = false;
  const names: string[] = [];
  for (const glob of globs) {
    const match = matchDirectory(glob, directory);
    if (match?.below !== undefined) all = true;
    else if (match !== undefined) names.push(...match.names);
  }
  return { all, names };
}

interface Answer {
  readonly all: boolean;
  readonly names: Names;
  readonly any: boolean;
}

/** Files that match one of some patterns and none of others. */
export class PathFilter {
  readonly #inside: DirectoryAnswer<Answer>;
  readonly #outside: DirectoryAnswer<Answer>;

  /** Throws a RangeError for a malformed pattern. Patterns with variables that have no value match nothing. */
  constructor(path: readonly string[], except: readonly string[], variables: Variables) {
    const answering = (patterns: readonly string[]): DirectoryAnswer<Answer> => {
      const globs = patterns.flatMap((pattern) => variables.expand(pattern)).map(compileGlob);
      return new DirectoryAnswer((directory) => {
        const { all, names } = gather(globs, directory);
        return { all, names: new Names(names), any: all || names.length > 0 };
      });
    };
    this.#inside = answering(path);
    this.#outside = answering(except);
  }

  /** Whether a file, by its directory and its name there, is one of them. */
  includes(directory: Directory, name: string): boolean {
    const inside = this.#inside.of(directory);
    if (!inside.any || (!inside.all && inside.names.find(name) === undefined)) return false;
    const outside = this.#outside.of(directory);
    return !outside.any || (!outside.all && outside.names.find(name) === undefined);
  }
}
