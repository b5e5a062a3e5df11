import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Step } from '../test/lab/runner/job.ts';
import { runJob } from '../test/lab/runner/run-job.ts';
import { median } from './paired.ts';

/** An action of node that does nothing, in each stage: what others are held against. */
export const EMPTY = 'bench/empty@v1';

/**
 * Runs a job in the lab runner with the guard of this checkout, whose bundles must be built, and an empty action.
 * @returns the median time of a stage in milliseconds, by the key of its step
 * @throws Error when a job does not succeed
 */
export async function stageTimes(
  steps: readonly Step[],
  rounds: number,
  { actions = {}, ...more }: Partial<Job> = {},
): Promise<(key: string, stage: 'pre' | 'main' | 'post') => number> {
  const place = mkdtempSync(join(tmpdir(), 'ironclaw-bench-stages-'));
  const [guard, empty] = [join(place, 'guard'), join(place, 'empty')];
  const times = new Map<string, number[]>();
  try {
    for (const part of ['action.yml', 'dist', 'gate', 'policies', 'profiles'])
      cpSync(part, join(guard, part), { recursive: true });
    mkdirSync(empty);
    writeFileSync(
      join(empty, 'action.yml'),
      'runs: { using: node24, pre: index.js, main: index.js, post: index.js }\n',
    );
    writeFileSync(join(empty, 'index.js'), '');
    for (let round = 0; round < rounds; round++) {
      const result = await runJob({
        ...more,
        steps,
        actions: { ...actions, 'ironclaw/guard@v1': guard, [EMPTY]: empty },
      });
      rmSync(result.root, { recursive: true, force: true });
      if (result.conclusion !== 'success') throw new Error(`the job was a ${result.conclusion}`);
      for (const { key, stage, milliseconds } of result.steps) {
        const name = `${key} ${stage}`;
        times.set(name, [...(times.get(name) ?? []), milliseconds]);
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return (key, stage) => median(times.get(`${key} ${stage}`) ?? []);
}
