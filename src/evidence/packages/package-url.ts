import { PackageURL } from 'packageurl-js';

/** The parts of a package URL (purl). */
export interface PackageParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>>;
}

/** A package URL in canonical form; undefined when the parts make none: names are read from hostile files. */
export function packageUrl({ type, namespace, name, version, qualifiers = {} }: PackageParts): string | undefined {
  const kept = Object.entries(qualifiers).filter((one): one is [string, string] => one[1] !== undefined);
  try {
    return new PackageURL(type, namespace, name, version, Object.fromEntries(kept), undefined).toString();
  } catch {
    return undefined;
  }
}
