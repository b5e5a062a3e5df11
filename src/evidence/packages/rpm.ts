import type { Distribution } from './os-release.ts';
import { packageUrl } from './package-url.ts';

/** A package and its files, as the RPM database has them. */
export interface RpmPackage {
  readonly name: string;
  readonly epoch: string | undefined;
  readonly version: string;
  readonly release: string;
  readonly arch: string;
  readonly algorithm: RpmAlgorithm;
  /** Path -> digest, hex; directories and symlinks have none. */
  readonly files: ReadonlyMap<string, string>;
}
export type RpmAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** Numbers of FILEDIGESTALGO, those of OpenPGP (RFC 4880, 9.4); MD5 where the tag is missing. */
const ALGORITHMS: Readonly<Record<string, RpmAlgorithm>> = {
  '1': 'md5',
  '2': 'sha1',
  '8': 'sha256',
  '9': 'sha384',
  '10': 'sha512',
  '(none)': 'md5',
};

/** Query format that names each package exactly once asked for, to be asked for again. */
export const OWNER_FORMAT = '%{NEVRA}\\n';

/** Query format of a package with all its files, which `rpmPackages` reads. */
export const FILES_FORMAT =
  '>%{NAME}\\t%{EPOCH}\\t%{VERSION}\\t%{RELEASE}\\t%{ARCH}\\t%{FILEDIGESTALGO}\\n' +
  '[=%{FILEDIGESTS}\\t%{FILEFLAGS}\\t%{FILENAMES}\\n]';

/** RPMFILE_CONFIG: a configuration file, which is there to be changed. */
const CONFIG = 1;

/** Names of packages in the output of a query with `OWNER_FORMAT`: each once, without rpm's own sentences. */
export function rpmOwners(text: string): string[] {
  return [...new Set(text.split('\n').filter((line) => /^\w[\w+.~^:-]*$/.test(line) && line.includes('-')))];
}

/** Reads the output of a query with `FILES_FORMAT`. Configuration files are left out. */
export function rpmPackages(text: string): RpmPackage[] {
  const found: (RpmPackage & { files: Map<string, string> })[] = [];
  for (const line of text.split('\n')) {
    const [name = '', epoch, version = '', release = '', arch = '', code = ''] = line.slice(1).split('\t');
    const algorithm = Object.hasOwn(ALGORITHMS, code) ? ALGORITHMS[code] : undefined;
    if (line.startsWith('>') && algorithm !== undefined) {
      const known = epoch === '(none)' ? undefined : epoch;
      found.push({ name, epoch: known, version, release, arch, algorithm, files: new Map() });
    } else if (line.startsWith('=')) {
      const [, digest, flags, path] = /^=([0-9a-f]{32,128})\t(\d+)\t(\/.*)$/.exec(line) ?? [];
      if (digest === undefined || path === undefined || (Number(flags) & CONFIG) !== 0) continue;
      found.at(-1)?.files.set(path, digest);
    }
  }
  return found;
}

/** Names a package may list a program under, the one given first: /bin, /sbin, /usr/bin and /usr/sbin can be one directory. */
export function programNames(path: string): string[] {
  const name = /^\/(?:usr\/)?s?bin\/([^/]+)$/.exec(path)?.[1];
  if (name === undefined) return [path];
  const all = ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].map((directory) => `${directory}/${name}`);
  return [path, ...all.filter((one) => one !== path)];
}

/** The package URL of an RPM; without a known distribution there is none. */
export function rpmUrl(found: RpmPackage, system: Distribution | undefined): string | undefined {
  if (system === undefined) return undefined;
  const { name, version, release, arch, epoch } = found;
  const qualifiers = { arch, distro: system.release, epoch: epoch === '0' ? undefined : epoch };
  return packageUrl({ type: 'rpm', namespace: system.id, name, version: `${version}-${release}`, qualifiers });
}
