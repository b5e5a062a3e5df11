import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { confinement } from '../../src/host/confinement.ts';
import { environmentKind, fromFork, isEphemeral, matrixLeg, recordingContext } from '../../src/host/context.ts';
import { scratch } from './scratch.ts';

test('the kind of environment: a container first, then what GitHub says of its runner', () => {
  const hosted = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };
  assert.equal(environmentKind(hosted, true), 'container');
  assert.equal(environmentKind(hosted, false), 'github-hosted');
  assert.equal(environmentKind({ GITHUB_ACTIONS: 'true' }, false), 'self-hosted');
  assert.equal(environmentKind({ RUNNER_ENVIRONMENT: 'github-hosted' }, false), 'local');
});

test("GitHub's facts are kept under GitHub only", () => {
  const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc', GITHUB_TOKEN: 'never', GITHUB_REF: 'x'.repeat(10_000) };
  const inside = recordingContext({ ...env, GITHUB_ACTIONS: 'true' });
  assert.equal(inside.repository, 'o/r');
  assert.equal(inside.ref?.length, 512);
  assert.ok(!JSON.stringify(inside).includes('never'));
  const outside = recordingContext(env);
  assert.equal(outside.repository, undefined);
  assert.ok(outside.os.length > 0 && outside.kernel.length > 0);
});

test("the leg of a matrix is what the runner puts into the action's input, and nothing else", () => {
  assert.equal(matrixLeg('{\n  "node": 24,\n  "os": "ubuntu-24.04"\n}'), '{"node":24,"os":"ubuntu-24.04"}');
  for (const none of [undefined, '', 'null', '24', '${{ toJson(matrix) }}', `{"a":"${'x'.repeat(5000)}"}`])
    assert.equal(matrixLeg(none), undefined);
  assert.equal(recordingContext({ GITHUB_ACTIONS: 'true', INPUT_MATRIX: '{"node":24}' }).matrix, '{"node":24}');
  assert.equal(recordingContext({ INPUT_MATRIX: '{"node":24}' }).matrix, undefined);
});

function runner(t: TestContext, settings: string | undefined): NodeJS.ProcessEnv {
  const place = scratch(t);
  mkdirSync(join(place, '_work/_temp'), { recursive: true });
  if (settings !== undefined) writeFileSync(join(place, '.runner'), settings);
  return { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(place, '_work/_temp') };
}

test('a machine is ephemeral when it is GitHub’s, or its runner was registered so', (t) => {
  assert.equal(isEphemeral({ RUNNER_ENVIRONMENT: 'github-hosted' }, 'github-hosted'), true);
  assert.equal(isEphemeral({ RUNNER_ENVIRONMENT: 'github-hosted' }, 'container'), true);
  assert.equal(isEphemeral(runner(t, '\uFEFF{"agentName":"a","ephemeral":true}'), 'self-hosted'), true);
  assert.equal(isEphemeral(runner(t, '{"agentName":"a"}'), 'self-hosted'), false);
  assert.equal(isEphemeral(runner(t, 'no JSON'), 'self-hosted'), undefined);
  assert.equal(isEphemeral(runner(t, undefined), 'self-hosted'), undefined);
});

test('a pull request is from a fork when its head is in another repository, or in one that is gone', (t) => {
  const of = (event: string, payload: unknown): boolean | undefined => {
    const path = join(scratch(t), 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return fromFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'o/r' });
  };
  const from = (repo: object | null) => ({ pull_request: { head: { repo } } });
  assert.equal(of('pull_request', from({ full_name: 'o/r' })), false);
  assert.equal(of('pull_request_target', from({ full_name: 'x/r' })), true);
  assert.equal(of('pull_request', from(null)), true);
  assert.equal(of('push', from({ full_name: 'x/r' })), undefined);
  assert.equal(fromFork({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere' }), undefined);
});

test('what confines the guard is read from proc', (t) => {
  const proc = scratch(t);
  const files = (status: string, ids: string, mounts: string, version = 'Linux version 6.1'): void => {
    mkdirSync(join(proc, 'self'), { recursive: true });
    writeFileSync(join(proc, 'self/status'), status);
    writeFileSync(join(proc, 'self/uid_map'), ids);
    writeFileSync(join(proc, 'self/mountinfo'), mounts);
    writeFileSync(join(proc, 'version'), version);
  };
  const root = '22 1 8:1 / / rw - ext4 /dev/sda1 rw\n';
  files('NoNewPrivs:\t0\nSeccomp:\t0\n', '         0          0 4294967295\n', root);
  assert.deepEqual(confinement(proc), []);
  files('NoNewPrivs:\t1\nSeccomp:\t2\n', '0 1000 1\n', '22 1 8:1 / /proc rw - proc proc rw\n', 'Linux gVisor');
  assert.deepEqual(confinement(proc), ['user-namespace', 'chroot', 'seccomp', 'no-new-privileges', 'gvisor']);
  assert.deepEqual(confinement(join(proc, 'nowhere')), []);
});
