import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired } from './paired.ts';

/**
 * Cold start of each bundle against an empty script, on the node given (default: the one that runs this). The bundles
 * run as they are outside a job: `cli --version`, and the stages of the action, which find no runner and say so.
 */
const node = process.argv[2] ?? process.execPath;
const dist = join(import.meta.dirname, '..', 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
try {
  const empty = join(scratch, 'empty.js');
  writeFileSync(empty, '');
  const stage = (name: string, status = 0) => ({
    name,
    argv: [node, join(dist, name, 'index.js')],
    cwd: scratch,
    status,
  });
  await paired(
    `cold start on node ${node === process.execPath ? process.version : node}`,
    [
      { name: 'empty script', argv: [node, empty] },
      { name: 'cli', argv: [node, join(dist, 'cli', 'index.js'), '--version'] },
      stage('pre'),
      stage('main'),
      stage('post', 1),
      stage('publish', 1),
    ],
    15,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
