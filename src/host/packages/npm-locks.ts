import { dirname } from 'node:path';
import { type LockedPackage, type NpmLock, npmLock } from '../../evidence/packages/npm-lock.ts';
import type { Ground } from './ground.ts';

const MAX_LOCK = 32 * 1024 * 1024;
/** How far above a package the lock file of its project is looked for. */
const MAX_LEVELS = 24;

/** The lock files above packages: the project's own, and the note npm leaves in node_modules of what it installed. */
export class NpmLocks {
  readonly #ground: Ground;
  readonly #read = new Map<string, NpmLock | undefined>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /**
   * SHA-512 of the tarball that a package directory was installed from, hex; undefined when no lock file says it.
   *
   * The outermost project that knows the directory counts. There npm's note says which version was installed; the project's lock
   * file, which is reviewed, says with which digest, if it is of that version. Without npm's note the tree may be
   * another package manager's, and the lock file counts only for the version that the package claims to be.
   *
   * @param version what the package's own package.json says
   */
  integrity(directory: string, version: string | undefined): string | undefined {
    for (const project of projectsAbove(directory)) {
      if (this.#ground.late('npm')) return undefined;
      const place = directory.slice(project.length + 1);
      const note = this.#locked(`${project}/node_modules/.package-lock.json`, place);
      const lock =
        this.#locked(`${project}/package-lock.json`, place) ?? this.#locked(`${project}/npm-shrinkwrap.json`, place);
      const fits = lock?.version === (note === undefined ? version : note.version);
      const integrity = (fits ? lock?.integrity : undefined) ?? note?.integrity;
      if (integrity !== undefined) return integrity;
    }
    return undefined;
  }

  #locked(path: string, place: string): LockedPackage | undefined {
    if (!this.#read.has(path)) {
      const text = this.#ground.text(path, MAX_LOCK);
      this.#read.set(path, text === undefined ? undefined : npmLock(text));
    }
    return this.#read.get(path)?.(place);
  }
}

/** Directories above a package, outermost first, without the slash that ends them. */
function projectsAbove(directory: string): string[] {
  const found: string[] = [];
  for (let at = dirname(directory); found.length < MAX_LEVELS; at = dirname(at)) {
    found.unshift(at === '/' ? '' : at);
    if (at === '/' || at === '.') return found;
  }
  return found;
}
