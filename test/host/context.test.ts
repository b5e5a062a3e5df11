import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentKind, recordingContext } from '../../src/host/context.ts';

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
