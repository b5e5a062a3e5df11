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
import { SENSOR_DIGESTS } from './sensor-digests.ts';

/** A sensor binary and the digest it must have. */
export interface SensorFile {
  readonly path: string;
  readonly sha256: string;
}

/** What the running sensor is called: as long as a kernel name may be. */
const NAME = 'ironclaw-sensor';
const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
/** Where no ordinary user can move a directory of root's away, and where files mostly may be executed. */
const PLACES = ['/var/tmp', '/tmp', '/run'];

/**
 * The sensor binary for this machine that came with the running program: in `sensor/` beside the program's folder, or in
 * `dist/sensor/` above it.
 * @throws Error with a sentence for the user when there is none
 */
export function ownSensorFile(): SensorFile {
  const machine = MACHINES[process.arch];
  if (machine === undefined) throw new Error(`there is no eBPF sensor for ${process.arch}`);
  const name = `${NAME}-${machine}`;
  const sha256 = SENSOR_DIGESTS[name];
  if (sha256 === undefined) throw new Error('this build has no eBPF sensor');
  const program = process.argv[1];
  let at = program === undefined ? process.cwd() : dirname(realpathSync(program));
  for (let i = 0; i < 8; i++) {
    for (const path of [join(at, 'sensor', name), join(at, 'dist', 'sensor', name)])
      if (existsSync(path)) return { path, sha256 };
    at = dirname(at);
  }
  throw new Error(`the file ${name} that belongs to this program is missing; install the program again`);
}

/** A directory (0700) of our own, with an executable copy of the sensor in it. */
export interface PrivateCopy {
  readonly directory: string;
  readonly path: string;
  remove(): void;
}

/**
 * Copies the sensor to where nobody else can change it. The bytes that were held against the digest are the bytes written.
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when it is not the file it should be, or no place takes it
 */
export function privateCopy(file: SensorFile, place?: string): PrivateCopy {
  const bytes = readFileSync(file.path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== file.sha256)
    throw new Error(`${file.path} is not the file that belongs to this program: its SHA-256 is ${digest}`);
  const failures: string[] = [];
  for (const parent of new Set(place === undefined ? [...PLACES, tmpdir()] : [place])) {
    let directory: string | undefined;
    try {
      directory = mkdtempSync(join(parent, 'ironclaw-'));
      const path = join(directory, NAME);
      writeFileSync(path, bytes, { mode: 0o500, flag: 'wx' });
      accessSync(path, constants.X_OK); // refused where the file system is mounted noexec
      return kept(directory, path);
    } catch (error) {
      if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
      failures.push((error as Error).message);
    }
  }
  throw new Error(`the eBPF sensor could be put nowhere: ${failures.join('; ')}`);
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
