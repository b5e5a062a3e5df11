import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cannotBeRoot, GATE, type GuardedResult, guardedJob, PLACE, ROOT } from './guarded-job.ts';
import type { Step } from './runner/job.ts';

const skip = cannotBeRoot();
const auto = { sensor: 'auto' };
const gate = (id: string, more: Partial<Step> = {}): Step => ({ uses: GATE, id, ...more }) as Step;
const publish: Step = { run: 'echo PUBLISHED', id: 'publish' };
/** What an install script that steals does: it reads the runner's memory, where the secrets are. */
const steal: Step = { run: 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true', id: 'install' };

const logOf = ({ steps }: GuardedResult, key: string): string =>
  steps.find((one) => one.key === key && one.stage === 'main')?.log ?? '';
const outcome = ({ steps }: GuardedResult, key: string): string | undefined =>
  steps.find((one) => one.key === key && one.stage === 'main')?.outcome;
const published = (result: GuardedResult): boolean => /^PUBLISHED$/m.test(logOf(result, 'publish'));

interface Told {
  readonly gates: readonly {
    readonly step: string;
    readonly decision: string;
    readonly events: { readonly bytes: number; readonly sha256: string };
  }[];
}

test('a theft in the install step is stopped at the gate, before what publishes; without the gate post still fails the job', {
  skip,
}, async () => {
  const stopped = await guardedJob(auto, [steal, gate('gate'), publish]);
  assert.equal(stopped.conclusion, 'failure');
  assert.equal(outcome(stopped, 'gate'), 'failure');
  assert.ok(!published(stopped));
  assert.match(logOf(stopped, 'gate'), /##\[error\]IronClaw Guard, gate: fail; .*default\/invariant/);
  const summary = stopped.steps.find(({ key, stage }) => key === 'gate' && stage === 'main')?.summary ?? '';
  assert.match(summary, /^## IronClaw Guard, gate: fail so far/);
  assert.equal(stopped.document?.decision, 'fail');

  const open = await guardedJob(auto, [steal, publish]);
  assert.ok(published(open));
  assert.equal(open.conclusion, 'failure');
});

test('a clean job passes its gates, on the command line too, and the result says what each was told of which events', {
  skip,
}, async () => {
  let events = Buffer.alloc(0);
  const cli = '$RUNNER_TEMP/../_actions/ironclaw/guard/v1/dist/cli/index.js';
  const ask: Step = {
    run: `$(readlink -f /proc/$PPID/exe) ${cli} gate 2>&1`,
    id: 'ask',
    env: { IRONCLAW_GATE: '${{ steps.guard.outputs.gate }}' },
  };
  const job = [{ run: 'echo built > a' }, gate('first'), ask, { run: 'echo more > b' }, gate('second'), publish];
  const result = await guardedJob(auto, job, {}, ({ temp }) => {
    const own = readdirSync(temp).find((name) => name.startsWith('ironclaw-guard-')) ?? '';
    events = readFileSync(join(temp, own, 'recording/events.ndjson'));
  });
  assert.equal(result.conclusion, 'success', logOf(result, 'first') + logOf(result, 'ask'));
  assert.ok(published(result));
  assert.match(logOf(result, 'ask'), /^gate: pass/m);
  const { gates } = result.document as unknown as Told;
  assert.deepEqual(
    gates.map(({ step, decision }) => [step, decision]),
    [
      ['first', 'pass'],
      ['ask', 'pass'],
      ['second', 'pass'],
    ],
  );
  for (const { events: judged } of gates)
    assert.equal(createHash('sha256').update(events.subarray(0, judged.bytes)).digest('hex'), judged.sha256);
  assert.match(result.guard.post?.summary ?? '', /Gate at [\d.]+ s \(first\): pass; gate at/);
});

/** Answers as a companion does, with a signature of its own. */
const IMPOSTOR = `require('net').createServer((s) => s.on('data', () => s.end(JSON.stringify({ verdict: JSON.stringify({ decision: 'pass', enforce: false, headline: 'pass', table: '', annotations: [], summary: '' }), signature: 'x'.repeat(86) })))).listen(process.argv[1])`;

test('who takes the companion’s place, blinds it, ends it or clears it away gets nothing through a gate', {
  skip,
}, async () => {
  const later = { continueOnError: true };
  const impersonate = [
    `node=$(readlink -f /proc/$PPID/exe); ${ROOT} mv ${PLACE}/control ${PLACE}/real; ${ROOT} "$node" -e '${IMPOSTOR.replaceAll("'", '"')}' ${PLACE}/control >/dev/null 2>&1 &`,
    `for i in $(seq 100); do [ -S ${PLACE}/control ] && break; sleep 0.05; done`,
  ].join('\n');
  const companion = `$(${ROOT} sed 's/.*"pid":\\([0-9]*\\).*/\\1/' ${PLACE}/holder.json)`;
  const result = await guardedJob(auto, [
    { run: impersonate, id: 'impersonate' },
    gate('forged', later),
    { run: `${ROOT} rm -f ${PLACE}/control ${PLACE}/gate.key; echo x > $RUNNER_TEMP/state`, id: 'clear' },
    gate('cleared', later),
    { run: `${ROOT} mv ${PLACE}/real ${PLACE}/control`, id: 'restore' },
    { run: `${ROOT} kill -9 $(cat /proc/${companion}/task/*/children)`, id: 'blind' },
    gate('blinded', later),
    { run: `${ROOT} kill -9 ${companion}`, id: 'kill' },
    gate('killed'),
    publish,
  ]);
  assert.match(logOf(result, 'forged'), /what answered in place of the guard's companion does not hold its key/);
  assert.match(logOf(result, 'cleared'), /companion cannot be reached/);
  assert.match(logOf(result, 'blinded'), /gate: fail; .*tamper/);
  assert.match(logOf(result, 'killed'), /companion cannot be reached/);
  for (const id of ['forged', 'cleared', 'blinded', 'killed']) assert.equal(outcome(result, id), 'failure', id);
  assert.equal(result.conclusion, 'failure');
  assert.ok(!published(result));
});

test('a gate in a job that no guard watches says what to add; with mode report it only warns', async () => {
  const warns = { with: { mode: 'report' }, continueOnError: false };
  const job = [gate('reports', warns as Partial<Step>), gate('gate'), publish];
  const result = await guardedJob({ sensor: 'none', mode: 'report' }, job);
  assert.match(logOf(result, 'reports'), /mode report: the job is not failed/);
  assert.equal(outcome(result, 'reports'), 'success');
  assert.equal(outcome(result, 'gate'), 'failure');
  assert.match(logOf(result, 'gate'), /no guard watches this job. Add 'uses: ironclaw\/guard@v1' as its first step/);
  assert.ok(!published(result));
});

test('code that a step puts into the gate’s process is tampering', { skip }, async () => {
  const preload: Step = { run: 'echo LD_PRELOAD=/nonexistent.so >> $GITHUB_ENV' };
  const result = await guardedJob({ ...auto, mode: 'report' }, [
    steal,
    gate('reported'),
    preload,
    gate('gate', { with: { mode: 'enforce' } } as Partial<Step>),
    publish,
  ]);
  assert.equal(outcome(result, 'reported'), 'success', 'where the guard only reports, its gates do');
  assert.match(logOf(result, 'reported'), /gate: fail; .*\(mode report: the job is not failed\)/);
  assert.match(logOf(result, 'gate'), /tampering: a step set LD_PRELOAD/);
  assert.ok(!published(result));
});
