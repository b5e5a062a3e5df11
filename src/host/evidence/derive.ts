import { join } from 'node:path';
import type { DerivedComponents, PackageRecord } from '../../evidence/evidence.ts';
import { packageDirectories } from '../../evidence/packages/npm-place.ts';
import { siteOf } from '../../evidence/packages/python-place.ts';
import { cargoAuditable } from '../../evidence/sbom/derived/cargo-auditable.ts';
import type { Derived } from '../../evidence/sbom/derived/derived.ts';
import { goBuildInfo } from '../../evidence/sbom/derived/go-buildinfo.ts';
import { npmTree } from '../../evidence/sbom/derived/npm-tree.ts';
import { pipMetadata } from '../../evidence/sbom/derived/pip-metadata.ts';
import { boundedBytes, headBytes } from '../packages/bounded-file.ts';
import { directoryEntries } from '../packages/directory-entries.ts';
import { DpkgSources } from './dpkg-sources.ts';

const MAX_PROGRAM = 256 * 1024 * 1024;
/** Of one package.json, of the head of one METADATA, and of all of them of a tool. */
const MAX_FILE = 256 * 1024;
const MAX_FILES = 64 * 1024 * 1024;
/** Packages of one tree, and components of one tool. */
const MAX_PACKAGES = 5000;
/** Entries of directories that are looked at for them. */
const MAX_ENTRIES = 20_000;
const ELF = Buffer.from('\x7fELF', 'latin1');

/**
 * What a tool without an SBOM is made of, as its own files say: build information of Go and Rust programs, the packages in a tree
 * of npm, the distributions beside a module of Python, the source package of dpkg. Never throws.
 * @param records what package databases say of the file
 * @param sources the status file, read for all tools
 */
export function derive(
  path: string,
  records: readonly PackageRecord[],
  sources: DpkgSources = new DpkgSources(records),
): DerivedComponents[] {
  return [...program(path), ...npm(path), ...python(path), ...sources.of(records)].map(({ from, components }) => ({
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
  if (headBytes(path, ELF.length)?.equals(ELF) !== true) return [];
  const bytes = boundedBytes(path, MAX_PROGRAM);
  if (bytes === undefined) return [];
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
  const names = lister();
  const modules = join(directory, 'node_modules');
  const packages = names(modules).flatMap((name) =>
    name.startsWith('@') ? names(join(modules, name)).map((bare) => join(name, bare)) : [name],
  );
  const places = [directory, ...packages.map((name) => join(modules, name))];
  const manifests = contents(places, (place, limit) => boundedBytes(join(place, 'package.json'), limit));
  try {
    return [npmTree({ manifests })];
  } catch {
    return []; // a broken manifest in the tree
  }
}

function python(path: string): Derived[] {
  const site = siteOf(path);
  if (site === undefined) return [];
  const infos = lister()(site).filter((name) => name.endsWith('.dist-info'));
  return [pipMetadata(contents(infos, (name, limit) => headBytes(join(site, name, 'METADATA'), limit)))];
}

/** Lists directories, sorted by name and without what begins with a dot: so many entries of all of them together. */
function lister(): (directory: string) => string[] {
  let left = MAX_ENTRIES;
  return (directory) => {
    const found: string[] = [];
    if (left <= 0) return found;
    for (const { name } of directoryEntries(directory)) {
      if (left-- <= 0) break;
      if (!name.startsWith('.')) found.push(name);
    }
    return found.sort();
  };
}

/** What is read in the places, each as it is asked for, so that one is held at a time: of 5000 places, and 64 MiB of all of them. */
function* contents(
  places: readonly string[],
  read: (place: string, limit: number) => Buffer | undefined,
): Generator<Buffer> {
  let left = MAX_FILES;
  for (const place of places.slice(0, MAX_PACKAGES)) {
    if (left <= 0) return;
    const bytes = read(place, Math.min(MAX_FILE, left));
    if (bytes === undefined) continue;
    left -= bytes.length;
    yield bytes;
  }
}
