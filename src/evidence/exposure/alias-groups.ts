import type { Advisory } from './advisory.ts';
import { compareText } from './versions/digits.ts';

/** Most advisories and names of one vulnerability; real ones have fewer than ten. */
const mostMembers = 100;
const mostNames = 1000;

/** Identifiers are compared in upper case: databases write those of others in either. */
export const identifierKey = (id: string): string => id.toUpperCase();

/** The advisories of different databases that say they describe the same vulnerability: aliases are symmetric and transitive (OSV schema, aliases). */
export class AliasGroups {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, Advisory[]>();
  readonly #names = new Map<string, readonly string[]>();

  /** Loops among the aliases do no harm. */
  constructor(advisories: readonly Advisory[]) {
    for (const { id, aliases } of advisories) {
      for (const alias of aliases) this.#join(identifierKey(id), identifierKey(alias));
    }
    for (const advisory of advisories) {
      const root = this.of(advisory);
      const members = this.#members.get(root);
      if (members === undefined) this.#members.set(root, [advisory]);
      else if (members.length < mostMembers) members.push(advisory);
    }
  }

  /** The group an advisory belongs to, as an opaque key. */
  of({ id }: Pick<Advisory, 'id'>): string {
    return this.#root(identifierKey(id));
  }

  /** The advisories of a group in the order they were given, at most 100. */
  members(group: string): readonly Advisory[] {
    return this.#members.get(group) ?? [];
  }

  /** Their identifiers and aliases, sorted, at most 1000. */
  names(group: string): readonly string[] {
    const known = this.#names.get(group);
    if (known !== undefined) return known;
    const all = new Set(this.members(group).flatMap(({ id, aliases }) => [id, ...aliases]));
    const names = [...all].sort(compareText).slice(0, mostNames);
    this.#names.set(group, names);
    return names;
  }

  #root(key: string): string {
    let at = key;
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) {
      const above = this.#parents.get(up);
      if (above !== undefined) this.#parents.set(at, above); // halves the path for the next one
      at = up;
    }
    return at;
  }

  #join(a: string, b: string): void {
    const [x, y] = [this.#root(a), this.#root(b)];
    if (x !== y) this.#parents.set(y, x);
  }
}
