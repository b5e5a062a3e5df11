import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { everything } from '../everything.ts';
import { ACTS, buildActs, judge, unexplained } from './stage.ts';
import type { Line } from './tell.ts';

/**
 * The same programs in qemu with other kernels, one boot for each: `--rung auto` must find the rung `full` there, and the rung
 * `degraded` must tell the same. The rung `full` can also refuse what a step with root does to the sensor.
 */
const SENSOR = 'dist/sensor/ironclaw-sensor-x86_64';

/** Both rungs' output comes one after the other, with this line between them, and then that of a shielded sensor. */
const COMMANDS = `
for rung in auto degraded; do
  mkdir /tmp/$rung && cd /tmp/$rung && /g/programs/stage /g/sensor $rung /g/programs ${ACTS.join(' ')}
  echo "== $?"
done
/g/programs/shield /g/sensor
echo "== $?"`;

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

/** What root may do to a shielded sensor and guard: the error, or that it was let. */
const SHIELDED: Readonly<Record<string, string>> = {
  'ask for the sensor': '',
  'kill the sensor': 'EPERM',
  'stop the sensor': 'EPERM',
  'kill its thread': 'EPERM',
  'kill it by a descriptor': 'EPERM',
  'kill the guard': 'EPERM',
  'trace the sensor': 'EPERM',
  'open its memory': 'EACCES',
  'read its memory': 'EPERM',
  "open the guard's memory": 'EACCES',
  'take its descriptor': 'EPERM',
  'read a child': '',
  'kill a child': '',
  'signal the sensor as the guard': '',
  'end the sensor by its input': '',
  'kill the guard afterwards': '',
};

/** What was refused is refused with an error, and told as tried in vain. */
function judgeShield(output: string): void {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  const tried = lines.filter(({ kind }) => kind === 'shield.tried').map(({ what, error }) => [what, error]);
  assert.deepEqual(Object.fromEntries(tried), SHIELDED);
  assert.equal((lines[0]?.selfTest as Record<string, boolean> | undefined)?.shield, true);
  const refused = lines
    .filter(({ job, err }) => job === true && err === 'EPERM')
    .map(({ kind, signal, how }) => `${kind} ${signal ?? how}`);
  const signals = ['SIGKILL', 'SIGSTOP', 'SIGTERM', 'SIGKILL', 'SIGKILL'].map((name) => `process.signal ${name}`);
  const reached = ['ptrace', 'proc_mem', 'process_vm_readv', 'proc_mem'].map((how) => `mem.access ${how}`);
  assert.deepEqual(refused, [...signals, ...reached]);
  const done = lines.filter(({ kind, job, done }) => kind === 'mem.access' && job === true && done === true);
  assert.equal(done.length, 1, 'only the child was reached');
}

// the newest finds most of what a change breaks; the oldest that is supported, and one between, where there is time
const KERNELS = everything ? ['6.1', '6.12', 'newest'] : ['newest'];

// one after the other: a guest has two processors of its own
test('in guests', { skip: whyNot() }, async (t) => {
  for (const kernel of KERNELS)
    await t.test(`Linux ${kernel}: of each act what it did, on both rungs, and the shield refuses`, async (t) => {
      const [full = '', degraded = '', shield = ''] = await guest(t, kernel);
      const sentences = [judge(full, '/tmp/auto', 'full'), judge(degraded, '/tmp/degraded', 'degraded')].map(
        ({ notCovered }) => notCovered as string[],
      );
      assert.deepEqual(unexplained(sentences.flat()), []);
      judgeShield(shield);
    });
});
