import { parse, type SemVer } from 'semver';
import { type VersionOrder, versionOrder } from './version-order.ts';

const partial = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?((?:[-+].*)?)$/;

/** A semantic version, also one with a leading v or with parts left out, which are 0: `v1.2` is 1.2.0. */
export function semanticVersion(text: string): SemVer | undefined {
  const [, major, minor = '0', patch = '0', rest] = partial.exec(text) ?? [];
  if (major === undefined) return undefined;
  return parse(`${major}.${minor}.${patch}${rest}`, { loose: true }) ?? undefined;
}

/** Semantic Versioning 2.0.0, section 11. Build metadata has no part in it. */
export const semanticOrder: VersionOrder = versionOrder(
  semanticVersion,
  (a, b) => a.compare(b),
  (text) => semanticVersion(text)?.version ?? text,
);

/** That of Dart's pub, where of two versions that differ only in build metadata one is the later. */
export const pubOrder: VersionOrder = versionOrder(semanticVersion, (a, b) => a.compare(b) || a.compareBuild(b));
