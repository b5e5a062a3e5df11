import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { scratch } from '../scratch.ts';

/** A package of a made-up Debian machine. */
export interface Deb {
  /** As dpkg names its files: `gcc`, or `libc6:amd64`. */
  readonly info: string;
  /** Path as the package lists it -> content as shipped. */
  readonly files: Readonly<Record<string, string>>;
  readonly conffiles?: readonly string[];
  readonly status?: string;
}

/** A root directory with merged /usr, and dpkg's database of the packages given; it lives as long as the test. No file is installed. */
export function debRoot(test: TestContext, packages: readonly Deb[], diversions: readonly string[] = []): string {
  const root = realpathSync(scratch(test));
  for (const name of ['bin', 'sbin', 'lib']) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  const database = join(root, 'var/lib/dpkg');
  put(join(root, 'etc/os-release'), 'NAME="Debian"\nVERSION_ID="12"\nID=debian\n');
  put(join(database, 'status'), packages.map(stanza).join('\n'));
  put(join(database, 'diversions'), diversions.map((line) => `${line}\n`).join(''));
  for (const { info, files, conffiles = [] } of packages) {
    const paths = Object.keys(files);
    put(join(database, 'info', `${info}.list`), ['/.', ...paths, ''].join('\n'));
    const sums = paths
      .filter((path) => !conffiles.includes(path))
      .map((path) => `${md5(files[path])}  ${path.slice(1)}\n`);
    put(join(database, 'info', `${info}.md5sums`), sums.join(''));
  }
  return root;
}

/** Writes a file, with the directories above it. */
export function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

export const md5 = (content = ''): string => createHash('md5').update(content).digest('hex');
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function stanza({ info, files, conffiles = [], status = 'install ok installed' }: Deb): string {
  const [name, architecture = 'amd64'] = info.split(':');
  const lines = conffiles.map((path) => ` ${path} ${md5(files[path])}\n`);
  const configuration = lines.length === 0 ? '' : `Conffiles:\n${lines.join('')}`;
  return (
    `Package: ${name}\nStatus: ${status}\nArchitecture: ${architecture}\nVersion: 1:1.0-1\n${configuration}` +
    'Description: made up\n Version: 9\n'
  );
}
