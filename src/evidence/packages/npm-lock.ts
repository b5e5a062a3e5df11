/** What a lock file says of one package of a tree. */
export interface LockedPackage {
  readonly version: string | undefined;
  /** SHA-512 of the tarball it came in, hex; packages from git, from a directory, or in another's tarball have none. */
  readonly integrity: string | undefined;
}

/** A lock file of npm 7 or newer: the place of a package, relative to the lock file -> what is locked there. */
export type NpmLock = (place: string) => LockedPackage | undefined;

/** Packages of one lock file that are kept; the largest projects have some 10,000. */
const MAX_PACKAGES = 100_000;

/**
 * Reads package-lock.json, or node_modules/.package-lock.json. Of each package only version and integrity are kept. Undefined when it is
 * no lock file with `packages`, or has more than 100,000 of them.
 */
export function npmLock(text: string): NpmLock | undefined {
  const packages = property(parsed(text), 'packages');
  if (typeof packages !== 'object' || packages === null) return undefined;
  const places = Object.keys(packages);
  if (places.length > MAX_PACKAGES) return undefined;
  const kept = new Map<string, { version: string | undefined; integrity: string | undefined }>();
  for (const place of places) {
    const entry = property(packages, place);
    if (typeof entry !== 'object') continue;
    kept.set(place, { version: short(property(entry, 'version')), integrity: short(property(entry, 'integrity')) });
  }
  return (place) => {
    const entry = kept.get(place);
    return entry && { version: entry.version, integrity: sha512Of(entry.integrity) };
  };
}

/** A text that is no longer than versions and digests are. */
const short = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 1000 ? value : undefined;

/** The SHA-512 of a subresource integrity string, hex; undefined when it has none, or several. */
function sha512Of(integrity: string | undefined): string | undefined {
  if (integrity === undefined) return undefined;
  const digests = integrity.split(/\s+/).flatMap((one) => /^sha512-([A-Za-z0-9+/]{86}==)(?:\?|$)/.exec(one)?.[1] ?? []);
  return digests.length === 1 ? Buffer.from(digests[0] ?? '', 'base64').toString('hex') : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only own properties: names come from files. */
function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
