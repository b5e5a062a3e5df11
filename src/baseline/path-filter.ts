import { baseName, directoryOf } from '../invocations/path.ts';
import { type Directories, DirectoryAnswer } from './directories.ts';
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

/** What patterns are bound to, and where what was found of a directory is kept. */
export interface PathFacts {
  readonly variables: Variables;
  readonly directories: Directories;
}

/** Files that match one of some patterns and none of others. */
export class PathFilter {
  readonly #inside: DirectoryAnswer<Answer>;
  readonly #outside: DirectoryAnswer<Answer>;
  readonly #directories: Directories;

  /** Throws a RangeError for a malformed pattern. Patterns with variables that have no value match nothing. */
  constructor(path: readonly string[], except: readonly string[], { variables, directories }: PathFacts) {
    this.#directories = directories;
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

  includes(path: string): boolean {
    const directory = this.#directories.of(directoryOf(path));
    const inside = this.#inside.of(directory);
    if (!inside.any) return false;
    const name = baseName(path);
    if (!inside.all && inside.names.find(name) === undefined) return false;
    const outside = this.#outside.of(directory);
    return !outside.all && outside.names.find(name) === undefined;
  }
}
