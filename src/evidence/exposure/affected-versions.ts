import type { AffectedPackage, AffectedRange, RangeEvent } from './advisory.ts';
import { semanticOrder } from './versions/semantic.ts';
import type { ParsedVersion, VersionOrder } from './versions/version-order.ts';

/** Whether a version is affected; `undecided` with the reason why that cannot be told. */
export type Affectedness =
  | { readonly affected: true; readonly fixed: string | undefined }
  | { readonly affected: false }
  | { readonly affected: 'undecided'; readonly reason: UndecidedReason };

/** Why it cannot be told: the component has no version or release, a version that is none, or the ranges cannot be read. */
export type UndecidedReason = 'no-version' | 'no-release' | 'no-order' | 'strange-version' | 'strange-range';

/** `start` sorts before every version. */
type Place = ParsedVersion | 'start';

interface Change {
  readonly kind: RangeEvent['kind'];
  readonly at: Place;
  readonly text: string;
}

interface Timeline {
  readonly order: VersionOrder;
  readonly changes: readonly Change[];
  /** Only what is before one of these is in the range; undefined: no limit. */
  readonly limits: readonly ParsedVersion[] | undefined;
}

const unaffected: Affectedness = { affected: false };

/** The versions of a package that an advisory says are affected (ossf.github.io/osv-schema, Evaluation). */
export class AffectedVersions {
  readonly #package: AffectedPackage;
  readonly #order: VersionOrder | undefined;
  #listed: ReadonlySet<string> | undefined;
  #timelines: readonly (Timeline | undefined)[] | undefined;

  /** `order` is that of the package's ecosystem. Nothing is parsed before the first question. */
  constructor(affected: AffectedPackage, order: VersionOrder | undefined) {
    this.#package = affected;
    this.#order = order;
  }

  /** Whether a version is in the list or in a range. Commits are not compared: a GIT range counts for nothing beside a list or another range. */
  of(version: string | undefined): Affectedness {
    let reason: UndecidedReason | undefined;
    for (const timeline of this.#ranges()) {
      const result = timeline === undefined ? undecided('strange-range') : this.#within(version, timeline);
      if (result.affected === true) return result;
      if (result.affected === 'undecided') reason ??= result.reason;
    }
    if (version !== undefined && this.#isListed(version)) return { affected: true, fixed: undefined };
    if (reason === undefined && version === undefined && this.#package.versions.length > 0) reason = 'no-version';
    return reason === undefined ? unaffected : undecided(reason);
  }

  #isListed(version: string): boolean {
    const normal = this.#order?.normal ?? ((text: string) => text);
    this.#listed ??= new Set(this.#package.versions.flatMap((one) => [one, normal(one)]));
    return this.#listed.has(version) || this.#listed.has(normal(version));
  }

  /** The ranges in order of version; undefined for one that cannot be read. */
  #ranges(): readonly (Timeline | undefined)[] {
    this.#timelines ??= this.#package.ranges
      .filter(({ type }) => type !== 'GIT' || this.#isGitOnly())
      .map((range) => timelineOf(range, range.type === 'SEMVER' ? (this.#order ?? semanticOrder) : this.#order));
    return this.#timelines;
  }

  #isGitOnly(): boolean {
    return this.#package.versions.length === 0 && this.#package.ranges.every(({ type }) => type === 'GIT');
  }

  #within(version: string | undefined, { order, changes, limits }: Timeline): Affectedness {
    const always = limits === undefined && changes.every(({ kind, at }) => kind === 'introduced' && at === 'start');
    if (always) return changes.length > 0 ? { affected: true, fixed: undefined } : unaffected;
    if (version === undefined) return undecided('no-version');
    const v = order.parse(version);
    if (v === undefined) return undecided(order === unordered ? 'no-order' : 'strange-version');
    if (limits !== undefined && !limits.some((limit) => order.compare(v, limit) < 0)) return unaffected;
    let affected = false;
    let fixed: string | undefined;
    for (const { kind, at, text } of changes) {
      const distance = at === 'start' ? 1 : order.compare(v, at);
      if (kind === 'introduced' && distance >= 0) affected = true;
      else if (kind === 'fixed' && distance >= 0) affected = false;
      else if (kind === 'last_affected' && distance > 0) affected = false;
      else if (kind === 'fixed') fixed ??= text;
    }
    return affected ? { affected, fixed } : unaffected;
  }
}

const undecided = (reason: UndecidedReason): Affectedness => ({ affected: 'undecided', reason });

/** Reads no version: where an ecosystem's order is not known, only what is true of every version can be told. */
const unordered: VersionOrder = { parse: () => undefined, compare: () => 0, normal: (text) => text };

/** A range in order of version, equal ones as they stand in the record; undefined when a bound is no version. */
function timelineOf({ type, events }: AffectedRange, known: VersionOrder | undefined): Timeline | undefined {
  if (type !== 'SEMVER' && type !== 'ECOSYSTEM') return undefined;
  const order = known ?? unordered;
  const changes: Change[] = [];
  const limits: ParsedVersion[] = [];
  let endless = !events.some(({ kind }) => kind === 'limit');
  for (const { kind, version: text } of events) {
    if (kind === 'limit' && text.includes('*')) {
      endless = true;
      continue;
    }
    const at = kind === 'introduced' && text === '0' ? 'start' : known === undefined ? {} : order.parse(text);
    if (at === undefined) return undefined;
    if (kind === 'limit') limits.push(at);
    else changes.push({ kind, at, text });
  }
  const rank = (a: Change, b: Change): number => {
    if (a.at === 'start' || b.at === 'start') return Number(b.at === 'start') - Number(a.at === 'start');
    return order.compare(a.at, b.at);
  };
  return { order, changes: changes.sort(rank), limits: endless ? undefined : limits };
}
