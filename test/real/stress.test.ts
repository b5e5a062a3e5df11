import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import type { Event, EventKind, EventOf } from '../../src/events/event.ts';
import { everything } from '../everything.ts';
import { guard, succeeds } from './program.ts';
import { results, type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

/** What is too much for a sensor, and what a step with root does to it: each is seen, or counted as lost, or fails the job; never silent. */
const skip = process.getuid?.() !== 0 && 'the eBPF sensor needs root';
const EBPF = ['--sensor', 'ebpf'];
const BY = [process.execPath, resolve('dist/cli/index.js')];
/** The sensor is a child of the program that started the shell. */
const SENSOR =
  'for s in $(cat /proc/$PPID/task/*/children); do [ "$(cat /proc/$s/comm)" != ironclaw-sensor ] || sensor=$s; done';

let programs = '';

before(async () => {
  programs = mkdtempSync(join(tmpdir(), 'guard-stress-'));
  chmodSync(programs, 0o755);
  for (const name of ['storm', 'deep', 'long', 'threads', 'short', 'nothing']) {
    const options = name === 'nothing' ? ['-nostdlib', '-static'] : ['-pthread'];
    const source = resolve(`test/real/stress/${name}.c`);
    await succeeds(['gcc', '-O1', ...options, '-o', join(programs, name), source], { cwd: programs });
  }
});

after(() => rmSync(programs, { recursive: true, force: true }));

const program = (name: string): string => join(programs, name);

async function watched(t: TestContext, argv: readonly string[]): Promise<WatchedRun & { readonly cwd: string }> {
  const cwd = await checkout(t);
  return { ...(await watchedRun(argv, { cwd, by: BY }, EBPF)), cwd };
}

/** The recorded events of a kind. */
function events<K extends EventKind>({ out }: { readonly out: string }, kind: K): EventOf<K>[] {
  const all = readFileSync(join(out, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  return all.map((line) => JSON.parse(line) as Event).filter((event) => event.kind === kind) as EventOf<K>[];
}

const reasons = ({ document }: Pick<WatchedRun, 'document'>): string =>
  [...document.coverage.reasons, ...document.policy.held.map(({ why }) => why)].join('\n');

/** A directory in memory, where a disk would be what limits a storm. */
function inMemory(t: TestContext): string {
  const place = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guard-stress-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

const storm = (place: string, processes: number, files: number): string =>
  `cd ${place} && ${program('storm')} ${processes} ${files}`;

/** What a storm below a directory created was seen, or is lost and then the decision is not pass. */
function assertAccounted({ document, out }: Pick<WatchedRun, 'document' | 'out'>, place: string, files: number): void {
  const seen = events({ out }, 'file.create').filter(({ path }) => path.startsWith(`${place}/storm-`)).length;
  const { lost } = document.coverage;
  assert.ok(seen <= files, `${seen} were seen of ${files}`);
  // what other processes of the machine did may be among the lost
  if (lost === 0) assert.equal(seen, files);
  else assert.ok(seen + lost >= files, `${seen} seen and ${lost} lost of ${files}`);
  if (lost > 0) assert.notEqual(document.decision, 'pass');
}

test('a sensor that a step kills fails the job, and what it had told is kept', { skip }, async (t) => {
  const run = await watched(t, ['sh', '-c', `${SENSOR}; : >before; sleep 0.3; kill -KILL $sensor; : >after; exit 3`]);
  assert.equal(run.status, 10, run.stderr);
  assert.equal(run.document.decision, 'fail');
  assert.equal(run.document.sensor.died, true);
  assert.match(reasons(run), /ironclaw-sensor ended before it was asked to \(SIGKILL\)/);
  assert.deepEqual(run.document.command?.exit, { code: 3, signal: null });
  assert.ok(events(run, 'file.create').some(({ path }) => path === join(run.cwd, 'before')));
});

test('a sensor that a step stops for good is noticed, not waited for without end, and fails the job', {
  skip,
}, async (t) => {
  const run = await watched(t, ['sh', '-c', `${SENSOR}; : >before; sleep 0.3; kill -STOP $sensor; exit 3`]);
  assert.equal(run.status, 10, run.stderr);
  assert.equal(run.document.decision, 'fail');
  assert.match(reasons(run), /the sensor did not answer for \d+ s/);
  assert.match(reasons(run), /ironclaw-sensor did not end within 10 s/);
  assert.deepEqual(run.document.command?.exit, { code: 3, signal: null });
  assert.ok(events(run, 'file.create').some(({ path }) => path === join(run.cwd, 'before')));
});

test('a disk that fills while eBPF records: what came before is kept, the loss is counted', { skip }, async (t) => {
  const cwd = await checkout(t);
  const place = inMemory(t);
  const script = `mkdir disk && mount -t tmpfs -o size=1m tmpfs disk
"$@"
status=$?
cp -a disk/. left
exit $status`;
  const argv = ['run', ...EBPF, '--out', 'disk/recording', '--', 'sh', '-c', `${storm(place, 2, 5000)}; exit 5`];
  const under = ['unshare', '--mount', 'sh', '-c', script, 'sh'];
  const { status, stderr } = await guard(argv, { cwd, under, by: BY });
  assert.equal(status, 11, stderr);
  assert.match(stderr, /writing events\.ndjson failed: ENOSPC/);
  const out = join(cwd, 'left/recording');
  const { document } = results(out);
  assert.equal(document.decision, 'incomplete');
  assert.ok(document.totals.events > 1000, `${document.totals.events} events were kept`);
  assert.deepEqual(document.command?.exit, { code: 5, signal: null }, 'the command was not disturbed');
  assertAccounted({ document, out }, place, 10_000);
});

test('a guard that takes nothing, and no room on disk for what waits for it: the loss is counted', {
  skip,
}, async (t) => {
  const cwd = await checkout(t);
  const place = inMemory(t);
  const out = join(cwd, 'out');
  // the sensor lies on that disk too, and keeps there what is not taken from it
  const under = ['unshare', '--mount', 'sh', '-c', 'mount -t tmpfs -o size=3m tmpfs /var/tmp && exec "$@"', 'sh'];
  const script = `kill -STOP $PPID; (${storm(place, 4, 10_000)}); kill -CONT $PPID`;
  const { status, stderr } = await guard(['run', ...EBPF, '--out', out, '--', 'sh', '-c', script], {
    cwd,
    under,
    by: BY,
  });
  assert.equal(status, 10, stderr);
  const { document } = results(out);
  assert.deepEqual(
    document.findings.map(({ rule }) => rule),
    ['guard-signal'],
  );
  assert.ok(document.coverage.lost > 1000, `${document.coverage.lost} were lost`);
  assertAccounted({ document, out }, place, 40_000);
});

test('a storm of new files, as fast as the machine makes them', { skip }, async (t) => {
  const place = inMemory(t);
  const run = await watched(t, ['sh', '-c', storm(place, 8, 15_000)]);
  t.diagnostic(`120,000 files in ${run.stdout.trim()} ms, ${run.document.coverage.lost} lost`);
  assertAccounted(run, place, 120_000);
  assert.equal(run.document.sensor.died, false);
  assert.deepEqual(run.document.findings, []);
});

if (everything)
  test('20,000 short processes', { skip }, async (t) => {
    const run = await watched(t, [program('short'), '20000', program('nothing')]);
    const images = events(run, 'process.exec').filter(({ exe }) => exe.path === program('nothing')).length;
    const { lost } = run.document.coverage;
    if (lost === 0) {
      assert.equal(images, 20_000);
      const ofJob = ({ job }: Event): boolean => job;
      assert.equal(events(run, 'process.fork').filter(ofJob).length, 20_001, 'and its second half');
      assert.equal(events(run, 'process.exit').filter(ofJob).length, 20_002);
    }
    assert.ok(images + lost >= 20_000, `${images} seen and ${lost} lost`);
    assert.equal(run.document.decision, lost === 0 ? 'pass' : 'incomplete');
  });

test('long paths, long arguments, many threads', { skip }, async (t) => {
  const place = directory(t);
  const acts = ['deep 4095 250', 'deep 4095 9', 'deep 9000 200', 'long', 'threads 1000'];
  const script = acts.map((act) => `${programs}/${act}`).join(' && ');
  const run = await watched(t, ['sh', '-c', `cd ${place} && ${script}`]);
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.document.coverage.lost, 0);
  assert.equal(run.document.sensor.unknown, 0, reasons(run));
  const created = events(run, 'file.create');

  for (const name of [250, 9])
    await t.test(`a path of 4,095 bytes, of names of ${name}, is told as it is`, () => {
      let path = place;
      while (4095 - path.length > 255) path += `/${'d'.repeat(name)}`;
      path += `/${'f'.repeat(4095 - path.length - 1)}`;
      const event = created.find((one) => one.path.length === 4095 && one.path === path);
      assert.deepEqual([event?.path, event?.cut], [path, undefined]);
      const deleted = events(run, 'file.delete').find((one) => one.path === path);
      assert.deepEqual([deleted?.path, deleted?.cut], [path, undefined]);
      const made = events(run, 'file.mkdir').filter((one) => path.startsWith(`${one.path}/`));
      assert.equal(made.length, path.slice(place.length).split('/').length - 2);
    });

  await t.test('of a longer one its end is told, behind a mark, and that it is cut', () => {
    const cut = created.filter((one) => one.cut?.includes('path'));
    assert.equal(cut.length, 1);
    assert.match(cut[0]?.path ?? '', /^\/…(?:\/d{200}){15,}\/f+$/);
    for (const { path, cut } of [...created, ...events(run, 'file.mkdir'), ...events(run, 'file.rmdir')])
      assert.ok(path.startsWith(`${place}/`) || (path.startsWith('/…/') && cut?.includes('path')), path.slice(0, 80));
  });

  await t.test('an exec with arguments of 2 MB is told with their beginning, and that they are cut', () => {
    const long = events(run, 'process.exec').filter(({ exe }) => exe.path === program('long'));
    assert.equal(long.length, 2);
    assert.deepEqual([long[0]?.argv, long[0]?.cut], [[program('long')], undefined]);
    assert.deepEqual(long[1]?.cut, ['argv']);
    assert.equal(long[1]?.argv[0], program('long'));
    assert.match(long[1]?.argv[1] ?? '', /^a{10000,}$/);
  });

  await t.test('what 1,000 threads do is their process’s', () => {
    const process = Number(run.stdout.trim());
    const own = created.filter((one) => /^t\d+$/.test(one.path.slice(place.length + 1)));
    assert.equal(new Set(own.map(({ path }) => path)).size, 1000);
    assert.deepEqual([...new Set(own.map(({ pid }) => pid))], [process]);
    assert.equal(new Set(own.map(({ tid }) => tid)).size, 1000);
  });
});
