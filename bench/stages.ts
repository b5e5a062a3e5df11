import type { Step } from '../test/lab/runner/job.ts';
import { EMPTY, stageTimes } from './stage-times.ts';

/**
 * What pre, main and post of the guard take in the lab runner, as root, against an action of node that does nothing in the same job: in a
 * job that does nothing else, and in one that installs with npm and compiles. Medians of ROUNDS jobs (default 5), in milliseconds. The
 * bundles must be built.
 *
 *   bench/stages.ts [ROUNDS]
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
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

for (const [name, more] of Object.entries(jobs)) {
  const guard: Step = { uses: 'ironclaw/guard@v1', id: 'guard', with: { mode: 'report' } };
  const time = await stageTimes([guard, { uses: EMPTY, id: 'empty' }, ...more], rounds);
  const words = (['pre', 'main', 'post'] as const).map((stage) => {
    const [own, empty] = [time('guard', stage), time('empty', stage)];
    return `${stage} ${own} (${(own / empty).toFixed(1)}x of ${empty})`;
  });
  console.log(`${name}: ${words.join(', ')}`);
}
