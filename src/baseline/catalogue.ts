import { satisfies } from 'semver';
import { baseName } from '../invocations/path.ts';
import type { CatalogueEntry } from '../invocations/tool.ts';
import { compileGlob, type Glob, globMatches } from './glob.ts';
import type { Profile } from './profile.ts';
import { releaseOf } from './release.ts';
import type { Variables } from './variables.ts';

interface Entry {
  readonly glob: Glob;
  /** Literal characters of the pattern: the more, the more specific. */
  readonly literal: number;
  readonly name: string;
  readonly profile: Profile;
  readonly cached: boolean;
}

/** The profiles in force, found by path or module. */
export class ProfileCatalogue {
  readonly #profiles = new Map<string, Profile>();
  readonly #entries: Entry[] = [];
  readonly #modules = new Map<string, Profile>();
  readonly #known = new Map<string, CatalogueEntry | undefined>();

  /** Throws a RangeError for two profiles of one name or a malformed pattern. */
  constructor(profiles: readonly Profile[], variables: Variables) {
    for (const profile of profiles) {
      if (this.#profiles.has(profile.tool)) throw new RangeError(`two profiles are called \`${profile.tool}\``);
      this.#profiles.set(profile.tool, profile);
      const entry = profile.match?.entry ?? [];
      const named: [string, string[]][] = Array.isArray(entry) ? [[profile.tool, entry]] : Object.entries(entry);
      for (const [name, patterns] of named) {
        for (const pattern of patterns) {
          const literal = pattern.replace(/[*?]|\$\{[^}]*\}/g, '').length;
          const cached = pattern.startsWith('${toolcache}/');
          for (const text of variables.expand(pattern))
            this.#entries.push({ glob: compileGlob(text), literal, name, profile, cached });
        }
      }
      for (const module of profile.match?.module ?? []) this.#modules.set(module, profile);
    }
    this.#entries.sort((a, b) => b.literal - a.literal || (a.profile.tool < b.profile.tool ? -1 : 1));
  }

  /** A profile by its tool name, `class/…` included. */
  profile(tool: string): Profile | undefined {
    return this.#profiles.get(tool);
  }

  /** The most specific entry a resolved path matches. */
  program(path: string): CatalogueEntry | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const entry = this.#entries.find(({ glob }) => globMatches(glob, path));
    const found =
      entry === undefined ? undefined : toEntry(entry.profile, entry.name === '*' ? baseName(path) : entry.name, entry);
    if (this.#known.size < 10_000) this.#known.set(path, found);
    return found;
  }

  /** The profile of a module that an interpreter is told to run. */
  module(name: string): CatalogueEntry | undefined {
    const profile = this.#modules.get(name);
    return profile === undefined ? undefined : toEntry(profile, profile.tool, { name: profile.tool, cached: false });
  }
}

function toEntry(
  profile: Profile,
  name: string,
  { name: key, cached }: Pick<Entry, 'name' | 'cached'>,
): CatalogueEntry {
  const isClass = profile.tool.startsWith('class/');
  const range = profile.match?.versions;
  return {
    name,
    profile: isClass ? undefined : profile.tool,
    class: (isClass ? profile.tool : profile.extends)?.slice('class/'.length),
    purl: profile.match?.purl,
    actions: profile.actions,
    installed: profile.match?.installs?.includes(key) === true,
    cached,
    accepts: (version) => {
      const release = version === undefined || range === undefined ? undefined : releaseOf(version);
      return release === undefined || range === undefined || satisfies(release, range);
    },
  };
}
