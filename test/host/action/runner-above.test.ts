import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { jobNumber, keepsTemporary, runnerAbove } from '../../../src/host/action/runner-above.ts';

const PLACE = '/c/0123456789abcdef';
const PROGRAM = `${PLACE}/act/actions/ironclaw-guard@v1/dist/pre/index.js`;
const ACT = { ACT: 'true', GITHUB_WORKSPACE: `${PLACE}/hostexecutor`, RUNNER_TEMP: `${PLACE}/tmp` };

/** A process whose parent the kernel knows by a name; returns its pid and the parent's. */
async function below(t: TestContext, name: string): Promise<{ parent: number; pid: number }> {
  const script = `process.title = ${JSON.stringify(name)}; const c = require('node:child_process').spawn('sleep', ['60']); console.log(c.pid)`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  t.after(() => {
    process.kill(pid, 'SIGKILL');
    parent.kill('SIGKILL');
  });
  return { parent: parent.pid ?? 0, pid };
}

test('act is the runner where it is the parent, says so, and the directories lie as it lays them', async (t) => {
  const { parent, pid } = await below(t, 'act');
  const found = runnerAbove(ACT, PROGRAM, pid);
  assert.ok(typeof found !== 'string', String(found));
  assert.equal(found.worker.pid, parent);
  assert.deepEqual(found.act, { runner: 'act', place: PLACE });
  assert.equal(jobNumber(found), '81985529216486895');
  assert.equal(keepsTemporary(found), false);
  for (const [env, program] of [
    [{ ...ACT, GITHUB_WORKSPACE: '/w' }, PROGRAM],
    [{ ...ACT, RUNNER_TEMP: '/tmp' }, PROGRAM],
    [{ ...ACT, RUNNER_TEMP: '/c/short/tmp', GITHUB_WORKSPACE: '/c/short/hostexecutor' }, PROGRAM],
    [ACT, '/elsewhere/dist/pre/index.js'],
  ] as const)
    assert.match(String(runnerAbove(env, program, pid)), /do not lie as act lays them/);
  assert.match(
    String(runnerAbove({ ...ACT, ACT: '' }, PROGRAM, pid)),
    /no process named Runner\.Worker|runs in a container/,
  );
});

test('Runner.Worker is believed before anything that the environment says', async (t) => {
  const { parent, pid } = await below(t, 'Runner.Worker');
  const found = runnerAbove(ACT, PROGRAM, pid);
  assert.ok(typeof found !== 'string');
  assert.deepEqual([found.worker.pid, found.act, jobNumber(found)], [parent, undefined, '']);
  assert.equal(keepsTemporary(found), true);
});

test('a parent that only says it is act is none: the job runs in a container', async (t) => {
  const { pid } = await below(t, 'containerd-shim');
  assert.match(String(runnerAbove(ACT, PROGRAM, pid)), /the job runs in a container.*-self-hosted/);
});
