import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ACTS, buildActs, judge } from './stage.ts';

/** Programs that do one thing each, on this machine's kernel: the sensor tells that thing and no other, on its rung `degraded`. */
const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

test('of each act what it did, on the rung degraded', (t) => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'guard-acts-')));
  t.after(() => rmSync(base, { recursive: true, force: true }));
  // some acts are those of nobody
  chmodSync(base, 0o755);
  buildActs(base);
  const place = join(base, 'place');
  mkdirSync(place);
  const sensor = resolve(`dist/sensor/ironclaw-sensor-${machine}`);
  const ran = spawnSync(join(base, 'stage'), [sensor, 'degraded', base, ...ACTS], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  assert.equal(ran.status, 0, ran.stderr);
  judge(ran.stdout, place, 'degraded');
});
