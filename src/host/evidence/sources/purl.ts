import { PackageURL } from 'packageurl-js';

/** A package and one version of it. */
export interface PackageVersion {
  readonly type: string;
  /** Name as its registry has it, namespace included. */
  readonly name: string;
  readonly version: string;
}

/** Reads a purl that names a version; undefined for every other text. */
export function packageVersion(purl: string | undefined): PackageVersion | undefined {
  if (purl === undefined || purl.length > 1000) return undefined;
  try {
    const { type, namespace, name, version } = PackageURL.fromString(purl);
    if (!type || !name || !version) return undefined;
    return { type, name: namespace ? `${namespace}/${name}` : name, version };
  } catch {
    return undefined;
  }
}
