import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import {
  type DebPackage,
  type Diversion,
  debPackages,
  diversionsOf,
  md5Of,
  mergedNames,
  placeOf,
} from '../../evidence/packages/dpkg.ts';
import { packageDirectories } from '../../evidence/packages/npm-place.ts';
import type { Ground } from './ground.ts';

const INFO = '/var/lib/dpkg/info';
const MAX_STATUS = 256 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const MAX_PACKAGES = 50_000;

/** A package that has a file, and under which name it ships it. */
export interface Owner {
  readonly package: string;
  readonly listed: string;
}

/** What a package says of a file. */
export interface Claim {
  readonly installed: DebPackage;
  /** As shipped, hex; undefined where dpkg keeps none. */
  readonly md5: string | undefined;
  /** It is a configuration file. */
  readonly conffile: boolean;
}

/** dpkg's database, read from its files: lists and digests per package, the status file, the diversions. */
export class DpkgDatabase {
  readonly #ground: Ground;
  readonly #diversions: ReadonlyMap<string, Diversion>;
  readonly #merged: ReadonlySet<string>;
  readonly #md5sums = new Map<string, string>();
  readonly #replaced = new Map<string, boolean>();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#diversions = diversionsOf(ground.text('/var/lib/dpkg/diversions', MAX_LIST) ?? '');
    const top = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32', 'libo32'];
    this.#merged = new Set(top.filter((name) => isMerged(ground.at(`/${name}`), name)));
  }

  /** The packages that have the files asked for: one pass over the lists of all packages. */
  owners(paths: readonly string[]): Map<string, Owner[]> {
    const wanted = this.#wanted(paths);
    const found = new Map<string, Owner[]>();
    for (const name of this.#lists()) {
      if (this.#ground.late('dpkg')) return new Map(); // another package may have the file too
      const owner = name.slice(0, -'.list'.length);
      for (const listed of (this.#ground.text(`${INFO}/${name}`, MAX_LIST) ?? '').split('\n')) {
        for (const path of wanted.get(listed) ?? []) {
          if (!this.#names(path).includes(placeOf(listed, owner, this.#diversions))) continue;
          const owners = found.get(path) ?? [];
          owners.push({ package: owner, listed });
          found.set(path, owners);
        }
      }
    }
    return found;
  }

  /** The packages by the names that owners have. */
  packages(names: ReadonlySet<string>): Map<string, DebPackage> {
    return names.size === 0
      ? new Map()
      : debPackages(this.#ground.text('/var/lib/dpkg/status', MAX_STATUS) ?? '', names);
  }

  /** What an owner says of a file: nothing where it is not installed, or another version has taken its place. */
  claim(path: string, { package: owner, listed }: Owner, installed: DebPackage | undefined): Claim[] {
    if (installed === undefined || this.#ground.late('dpkg')) return [];
    const shipped = installed.conffiles.get(listed);
    if (shipped !== undefined) return [{ installed, md5: shipped, conffile: true }];
    const directory = packageDirectories(path)[0];
    if (directory !== undefined && this.#isReplaced(directory, owner)) {
      this.#ground.miss(path, 'dpkg', `${installed.name} brought ${directory}, but another version is there now`);
      return [];
    }
    return [{ installed, md5: this.#md5(owner, listed), conffile: false }];
  }

  /** Names that a package may list a wanted file under -> the files. */
  #wanted(paths: readonly string[]): Map<string, string[]> {
    const from = new Map<string, string[]>();
    for (const diversion of this.#diversions.values()) {
      from.set(diversion.to, [...(from.get(diversion.to) ?? []), diversion.from]);
    }
    const wanted = new Map<string, string[]>();
    for (const path of paths) {
      for (const name of this.#names(path)) {
        for (const listed of [name, ...(from.get(name) ?? [])]) {
          wanted.set(listed, [...(wanted.get(listed) ?? []), path]);
        }
      }
    }
    return wanted;
  }

  #names(path: string): string[] {
    const top = /^\/(?:usr\/)?([^/]+)\//.exec(path)?.[1];
    return top !== undefined && this.#merged.has(top) ? mergedNames(path) : [path];
  }

  #lists(): string[] {
    try {
      return readdirSync(this.#ground.at(INFO))
        .filter((name) => name.endsWith('.list'))
        .sort()
        .slice(0, MAX_PACKAGES);
    } catch {
      return []; // no dpkg here
    }
  }

  /** The digest that a package has for a file it ships. */
  #md5(owner: string, listed: string): string | undefined {
    const known = this.#md5sums.get(owner) ?? this.#ground.text(`${INFO}/${owner}.md5sums`, MAX_LIST) ?? '';
    this.#md5sums.set(owner, known);
    return md5Of(known, listed);
  }

  /** Whether the package.json that a package shipped in a directory is not the one that stands there. */
  #isReplaced(directory: string, owner: string): boolean {
    const known = this.#replaced.get(directory);
    if (known !== undefined) return known;
    const manifest = `${directory}/package.json`;
    const shipped = this.#names(manifest).flatMap((name) => this.#md5(owner, name) ?? [])[0];
    const there = this.#ground.bytes(manifest, MAX_LIST);
    const digest = there && createHash('md5').update(there).digest('hex');
    const replaced = shipped !== undefined && digest !== undefined && digest !== shipped;
    this.#replaced.set(directory, replaced);
    return replaced;
  }
}

/** Whether a directory of the root is only another name of the one in /usr. */
function isMerged(path: string, name: string): boolean {
  try {
    return posix.join('/', readlinkSync(path)) === `/usr/${name}`;
  } catch {
    return false;
  }
}
