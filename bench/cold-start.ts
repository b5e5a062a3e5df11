import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { paired } from './paired.ts';

/**
 * Cold start of each bundle against an empty script, on the node given (default: the one that runs this), and the size of each part of
 * dist/. The bundles run as they are outside a job: `cli --version`, and the others, which find no runner, no place or no order and say so.
 *
 *   bench/cold-start.ts [NODE] [ROUNDS]
 */
const [given = process.execPath, rounds = '15'] = process.argv.slice(2);
const node = resolve(given);
const dist = join(import.meta.dirname, '..', 'dist');
/** Their exit statuses when there is nothing for them to do. */
const stages = { pre: 0, main: 0, post: 1, 'gate-pre': 0, gate: 1, companion: 1, judge: 1, publish: 1 };

const sizeOf = (directory: string): number =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
const mib = (bytes: number): string => (bytes / 1024 ** 2).toFixed(2);

const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
try {
  const empty = join(scratch, 'empty.js');
  writeFileSync(empty, '');
  await paired(
    `cold start on node ${node === process.execPath ? process.version : node}`,
    [
      { name: 'empty script', argv: [node, empty] },
      { name: 'cli', argv: [node, join(dist, 'cli', 'index.js'), '--version'] },
      ...Object.entries(stages).map(([name, status]) => ({
        name,
        argv: [node, join(dist, name, 'index.js')],
        cwd: scratch,
        status,
      })),
    ],
    Number(rounds),
  );
  const parts = readdirSync(dist).map((name) => `${name} ${mib(sizeOf(join(dist, name)))}`);
  console.log(`dist/, in MiB: ${mib(sizeOf(dist))}, of it ${parts.join(', ')}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
