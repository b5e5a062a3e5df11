import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** One architecture that the sensor is built for. */
export interface Target {
  /** As `uname -m` says, and the end of the binary's name. */
  readonly machine: string;
  /** Debian's name of the architecture. */
  readonly debian: string;
  /** What bpf_tracing.h asks for. */
  readonly define: string;
  /** Begins the names of its compiler and its folders. */
  readonly triple: string;
}

/** Package name -> version. */
export type Versions = Readonly<Record<string, string>>;

/** Headers and static libraries of one architecture, unpacked below `path`. */
export interface Sysroot {
  readonly path: string;
  readonly versions: Versions;
}

export const targets: readonly Target[] = [
  { machine: 'x86_64', debian: 'amd64', define: '__TARGET_ARCH_x86', triple: 'x86_64-linux-gnu' },
  { machine: 'aarch64', debian: 'arm64', define: '__TARGET_ARCH_arm64', triple: 'aarch64-linux-gnu' },
];

/** The programs of the toolchain, by the packages they come in on an amd64 machine. */
const tools = ['clang-14', 'llvm-14', 'bpftool', 'gcc-12', 'binutils', 'gcc-12-aarch64-linux-gnu'].concat(
  'binutils-aarch64-linux-gnu',
);
/** What is linked, and the headers. libelf needs libzstd from elfutils 0.189 on; before that nothing of it is linked. */
const libraries = ['libbpf-dev', 'libelf-dev', 'zlib1g-dev', 'libzstd-dev', 'libc6-dev', 'linux-libc-dev'];

/**
 * Runs a program to its end; what it says on standard error is passed on.
 * @returns its standard output
 * @throws Error when it fails or is not there
 */
export function run(program: string, args: readonly string[], cwd?: string): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is missing: install ${tools.join(', ')}`);
  }
}

/** @returns the versions of the toolchain's programs on this machine; `none` where a package is not installed */
export function toolVersions(): Versions {
  const version = (name: string): string => {
    try {
      const args = ['-W', '-f', '${db:Status-Abbrev} ${Version}', name];
      const said = execFileSync('dpkg-query', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return said.startsWith('ii ') ? said.slice(3).trim() : 'none';
    } catch {
      return 'none';
    }
  };
  return Object.fromEntries(tools.map((name) => [name, version(name)]));
}

/** The place of one set of libraries in the cache. Nothing is written there that is not whole. */
function placeOf({ debian }: Target, versions: Versions): string {
  const names = libraries.map((name) => `${name}=${versions[name]}`).join();
  const key = createHash('sha256').update(names).digest('hex').slice(0, 16);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ironclaw', 'sensor', `${debian}-${key}`);
}

/**
 * The libraries of an architecture from this machine's own package sources: downloaded by apt with lists of its own and unpacked
 * into a cache, so that nothing is installed and the machine's list of architectures stays as it is.
 *
 * @param recorded versions to take where they can still be had; without them, and where they cannot, the newest
 * @throws Error with a sentence when the package sources have no such libraries
 */
export function sysroot(target: Target, recorded: Versions | undefined): Sysroot {
  if (recorded !== undefined && existsSync(placeOf(target, recorded)))
    return { path: placeOf(target, recorded), versions: recorded };
  const cache = join(placeOf(target, {}), '..');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, '.unpack-'));
  try {
    const apt = privateApt(target, work);
    apt('apt-get', 'update');
    if (recorded !== undefined)
      try {
        return unpacked(target, work, apt, recorded);
      } catch {
        console.log(
          `the libraries that dist/sensor was built with cannot be had for ${target.debian}: taking newer ones`,
        );
      }
    return unpacked(target, work, apt, newest(target, apt));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

type Apt = (program: string, ...args: readonly string[]) => string;

/** apt for one architecture with the machine's sources and keys, everything that it writes below `work`. */
function privateApt({ debian }: Target, work: string): Apt {
  for (const name of ['lists/partial', 'archives/partial']) mkdirSync(join(work, name), { recursive: true });
  const settings = [`Dir::State::Lists=${work}/lists`, `Dir::Cache=${work}`, 'Debug::NoLocking=1'].concat(
    [`APT::Architecture=${debian}`, `APT::Architectures=${debian}`, 'APT::Sandbox::User=root'],
    ['Acquire::Languages=none', 'Acquire::Retries=3'],
  );
  const options = ['-qq', ...settings.flatMap((setting) => ['-o', setting])];
  return (program, ...args) => run(program, [...options, ...args], work);
}

/** The newest versions that the package sources have. */
function newest({ debian }: Target, apt: Apt): Versions {
  const said = apt('apt-cache', 'show', '--no-all-versions', ...libraries.map((name) => `${name}:${debian}`));
  const versions: Record<string, string> = {};
  for (const [, name = '', version = ''] of said.matchAll(/^Package: (.*)\n(?:.+\n)*?Version: (.*)$/gm))
    versions[name] = version;
  const missing = libraries.filter((name) => versions[name] === undefined);
  if (missing.length > 0) throw new Error(`the package sources have no ${missing.join(', ')} for ${debian}`);
  return Object.fromEntries(libraries.map((name) => [name, versions[name] ?? '']));
}

function unpacked(target: Target, work: string, apt: Apt, versions: Versions): Sysroot {
  apt('apt-get', 'download', ...libraries.map((name) => `${name}:${target.debian}=${versions[name]}`));
  const tree = mkdtempSync(join(work, 'tree-'));
  for (const file of readdirSync(work).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', ['-x', join(work, file), tree]);
  const path = placeOf(target, versions);
  // where another build was faster, its tree is as good
  if (!existsSync(path)) renameSync(tree, path);
  return { path, versions };
}
