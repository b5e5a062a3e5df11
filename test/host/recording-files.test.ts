import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Recording } from '../../src/events/recording.ts';
import { RecordingError } from '../../src/host/plain-files.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { scratch } from './scratch.ts';

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

function recording(events: string): Recording {
  return {
    schema: 'ironclaw.guard/recording/v1',
    guard: { version: '0.0.0' },
    anchor: '1700000000000000000',
    end: 99,
    sensor: { name: 'strace', backend: 'launch', health: { started: true, died: false, unknown: 0 }, notCovered: [] },
    coverage: { level: 'partial', reasons: [], lost: 0 },
    context: { os: 'x', kernel: '6', arch: 'x64', environment: 'local' },
    root: { mode: 'run', argv: ['true'], cwd: '/w' },
    workspace: '/w',
    variables: {},
    resolvers: [],
    hosts: {},
    links: {},
    packages: {},
    tools: [],
    events: {
      count: events.split('\n').length - 1,
      bytes: Buffer.byteLength(events),
      sha256: sha256(events),
      folded: 0,
      cap: 1,
    },
  };
}

function stored(directory: string, events: string): string {
  writeFileSync(join(directory, 'events.ndjson'), events);
  writeFileSync(join(directory, 'recording.json'), JSON.stringify(recording(events)));
  return directory;
}

function scan(directory: string) {
  const seen: string[] = [];
  const opened = openRecording(directory);
  const found = opened.lines((line) => seen.push(line));
  return { ...found, seen, opened, all: [...opened.damages, ...found.damages] };
}

test('a whole recording gives its lines in order, twice, and no damage', (t) => {
  const directory = stored(scratch(t), '{"seq":0}\n{"seq":1,"path":"/é"}\n');
  const { seen, opened, all, sha256: digest } = scan(directory);
  assert.deepEqual(seen, ['{"seq":0}', '{"seq":1,"path":"/é"}']);
  assert.deepEqual(all, []);
  assert.equal(digest, opened.recording.events.sha256);
  assert.equal(opened.lines(() => {}).lines, 2);
});

test('lines across the borders of blocks are whole, whatever their length', (t) => {
  const directory = scratch(t);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 12 }), (lengths) => {
      const lines = lengths.map((length, index) => `${index}${'é'.repeat(length)}`);
      stored(directory, lines.map((line) => `${line}\n`).join(''));
      const { seen, all } = scan(directory);
      assert.deepEqual(seen, lines);
      assert.deepEqual(all, []);
    }),
    { numRuns: 20 },
  );
});

test('a recording cut in the middle of a line keeps what is whole and says what is gone', (t) => {
  const directory = stored(scratch(t), '{"seq":0}\n{"seq":1}\n{"seq":2}\n');
  truncateSync(join(directory, 'events.ndjson'), 15);
  const { seen, all } = scan(directory);
  assert.deepEqual(seen, ['{"seq":0}']);
  assert.deepEqual(all, [
    'events.ndjson ends in the middle of a line; that event is lost',
    'events.ndjson was cut: 15 of 30 bytes and 1 of 3 lines are left',
  ]);
});

test('changed events and missing events are damages', (t) => {
  const directory = stored(scratch(t), '{"seq":0}\n');
  writeFileSync(join(directory, 'events.ndjson'), '{"seq":1}\n');
  assert.match(scan(directory).all.join(), /changed after it was recorded/);
  renameSync(join(directory, 'events.ndjson'), join(directory, 'elsewhere'));
  assert.match(scan(directory).all.join(), /events.ndjson is missing/);
});

test('a line longer than 1 MiB is skipped and counted, its neighbours are not', (t) => {
  const directory = stored(scratch(t), `a\n${'x'.repeat(3 << 20)}\nb\n`);
  const { seen, all } = scan(directory);
  assert.deepEqual(seen, ['a', 'b']);
  assert.match(all.join(), /1 lines longer than 1 MiB/);
});

test('when the guard was killed the opening file stands in, and the end is the last time seen', (t) => {
  const directory = stored(scratch(t), '{"seq":0,"t":5}\n{"seq":1,"t":70,"pid":1}\n{"seq":2,"t":6');
  renameSync(join(directory, 'recording.json'), join(directory, 'recording.opening.json'));
  const { seen, opened, all } = scan(directory);
  assert.equal(opened.recording.end, 70);
  assert.equal(seen.length, 2);
  assert.deepEqual(all, [
    'recording.json is missing: the guard was killed before the recording ended',
    'events.ndjson ends in the middle of a line; that event is lost',
  ]);
});

test('what is no recording is refused with the file and the fault', (t) => {
  const directory = scratch(t);
  const refused = (pattern: RegExp) =>
    assert.throws(
      () => scan(directory),
      (error: Error) => error instanceof RecordingError && pattern.test(error.message),
    );
  assert.throws(() => openRecording(join(directory, 'none')), /is not a directory/);
  refused(/holds no recording.json/);
  writeFileSync(join(directory, 'recording.json'), '{');
  refused(/recording.json is not valid JSON/);
  writeFileSync(join(directory, 'recording.json'), JSON.stringify({ ...recording(''), end: 'x', anchor: 7 }));
  refused(/recording.json is not a recording of this version: anchor: .*; end: /);
});

test('symbolic links and special files in a recording are refused', (t) => {
  const directory = scratch(t);
  const real = join(directory, 'real');
  mkdirSync(real);
  stored(real, '{"seq":0}\n');
  const linked = join(directory, 'linked');
  mkdirSync(linked);
  symlinkSync(join(real, 'recording.json'), join(linked, 'recording.json'));
  assert.throws(() => openRecording(linked), /recording.json is a symbolic link/);
  renameSync(join(real, 'events.ndjson'), join(directory, 'kept'));
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(real, 'events.ndjson')]);
  assert.throws(() => scan(real), /events.ndjson is not a regular file/);
  symlinkSync(real, join(directory, 'dirlink'));
  assert.throws(() => openRecording(join(directory, 'dirlink')), /is not a directory/);
});

test('a recording whose hash chain does not hold was changed, finished or not', (t) => {
  const first = '{"seq":0,"kind":"file.create","t":1}\n';
  const head = sha256(Buffer.concat([Buffer.alloc(32), Buffer.from(first)]));
  const beat = `{"seq":1,"kind":"sensor.heartbeat","t":2000000000,"chain":"${head}"}\n`;
  const whole = stored(scratch(t), first + beat);
  assert.deepEqual(scan(whole).all, []);
  const forged = stored(scratch(t), first.replace('create', 'delete') + beat);
  const what =
    'events.ndjson does not hold against its hash chain: what was recorded between 0.0 s and 2.0 s was changed';
  assert.deepEqual([scan(forged).all, scan(forged).changed], [[what], [what]]);
  const unfinished = stored(scratch(t), first.replace('create', 'delete') + beat);
  renameSync(join(unfinished, 'recording.json'), join(unfinished, 'recording.opening.json'));
  assert.deepEqual(scan(unfinished).changed, [what]);
  const ends = recording(first + beat);
  const other = stored(scratch(t), first + beat);
  writeFileSync(
    join(other, 'recording.json'),
    JSON.stringify({ ...ends, events: { ...ends.events, chain: '0'.repeat(64) } }),
  );
  assert.match(scan(other).changed.join(), /what was recorded after 2\.0 s was changed/);
});
