import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { BaseConfiguration } from '../../../src/host/action/base-configuration.ts';
import { heldConfiguration } from '../../../src/host/action/fallback.ts';
import { scratch } from '../scratch.ts';

const REFUSED: BaseConfiguration = { outcome: 'unknown', reason: "the input 'token' is empty" };
const FAILED: BaseConfiguration = { outcome: 'unknown', reason: 'api.example answered 429', failed: true };

function held(t: TestContext, base: BaseConfiguration, event: string, file = true) {
  const workspace = scratch(t);
  mkdirSync(join(workspace, '.github'));
  if (file) writeFileSync(join(workspace, '.github/ironclaw.yml'), 'mode: report\n');
  return heldConfiguration(base, { workspace, config: '', event });
}

test('what the base ref says holds, and needs no words', (t) => {
  const found = held(t, { outcome: 'found', text: '', from: 'f' }, 'pull_request');
  assert.deepEqual(found, { path: undefined, configured: true, reason: undefined, blind: false, notice: undefined });
  assert.equal(held(t, { outcome: 'absent' }, 'push').configured, false);
});

test("on a push the workspace's configuration holds instead, and the coverage says so", (t) => {
  for (const base of [REFUSED, FAILED]) {
    const { path, configured, reason, blind } = held(t, base, 'push');
    assert.match(path ?? '', /ironclaw\.yml$/);
    assert.match(reason ?? '', /was not read before the first step \(.*\): the one that lay in the workspace/);
    assert.deepEqual([configured, blind], [true, false]);
  }
  assert.match(held(t, FAILED, 'push', false).reason ?? '', /none in the workspace either/);
  assert.equal(held(t, REFUSED, 'push', false).reason, undefined, 'who has no configuration misses none');
});

test('on a pull request nothing gets looser', (t) => {
  const failed = held(t, FAILED, 'pull_request', false);
  assert.deepEqual([failed.path, failed.configured, failed.blind], [undefined, true, true]);
  assert.match(failed.reason ?? '', /answered 429\): the defaults hold, without its pins/);
  const refused = held(t, REFUSED, 'pull_request_target');
  assert.deepEqual([refused.path, refused.configured, refused.blind], [undefined, true, false]);
  assert.match(refused.reason ?? '', /token.*the defaults hold/);
  const none = held(t, REFUSED, 'pull_request', false);
  assert.deepEqual([none.configured, none.reason], [false, undefined]);
});
