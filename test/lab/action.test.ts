import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cannotAttach, eventually, GUARD, guardedJob, hasLeft, PLACE, ROOT } from './guarded-job.ts';
import { runJob } from './runner/run-job.ts';

const skip = cannotAttach();
const watched = { sensor: 'strace' };
/** What the theft of 2025 did: read the memory of the runner, where the secrets are. */
const readRunnerMemory = 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true; sleep 0.5';
const compile = "printf 'int main(void) { return 0; }' > a.c && gcc -o a a.c && ./a";

test('a clean build passes, its tools score 0, and nothing of the guard stays behind', { skip }, async () => {
  const result = await guardedJob(watched, [{ run: compile, id: 'build' }]);
  const { guard, document } = result;
  assert.equal(result.conclusion, 'success', guard.post?.log);
  assert.match(guard.pre?.log ?? '', /watches this job: strace/);
  assert.match(guard.main?.log ?? '', /strace .* watches; \d+ profiles of tools/);
  assert.match(guard.post?.log ?? '', /IronClaw Guard: pass/);
  assert.match(guard.post?.summary ?? '', /IronClaw Guard/);
  assert.deepEqual(
    guard.post?.annotations.filter(({ level }) => level === 'error'),
    [],
  );
  assert.equal(document?.decision, 'pass');
  const gcc = document?.invocations.find(({ tool, step }) => tool.name === 'gcc' && step.key === 'build');
  assert.equal(gcc?.risk.tree, 0);
  for (const file of [
    'audit.ndjson',
    'events.ndjson',
    'recording.json',
    'report.sarif',
    'result.json',
    'sbom.cdx.json',
    'summary.md',
  ])
    assert.ok(result.files.includes(file), file);
  assert.ok(!guard.pre?.lingered && !guard.post?.lingered, 'the companion holds no output of a step');
  assert.deepEqual(result.orphans, []);
  await eventually('companion and strace are gone', () => hasLeft(result));
});

test('reading the memory of the runner fails the job, with an annotation that names the step', { skip }, async () => {
  const result = await guardedJob(watched, [
    { run: compile, line: 14 },
    { run: readRunnerMemory, name: 'Test', line: 17 },
  ]);
  assert.equal(result.conclusion, 'failure');
  assert.equal(result.guard.post?.outcome, 'failure');
  assert.equal(result.document?.decision, 'fail');
  const invariant = result.document?.findings.find(({ kind }) => kind === 'invariant');
  assert.deepEqual(invariant?.step, {
    key: '__run_2',
    name: 'Test',
    file: '.github/workflows/ci.yml',
    line: 17,
    identity: 'Test',
  });
  const errors = result.guard.post?.annotations.filter(({ level }) => level === 'error') ?? [];
  assert.ok(
    errors.some(({ message, properties }) => message.includes('Test') && properties.line === '17'),
    JSON.stringify(errors),
  );
});

test('in report mode the same job goes green, with a warning that says what would have failed it', {
  skip,
}, async () => {
  const result = await guardedJob({ ...watched, mode: 'report' }, [{ run: readRunnerMemory, id: 'theft' }]);
  assert.equal(result.conclusion, 'success');
  assert.equal(result.document?.decision, 'fail');
  assert.match(result.guard.post?.log ?? '', /fail; .*\(mode report: the job is not failed\)/);
});

test('a failing step fails the job, and the guard has nothing against it', { skip }, async () => {
  const result = await guardedJob(watched, [{ run: 'exit 4' }, { run: 'echo never' }]);
  assert.equal(result.conclusion, 'failure');
  assert.equal(result.guard.post?.outcome, 'success', result.guard.post?.log);
  assert.equal(result.document?.decision, 'pass');
});

test('a cancelled job is judged all the same', { skip }, async () => {
  const steps = [{ run: `${readRunnerMemory}; echo READY; exec sleep 60`, id: 'theft' }];
  const result = await guardedJob(watched, steps, { cancelOnLog: 'READY', timeScale: 0.3 });
  assert.equal(result.conclusion, 'cancelled');
  assert.equal(result.document?.decision, 'fail');
  assert.equal(result.guard.post?.outcome, 'failure');
});

test('what steps do side by side is told apart', { skip }, async () => {
  const wait = (own: string, other: string): string =>
    `touch ${own}; for i in $(seq 200); do [ -e ${other} ] && break; sleep 0.05; done`;
  const result = await guardedJob(watched, [
    { run: `${wait('a', 'b')}; ${compile}`, id: 'left', background: true },
    { run: `${wait('b', 'a')}; ${readRunnerMemory}`, id: 'right', background: true },
    { wait: true },
  ]);
  const { document } = result;
  assert.ok(document?.invocations.some(({ tool, step }) => tool.name === 'gcc' && step.key === 'left'));
  assert.deepEqual(
    [...new Set(document?.findings.filter(({ kind }) => kind === 'invariant').map(({ step }) => step.key))],
    ['right'],
  );
});

test('what a step leaves running belongs to that step, and the clean-up takes it and not the companion', {
  skip,
}, async () => {
  const leave = '(sleep 0.5; head -c 1 /proc/$PPID/mem || true; sleep 60) >/dev/null 2>&1 & sleep 0.5';
  const result = await guardedJob(watched, [
    { run: leave, id: 'leaver' },
    { run: 'sleep 1.5', id: 'innocent' },
  ]);
  assert.ok(result.orphans.length > 0);
  assert.ok(
    result.orphans.every(({ name }) => ['bash', 'sleep'].includes(name)),
    JSON.stringify(result.orphans),
  );
  assert.deepEqual(
    [...new Set(result.document?.findings.filter(({ kind }) => kind === 'invariant').map(({ step }) => step.key))],
    ['leaver'],
  );
});

test('killing the companion does not make a job green', { skip }, async () => {
  const result = await guardedJob(watched, [
    {
      run: `${ROOT} kill -9 $(${ROOT} sed "s/.*\\"pid\\":\\([0-9]*\\).*/\\1/" ${PLACE}/holder.json); echo went on`,
    },
  ]);
  assert.match(result.steps.find(({ key }) => key === '__run')?.log ?? '', /went on/);
  assert.equal(result.conclusion, 'failure');
  assert.match(result.guard.post?.log ?? '', /tampering: .*is not running any more/);
});

test('killing the sensor does not make a job green, and what it saw is kept', { skip }, async () => {
  const kill =
    'for p in /proc/[0-9]*; do [ "$(cat $p/comm 2>/dev/null)" = strace ] && tr "\\0" " " < $p/cmdline | grep -q "$PPID" && '.concat(
      ROOT,
      ' kill -9 ${p#/proc/}; done; echo went on',
    );
  const result = await guardedJob(watched, [{ run: compile, id: 'build' }, { run: kill }, { run: 'true' }]);
  assert.equal(result.conclusion, 'failure');
  assert.equal(result.document?.decision, 'fail');
  assert.ok(result.document?.invocations.some(({ tool }) => tool.name === 'gcc'));
});

test('a library put before every later process by a step is named as tampering', { skip }, async () => {
  const result = await guardedJob(watched, [{ run: 'echo LD_PRELOAD=/nonexistent.so >> $GITHUB_ENV' }]);
  assert.equal(result.conclusion, 'failure');
  assert.match(result.guard.post?.log ?? '', /tampering: a step set LD_PRELOAD/);
});

test('the second guard of a job stands by, and the job is judged once', { skip }, async () => {
  const result = await guardedJob(watched, [{ uses: GUARD, id: 'again', with: watched }, { run: 'true' }]);
  assert.equal(result.conclusion, 'success', result.guard.post?.log);
  const again = result.steps.filter(({ key }) => key === 'again').map(({ log }) => log);
  assert.match(again[0] ?? '', /watches this job already, for step guard/);
  assert.match(again[2] ?? '', /step guard watches this job and reports/);
});

test('a runner that is lost: the companion judges what it saw and leaves', { skip }, async () => {
  const parts = mkdtempSync(join(tmpdir(), 'lab-lost-'));
  for (const part of ['action.yml', 'dist', 'policies', 'profiles'])
    cpSync(part, join(parts, part), { recursive: true });
  const steps = [{ uses: GUARD, with: watched }, { run: readRunnerMemory }, { run: 'echo GONE; sleep 1' }];
  const result = await runJob({ steps, actions: { [GUARD]: parts }, loseRunnerOnLog: 'GONE' });
  assert.equal(result.conclusion, 'lost');
  await eventually('companion and strace are gone', () => hasLeft(result));
  const own = readdirSync(result.temp).filter((name) => name.startsWith('ironclaw-guard-'));
  const document = JSON.parse(readFileSync(join(result.temp, own[0] as string, 'recording/result.json'), 'utf8')) as {
    decision: string;
  };
  assert.equal(document.decision, 'fail');
  for (const place of [result.root, parts]) rmSync(place, { recursive: true, force: true });
});

test('an action of the workspace: nothing watches, and that is not green', async () => {
  const files = Object.fromEntries(
    ['action.yml', ...['pre', 'main', 'post'].map((stage) => `dist/${stage}/index.js`)].map((path) => [
      path,
      readFileSync(path, 'utf8'),
    ]),
  );
  for (const [mode, conclusion] of [
    ['', 'failure'],
    ['report', 'success'],
  ] as const) {
    const result = await runJob({ workspace: files, steps: [{ uses: './', with: { ...watched, mode } }] });
    rmSync(result.root, { recursive: true, force: true });
    assert.equal(result.conclusion, conclusion);
    assert.deepEqual(
      result.steps.map(({ stage }) => stage),
      ['main', 'post'],
    );
    assert.match(result.steps[0]?.log ?? '', /its pre did not run/);
    assert.match(result.steps[1]?.log ?? '', /incomplete; coverage none/);
  }
});

test('no sensor wanted: nothing is attached, and the job is green in report mode only', async () => {
  for (const [mode, conclusion] of [
    ['', 'failure'],
    ['report', 'success'],
  ] as const) {
    const { conclusion: actual, guard, files } = await guardedJob({ sensor: 'none', mode }, [{ run: 'true' }]);
    assert.equal(actual, conclusion);
    assert.match(guard.pre?.log ?? '', /'sensor' is none/);
    assert.match(guard.post?.log ?? '', /incomplete; coverage none/);
    assert.match(guard.post?.summary ?? '', /incomplete/);
    assert.deepEqual(files, []);
  }
});

test('a wrong input is named, with the values it may have', async () => {
  const { conclusion, guard } = await guardedJob({ sensor: 'stracer' }, [{ run: 'echo never' }]);
  assert.equal(conclusion, 'failure');
  assert.match(guard.pre?.log ?? '', /the input 'sensor' is "stracer"; it must be one of auto, ebpf, strace, none/);
});

test('a configuration with a typo fails the job and says where', { skip }, async () => {
  const result = await guardedJob(watched, [{ run: 'mkdir -p .github && echo "treshold: 5" > .github/ironclaw.yml' }]);
  assert.equal(result.conclusion, 'failure');
  assert.match(result.guard.post?.log ?? '', /ironclaw\.yml:1:1: .*did you mean .threshold/);
  assert.ok(result.files.includes('events.ndjson'), 'the recording stays');
});

test('names that read like commands of the log stay names', { skip }, async () => {
  const hostile = 'd=$(printf \'/tmp/x\\n::warning::forged\\n::error::forged\'); cp /bin/true "$d"; "$d"; rm -f "$d"';
  const { guard } = await guardedJob(watched, [{ run: hostile, name: '::error::forged' }]);
  assert.ok(
    guard.post?.annotations.every(({ message }) => message !== 'forged'),
    JSON.stringify(guard.post?.annotations),
  );
  assert.doesNotMatch(guard.post?.summary ?? '', /^::/m);
});
