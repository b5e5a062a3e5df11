import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventSchema } from '../../../src/events/event.ts';
import { ANCHOR, decodeLines, stamp } from './trace.ts';

const good = [
  '1 execve("/usr/bin/sh", ["sh", "-c", "x"], 0x7ffe /* 3 vars */) = 0',
  '1 openat(AT_FDCWD</w>, "a b", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</w/a b>',
  '1 clone3({flags=CLONE_VM|CLONE_THREAD, exit_signal=0}, 88) = 2',
  '2 connect(3<TCP:[69]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.7")}, 16 <unfinished ...>',
  '1 vfork( <unfinished ...>',
  '3 renameat2(AT_FDCWD</w>, "a", 5</d>, "b", RENAME_NOREPLACE) = 0',
  '1 <... vfork resumed>) = 3',
  '2 <... connect resumed>) = -1 EINPROGRESS (Operation now in progress)',
  '1 sendmmsg(8<UDP:[192.0.2.2:40->192.0.2.53:53]>, [{msg_hdr={msg_name=NULL, msg_iov=[{iov_base="D\\310\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\7example\\4test\\0\\0\\1\\0\\1", iov_len=30}], msg_iovlen=1}, msg_len=30}], 1, 0) = 1',
  '1 mmap(NULL, 99, PROT_READ|PROT_EXEC, MAP_PRIVATE, 3</lib/c.so>, 0) = 0x7f00',
  '1 memfd_create("x", 0) = 9</memfd:x>(deleted)',
  '1 symlink("t", "l") = 0',
  '1 kill(3, SIGTERM) = 0',
  '3 +++ killed by SIGTERM +++',
  '1 +++ exited with 0 +++',
];

test('a hundred malformed lines are counted, ten are kept, and the rest of the trace is not lost', () => {
  const broken = Array.from(
    { length: 100 },
    (_, i) =>
      ['garbage', '1 1700000000.0 open(', '1 1700000000.0 openat(AT_FDCWD</w>, "a', '99999 x'][i % 4] + ' '.repeat(i),
  );
  const lines = stamp(good).flatMap((line, i) => [line, ...broken.slice(i * 7, i * 7 + 7)]);
  const { events, unknown, samples } = decodeLines(lines);
  assert.deepEqual(events, decodeLines(stamp(good)).events);
  assert.equal(unknown, 100);
  assert.equal(samples.length, 10);
});

test('samples are cut', () => {
  assert.deepEqual(
    decodeLines(['y'.repeat(5000)]).samples.map((s) => s.length),
    [200],
  );
});

test('calls of known names with arguments no one understands are counted', () => {
  const calls = [
    'openat(AT_FDCWD</w>, "a", O_RDONLY)',
    'unlink(0x7ffe) = 0',
    'rename("a", 0x7f) = 0',
    'execve(0x7ffe, ["x"], 0x1) = 0',
    'connect(3<TCP:[1]>, 0x7ffe, 16) = 0',
    'chmod("a", what) = 0',
  ];
  calls.push(
    '<... openat resumed>) = 3',
    'memfd_create("x", 0) = what',
    'kill(what, SIGTERM) = 0',
    'setuid(what) = 0',
    'chdir(0x7ffe) = 0',
    'dup2(a, b) = c',
  );
  assert.equal(decodeLines(stamp(calls.map((call) => `1 ${call}`))).unknown, calls.length);
});

test('understood lines without events are not counted', () => {
  const calls = [
    'getpid() = 1',
    'restart_syscall(<... resuming interrupted read ...>) = 0',
    'exit_group(0 <unfinished ...>) = ?',
    'setgid(0)    = 0',
    '--- SIGCHLD {si_signo=SIGCHLD} ---',
    'read(3 <detached ...>',
  ];
  assert.equal(decodeLines(stamp(calls.map((call) => `1 ${call}`)), {}, { owner: { uid: 0, gid: 0 } }).unknown, 0);
});

test('a trace cut in the middle of a line keeps what came before', () => {
  const text = stamp(good).join('\n');
  for (let length = 0; length < text.length; length += 13) {
    const lines = text.slice(0, length).split('\n');
    const seen = (some: readonly string[]) =>
      decodeLines(some).events.flatMap((e) => (e.done === 'attempt' ? [] : [e.kind]));
    const before = seen(lines.slice(0, -1));
    assert.deepEqual(seen(lines).slice(0, before.length), before);
  }
});

const line = fc.oneof(
  fc.constantFrom(...stamp(good)),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(fc.nat(9), fc.constantFrom(...good)).map(([pid, text]) => `${pid} 1700000000.5 ${text.slice(2)}`),
  fc
    .tuple(
      fc.constantFrom(...stamp(good)),
      fc.nat(300),
      fc.nat(20),
      fc.constantFrom('', '"', '<', '>', '[', '}', '\\', ')', ' = ', '/*', '-1', '\u20ac'),
    )
    .map(([text, at, remove, insert]) => text.slice(0, at) + insert + text.slice(at + remove)),
);

test('no input makes it throw, and every event it makes is an event', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const { events } = decodeLines(lines);
      events.forEach((event, seq) => {
        const result = eventSchema.safeParse({ seq, ...event });
        assert.ok(result.success, JSON.stringify(event));
      });
    }),
    { numRuns: 1500 },
  );
});

test('time far from the anchor is not understood rather than imprecise', () => {
  assert.equal(decodeLines([`1 99999999999.0 chdir("/") = 0`]).unknown, 1);
  assert.equal(decodeLines([`1 ${ANCHOR / 1_000_000_000n}.0 chdir("/") = 0`]).unknown, 0);
});

test('long hostile lines take time in proportion to their length', () => {
  const pieces = [
    '"',
    '<',
    '(',
    '[',
    '/*',
    '3</',
    '\\',
    '{a=',
    ', ',
    '3<TCP:[',
    '"a"...',
    'O_CREAT|',
    ' <unfinished ...>',
    '[{msg_hdr={msg_iov=[',
    '\\377',
  ];
  for (const piece of pieces) {
    const text = `1 1700000000.5 openat(${piece.repeat(300_000 / piece.length)}`;
    for (const name of ['openat', 'sendmmsg', 'execve', 'clone']) {
      decodeLines([text.replace('openat', name), `${text.replace('openat', name)}) = 3</w/x>`]);
    }
  }
});
