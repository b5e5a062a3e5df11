/** What a Debian package says of who made it. */
export interface DebMaker {
  /** The field Origin or Vendor. */
  readonly origin?: string | undefined;
  readonly version: string;
  readonly maintainer?: string | undefined;
}

/**
 * The vendor of a Debian package, lower-case, where it names one: in the field Origin or Vendor; else in its revision, as the vendors of
 * changed packages do (`-1nodesource1`), where that is the domain of its maintainer's address too. Of others dpkg keeps nothing that
 * tells, and the distribution counts as vendor.
 */
export function debVendor({ origin, version, maintainer = '' }: DebMaker): string | undefined {
  if (origin !== undefined && /^[A-Za-z][A-Za-z0-9 ._-]{0,39}$/.test(origin))
    return origin.toLowerCase().replaceAll(' ', '-');
  const revision = /-[\d.]+([a-z]{3,20})\d/.exec(version)?.[1];
  const domain = /@(?:[\w-]+\.)*([\w-]+)\.[a-z]+>?$/.exec(maintainer)?.[1];
  return revision === domain ? revision : undefined;
}

/**
 * Namespace and `distro` of the package URL of a Debian package: its vendor (purl-spec, type deb), so that no advisory of a distribution is
 * held against what somebody else built.
 * @param distribution id, as `debian`; release, as `debian-12`
 */
export const debNamespace = (
  vendor: string | undefined,
  { id, release }: { readonly id: string; readonly release: string | undefined },
): { namespace: string; distro: string | undefined } =>
  vendor === undefined || vendor === id ? { namespace: id, distro: release } : { namespace: vendor, distro: undefined };
