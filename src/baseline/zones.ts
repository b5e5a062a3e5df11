import { baseName, directoryOf } from '../invocations/path.ts';
import { Directories, type Directory, DirectoryAnswer } from './directories.ts';
import { compileGlob, type Glob, Names } from './glob.ts';
import { gather } from './path-filter.ts';
import type { Zone } from './profile.ts';
import type { Variables } from './variables.ts';

interface CompiledZone {
  readonly zone: Zone;
  readonly globs: readonly Glob[];
  readonly except: readonly Glob[];
}

/** What may hold in one directory: a zone that holds for all names, or for some. */
interface Candidate {
  readonly zone: Zone;
  readonly all: boolean;
  readonly names: Names;
  readonly exceptAll: boolean;
  readonly exceptNames: Names;
}

/** The candidates of a directory, by what is asked. */
interface Candidates {
  readonly read: readonly Candidate[];
  readonly write: readonly Candidate[];
  readonly readInRole: readonly Candidate[];
  readonly writeInRole: readonly Candidate[];
}

const none: readonly Zone[] = [];

/** The zones of zones.yml, found by path. */
export class Zones {
  readonly #zones: readonly CompiledZone[];
  readonly #directories = new DirectoryAnswer((directory) => this.#candidates(directory));

  readonly #known = new Directories();

  constructor(zones: readonly Zone[], variables: Variables) {
    const compile = (patterns: readonly string[]): Glob[] =>
      patterns.flatMap((p) => variables.expand(p)).map(compileGlob);
    this.#zones = zones.map((zone) => ({ zone, globs: compile(zone.path), except: compile(zone.except ?? []) }));
  }

  /** The zones a file lies in, for reading or writing it, inside a role or not. */
  of(directory: Directory, name: string, on: 'read' | 'write', inRole: boolean): readonly Zone[] {
    const { read, write, readInRole, writeInRole } = this.#directories.of(directory);
    const candidates = on === 'read' ? (inRole ? readInRole : read) : inRole ? writeInRole : write;
    let found: Zone[] | undefined;
    for (const { zone, all, names, exceptAll, exceptNames } of candidates) {
      if (!all && names.find(name) === undefined) continue;
      if (exceptAll || exceptNames.find(name) !== undefined) continue;
      if (found === undefined) found = [zone];
      else found.push(zone);
    }
    return found ?? none;
  }

  /** Whether a path lies in any zone, for reading or writing, inside a role or not. */
  protect(path: string): boolean {
    const directory = this.#known.of(directoryOf(path));
    const name = baseName(path);
    return this.of(directory, name, 'write', true).length > 0 || this.of(directory, name, 'read', true).length > 0;
  }

  #candidates(directory: string): Candidates {
    const found: Candidate[] = [];
    for (const { zone, globs, except } of this.#zones) {
      const inside = gather(globs, directory);
      if (!inside.all && inside.names.length === 0) continue;
      const outside = gather(except, directory);
      found.push({
        zone,
        all: inside.all,
        names: new Names(inside.names),
        exceptAll: outside.all,
        exceptNames: new Names(outside.names),
      });
    }
    const readInRole = found.filter(({ zone }) => zone.on !== 'write');
    const writeInRole = found.filter(({ zone }) => zone.on !== 'read');
    const everywhere = ({ zone }: Candidate): boolean => zone.roles !== true;
    return { read: readInRole.filter(everywhere), write: writeInRole.filter(everywhere), readInRole, writeInRole };
  }
}
