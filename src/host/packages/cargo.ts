import { dirname } from 'node:path';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { type Crate, componentFiles, installedCrates, rustComponent } from '../../evidence/packages/cargo.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import type { Ground } from './ground.ts';

const MAX_TEXT = 16 * 1024 * 1024;
const MAX_COMPONENTS = 100;

/**
 * What cargo and rustup know of files: the crate a program was installed from, or the component of the toolchain it belongs to.
 * Neither keeps digests, so it is a name and no proof.
 */
export function cargoRecords(paths: readonly string[], ground: Ground): PackageRecord[] {
  const crates = once((home: string) => cratesOf(home, ground));
  const components = once((toolchain: string) => componentsOf(toolchain, ground));
  return paths.flatMap((path): PackageRecord[] => {
    if (ground.late('cargo')) return [];
    const [, home, program] = /^(.+)\/bin\/([^/]+)$/.exec(path) ?? [];
    const [, toolchain, file] = /^(.+?)\/((?:bin|libexec|lib\/rustlib)\/.+)$/.exec(path) ?? [];
    const crate =
      (home === undefined || program === undefined ? undefined : crates(home).get(program)) ??
      (toolchain === undefined || file === undefined ? undefined : owner(components(toolchain), file));
    if (crate === undefined) return [];
    const { name, version, published } = crate;
    const purl = published ? packageUrl({ type: 'cargo', name, version }) : undefined;
    return [
      {
        path,
        database: 'cargo',
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
      },
    ];
  });
}

function cratesOf(home: string, ground: Ground): ReadonlyMap<string, Crate> {
  return installedCrates(
    ground.text(`${home}/.crates2.json`, MAX_TEXT) ?? ground.text(`${home}/.crates.toml`, MAX_TEXT) ?? '',
  );
}

/** The components of a toolchain, by the files and directories they have. */
function componentsOf(toolchain: string, ground: Ground): ReadonlyMap<string, Crate> {
  const rustlib = `${toolchain}/lib/rustlib`;
  const names = ground.text(`${rustlib}/components`, MAX_TEXT)?.split('\n') ?? [];
  const channel = names.length === 0 ? '' : (ground.text(`${rustlib}/multirust-channel-manifest.toml`, MAX_TEXT) ?? '');
  const found = new Map<string, Crate>();
  for (const name of names.slice(0, MAX_COMPONENTS)) {
    if (ground.late('cargo')) return new Map(); // a component not read may have the file
    const component = rustComponent(name, channel);
    if (component === undefined) continue;
    for (const file of componentFiles(ground.text(`${rustlib}/manifest-${name}`, MAX_TEXT) ?? ''))
      found.set(file, component);
  }
  return found;
}

/** The component that has a file, or one of the directories above it. */
function owner(components: ReadonlyMap<string, Crate>, file: string): Crate | undefined {
  for (let at = file; components.size > 0 && at !== '.'; at = dirname(at)) {
    const component = components.get(at);
    if (component !== undefined) return component;
  }
  return undefined;
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
