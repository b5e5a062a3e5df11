import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FileDigests } from '../src/host/packages/file-digests.ts';
import { readPackages } from '../src/host/packages/read-packages.ts';
import { median } from './paired.ts';

/**
 * Milliseconds to look up the number of executables given (default 500) of this machine in its package databases, with the ratio
 * to only taking the SHA-256 of the same files on the same threads, in the same run. Medians and ranges of nine rounds.
 */
const wanted = Number(process.argv[2] ?? 500);
const ROUNDS = 9;

function executables(count: number): string[] {
  const found = new Set<string>();
  for (const directory of ['/usr/bin', '/usr/sbin', '/usr/libexec', '/usr/lib/git-core', '/usr/local/bin']) {
    for (const name of names(directory)) {
      const path = resolved(join(directory, name));
      if (path !== undefined && found.size < count) found.add(path);
    }
  }
  return [...found];
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

function resolved(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    const { mode } = statSync(real);
    return statSync(real).isFile() && (mode & 0o111) !== 0 ? real : undefined;
  } catch {
    return undefined;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

async function onlyHashed(paths: readonly string[]): Promise<void> {
  const digests = new FileDigests(Number.MAX_SAFE_INTEGER, 600_000);
  await digests.of(paths, ['sha256']);
  digests.close();
}

const paths = executables(wanted);
const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
const files = paths.map((path) => ({ path }));
const hashed: number[] = [];
const looked: number[] = [];
let compared = 0;
for (let round = 0; round <= ROUNDS; round++) {
  const [base, own] = [
    await timed(() => onlyHashed(paths)),
    await timed(async () => {
      const { packages } = await readPackages(files);
      compared = packages.filter(({ expected }) => expected !== undefined).length;
    }),
  ];
  if (round === 0) continue; // fills the page cache
  hashed.push(base);
  looked.push(own);
}
const range = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}..${Math.max(...values).toFixed(0)})`;
console.log(
  `${paths.length} executables, ${(bytes / 1e6).toFixed(0)} MB, ${compared} compared with a package database: ${range(looked)}; ` +
    `only SHA-256 of them: ${range(hashed)}; ${median(looked.map((own, i) => own / (hashed[i] ?? own))).toFixed(2)}x`,
);
