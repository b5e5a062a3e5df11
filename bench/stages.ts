import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '../test/lab/runner/job.ts';
import { runJob } from '../test/lab/runner/run-job.ts';
import { median } from './paired.ts';

/**
 * What pre, main and post of the guard take in the lab runner, as root, against an action of node that does nothing in the same job: in a
 * job that does nothing else, and in one that installs with npm and compiles. Medians of ROUNDS jobs (default 5), in milliseconds. The
 * bundles must be built.
 *
 *   bench/stages.ts [ROUNDS]
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
const place = mkdtempSync(join(tmpdir(), 'ironclaw-bench-stages-'));
const [guard, empty] = [join(place, 'guard'), join(place, 'empty')];
const build =
  'for n in $(seq 40); do printf "int f$n(void) { return $n; }" > f$n.c; done; gcc -c f*.c; ar rc libf.a f*.o; tar czf all.tgz *.c';
const jobs: Readonly<Record<string, readonly Step[]>> = {
  'nothing else': [],
  'a small build': [
    { run: 'git init -q . && printf "{}" > package.json && npm install --no-audit --no-fund is-odd@3 >/dev/null' },
    { run: build },
    { run: `${build} && git add -A && git -c user.name=a -c user.email=a@b.example commit -qm x` },
  ],
};

type Stage = 'pre' | 'main' | 'post';
const stages: readonly Stage[] = ['pre', 'main', 'post'];

try {
  for (const part of ['action.yml', 'dist', 'policies', 'profiles'])
    cpSync(part, join(guard, part), { recursive: true });
  mkdirSync(empty);
  writeFileSync(
    join(empty, 'action.yml'),
    `runs: { using: node24, ${stages.map((stage) => `${stage}: index.js`).join(', ')} }\n`,
  );
  writeFileSync(join(empty, 'index.js'), '');
  for (const [name, more] of Object.entries(jobs)) {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) await measure(more, times);
    const of = (key: string, stage: Stage): number => median(times.get(`${key} ${stage}`) ?? []);
    const words = stages.map(
      (stage) =>
        `${stage} ${of('guard', stage)} (${(of('guard', stage) / of('empty', stage)).toFixed(1)}x of ${of('empty', stage)})`,
    );
    console.log(`${name}: ${words.join(', ')}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function measure(more: readonly Step[], times: Map<string, number[]>): Promise<void> {
  const actions = { 'ironclaw/guard@v1': guard, 'bench/empty@v1': empty };
  const steps: Step[] = [
    { uses: 'ironclaw/guard@v1', id: 'guard', with: { mode: 'report' } },
    { uses: 'bench/empty@v1', id: 'empty' },
    ...more,
  ];
  const result = await runJob({ steps, actions });
  rmSync(result.root, { recursive: true, force: true });
  if (result.conclusion !== 'success') throw new Error(`the job was a ${result.conclusion}`);
  for (const { key, stage, milliseconds } of result.steps) {
    const place = `${key} ${stage}`;
    times.set(place, [...(times.get(place) ?? []), milliseconds]);
  }
}
