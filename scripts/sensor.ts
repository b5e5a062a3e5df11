/**
 * Builds dist/sensor/: from sensor/ and from confine/ one static binary each for each architecture, build.json (what they were made of
 * and with), the licences of what is linked, and the digests that the bundles check (src/host/binary-digests.ts).
 *
 *   node scripts/sensor.ts                    writes them, with the libraries that build.json names where they can be had
 *   node scripts/sensor.ts --newest           the same with the newest libraries of the machine's package sources
 *   node scripts/sensor.ts --to DIRECTORY     only the binaries, to another place, for trying
 *   node scripts/sensor.ts --check            builds, compares and writes nothing; status 1 when something is not as it should be
 *
 * The same sources and the same toolchain give the same bytes, wherever and whenever. With another toolchain than build.json names,
 * --check still holds the sources against it and sees that they build; should the bytes differ then, it says so and why.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLauncher, compileSensor } from './sensor/compile.ts';
import { licences } from './sensor/licences.ts';
import { type Sysroot, sysroot, type Target, targets, toolVersions, type Versions } from './sensor/toolchain.ts';

/** The format of build.json. */
interface Build {
  /** Path -> SHA-256 of every file of sensor/ and confine/. */
  readonly sources: Versions;
  readonly tools: Versions;
  /** Debian architecture -> package -> version. */
  readonly libraries: Readonly<Record<string, Versions>>;
  /** File name -> SHA-256. */
  readonly binaries: Versions;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist', 'sensor');
const digestsFile = join(root, 'src', 'host', 'binary-digests.ts');

/** As `uname -m` says. */
const ownMachine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** What is built, each from a folder of its own. */
const programs = [
  { folder: 'sensor', compile: compileSensor },
  { folder: 'confine', compile: compileLauncher },
] as const;
type Program = (typeof programs)[number];

/** All binaries: each program for each architecture. */
const wanted = targets.flatMap((target) => programs.map((program) => ({ program, target })));
const nameOf = ({ folder }: Program, { machine }: Target): string => `ironclaw-${folder}-${machine}`;

function digestsModule(binaries: Versions): string {
  const entries = Object.entries(binaries).map(([name, digest]) => `  '${name}': '${digest}',\n`);
  return `/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
}

/** @param place holds the folders of the programs */
function sourceDigests(place: string): Versions {
  const files = programs
    .flatMap(({ folder }) => readdirSync(join(place, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(files.map((file) => [file.slice(place.length + 1), sha256(readFileSync(file))]));
}

/** Writes a file as a whole: who starts the sensor at this moment has the old one or the new one. */
function replace(path: string, bytes: Buffer | string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes, { mode });
  renameSync(`${path}.new`, path);
}

const differing = (one: Versions, other: Versions): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);

/** What is wrong with the committed files among themselves and against the sources, whatever the toolchain. */
function staleness(recorded: Build, sources: Versions): string[] {
  const wrong = differing(sources, recorded.sources).map((name) => `${name} is not what the binaries were built from`);
  for (const [name, digest] of Object.entries(recorded.binaries))
    if (!existsSync(join(dist, name)) || sha256(readFileSync(join(dist, name))) !== digest)
      wrong.push(`dist/sensor/${name} is not the binary of build.json`);
  if (readFileSync(digestsFile, 'utf8') !== digestsModule(recorded.binaries))
    wrong.push('src/host/binary-digests.ts does not have the digests of build.json');
  return wrong;
}

/** Builds one binary and compares. @returns what is wrong; what is only worth saying is printed */
function compared(
  recorded: Build,
  { program, target }: (typeof wanted)[number],
  place: string,
  tools: Versions,
): string[] {
  const name = nameOf(program, target);
  const then = recorded.libraries[target.debian];
  let libraries: Sysroot;
  try {
    libraries = sysroot(target, then);
  } catch (error) {
    // an Ubuntu machine's package sources have one architecture: the other is compared where Debian builds
    if (target.machine === ownMachine) return [(error as Error).message];
    console.log(`dist/sensor/${name}: not built here, its libraries cannot be had`);
    return [];
  }
  const { versions } = libraries;
  if (/^(1:)?0\./.test(versions['libbpf-dev'] ?? '')) {
    console.log(`dist/sensor/${name}: not built here, libbpf ${versions['libbpf-dev']} is older than 1.0`);
    return [];
  }
  const same = sha256(program.compile(join(place, program.folder), target, libraries)) === recorded.binaries[name];
  const others = [...differing(tools, recorded.tools), ...differing(versions, then ?? {})];
  if (same) console.log(`dist/sensor/${name}: the sources build it byte for byte`);
  else if (others.length === 0) return [`dist/sensor/${name} is not what the sources build`];
  else
    console.log(`dist/sensor/${name}: the sources build, to other bytes, with other versions of ${others.join(', ')}`);
  if (others.length === 0 && readFileSync(join(dist, 'licenses.txt'), 'utf8') !== licences(libraries))
    return ['dist/sensor/licenses.txt is not that of the libraries'];
  return [];
}

function check(place: string): void {
  const recorded = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as Build;
  const tools = toolVersions();
  const wrong = staleness(recorded, sourceDigests(place));
  for (const one of wanted) wrong.push(...compared(recorded, one, place, tools));
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length === 0) return;
  console.error('run `npm run build:sensor`, then `npm run build`, and commit dist/ and src/host/binary-digests.ts');
  process.exitCode = 1;
}

function build(place: string, newest: boolean): void {
  const recordFile = join(dist, 'build.json');
  const before = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Partial<Build>) : {};
  const roots = targets.map((target) => sysroot(target, newest ? undefined : before.libraries?.[target.debian]));
  const built = wanted.map(({ program, target }) => {
    const libraries = roots[targets.indexOf(target)] as Sysroot;
    return [nameOf(program, target), program.compile(join(place, program.folder), target, libraries)] as const;
  });
  const record: Build = {
    sources: sourceDigests(place),
    tools: toolVersions(),
    libraries: Object.fromEntries(targets.map(({ debian }, i) => [debian, roots[i]?.versions ?? {}])),
    binaries: Object.fromEntries(built.map(([name, bytes]) => [name, sha256(bytes)])),
  };
  for (const [name, bytes] of built) {
    replace(join(dist, name), bytes, 0o755);
    console.log(`dist/sensor/${name} ${Math.ceil(bytes.length / 1024)} KiB`);
  }
  replace(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  replace(join(dist, 'licenses.txt'), licences(roots[0] as Sysroot));
  replace(digestsFile, digestsModule(record.binaries));
  console.log('the bundles carry the digests: run `npm run build` too');
}

function trial(place: string, to: string): void {
  const recorded = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as Partial<Build>;
  for (const { program, target } of wanted) {
    const libraries = sysroot(target, recorded.libraries?.[target.debian]);
    replace(join(to, nameOf(program, target)), program.compile(join(place, program.folder), target, libraries), 0o755);
  }
}

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, newest: { type: 'boolean' }, to: { type: 'string' } },
});
// a copy: what is digested is what is compiled, also while somebody edits
const place = mkdtempSync(join(tmpdir(), 'ironclaw-sensor-'));
try {
  for (const { folder } of programs) cpSync(join(root, folder), join(place, folder), { recursive: true });
  if (values.check) check(place);
  else if (values.to !== undefined) trial(place, values.to);
  else build(place, values.newest === true);
} finally {
  rmSync(place, { recursive: true, force: true });
}
