import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '../everything.ts';
import { FakeGitHub, GRANTED } from './github/fake-github.ts';
import { cannotBeRoot, eventually, GUARD, guardedJob, hasLeft, PLACE, ROOT } from './guarded-job.ts';
import { guardedJobOfUser } from './ordinary-user.ts';

/** The companion with the sensor that the guard chooses itself: eBPF, which only root has. */
const skip = cannotBeRoot();
const auto = { sensor: 'auto' };
const compile = "printf 'int main(void) { return 0; }' > a.c && gcc -o a a.c && ./a";
const readRunnerMemory = 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true';
const pidOf = (what: string): string => `$(${ROOT} sed 's/.*"pid":\\([0-9]*\\).*/\\1/' ${PLACE}/${what})`;
const COMPANION = pidOf('holder.json');
/** The sensor is the companion's one child while the job runs. */
const SENSOR = `$(cat /proc/${COMPANION}/task/*/children)`;

test('eBPF is what a job gets unasked: a clean build passes, and nothing of the guard stays', { skip }, async () => {
  const result = await guardedJob(auto, [{ run: compile, id: 'build' }]);
  const { guard, document } = result;
  assert.equal(result.conclusion, 'success', guard.post?.log);
  assert.match(guard.pre?.log ?? '', /watches this job: eBPF/);
  assert.match(guard.post?.log ?? '', /IronClaw Guard: pass/);
  assert.match(guard.post?.log ?? '', /head of the hash chain over its events: [0-9a-f]{64}/);
  assert.equal(document?.invocations.find(({ tool }) => tool.name === 'gcc')?.step.key, 'build');
  assert.ok(!guard.pre?.lingered && !guard.post?.lingered, 'the companion holds no output of a step');
  assert.deepEqual(result.orphans, []);
  await eventually('companion and sensor are gone', () => hasLeft(result));
});

test('reading the memory of the runner fails the job under eBPF too', { skip }, async () => {
  const result = await guardedJob(auto, [{ run: compile }, { run: readRunnerMemory, id: 'theft' }]);
  assert.equal(result.conclusion, 'failure');
  const invariant = result.document?.findings.find(({ kind }) => kind === 'invariant');
  assert.equal(invariant?.step.key, 'theft');
});

test('killing the companion, or its sensor, does not make a job green', { skip }, async () => {
  const companion = await guardedJob(auto, [{ run: `${ROOT} kill -9 ${COMPANION}; echo went on` }]);
  assert.equal(companion.conclusion, 'failure');
  assert.match(companion.guard.post?.log ?? '', /tampering: .*is not running any more/);
  const sensor = await guardedJob(auto, [{ run: compile }, { run: `${ROOT} kill -9 ${SENSOR}; echo went on` }]);
  assert.match(sensor.steps.find(({ key }) => key === '__run_2')?.log ?? '', /went on/);
  assert.equal(sensor.document?.decision, 'fail');
  assert.ok(
    sensor.document?.invocations.some(({ tool }) => tool.name === 'gcc'),
    'what it saw is kept',
  );
  // the next guard on the machine clears away what the killed companion could not
  await eventually('the place of the killed one is gone', () => hasLeft(companion));
});

test('who tells the companion to end, by a signal or over its socket, has a job that fails or goes on', {
  skip,
}, async (t) => {
  const ask = `node -e 'require("net").connect(process.argv[1]).end("{}")' ${PLACE}/control`;
  const asked = await guardedJob(auto, [
    { run: `PATH=$(dirname $(readlink /proc/$PPID/exe)):$PATH; ${ask} || true; sleep 0.5` },
    { run: compile },
  ]);
  assert.equal(asked.conclusion, 'success', asked.guard.post?.log);
  assert.ok(asked.document?.invocations.some(({ tool }) => tool.name === 'gcc'));
  const end = `p=${COMPANION}; ${ROOT} kill -TERM $p; for i in $(seq 200); do [ -e /proc/$p ] || break; sleep 0.1; done`;
  const github = await FakeGitHub.start({ permissions: GRANTED });
  t.after(() => github.close());
  const told = await guardedJob({ ...auto, token: 'ghs_given' }, [{ run: end }], {
    github: { api_url: github.api },
  });
  assert.equal(told.conclusion, 'failure');
  assert.deepEqual(
    [...github.repository.checks.values()].map(({ conclusion }) => conclusion),
    ['cancelled'],
    'no check passes by what was seen until then',
  );
  assert.match(told.guard.post?.log ?? '', /tampering/);
});

test('a step that overwrites what the runner downloaded does not change the verdict', { skip }, async () => {
  const overwrite =
    'cd $RUNNER_TEMP/../_actions/ironclaw/guard/v1 && echo "process.exit(0)" > dist/judge/index.js && rm -rf profiles dist/sensor dist/companion';
  const result = await guardedJob(auto, [{ run: overwrite }, { run: readRunnerMemory, id: 'theft' }]);
  assert.equal(result.document?.decision, 'fail');
  assert.ok(result.document?.findings.some(({ kind, step }) => kind === 'invariant' && step.key === 'theft'));
});

test('two uses of the guard in a job: one watches, the other stands by', { skip }, async () => {
  const result = await guardedJob(auto, [{ uses: GUARD, id: 'again', with: auto }, { run: compile }]);
  const again = result.steps.find(({ key, stage }) => key === 'again' && stage === 'pre');
  assert.match(again?.log ?? '', /watches this job already, for step guard/);
  assert.equal(result.conclusion, 'success', result.guard.post?.log);
});

if (everything)
  test('a storm of events is judged within seconds, in a companion that stays small', { skip }, async () => {
    const storm =
      'gcc -O1 -o storm -x c - <<"E"\n#include <fcntl.h>\n#include <stdio.h>\n#include <unistd.h>\nint main(void) { char n[32]; for (int i = 0; i < 300000; i++) { sprintf(n, "f%d", i); close(open(n, O_CREAT | O_WRONLY, 0600)); unlink(n); } }\nE\n./storm';
    const size = `grep VmHWM /proc/${COMPANION}/status`;
    const result = await guardedJob(auto, [{ run: storm }, { run: size, id: 'size' }]);
    const log = result.steps.find(({ key, stage }) => key === 'size' && stage === 'main')?.log ?? '';
    const kilobytes = Number(/VmHWM:\s*(\d+) kB/.exec(log)?.[1]);
    // 600,000 events are about 150 MB of text: none of it is kept. Node itself takes 60 MB; up to 104 MB were seen on a busy machine
    assert.ok(kilobytes < 120_000, log);
    assert.equal(result.document?.decision, 'pass', result.guard.post?.log);
  });

test('an ordinary user of the runner has a companion of root by sudo, and post needs no sudo', { skip }, async () => {
  const removeSudo = 'sudo -n umount -l /etc/sudoers';
  const steps = [
    { run: `id -u; ${compile}`, id: 'who' },
    { run: removeSudo, id: 'remove' },
    { run: 'sudo -n true', id: 'sudo', continueOnError: true },
  ];
  const result = await guardedJobOfUser(auto, steps);
  const log = (key: string): string =>
    result.steps.find((stage) => stage.key === key && stage.stage === 'main')?.log ?? '';
  assert.equal(result.conclusion, 'success', result.guard.post?.log);
  assert.doesNotMatch(log('who'), /^0$/m);
  if (process.getuid?.() === 0) assert.match(log('sudo'), /sudo: /, 'sudo refuses by then');
  assert.match(result.guard.pre?.log ?? '', /watches this job: eBPF/);
  assert.equal(result.document?.decision, 'pass');
  assert.ok(result.files.includes('events.ndjson'), 'the recording belongs to the user');
  await eventually('companion and sensor are gone', () => hasLeft(result));
});

test('without sudo nothing watches, and the reason says what to do', async () => {
  const { guard, conclusion } = await guardedJobOfUser(auto, [{ run: 'true' }], { sudo: false });
  assert.equal(conclusion, 'failure');
  assert.match(guard.pre?.log ?? '', /'sudo -n' is refused here; give the runner's user passwordless sudo/);
});
