import { basename, dirname } from 'node:path';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { type Crate, inComponent, installedCrate, rustComponent } from '../../evidence/packages/cargo.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import { boundedText } from './bounded-file.ts';
import type { Ground } from './ground.ts';

const MAX_TEXT = 16 * 1024 * 1024;

/**
 * What cargo and rustup know of files: the crate a program was installed from, or the component of the toolchain it belongs to.
 * Neither keeps digests, so it is a name and no proof.
 */
export function cargoRecords(paths: readonly string[], ground: Ground): PackageRecord[] {
  return paths.flatMap((path) => {
    const crate = crateOf(path, ground) ?? componentOf(path, ground);
    if (crate === undefined) return [];
    const { name, version, published } = crate;
    const purl = published ? packageUrl({ type: 'cargo', name, version }) : undefined;
    return [
      {
        path,
        database: 'cargo' as const,
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
      },
    ];
  });
}

function crateOf(path: string, ground: Ground): Crate | undefined {
  const bin = dirname(path);
  if (basename(bin) !== 'bin') return undefined;
  for (const name of ['.crates2.json', '.crates.toml']) {
    const crate = installedCrate(boundedText(ground.at(`${dirname(bin)}/${name}`), MAX_TEXT) ?? '', basename(path));
    if (crate !== undefined) return crate;
  }
  return undefined;
}

function componentOf(path: string, ground: Ground): Crate | undefined {
  const [, toolchain, file] = /^(.*?)\/((?:bin|libexec|lib\/rustlib)\/.+)$/.exec(path) ?? [];
  if (toolchain === undefined || file === undefined) return undefined;
  const rustlib = `${toolchain}/lib/rustlib`;
  const components = boundedText(ground.at(`${rustlib}/components`), MAX_TEXT)?.split('\n') ?? [];
  for (const component of components.slice(0, 100)) {
    if (!/^[\w.-]+$/.test(component)) continue;
    if (!inComponent(boundedText(ground.at(`${rustlib}/manifest-${component}`), MAX_TEXT) ?? '', file)) continue;
    return rustComponent(
      component,
      boundedText(ground.at(`${rustlib}/multirust-channel-manifest.toml`), MAX_TEXT) ?? '',
    );
  }
  return undefined;
}
