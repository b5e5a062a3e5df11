import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '../test/lab/runner/job.ts';
import { runJob } from '../test/lab/runner/run-job.ts';
import { median } from './paired.ts';

/**
 * What a gate adds to a job that compiles one file, in the lab runner, as root: time of its pre and its main, against an action of node
 * that does nothing in the same job. Medians of ROUNDS jobs (default 5). The bundles must be built.
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
const place = mkdtempSync(join(tmpdir(), 'ironclaw-bench-gate-'));
const [guard, empty] = [join(place, 'guard'), join(place, 'empty')];
const steps: Step[] = [
  { uses: 'ironclaw/guard@v1' },
  { run: "printf 'int main(void) { return 0; }' > a.c && gcc -o a a.c && ./a" },
  { uses: 'bench/empty@v1', id: 'empty' },
  { uses: 'ironclaw/guard/gate@v1', id: 'gate' },
];
try {
  for (const part of ['action.yml', 'dist', 'gate', 'policies', 'profiles'])
    cpSync(part, join(guard, part), { recursive: true });
  mkdirSync(empty);
  writeFileSync(join(empty, 'action.yml'), 'runs: { using: node24, main: index.js }\n');
  writeFileSync(join(empty, 'index.js'), '');
  const times = { empty: [] as number[], pre: [] as number[], main: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const actions = { 'ironclaw/guard@v1': guard, 'bench/empty@v1': empty };
    const result = await runJob({ steps, actions });
    rmSync(result.root, { recursive: true, force: true });
    if (result.conclusion !== 'success') throw new Error(`the job was a ${result.conclusion}`);
    for (const { key, stage, milliseconds } of result.steps) {
      if (key === 'empty') times.empty.push(milliseconds);
      if (key === 'gate') times[stage === 'pre' ? 'pre' : 'main'].push(milliseconds);
    }
  }
  const [nothing, pre, main] = [times.empty, times.pre, times.main].map(median) as [number, number, number];
  const ratio = (time: number): string => `${(time / nothing).toFixed(1)}x`;
  console.log(
    `an empty action ${nothing} ms; a gate: pre ${pre} ms (${ratio(pre)}), main ${main} ms (${ratio(main)}); medians of ${rounds}`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
