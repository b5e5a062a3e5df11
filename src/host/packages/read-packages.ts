import type { Recording, ToolFile } from '../../events/recording.ts';
import type { MissedEvidence, PackageRecord } from '../../evidence/evidence.ts';
import { isContained } from '../../invocations/container.ts';
import { cargoRecords } from './cargo.ts';
import { dpkgRecords } from './dpkg.ts';
import { FileDigests } from './file-digests.ts';
import { goRecords, type ReadBuildInfo } from './go.ts';
import { Ground } from './ground.ts';
import { npmRecords } from './npm.ts';
import { pipRecords } from './pip.ts';
import { rpmRecords } from './rpm.ts';
import { terraformRecords } from './terraform.ts';
import { toolCacheRecords } from './tool-cache.ts';

export interface PackageOptions {
  /** What stands for `/`: databases and files are looked for below it. Absolute symlinks in it lead out of it. Default `/`. */
  readonly root?: string;
  /** The recording's variables: `cache:npm` and `toolcache` are used. */
  readonly variables?: Recording['variables'];
  /** Reads a Go program's build information; without it Go programs stay unnamed. */
  readonly buildInfo?: ReadBuildInfo;
  /** Lock files as the base ref has them: path -> text. */
  readonly reviewed?: ReadonlyMap<string, string>;
  /** The rpm to ask. Default /usr/bin/rpm. */
  readonly rpm?: string;
  /** After which what is not yet looked up or hashed is left out, in ms. Default 30 s. */
  readonly timeoutMs?: number;
}

/** What package databases say of executed files, and what they could not say. */
export interface PackageEvidence {
  readonly packages: PackageRecord[];
  readonly missed: MissedEvidence[];
}

const MAX_BYTES = 2 * 1024 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/**
 * Looks up executed files in the package databases of the machine. A record is about the file as it lies there now; its
 * `sha256` says which bytes that are, and only a tool of that digest is what it speaks of. A file may have several records;
 * they come in the order of the files.
 *
 * What a database says is worth what it takes to change the database: see snapshotDatabases, and each reader for what it relies on.
 * Bounded in time, memory and bytes read. Never rejects.
 */
export async function readPackages(files: readonly ToolFile[], options: PackageOptions = {}): Promise<PackageEvidence> {
  const { root = '/', variables = {}, buildInfo, reviewed, rpm, timeoutMs = TIMEOUT_MS } = options;
  const digests = new FileDigests(MAX_BYTES, timeoutMs);
  const ground = new Ground(root, digests, timeoutMs);
  const paths = [...new Set(files.map(({ path }) => path))].filter((path) => /^\/[^\0]*$/.test(path));
  const values = (name: string): readonly string[] => variables[name]?.values ?? [];
  try {
    const system = [...(await dpkgRecords(paths, ground)), ...(await rpmRecords(paths, ground, rpm))];
    const others = without(paths, system);
    const sought = new Set(others);
    const placed = [
      ...(await npmRecords(paths, ground, values('cache:npm'))),
      ...(await pipRecords(others, ground)),
      ...(await terraformRecords(
        files.filter(({ path }) => sought.has(path)),
        ground,
        reviewed,
      )),
      ...cargoRecords(others, ground),
      ...toolCacheRecords(others, ground, values('toolcache')),
    ];
    const rest = without(others, placed);
    const built = buildInfo === undefined ? [] : goRecords(rest, ground, buildInfo);
    const order = new Map(paths.map((path, index) => [path, index]));
    const packages = [...system, ...placed, ...built].sort(
      (a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0),
    );
    noteChanged(files, packages, ground);
    return { packages, missed: ground.missed.filter((one) => !isMade(one, packages)) };
  } finally {
    digests.close();
  }
}

/** Whether what one database could not compare, another could. */
const isMade = ({ subject, source }: MissedEvidence, packages: readonly PackageRecord[]): boolean => {
  const compared = packages.filter(({ path, expected }) => path === subject && expected !== undefined);
  return source !== 'file' && compared.length > 0 && compared.every(({ database }) => database !== source);
};

const without = (paths: readonly string[], records: readonly PackageRecord[]): string[] => {
  const known = new Set(records.map(({ path }) => path));
  return paths.filter((path) => !known.has(path));
};

/** Records are about what lies there now: where that is not what was executed, it is said. */
function noteChanged(files: readonly ToolFile[], packages: readonly PackageRecord[], ground: Ground): void {
  const digests = new Map<string, Set<string>>();
  for (const { path, sha256 } of packages) {
    if (sha256 !== undefined) digests.set(path, (digests.get(path) ?? new Set()).add(sha256));
  }
  for (const { path, sha256, changed } of files) {
    if (isContained(path)) ground.miss(path, 'file', "a container's own package databases are not read");
    else if (changed) ground.miss(path, 'file', 'the file changed before it could be hashed at its first exec');
    else if (sha256 !== undefined && digests.get(path)?.has(sha256) === false) {
      ground.miss(path, 'file', 'the file is no longer the one that was executed');
    }
  }
}
