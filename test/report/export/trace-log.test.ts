import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../src/events/event.ts';
import type { Invocation } from '../../../src/invocations/invocation.ts';
import { fileUri, TraceLog, traceLimits } from '../../../src/report/export/trace-log.ts';

const actor = { id: 'i1' } as Invocation;
const base = { t: 1, pid: 2, tid: 2, start: 0, job: true, done: true };
const event = (seq: number, of: object): Event => ({ ...base, seq, ...of }) as Event;

test('a flood of one kind hides none of another, takes bounded room, and is counted', () => {
  const log = new TraceLog();
  log.begin({ tools: [] });
  const argv = ['/bin/true', 'x'.repeat(3000), 'y'.repeat(3000)];
  for (let seq = 0; seq < 30_000; seq++)
    log.take(event(seq, { kind: 'file.create', path: `/w/${'d'.repeat(60)}/${seq}` }), actor);
  log.take(event(30_000, { kind: 'file.modify', path: '/w/x', n: 500 }), actor);
  for (let seq = 30_001; seq < 33_000; seq++)
    log.take(event(seq, { kind: 'process.exec', ppid: 1, exe: { path: '/bin/true' }, argv, cwd: '/' }), actor);
  log.take(event(33_000, { kind: 'net.connect', proto: 'tcp', addr: '203.0.113.7', port: 443 }), actor);
  log.take(event(33_001, { kind: 'file.read', path: '/home/u/.npmrc' }), actor);
  log.take(event(33_002, { kind: 'mem.access', target: 9, how: 'ptrace' }), actor);
  for (const kind of ['process.fork', 'sensor.heartbeat', 'syscall']) log.take(event(33_003, { kind }), actor);

  assert.equal(log.network.length, 1);
  assert.equal(log.fileAccess.at(-1)?.name, '/home/u/.npmrc');
  assert.equal(log.fileAccess.length - 1 + log.omitted.writes, 30_000 + 500);
  assert.equal(log.process.length + log.omitted.process, 3000);
  assert.ok(log.omitted.writes > 0 && log.omitted.process > 0);
  assert.deepEqual([log.omitted.network, log.omitted.reads], [0, 0]);
  assert.ok(JSON.stringify(log.fileAccess).length < traceLimits.writes + traceLimits.reads);
  assert.ok(JSON.stringify(log.process).length < traceLimits.process + 10_000);
  assert.deepEqual(log.process[0]?.arguments, argv.slice(0, 2));
  assert.equal(log.process[0]?.argumentsOmitted, 1);
});

test('a digest is told of what was executed, unless the file changed or may be another', () => {
  const log = new TraceLog();
  const file = (path: string, more: object) => ({ path, sha256: 'a'.repeat(64), from: [0], ...more });
  log.begin({ tools: [file('/a', {}), file('/b', { changed: true }), file('/c', { ino: 1 }), file('/c', { ino: 2 })] });
  for (const [seq, exe] of [{ path: '/a' }, { path: '/b' }, { path: '/c', ino: 3 }, { path: '/d' }].entries())
    log.take(event(seq, { kind: 'process.exec', ppid: 1, exe, argv: [], cwd: '/' }), actor);
  assert.deepEqual(
    log.process.map(({ digest }) => digest?.sha256?.length),
    [64, undefined, undefined, undefined],
  );
});

test('any path is a URI', () => {
  assert.equal(fileUri('/tmp/a b#?%\n\u202e'), 'file:///tmp/a%20b%23%3F%25%0A%E2%80%AE');
  assert.equal(fileUri('container:0123456789ab:/usr/bin/x'), 'container:0123456789ab:/usr/bin/x');
  for (const path of ['/\ud800', '', 'relative', '/']) assert.match(fileUri(path), /^[!-~]+$/, JSON.stringify(path));
});
