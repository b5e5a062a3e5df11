import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { succeeds } from './program.ts';
import { type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

/** What a step with root does to the running eBPF sensor. */
const skip = process.getuid?.() !== 0 && 'the eBPF sensor needs root';
/** The sensor is a child of the program that started the shell. */
const SENSOR =
  'for s in $(cat /proc/$PPID/task/*/children); do [ "$(cat /proc/$s/comm)" != ironclaw-sensor ] || sensor=$s; done';

async function attacked(t: TestContext, script: string): Promise<WatchedRun> {
  const cwd = await checkout(t);
  await succeeds(['gcc', '-O1', '-o', 'attack', resolve('test/real/tampering/attack.c')], { cwd });
  const run = await watchedRun(['sh', '-c', `${SENSOR}; ${script}; echo status $?`], { cwd }, ['--sensor', 'ebpf']);
  assert.match(run.stdout, /^status 0$/m, `${script}: ${run.stderr}`);
  return run;
}

const rules = ({ document }: WatchedRun): string[] => document.findings.map(({ rule }) => rule);

for (const [what, words] of [
  ['map', /BPF_MAP_UPDATE_ELEM/],
  ['ring', /map memory/],
  ['link', /BPF_LINK_DETACH/],
] as const) {
  test(`what changes the sensor's own ${what} by bpf(2) is a finding, and the decision fail`, { skip }, async (t) => {
    const run = await attacked(t, `./attack ${what} $sensor; sleep 2`);
    const finding = run.document.findings.find(({ rule }) => rule === 'guard-bpf');
    assert.match(finding?.message ?? `only ${rules(run)}`, words);
    assert.equal(run.document.decision, 'fail');
  });
}

test('who only looks at the programs and maps of the machine has done nothing to the sensor', { skip }, async (t) => {
  const run = await attacked(t, './attack look $sensor');
  assert.deepEqual(rules(run), []);
  assert.equal(run.document.decision, 'pass');
});

test('a signal to the sensor is a finding; asking whether it lives is none', { skip }, async (t) => {
  const stopped = await attacked(t, 'kill -STOP $sensor; kill -CONT $sensor');
  assert.ok(rules(stopped).includes('guard-signal'), String(rules(stopped)));
  assert.equal(stopped.document.decision, 'fail');
  assert.deepEqual(rules(await attacked(t, 'kill -0 $sensor')), []);
});

test("reaching into the sensor's memory is a finding", { skip }, async (t) => {
  const run = await attacked(t, 'head -c 1 /proc/$sensor/mem >/dev/null 2>&1 || true');
  assert.ok(rules(run).includes('guard-memory'), String(rules(run)));
  assert.equal(run.document.decision, 'fail');
});
