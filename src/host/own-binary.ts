import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BINARY_DIGESTS } from './binary-digests.ts';

/** A binary that came with the program, and the digest it must have. */
export interface OwnBinary {
  readonly path: string;
  readonly sha256: string;
}

/** What the binaries are called when they run: no longer than a kernel name may be. */
type Name = 'ironclaw-sensor' | 'ironclaw-confine';

const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
/** Where no ordinary user can move a directory of root's away, and where files mostly may be executed. */
const PLACES = ['/var/tmp', '/tmp', '/run'];

/**
 * The binary of a name for this machine that came with the running program: in `sensor/` beside the program's folder, or in
 * `dist/sensor/` above it.
 * @throws Error with a sentence for the user when there is none
 */
export function ownBinary(called: Name): OwnBinary {
  const machine = MACHINES[process.arch];
  if (machine === undefined) throw new Error(`there is no ${called} for ${process.arch}`);
  const name = `${called}-${machine}`;
  const sha256 = BINARY_DIGESTS[name];
  if (sha256 === undefined) throw new Error(`this build has no ${called}`);
  const program = process.argv[1];
  let at = program === undefined ? process.cwd() : dirname(realpathSync(program));
  for (let i = 0; i < 8; i++) {
    for (const path of [join(at, 'sensor', name), join(at, 'dist', 'sensor', name)])
      if (existsSync(path)) return { path, sha256 };
    at = dirname(at);
  }
  throw new Error(`the file ${name} that belongs to this program is missing; install the program again`);
}

/** A directory (0700) of our own, with an executable copy of a binary in it. */
export interface PrivateCopy {
  readonly directory: string;
  readonly path: string;
  remove(): void;
}

/**
 * Copies a binary to where nobody else can change it. The bytes that were held against the digest are the bytes written.
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when it is not the file it should be, or no place takes it
 */
export function privateCopy(file: OwnBinary, called: Name, place?: string): PrivateCopy {
  const bytes = readFileSync(file.path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== file.sha256)
    throw new Error(`${file.path} is not the file that belongs to this program: its SHA-256 is ${digest}`);
  const failures: string[] = [];
  for (const parent of new Set(place === undefined ? [...PLACES, tmpdir()] : [place])) {
    let directory: string | undefined;
    try {
      directory = mkdtempSync(join(parent, 'ironclaw-'));
      const path = join(directory, called);
      writeFileSync(path, bytes, { mode: 0o500, flag: 'wx' });
      accessSync(path, constants.X_OK); // refused where the file system is mounted noexec
      return kept(directory, path);
    } catch (error) {
      if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
      failures.push((error as Error).message);
    }
  }
  throw new Error(`${called} could be put nowhere: ${failures.join('; ')}`);
}

/** Removed when asked to, else when this process exits. */
function kept(directory: string, path: string): PrivateCopy {
  const remove = () => {
    process.removeListener('exit', remove);
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { directory, path, remove };
}
