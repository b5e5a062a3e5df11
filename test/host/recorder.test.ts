import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../src/events/draft.ts';
import { eventSchema } from '../../src/events/event.ts';
import { Recorder, type RecorderEnd } from '../../src/host/recorder.ts';
import { scratch } from './scratch.ts';

const base = { pid: 7, tid: 7, start: 0, job: true, done: true } as const;
const file = (t: number, path: string, kind: 'file.create' | 'file.read' = 'file.create'): Draft => ({
  kind,
  t,
  ...base,
  path,
});
const exec = (t: number, argv: string[]): Draft => ({
  kind: 'process.exec',
  t,
  ...base,
  ppid: 1,
  exe: { path: '/bin/x' },
  argv,
  cwd: '/w',
});

interface Line {
  seq: number;
  kind: string;
  n?: number;
  last?: number;
  lost?: number;
  path?: string;
  cut?: string[];
  argv?: string[];
  reason?: string;
}

function lines(path: string): Line[] {
  const text = readFileSync(path, 'utf8');
  assert.ok(text === '' || text.endsWith('\n'));
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** Every sequence number is accounted for: written, folded into another, or counted as lost. */
function accounted(path: string, seen: number, lost: number): void {
  const written = lines(path).reduce((sum, line) => sum + (line.n ?? 1), 0);
  assert.equal(written + lost, seen);
}

test('below the cap every event is one line, numbered from 0, and the digest is that of the file', (t) => {
  const path = join(scratch(t), 'events');
  const recorder = new Recorder({ path });
  for (let i = 0; i < 10_000; i++) recorder.write(file(i, `/w/${i}`));
  const end = recorder.finish();
  const all = lines(path);
  assert.deepEqual(
    all.map((line) => line.seq),
    Array.from({ length: 10_000 }, (_, i) => i),
  );
  assert.equal(end.count, 10_000);
  assert.equal(end.bytes, statSync(path).size);
  assert.equal(end.sha256, createHash('sha256').update(readFileSync(path)).digest('hex'));
  assert.deepEqual([end.folded, end.lost, end.failed], [0, 0, undefined]);
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('above the cap acts of one directory fold, execs and zones never, and execs come after what was before them', (t) => {
  const path = join(scratch(t), 'events');
  const recorder = new Recorder({ path, cap: 5000, protectedPath: (p) => p.startsWith('/home/.ssh/') });
  for (let i = 0; i < 100; i++) recorder.write(file(i, `/w/a/${i}`));
  recorder.write(file(100, '/home/.ssh/id_a', 'file.read'));
  recorder.write(file(101, '/home/.ssh/id_b', 'file.read'));
  const before = recorder.seen;
  recorder.write(file(102, '/w/b/1'));
  recorder.write(exec(103, ['/w/b/1']));
  const end = recorder.finish();
  const all = lines(path);
  const kinds = all.filter((line) => line.seq >= 100).map((line) => line.path ?? line.kind);
  assert.deepEqual(kinds, ['/home/.ssh/id_a', '/home/.ssh/id_b', '/w/b/1', 'process.exec']);
  const fold = all.find((line) => line.n !== undefined);
  assert.ok(fold?.path?.startsWith('/w/a/') && fold?.cut?.includes('path'));
  assert.equal(fold?.last, 99);
  assert.equal(all.find((line) => line.path === '/w/b/1')?.seq, before);
  assert.equal(end.lost, 0);
  accounted(path, recorder.seen, 0);
  for (const line of all) eventSchema.parse(line);
});

test('what not even folding can hold is lost, counted, and said where; the file stays near its cap', (t) => {
  const path = join(scratch(t), 'events');
  const cap = 20_000;
  const recorder = new Recorder({ path, cap });
  for (let i = 0; i < 2000; i++) {
    recorder.write(file(i * 1000, `/w/${i}/x`));
    recorder.write(exec(i * 1000 + 1, ['run', String(i)]));
  }
  const end = recorder.finish();
  assert.ok(end.lost > 0 && end.lostPriority > 0 && end.lostPriority < end.lost);
  assert.ok(end.bytes < cap * 1.3, `${end.bytes}`);
  const losses = lines(path).filter((line) => line.kind === 'sensor.loss');
  assert.equal(
    losses.reduce((sum, line) => sum + (line.lost ?? 0), 0),
    end.lost,
  );
  assert.ok(losses.some((line) => line.reason?.includes('priority')));
  accounted(path, recorder.seen, end.lost);
});

test('no event is ever unaccounted for, whatever comes and whatever the cap', (t) => {
  const directory = scratch(t);
  let run = 0;
  const act = fc.record({ pid: fc.nat(3), dir: fc.nat(5), exec: fc.boolean(), mode: fc.constantFrom(0o644, 0o755) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 300 }), fc.integer({ min: 0, max: 20_000 }), (acts, cap) => {
      const path = join(directory, String(run++));
      const recorder = new Recorder({ path, cap, protectedPath: (p) => p.startsWith('/0/') });
      let t = 0;
      for (const { pid, dir, exec: isExec, mode } of acts) {
        const draft = isExec ? exec(t++, ['x']) : { ...file(t++, `/${dir}/f`), kind: 'file.chmod' as const, mode };
        recorder.write({ ...draft, pid, tid: pid } as Draft);
      }
      const end = recorder.finish();
      accounted(path, recorder.seen, end.lost);
      assert.equal(end.count, lines(path).length);
      assert.equal(end.sha256, createHash('sha256').update(readFileSync(path)).digest('hex'));
    }),
    { numRuns: 100 },
  );
});

test('an endless argument list is cut and says so', (t) => {
  const path = join(scratch(t), 'events');
  const recorder = new Recorder({ path });
  recorder.write(
    exec(
      0,
      Array.from({ length: 5000 }, () => 'x'.repeat(1000)),
    ),
  );
  recorder.finish();
  const [line] = lines(path);
  assert.ok(line?.cut?.includes('argv') && (line.argv?.length ?? 0) > 100);
  assert.ok(statSync(path).size < 200_000);
});

test('a disk that takes no more keeps whole lines, says why it stopped, and throws nothing', (t) => {
  const path = join(scratch(t), 'events');
  const program = `
    import { Recorder } from ${JSON.stringify(join(import.meta.dirname, '../../src/host/recorder.ts'))};
    const recorder = new Recorder({ path: process.argv[1] });
    for (let t = 0; t < 20_000; t++) {
      const path = '/w/' + t + '/' + 'é'.repeat(20);
      recorder.write({ kind: 'file.create', t, pid: 7, tid: 7, start: 0, job: true, done: true, path });
    }
    process.stdout.write(JSON.stringify({ end: recorder.finish(), seen: recorder.seen }));`;
  const node = [process.execPath, '--input-type=module', '-e', program, path];
  const said = execFileSync('sh', ['-c', 'ulimit -f 600; exec "$0" "$@"', ...node], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { end, seen } = JSON.parse(said.toString()) as { end: RecorderEnd; seen: number };
  assert.match(end.failed ?? '', /^writing events.ndjson failed: E/);
  assert.ok(end.count > 1000 && end.count === lines(path).length);
  assert.equal(end.bytes, statSync(path).size);
  assert.equal(end.sha256, createHash('sha256').update(readFileSync(path)).digest('hex'));
  accounted(path, seen, end.lost);
});
