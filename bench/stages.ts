import type { Job } from '../test/lab/runner/job.ts';
import { workflowJob } from '../test/lab/runner/workflow-job.ts';
import { sixStepsGround, workflowText } from '../test/lab/six-steps/ground.ts';
import { EMPTY, stageTimes } from './stage-times.ts';

/**
 * What pre, main and post of the guard take in the lab runner, as root, against an action of node that does nothing in the same job: in a
 * job that does nothing else, in one that installs with npm and compiles, and in the six steps of test/lab/six-steps (checkout, set-up,
 * `npm ci`, gcc, `docker build`, upload). Medians of ROUNDS jobs (default 5), in milliseconds. The bundles must be built.
 *
 *   bench/stages.ts [ROUNDS]
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
const build =
  'for n in $(seq 40); do printf "int f$n(void) { return $n; }" > f$n.c; done; gcc -c f*.c; ar rc libf.a f*.o; tar czf all.tgz *.c';
const ends: (() => unknown)[] = [];
const ground = await sixStepsGround({ after: (end) => ends.push(end) });
const jobs: Readonly<Record<string, Job>> = {
  'nothing else': { steps: [] },
  'a small build': {
    steps: [
      { run: 'git init -q . && printf "{}" > package.json && npm install --no-audit --no-fund is-odd@3 >/dev/null' },
      { run: build },
      { run: `${build} && git add -A && git -c user.name=a -c user.email=a@b.example commit -qm x` },
    ],
  },
  'six real steps': {
    steps: workflowJob(workflowText(), 'build').slice(1),
    actions: ground.actions,
    env: ground.env(ground.clean),
  },
};

try {
  for (const [name, { steps, ...more }] of Object.entries(jobs)) {
    const guard = { uses: 'ironclaw/guard@v1', id: 'guard', with: { mode: 'report' } };
    const time = await stageTimes([guard, { uses: EMPTY, id: 'empty' }, ...steps], rounds, more);
    const words = (['pre', 'main', 'post'] as const).map((stage) => {
      const [own, empty] = [time('guard', stage), time('empty', stage)];
      return `${stage} ${own} (${(own / empty).toFixed(1)}x of ${empty})`;
    });
    console.log(`${name}: ${words.join(', ')}`);
  }
} finally {
  for (const end of ends.toReversed()) await end();
}
