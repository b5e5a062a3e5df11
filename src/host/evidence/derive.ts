import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DerivedComponents, PackageRecord } from '../../evidence/evidence.ts';
import { packageDirectories } from '../../evidence/packages/npm-place.ts';
import { distribution } from '../../evidence/packages/os-release.ts';
import { siteOf } from '../../evidence/packages/python-place.ts';
import { cargoAuditable } from '../../evidence/sbom/derived/cargo-auditable.ts';
import type { Derived } from '../../evidence/sbom/derived/derived.ts';
import { dpkgComponents } from '../../evidence/sbom/derived/dpkg.ts';
import { goBuildInfo } from '../../evidence/sbom/derived/go-buildinfo.ts';
import { npmTree } from '../../evidence/sbom/derived/npm-tree.ts';
import { pipMetadata } from '../../evidence/sbom/derived/pip-metadata.ts';
import { boundedBytes } from '../packages/bounded-file.ts';

const MAX_PROGRAM = 256 * 1024 * 1024;
const MAX_STATUS = 64 * 1024 * 1024;
const MAX_FILE = 4 * 1024 * 1024;
/** Packages of one tree, and components of one tool. */
const MAX_PACKAGES = 5000;
const ELF = Buffer.from('\x7fELF', 'latin1');

/**
 * What a tool without an SBOM is made of, as its own files say: build information of Go and Rust programs, the packages in a tree
 * of npm, the distributions beside a module of Python, the source package of dpkg. Never throws.
 * @param records what package databases say of the file
 */
export function derive(path: string, records: readonly PackageRecord[]): DerivedComponents[] {
  return [...program(path), ...npm(path), ...python(path), ...dpkg(records)].map(({ from, components }) => ({
    path,
    from,
    components: components.slice(0, MAX_PACKAGES).map(({ name, version, purl }) => ({
      name,
      ...(version === undefined ? {} : { version }),
      ...(purl === undefined ? {} : { purl }),
    })),
  }));
}

function program(path: string): Derived[] {
  const bytes = boundedBytes(path, MAX_PROGRAM);
  if (bytes === undefined || !bytes.subarray(0, 4).equals(ELF)) return [];
  return [goBuildInfo(bytes), cargoAuditable(bytes)].flatMap((found) =>
    found === undefined ? [] : [withSubject(found)],
  );
}

/** The program's own module is a component too: advisories name it. */
const withSubject = ({ subject, components, from }: Derived): Derived => ({
  from,
  components: subject === undefined ? components : [subject, ...components],
});

function npm(path: string): Derived[] {
  const directory = packageDirectories(path).at(-1);
  if (directory === undefined) return [];
  const modules = join(directory, 'node_modules');
  const packages = names(modules).flatMap((name) =>
    name.startsWith('@') ? names(join(modules, name)).map((bare) => join(name, bare)) : [name],
  );
  const places = [directory, ...packages.slice(0, MAX_PACKAGES).map((name) => join(modules, name))];
  const manifests = places.flatMap((place) => boundedBytes(join(place, 'package.json'), MAX_FILE) ?? []);
  try {
    return [npmTree({ manifests })];
  } catch {
    return []; // a broken manifest in the tree
  }
}

function python(path: string): Derived[] {
  const site = siteOf(path);
  if (site === undefined) return [];
  const infos = names(site).filter((name) => name.endsWith('.dist-info'));
  const metadata = infos
    .slice(0, MAX_PACKAGES)
    .flatMap((name) => boundedBytes(join(site, name, 'METADATA'), MAX_FILE) ?? []);
  return [pipMetadata(metadata)];
}

function dpkg(records: readonly PackageRecord[]): Derived[] {
  const own = new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));
  const system = own.size === 0 ? undefined : distribution(boundedBytes('/etc/os-release', MAX_FILE)?.toString() ?? '');
  const status = system && boundedBytes('/var/lib/dpkg/status', MAX_STATUS);
  if (system === undefined || status === undefined) return [];
  const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
  return [dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, own)];
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .slice(0, MAX_PACKAGES);
  } catch {
    return [];
  }
}
