import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { cannotBeRoot, type GuardedResult } from './guarded-job.ts';
import { guardedJobElsewhere } from './job-elsewhere.ts';
import type { Step } from './runner/job.ts';

const skip = cannotBeRoot();
const event = { repository: { default_branch: 'main' } };
const CONFIG = `tools: [{ path: /usr/bin/tar, source: https://github.example/acme/tool }]
evidence: { osv: true }
`;

/** A job on a machine that has no network at all, not even its own loopback. */
async function unconnected(t: TestContext, steps: readonly Step[]): Promise<GuardedResult> {
  const place = mkdtempSync(join(tmpdir(), 'lab-unconnected-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const inputs = { sensor: 'ebpf', token: 'ghs_given', comment: 'always' };
  const more = {
    event,
    github: { api_url: 'https://api.github.example', server_url: 'https://github.example' },
    workspace: { '.github/ironclaw.yml': CONFIG },
  };
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n', '-E'];
  return guardedJobElsewhere({ inputs, steps, more }, place, (script) => [...root, 'unshare', '--net', ...script]);
}

test('with no network at all a clean job passes, and what could not be reached is named', { skip }, async (t) => {
  const { conclusion, document, guard } = await unconnected(t, [{ run: 'tar cf /dev/null $0', id: 'pack' }]);
  const log = guard.post?.log ?? '';
  assert.equal(conclusion, 'success', log);
  assert.equal(document?.decision, 'pass');
  assert.deepEqual(document?.findings, []);
  const unreached = 'api.github.example has no address: its name could not be looked up';
  assert.ok(guard.pre?.log.includes(`in the workspace: ${unreached}`), guard.pre?.log);
  assert.match(log, /the configuration was not read before the first step \(api\.github\.example has no address/);
  assert.match(log, /nothing shows where \/usr\/bin\/tar was built/);
  assert.ok(log.includes(`not written: check run, code scanning: ${unreached}`), log);
  assert.ok(guard.post?.summary.includes(`Not written: check run, code scanning: ${unreached}`));
});

test('and a theft fails it all the same', { skip }, async (t) => {
  const theft = { run: 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true', id: 'theft' };
  const { conclusion, document, guard } = await unconnected(t, [theft]);
  assert.equal(conclusion, 'failure', guard.post?.log);
  assert.ok(document?.findings.some(({ rule, step }) => rule === 'runner-memory' && step.key === 'theft'));
});
