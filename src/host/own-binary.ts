import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BINARY_DIGESTS } from './binary-digests.ts';
import { executableCopy, type PrivateCopy } from './private-copy.ts';

/** A binary that came with the program, and the digest it must have. */
export interface OwnBinary {
  readonly path: string;
  readonly sha256: string;
}

/** What the binaries are called when they run: no longer than a kernel name may be. */
type Name = 'ironclaw-sensor' | 'ironclaw-confine';

const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
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
  return executableCopy(bytes, called, place);
}
