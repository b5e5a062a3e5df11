import { debNamespace, debVendor } from './deb-vendor.ts';
import type { Distribution } from './os-release.ts';
import { packageUrl } from './package-url.ts';

/** An installed package, as dpkg's status file has it. */
export interface DebPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** Who made it, lower-case, where that is not who made the distribution: `nodesource`. */
  readonly vendor?: string | undefined;
  /** Configuration files: path -> MD5 as shipped, hex. They are there to be changed. */
  readonly conffiles: ReadonlyMap<string, string>;
}

/** Where a file that one package ships was moved for another's sake: dpkg-divert(1). */
export interface Diversion {
  readonly from: string;
  readonly to: string;
  /** The package that has the place itself; ':' for nobody, the administrator's own. */
  readonly by: string;
}

/** States of a package whose files are on the disk; the others have at most its configuration. */
const PRESENT = /^\S+ \S+ (installed|unpacked|half-configured|triggers-awaited|triggers-pending)$/;

/**
 * Reads the packages asked for from dpkg's status file.
 *
 * @param names as the files in info/ are named: `gcc`, or `libc6:amd64` where several architectures can be installed
 * @returns by the names asked for; those that are not installed are missing
 */
export function debPackages(text: string, names: ReadonlySet<string>): Map<string, DebPackage> {
  const found = new Map<string, DebPackage>();
  for (const stanza of text.split('\n\n')) {
    const name = /^Package: (\S+)$/m.exec(stanza)?.[1];
    const architecture = /^Architecture: (\S+)$/m.exec(stanza)?.[1];
    const version = /^Version: (\S+)$/m.exec(stanza)?.[1];
    if (name === undefined || architecture === undefined || version === undefined) continue;
    const wanted = [name, `${name}:${architecture}`].filter((one) => names.has(one));
    if (wanted.length === 0 || !PRESENT.test(/^Status: (.+)$/m.exec(stanza)?.[1] ?? '')) continue;
    const installed = {
      name,
      version,
      architecture,
      vendor: vendorOf(stanza, version),
      conffiles: conffilesOf(stanza),
    };
    for (const one of wanted) found.set(one, installed);
  }
  return found;
}

function vendorOf(stanza: string, version: string): string | undefined {
  const origin = /^(?:Origin|Vendor): (.+)$/m.exec(stanza)?.[1];
  return debVendor({ origin, version, maintainer: /^Maintainer: (.+)$/m.exec(stanza)?.[1] });
}

function conffilesOf(stanza: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = stanza.split('\n');
  for (let i = lines.indexOf('Conffiles:') + 1; i > 0 && lines[i]?.startsWith(' '); i++) {
    const [, path, digest] = /^ (\/.*) ([0-9a-f]{32})(?: (?:obsolete|remove-on-upgrade))*$/.exec(lines[i] ?? '') ?? [];
    if (path !== undefined && digest !== undefined) found.set(path, digest);
  }
  return found;
}

/** Reads dpkg's diversions: three lines each. The result is keyed by the place diverted from. */
export function diversionsOf(text: string): Map<string, Diversion> {
  const lines = text.split('\n');
  const found = new Map<string, Diversion>();
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const [from = '', to = '', by = ''] = lines.slice(i, i + 3);
    if (from.startsWith('/') && to.startsWith('/')) found.set(from, { from, to, by });
  }
  return found;
}

/** Where the file really is that a package (`gcc` or `libc6:amd64`) ships as `path`. */
export function placeOf(path: string, owner: string, diversions: ReadonlyMap<string, Diversion>): string {
  const diversion = diversions.get(path);
  return diversion === undefined || diversion.by === owner.split(':')[0] ? path : diversion.to;
}

/**
 * The MD5 of a file in a package's .md5sums, whose lines are `<MD5 hex>  <path without leading slash>`.
 *
 * @param path absolute, as the package ships it
 * @returns hex; undefined when the package has none for it
 */
export function md5Of(text: string, path: string): string | undefined {
  const rest = `  ${path.slice(1)}\n`;
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
    const [, digest] = /(?:^|\n)([0-9a-f]{32})$/.exec(text.slice(Math.max(0, at - 33), at)) ?? [];
    if (digest !== undefined) return digest;
  }
  return undefined;
}

const MERGED = /^\/(?:usr\/)?(?=(?:bin|sbin|lib|lib32|lib64|libx32|libo32)\/)/;

/** Both names of a file where / and /usr are merged: packages name either. The one given comes first. */
export function mergedNames(path: string): string[] {
  if (!MERGED.test(path)) return [path];
  return [path, path.startsWith('/usr/') ? path.slice('/usr'.length) : `/usr${path}`];
}

/** The package URL of a Debian package; without a known distribution there is none. */
export function debUrl(installed: DebPackage, system: Distribution | undefined): string | undefined {
  if (system === undefined) return undefined;
  const { name, version, architecture: arch, vendor } = installed;
  const { namespace, distro } = debNamespace(vendor, system);
  return packageUrl({ type: 'deb', namespace, name, version, qualifiers: { arch, distro } });
}
