import { debNamespace, debVendor } from '../../packages/deb-vendor.ts';
import { Inventory } from '../inventory.ts';
import { makePurl } from '../purl.ts';
import type { Derived } from './derived.ts';

/** The distribution whose packages they are, as /etc/os-release says: ID and VERSION_ID. */
export interface Distribution {
  readonly id: string;
  readonly version?: string;
}

/** Longest status file that is read, in bytes; a full desktop has 5 MiB. */
const longest = 64 * 1024 * 1024;

/**
 * The installed packages of dpkg's status file (/var/lib/dpkg/status, or paragraphs of it: `dpkg-query --status`).
 * The purl has the source package where it has another name (`upstream=`, as syft writes it): advisories name sources.
 * @param only names of the packages that are wanted; all without it
 */
export function dpkgComponents(status: Uint8Array, distribution: Distribution, only?: ReadonlySet<string>): Derived {
  const inventory = new Inventory();
  const text = new TextDecoder().decode(status.subarray(0, longest));
  const { id, version: release } = distribution;
  for (const paragraph of paragraphs(text)) {
    const { package: name, version, architecture, source, maintainer } = paragraph;
    const vendor = debVendor({ origin: paragraph.origin ?? paragraph.vendor, version: version ?? '', maintainer });
    const { namespace, distro } = debNamespace(vendor, { id, release: release && `${id}-${release}` });
    if (name === undefined || !/^[a-z0-9][a-z0-9+.-]{0,255}$/.test(name)) continue;
    if (only !== undefined && !only.has(name)) continue;
    if (paragraph.status !== undefined && !/^\S+ \S+ installed$/.test(paragraph.status)) continue;
    const upstream = source?.split(' ', 1)[0];
    const qualifiers = {
      ...(architecture !== undefined && { arch: architecture }),
      ...(distro !== undefined && { distro }),
      ...(upstream !== undefined && upstream !== name && { upstream }),
    };
    const purl = makePurl('deb', namespace, name, version, Object.keys(qualifiers).length > 0 ? qualifiers : undefined);
    inventory.add({ purl, name, version, type: 'library', supplier: maintainer });
  }
  return { from: 'dpkg', components: inventory.taken().components };
}

type Field = 'package' | 'version' | 'architecture' | 'source' | 'maintainer' | 'status' | 'origin' | 'vendor';
const fields: ReadonlySet<string> = new Set<Field>([
  'package',
  'version',
  'architecture',
  'source',
  'maintainer',
  'status',
  'origin',
  'vendor',
]);

/** The paragraphs of a control file, with those fields that are read; continued lines belong to none of them. */
function* paragraphs(text: string): Generator<Partial<Record<Field, string>>> {
  let current: Partial<Record<Field, string>> = {};
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    at = end + 1;
    if (line.trim() === '') {
      yield current;
      current = {};
      continue;
    }
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (fields.has(key) && value !== '' && value.length <= 1024) current[key as Field] ??= value;
  }
  yield current;
}
