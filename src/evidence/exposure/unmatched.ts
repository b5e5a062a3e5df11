import type { Undecided } from './advisory-index.ts';

/** Why the vulnerabilities of a component are not known. */
export type UnmatchedReason = Undecided['reason'] | 'no-time';

/** Sentences for `of` (an ecosystem, or a type of package URL) after a number of components. */
const sentences: Readonly<Record<UnmatchedReason, (of: string) => string>> = {
  'no-purl': () => 'without a package URL that can be read: the SBOM should give one',
  'no-ecosystem': (of) => `of type pkg:${of}: no vulnerability database has such packages`,
  'no-record': (of) => `of ${of}: the vulnerability data has no record of that ecosystem`,
  'no-version': (of) => `of ${of} without a version, with advisories on the package`,
  'no-release': (of) => `of ${of}, vulnerable in some release: the package URL should name the release (distro=…)`,
  'no-order': (of) => `of ${of}: its order of versions is not known, and the version is on no list`,
  'strange-version': (of) => `of ${of} with a version that is none there, and on no list`,
  'strange-range': (of) => `of ${of}: an advisory on the package has a range that cannot be read`,
  'no-time': () => 'not looked up: there are too many components and advisories',
};

/** Counts the components whose vulnerabilities are not, or not all, known, and says why. */
export class Unmatched {
  readonly #reasons = new Map<string, { readonly sentence: string; count: number }>();
  #count = 0;

  /** Adds one component; without a reason it is matched and nothing is counted. */
  add(undecided: readonly { readonly reason: UnmatchedReason; readonly of: string }[]): void {
    if (undecided.length > 0) this.#count++;
    const distinct = new Map(undecided.map((one) => [`${one.reason} ${one.of}`, one]));
    for (const [key, { reason, of }] of distinct) {
      const known = this.#reasons.get(key);
      if (known === undefined) this.#reasons.set(key, { sentence: sentences[reason](of), count: 1 });
      else known.count++;
    }
  }

  /** Components of which something was not answered. */
  get count(): number {
    return this.#count;
  }

  /** At most `most` sentences, the most frequent first. */
  said(most: number): string[] {
    return [...this.#reasons.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ sentence, count }) => `${count} ${count === 1 ? 'component' : 'components'} ${sentence}`);
  }
}
