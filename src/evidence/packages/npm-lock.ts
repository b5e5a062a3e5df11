/** What a lock file says of one package of a tree. */
export interface LockedPackage {
  readonly version: string | undefined;
  /** SHA-512 of the tarball it came in, hex; packages from git, from a directory, or in another's tarball have none. */
  readonly integrity: string | undefined;
}

/** A lock file of npm 7 or newer: the place of a package, relative to the lock file -> what is locked there. */
export type NpmLock = (place: string) => LockedPackage | undefined;

/** Reads package-lock.json, or node_modules/.package-lock.json. Undefined when it is no lock file with `packages`. */
export function npmLock(text: string): NpmLock | undefined {
  const packages = property(parsed(text), 'packages');
  if (packages === undefined) return undefined;
  return (place) => {
    const entry = property(packages, place);
    if (typeof entry !== 'object') return undefined;
    const version = property(entry, 'version');
    return {
      version: typeof version === 'string' ? version : undefined,
      integrity: sha512Of(property(entry, 'integrity')),
    };
  };
}

/** The SHA-512 of a subresource integrity string, hex; undefined when it has none, or several. */
function sha512Of(integrity: unknown): string | undefined {
  if (typeof integrity !== 'string') return undefined;
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
