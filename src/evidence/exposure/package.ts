import { PackageURL } from 'packageurl-js';
import { type Ecosystem, ecosystemNamed } from './ecosystem.ts';
import { releaseNamed } from './release.ts';

/** A package as OSV names it, at a version. */
export interface Package {
  readonly ecosystem: Ecosystem;
  /** In the ecosystem's one spelling. */
  readonly name: string;
  /** Of a distribution; undefined when it is not known, or not asked. */
  readonly release: string | undefined;
  readonly version: string | undefined;
}

/** Longest package URL that is read, in characters. */
const longest = 2048;

/** A package URL taken apart; undefined when the text is none, or too long. */
export function parsePurl(text: string): PackageURL | undefined {
  if (text.length > longest || !text.startsWith('pkg:')) return undefined;
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

/** Types of package URL whose names are the ecosystem's, with what stands between namespace and name. */
const types: ReadonlyMap<string, readonly [ecosystem: string, separator: string]> = new Map([
  ['npm', ['npm', '/']],
  ['cargo', ['crates', '/']],
  ['hex', ['Hex', '/']],
  ['pub', ['Pub', '/']],
  ['swift', ['SwiftURL', '/']],
  ['github', ['GitHub Actions', '/']],
  ['githubactions', ['GitHub Actions', '/']],
  ['julia', ['Julia', '/']],
  ['bitnami', ['Bitnami', '/']],
  ['pypi', ['PyPI', '/']],
  ['maven', ['Maven', ':']],
  ['gem', ['RubyGems', '/']],
  ['nuget', ['NuGet', '/']],
  ['composer', ['Packagist', '/']],
  ['cran', ['CRAN', '/']],
  ['hackage', ['Hackage', '/']],
  ['conan', ['ConanCenter', '/']],
]);

/** Namespaces of the package URLs of distributions, with their ecosystems. */
const distributions: ReadonlyMap<string, string> = new Map([
  ['deb/debian', 'Debian'],
  ['deb/ubuntu', 'Ubuntu'],
  ['deb/echo', 'Echo'],
  ['apk/alpine', 'Alpine'],
  ['apk/alpaquita', 'Alpaquita'],
  ['apk/wolfi', 'Wolfi'],
  ['apk/chainguard', 'Chainguard'],
  ['apk/minimos', 'MinimOS'],
  ['rpm/almalinux', 'AlmaLinux'],
  ['rpm/rocky', 'Rocky Linux'],
  ['rpm/rockylinux', 'Rocky Linux'],
  ['rpm/redhat', 'Red Hat'],
  ['rpm/rhel', 'Red Hat'],
  ['rpm/opensuse', 'openSUSE'],
  ['rpm/suse', 'SUSE'],
  ['rpm/sles', 'SUSE'],
  ['rpm/openeuler', 'openEuler'],
  ['rpm/mageia', 'Mageia'],
  ['rpm/photon', 'Photon OS'],
  ['rpm/azurelinux', 'Azure Linux'],
]);

/** A package of a language's registry. */
const named = (ecosystem: string, name: string, version: string | undefined): Package => {
  const known = ecosystemNamed(ecosystem);
  return { ecosystem: known, name: known.normal(name), release: undefined, version };
};

/**
 * The packages of OSV a package URL stands for: mostly one; for Go itself both its standard library and its toolchain; none
 * for a type or distribution that OSV does not have. `version` is taken where the URL has none.
 */
export function packagesOf(purl: PackageURL, version: string | undefined): readonly Package[] {
  const { type, namespace, name } = purl;
  const at = purl.version ?? version;
  const path = namespace ? `${namespace}/${name}` : name;
  if (type === 'golang') return golang(path, at);
  if (type === 'deb' || type === 'apk' || type === 'rpm') return distribution(purl, at);
  if ((type === 'generic' && ['go', 'golang'].includes(path)) || (type === 'github' && path === 'golang/go'))
    return golang('go', at);
  const [ecosystem, separator] = types.get(type) ?? [];
  if (ecosystem === undefined || separator === undefined) return [];
  const whole = namespace ? `${namespace}${separator}${name}` : name;
  // a revision of Bitnami's build is no pre-release
  return [named(ecosystem, whole, type === 'bitnami' ? at?.replace(/-\d+$/, '') : at)];
}

/** Go's vulnerability database calls its standard library `stdlib` and its commands `toolchain` (go.dev/doc/security/vuln/database). */
function golang(path: string, version: string | undefined): readonly Package[] {
  const both = (at: string | undefined): Package[] => [named('Go', 'stdlib', at), named('Go', 'toolchain', at)];
  if (path === 'std') return [named('Go', 'stdlib', version)];
  if (path === 'cmd') return [named('Go', 'toolchain', version)];
  if (path === 'go') return both(version);
  // the module the go command fetches another toolchain as: v0.0.1-go1.21.3.linux-amd64
  if (path === 'golang.org/toolchain') return both(/-(go\d[^-]*?)\.[a-z]\w*-\w+$/.exec(version ?? '')?.[1] ?? version);
  return [named('Go', path, version)];
}

/** Distributions issue advisories for source packages; RPM ones also for those built from them. */
function distribution(purl: PackageURL, version: string | undefined): readonly Package[] {
  const { type, namespace, name } = purl;
  const qualifiers = purl.qualifiers ?? {};
  const distro = (qualifiers.distro ?? '').toLowerCase();
  const ecosystemName =
    distributions.get(`${type}/${namespace?.toLowerCase() ?? ''}`) ??
    distributions.get(`${type}/${distro.split('-')[0]}`);
  if (ecosystemName === undefined) return [];
  const ecosystem = ecosystemNamed(ecosystemName);
  const release = releaseNamed(distro, ecosystem);
  const epoch = type === 'rpm' && qualifiers.epoch !== undefined && version?.includes(':') === false;
  const at = epoch ? `${qualifiers.epoch}:${version}` : version;
  const built: Package = { ecosystem, name: ecosystem.normal(name), release, version: at };
  const source = sourceOf(qualifiers.upstream ?? '', at);
  if (source === undefined) return [built];
  const origin: Package = { ecosystem, release, ...source };
  return type === 'rpm' && origin.name !== built.name ? [built, origin] : [origin];
}

/** The source package an `upstream` qualifier names: `name`, `name@version`, or the file `name-version-release.src.rpm`. */
function sourceOf(
  upstream: string,
  version: string | undefined,
): { readonly name: string; readonly version: string | undefined } | undefined {
  if (upstream === '') return undefined;
  const [, rpm, rpmVersion] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(upstream) ?? [];
  const epoch = /^\d+:/.exec(version ?? '')?.[0] ?? '';
  if (rpm !== undefined) return { name: rpm, version: `${epoch}${rpmVersion}` };
  const [name = '', at = version] = upstream.split('@');
  return { name, version: at };
}
