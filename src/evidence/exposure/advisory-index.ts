import type { Advisory, AffectedPackage } from './advisory.ts';
import { type Affectedness, AffectedVersions, type UndecidedReason } from './affected-versions.ts';
import { AliasGroups, identifierKey } from './alias-groups.ts';
import { type Ecosystem, ecosystemNamed } from './ecosystem.ts';
import { type Package, packagesOf, parsePurl } from './package.ts';
import { releaseNamed } from './release.ts';
import { compareText } from './versions/digits.ts';

/** What is looked up: a component by its package URL, and its version where the URL has none. */
export interface Lookup {
  readonly purl?: string | undefined;
  readonly version?: string | undefined;
}

/** A vulnerability that a component has. */
export interface KnownVulnerability {
  /** The advisories that say so, of one or more databases, in order of identifier. */
  readonly advisories: readonly Advisory[];
  /** What each says of the package. */
  readonly affected: readonly AffectedPackage[];
  /** Advisories on it that are known, also those on other packages. */
  readonly related: readonly Advisory[];
  /**
   * All its names. What a distribution's advisory goes back to is one of them when it is the only such: an advisory on
   * several does not say which of them a statement would settle.
   */
  readonly names: readonly string[];
  /** A later version an advisory says it is fixed in. */
  readonly fixed: string | undefined;
}

/** Why it cannot be told whether a component is affected, and in which ecosystem. */
export interface Undecided {
  readonly reason: UndecidedReason | 'no-purl' | 'no-ecosystem' | 'no-record';
  /** Ecosystem or type of package URL; empty when there is neither. */
  readonly of: string;
}

/** What the advisories say of a component. */
export interface Found {
  readonly vulnerabilities: readonly KnownVulnerability[];
  /** Empty: every advisory on its packages could be compared. */
  readonly undecided: readonly Undecided[];
  /** Comparisons of a version with an advisory that were made. */
  readonly compared: number;
}

interface Entry {
  readonly advisory: Advisory;
  readonly affected: AffectedPackage;
  readonly versions: AffectedVersions;
  readonly release: string | undefined;
}

interface Hit {
  readonly entry: Entry;
  readonly fixed: string | undefined;
}

/** Advisories by the package they are about. Versions are parsed when a component asks for them. */
export class AdvisoryIndex {
  readonly #entries = new Map<string, Entry[]>();
  readonly #ecosystems = new Set<string>();
  readonly #groups: AliasGroups;
  /** Advisories that count: not withdrawn, and each identifier once. */
  readonly size: number;

  /** Of two advisories with one identifier the one modified later counts (OSV schema, modified), and one that names packages before one that does not. */
  constructor(advisories: Iterable<Advisory>) {
    const latest = new Map<string, Advisory>();
    for (const advisory of advisories) {
      const key = identifierKey(advisory.id);
      const other = latest.get(key);
      if (other === undefined || supersedes(advisory, other)) latest.set(key, advisory);
    }
    const valid = [...latest.values()].filter(({ withdrawn }) => !withdrawn);
    this.size = valid.length;
    this.#groups = new AliasGroups(valid);
    for (const advisory of valid) for (const affected of advisory.affected) this.#add(advisory, affected);
  }

  /** What is known of a component. An ecosystem without any advisory here is `no-record`: silence is no answer. */
  find(component: Lookup): Found {
    if (component.purl === undefined) return unanswered('no-purl', '');
    const purl = parsePurl(component.purl);
    if (purl === undefined) return unanswered('no-purl', '');
    const packages = packagesOf(purl, component.version);
    if (packages.length === 0) return unanswered('no-ecosystem', purl.type);
    const hits: Hit[] = [];
    const undecided: Undecided[] = [];
    let compared = 0;
    for (const one of packages) {
      if (!this.#ecosystems.has(one.ecosystem.name)) undecided.push({ reason: 'no-record', of: one.ecosystem.name });
      for (const entry of this.#entries.get(key(one.ecosystem, one.name)) ?? []) {
        compared++;
        const result = answer(entry, one);
        if (result.affected === true) hits.push({ entry, fixed: result.fixed });
        else if (result.affected === 'undecided') undecided.push({ reason: result.reason, of: one.ecosystem.name });
      }
    }
    return { vulnerabilities: this.#grouped(hits), undecided, compared };
  }

  #add(advisory: Advisory, affected: AffectedPackage): void {
    for (const { ecosystem, name, release } of packagesNamed(affected)) {
      const entry = { advisory, affected, release, versions: new AffectedVersions(affected, ecosystem.order) };
      const at = key(ecosystem, name);
      const entries = this.#entries.get(at);
      if (entries === undefined) this.#entries.set(at, [entry]);
      else entries.push(entry);
      this.#ecosystems.add(ecosystem.name);
    }
  }

  #grouped(hits: readonly Hit[]): KnownVulnerability[] {
    const groups = new Map<string, Hit[]>();
    for (const hit of hits) {
      const group = this.#groups.of(hit.entry.advisory);
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [hit]);
      else members.push(hit);
    }
    return [...groups].map(([group, members]) => {
      const sorted = members.toSorted((a, b) => compareText(a.entry.advisory.id, b.entry.advisory.id));
      const advisories = [...new Set(sorted.map(({ entry }) => entry.advisory))];
      const origins = advisories.flatMap(({ upstream }) => (upstream.length === 1 ? upstream : []));
      return {
        advisories,
        affected: sorted.map(({ entry }) => entry.affected),
        related: this.#groups.members(group),
        names: [...new Set([...this.#groups.names(group), ...origins])],
        fixed: sorted.find(({ fixed }) => fixed !== undefined)?.fixed,
      };
    });
  }
}

const key = (ecosystem: Ecosystem, name: string): string => `${ecosystem.name}\0${name}`;

const unanswered = (reason: Undecided['reason'], of: string): Found => ({
  vulnerabilities: [],
  undecided: [{ reason, of }],
  compared: 0,
});

/** Whether an advisory takes the place of another of the same identifier. */
function supersedes(one: Advisory, other: Advisory): boolean {
  const bare = ({ withdrawn, affected }: Advisory): boolean => !withdrawn && affected.length === 0;
  if (bare(one) !== bare(other)) return bare(other);
  const [x, y] = [one, other].map(({ modified }) => Date.parse(modified) || Number.NEGATIVE_INFINITY);
  if (x === undefined || y === undefined || x === y) return other.withdrawn && !one.withdrawn;
  return x > y;
}

/** The packages an advisory names: by ecosystem and name, else by package URL. */
function packagesNamed({ ecosystem: text, name, purl }: AffectedPackage): readonly Package[] {
  if (text === '' || name === '') {
    const parsed = parsePurl(purl);
    return parsed === undefined ? [] : packagesOf(parsed, undefined);
  }
  const colon = text.indexOf(':');
  const ecosystem = ecosystemNamed(colon < 0 ? text : text.slice(0, colon));
  const release = colon < 0 ? undefined : releaseNamed(text.slice(colon + 1), ecosystem);
  return [{ ecosystem, name: ecosystem.normal(name), release, version: undefined }];
}

function answer({ release, versions }: Entry, one: Package): Affectedness {
  if (release !== undefined && one.release !== undefined && release !== one.release) return { affected: false };
  const result = versions.of(one.version);
  const unknown = release !== undefined && one.release === undefined;
  return unknown && result.affected !== false ? { affected: 'undecided', reason: 'no-release' } : result;
}
