import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recording } from '../../src/events/recording.ts';
import { Scenario } from './scenario.ts';

type Context = Recording['context'];

const WORKFLOW = '.github/workflows/ci.yml';
const hosted: Context = {
  os: 'linux',
  kernel: '6.8',
  arch: 'x64',
  environment: 'github-hosted',
  ephemeral: true,
  repository: 'acme/app',
  workflowRef: `acme/app/${WORKFLOW}@refs/heads/main`,
  ref: 'refs/heads/main',
  job: 'build',
};
const declaring = (job: string): object => ({ pipeline: { declared: [{ workflow: WORKFLOW, jobs: [job] }] } });

/** One deviation of weight 0.45, from an unprofiled tool, where it is told to be. */
function judged(context: Partial<Context> = {}, config: object = {}) {
  const world = new Scenario({ recording: { context: { ...hosted, ...context } }, config: { ...config } });
  world.run('/usr/local/bin/tool').connect('192.0.2.1', 443, 'a.test');
  const { document } = world.judge();
  return { hazard: document.risk.hazard ?? 0, score: document.risk.score, context: document.context };
}

const plain = judged();

test('on an ephemeral machine of GitHub, in a declared pipeline or where none is declared, nothing weighs more', () => {
  assert.equal(plain.context?.factor, 1);
  assert.equal(plain.score, 2.7); // 10 · (1 - (1 - 0.45 · 0.6)), with no factor at all
  for (const same of [
    judged({}, declaring('build')),
    judged({ environment: 'local', ephemeral: undefined }),
    judged({ environment: 'container' }),
  ])
    assert.deepEqual([same.context?.factor, same.score], [1, 2.7]);
});

for (const [circumstance, factor, context, config] of [
  ['self-hosted', 1.2, { environment: 'self-hosted' }, {}],
  ['persistent', 1.25, { ephemeral: false }, {}],
  ['fork', 1.25, { fork: true }, {}],
  ['undeclared', 1.25, {}, declaring('other')],
] as const) {
  test(`${circumstance}: the same deviation has ${factor} times the hazard`, () => {
    const world = judged(context, config);
    assert.deepEqual(world.context?.circumstances, [circumstance]);
    assert.equal(world.context?.factor, factor);
    assert.ok(Math.abs(world.hazard - factor * plain.hazard) < 1e-3, `${world.hazard} of ${plain.hazard}`);
  });
}

test('circumstances multiply, and no further than twice; without a deviation they are nothing', () => {
  const around: Partial<Context> = { environment: 'self-hosted', ephemeral: false };
  assert.equal(judged(around).context?.factor, 1.5);
  const world = judged({ ...around, fork: true }, declaring('other'));
  assert.equal(world.context?.circumstances.length, 4);
  assert.equal(world.context?.factor, 2);
  assert.ok(Math.abs(world.hazard - 2 * plain.hazard) < 1e-3);
  const quiet = new Scenario({ recording: { context: { ...hosted, ...around, fork: true } } });
  quiet.run('/usr/local/bin/tool');
  assert.equal(quiet.judge().document.risk.score, 0);
});
