import assert from 'node:assert/strict';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { workerLog } from '../../../src/host/action/worker-log.ts';

test('the log a worker has open is read, and no other file', (t) => {
  const runner = mkdtempSync(join(tmpdir(), 'worker-log-'));
  t.after(() => rmSync(runner, { recursive: true, force: true }));
  const diag = join(runner, '_diag');
  mkdirSync(diag);
  writeFileSync(join(diag, 'Worker_2-utc.log'), 'newer, of another job');
  const others = [openSync(join(diag, 'Runner_1-utc.log'), 'w'), openSync(join(runner, 'Worker_3-utc.log'), 'w')];
  assert.equal(workerLog(process.pid), undefined);
  writeFileSync(join(diag, 'Worker_1-utc.log'), 'the job message');
  const open = openSync(join(diag, 'Worker_1-utc.log'), 'a');
  assert.equal(workerLog(process.pid), 'the job message');
  for (const file of [open, ...others]) closeSync(file);
  assert.equal(workerLog(2 ** 22 + 1), undefined);
});
