import { PackageURL } from 'packageurl-js';

/** Longest package URL that is looked at, in characters. */
const longest = 2048;

/** The normal form of a package URL; undefined when it is none. */
export function normalPurl(text: string): string | undefined {
  if (text.length > longest || !/^pkg:/i.test(text)) return undefined;
  try {
    return PackageURL.fromString(text).toString();
  } catch {
    return undefined;
  }
}

/** The package URL of a package; undefined when its name or version cannot stand in one. `qualifiers` are not empty. */
export function makePurl(
  type: string,
  namespace: string | undefined,
  name: string,
  version: string | undefined,
  qualifiers?: Record<string, string>,
): string | undefined {
  try {
    const purl = new PackageURL(type, namespace, name, version, qualifiers, undefined).toString();
    return purl.length > longest ? undefined : purl;
  } catch {
    return undefined;
  }
}

/** A package URL without its version: every version of the package. What is no package URL stays as it is. */
export function withoutVersion(purl: string): string {
  try {
    const { type, namespace, name, qualifiers, subpath } = PackageURL.fromString(purl);
    return new PackageURL(type, namespace, name, undefined, qualifiers, subpath).toString();
  } catch {
    return purl;
  }
}
