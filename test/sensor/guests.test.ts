import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { ACTS, buildActs, judge, unexplained } from './stage.ts';

/**
 * The same programs in qemu with other kernels, one boot for each: `--rung auto` must find the rung `full` there, and the rung
 * `degraded` must tell the same.
 */
const SENSOR = 'dist/sensor/ironclaw-sensor-x86_64';

/** Both rungs' output comes one after the other, with this line between them. */
const COMMANDS = `
for rung in auto degraded; do
  mkdir /tmp/$rung && cd /tmp/$rung && /g/programs/stage /g/sensor $rung /g/programs ${ACTS.join(' ')}
  echo "== $?"
done`;

function whyNot(): string | undefined {
  if (spawnSync('qemu-system-x86_64', ['--version']).status !== 0) return 'qemu-system-x86_64 is not installed';
  return spawnSync('x86_64-linux-gnu-gcc-12', ['--version']).status === 0
    ? undefined
    : 'there is no compiler for x86-64';
}

/** Boots a kernel and runs the acts on both rungs; what they printed, in that order. */
async function guest(t: TestContext, kernel: string): Promise<readonly string[]> {
  const programs = mkdtempSync(join(tmpdir(), 'guard-guest-'));
  t.after(() => rmSync(programs, { recursive: true, force: true }));
  buildActs(programs, 'x86_64-linux-gnu-gcc-12');
  const files = ['-f', `${SENSOR}:sensor`, '-f', `${programs}:programs`];
  const begun = Date.now();
  const boot = spawn('scripts/guest.sh', [...files, '-t', '240', kernel, COMMANDS], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, words, [status]] = await Promise.all([text(boot.stdout), text(boot.stderr), once(boot, 'exit')]);
  assert.equal(status, 0, words || output.slice(-2000));
  t.diagnostic(`${kernel}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return output.split(/^== 0$/m);
}

// one after the other: a guest has two processors of its own
test('in guests', { skip: whyNot() }, async (t) => {
  for (const kernel of ['6.1', '6.12', 'newest'])
    await t.test(`Linux ${kernel}: of each act what it did, on both rungs`, async (t) => {
      const [full = '', degraded = ''] = await guest(t, kernel);
      const sentences = [judge(full, '/tmp/auto', 'full'), judge(degraded, '/tmp/degraded', 'degraded')].map(
        ({ notCovered }) => notCovered as string[],
      );
      assert.deepEqual(unexplained(sentences.flat()), []);
    });
});
