import type { ClaimFault } from './claims.ts';
import type { Subject } from './statement.ts';

/** Algorithms by which a subject is found; the last two are git's names of a commit or tag object. */
export const digestAlgorithms = ['sha256', 'sha512', 'sha1', 'gitCommit'] as const;
export type DigestAlgorithm = (typeof digestAlgorithms)[number];

/** Digests of one artifact: lower-case hex by algorithm. */
export type Digests = Readonly<Partial<Record<DigestAlgorithm, string>>>;

/** The digests that are comparable, of those a hostile statement has. */
export function digestsOf({ digest }: Subject): Digests {
  const own = digestAlgorithms.filter((algorithm) => Object.hasOwn(digest, algorithm));
  return Object.fromEntries(own.map((algorithm) => [algorithm, digest[algorithm]]));
}

const shared = (one: Digests, other: Digests): DigestAlgorithm[] =>
  digestAlgorithms.filter((algorithm) => one[algorithm] !== undefined && other[algorithm] !== undefined);

/** Whether they have an algorithm in common and agree in every such one. */
export function sameArtifact(one: Digests, other: Digests): boolean {
  const both = shared(one, other);
  return both.length > 0 && both.every((algorithm) => one[algorithm] === other[algorithm]);
}

/** Whether any of their digests is the same: then they speak of the same artifact, if truly or not. */
export const namesArtifact = (one: Digests, other: Digests): boolean =>
  shared(one, other).some((algorithm) => one[algorithm] === other[algorithm]);

/** The fault of an attestation whose artifacts are none of the wanted: field, wanted digest, digest of its first one. */
export function wrongSubject(attested: readonly Digests[], wanted: Digests): ClaimFault {
  const pairs = attested.map((one) => ({ one, differing: shared(one, wanted).find((by) => one[by] !== wanted[by]) }));
  const { one, differing } = pairs.find((pair) => pair.differing !== undefined) ?? {};
  const algorithm = differing ?? digestAlgorithms.find((by) => wanted[by] !== undefined) ?? 'sha256';
  return {
    class: 'digest-mismatch',
    field: `subject.digest.${algorithm}`,
    expected: wanted[algorithm] ?? 'a digest',
    seen: one?.[algorithm],
  };
}
