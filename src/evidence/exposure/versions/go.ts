import { parse, type SemVer } from 'semver';
import { semanticVersion } from './semantic.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

// go1.21.3, go1.22rc1, go1.18.10b7 (BoringCrypto), "go1.21.3 X:boringcrypto", go1.21.3-custom
const release = /^go(\d{1,9}(?:\.\d{1,9}){0,2})(?:(rc|beta)(\d{1,9}))?(?:b\d{1,9})?(?:[ +-].*)?$/;

/**
 * The version of a Go module (`v1.2.3+incompatible`, pseudo-versions) or of Go itself: `go1.21rc2` is 1.21.0-rc.2, as the
 * Go vulnerability database writes it. A development build (`devel go1.22-…`) is none.
 */
function goVersion(text: string): SemVer | undefined {
  const [, number, stage, count] = release.exec(text) ?? [];
  if (number === undefined) return semanticVersion(text);
  const version = semanticVersion(number);
  if (version === undefined || stage === undefined) return version;
  return parse(`${version.version}-${stage}.${Number(count)}`) ?? undefined;
}

/** The order of Go's modules and releases (go.dev/ref/mod, Versions): that of semantic versions. */
export const goOrder: VersionOrder = versionOrder(
  goVersion,
  (a, b) => a.compare(b),
  (text) => goVersion(text)?.version ?? text,
);
