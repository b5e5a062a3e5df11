/** A provider of terraform or opentofu, as the place of its program names it. */
export interface ProviderPlace {
  /** `HOST/NAMESPACE/TYPE`, as lock files name it. */
  readonly address: string;
  readonly version: string;
  /** The directory its package was unpacked into. */
  readonly directory: string;
  /** The project that uses it: where its lock file is. Undefined of a place in a cache or mirror. */
  readonly project: string | undefined;
}

const PLACE =
  /^(?<above>\/.*)\/(?<address>(?:localhost|[\w-]*[.:][\w.:-]*)\/[\w-]+\/(?<type>[\w-]+))\/(?<version>\d[\w.+-]*)\/[a-z0-9]+_[a-z0-9]+\/terraform-provider-(?<program>[\w-]+)[^/]*$/;
const DATA = /^(?<project>.*)\/\.terraform\/(?:providers|plugins)$/;
const MAX_PATH = 4096;

/**
 * Reads `…/HOST/NAMESPACE/TYPE/VERSION/OS_ARCH/terraform-provider-TYPE…`, the layout that terraform and opentofu keep below
 * `.terraform/providers`, in a plugin cache and in a mirror of the file system. Undefined for every other path.
 */
export function providerPlace(path: string): ProviderPlace | undefined {
  const { above, address, type, version, program } = (path.length <= MAX_PATH && PLACE.exec(path)?.groups) || {};
  if (above === undefined || address === undefined || type === undefined || version === undefined) return undefined;
  if (program?.startsWith(type) !== true) return undefined;
  return {
    address,
    version,
    directory: path.slice(0, path.lastIndexOf('/')),
    project: DATA.exec(above)?.groups?.project,
  };
}
