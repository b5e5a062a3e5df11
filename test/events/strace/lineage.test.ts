import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANCHOR, bare, decode } from './trace.ts';

const THREAD = 'clone3({flags=CLONE_VM|CLONE_FS|CLONE_THREAD|CLONE_PARENT_SETTID, exit_signal=0, stack=0x7f}';
const unlink = (name: string) => `unlink("${name}") = 0`;

/** `pid:kind` of each event, with the child of a fork and the path of a deletion. */
function story(lines: string[], ...more: [Parameters<typeof decode>[1]?, Parameters<typeof decode>[2]?]): string[] {
  const { events, unknown } = decode(lines, ...more);
  assert.equal(unknown, 0);
  return events.map((e) => `${e.pid}:${e.kind}${'child' in e ? ` ${e.child}` : ''}${'path' in e ? ` ${e.path}` : ''}`);
}

test('processes begin, are children, and end', () => {
  const { events } = decode(['1 vfork() = 2', '2 +++ exited with 7 +++', '1 +++ killed by SIGTERM +++']);
  assert.deepEqual(events.map(bare), [
    { kind: 'process.fork', pid: 1, done: true, child: 2 },
    { kind: 'process.exit', pid: 2, done: true, code: 7 },
    { kind: 'process.exit', pid: 1, done: true, signal: 'SIGTERM' },
  ]);
  assert.deepEqual(
    events.map((e) => [e.t, e.start]),
    [
      [1e6, 1e6],
      [2e6, 1e6],
      [3e6, 1e6],
    ],
  );
});

test('threads act for their process, make no fork, and end alone', () => {
  assert.deepEqual(
    story([
      `1 ${THREAD} => {parent_tid=[2]}, 88) = 2`,
      `2 ${unlink('a')}`,
      '2 fork() = 3',
      `3 ${unlink('b')}`,
      '2 +++ exited with 0 +++',
      '1 +++ exited with 0 +++',
    ]),
    ['1:file.delete /w/a', '1:process.fork 3', '3:file.delete /w/b', '1:process.exit'],
  );
  const { events } = decode([`1 ${THREAD}, 88) = 2`, `2 ${unlink('a')}`]);
  assert.equal(events[0]?.tid, 2);
});

test("a child's lines before its parent's fork ends", () => {
  assert.deepEqual(
    story(['1 vfork( <unfinished ...>', `2 ${unlink('a')}`, '1 <... vfork resumed>) = 2', `1 ${unlink('b')}`]),
    ['1:process.fork 2', '2:file.delete /w/a', '1:file.delete /w/b'],
  );
});

test('a child that ends before the fork does is not born again', () => {
  assert.deepEqual(
    story(['1 vfork( <unfinished ...>', '2 +++ exited with 1 +++', '1 <... vfork resumed>) = 2', `1 ${unlink('b')}`]),
    ['1:process.fork 2', '2:process.exit', '1:file.delete /w/b'],
  );
});

const two = [
  '1 fork() = 2',
  '1 vfork( <unfinished ...>',
  '2 vfork( <unfinished ...>',
  `4 ${unlink('a')}`,
  `3 ${unlink('b')}`,
];

test('with two forks in progress the lines wait for their parent', () => {
  assert.deepEqual(story([...two, '2 <... vfork resumed>) = 4', '1 <... vfork resumed>) = 3']), [
    '1:process.fork 2',
    '2:process.fork 4',
    '4:file.delete /w/a',
    '1:process.fork 3',
    '3:file.delete /w/b',
  ]);
});

test('with two forks in progress the system is asked first', () => {
  const parent = (pid: number) => ({ ppid: pid === 4 ? 2 : 1, tgid: pid, start: ANCHOR });
  assert.deepEqual(story([...two, '2 <... vfork resumed>) = 4', '1 <... vfork resumed>) = 3'], { parent }), [
    '1:process.fork 2',
    '2:process.fork 4',
    '4:file.delete /w/a',
    '1:process.fork 3',
    '3:file.delete /w/b',
  ]);
});

test('lines held to the end are not lost', () => {
  const events = story(two);
  assert.deepEqual(events.filter((e) => e.includes('delete')).sort(), ['3:file.delete /w/b', '4:file.delete /w/a']);
});

test('the number of lines held is bounded, and none is lost', () => {
  const many = Array.from({ length: 25_000 }, (_, i) => `4 unlink("f${i}") = 0`);
  assert.equal(story([...two.slice(0, 3), ...many]).filter((e) => e.startsWith('4:file.delete')).length, 25_000);
});

test('forks that wait on forks in a long chain do not exhaust the stack', () => {
  const lines = ['1 fork() = 2', '1 vfork( <unfinished ...>', '2 vfork( <unfinished ...>'];
  for (let pid = 19_000; pid >= 10; pid--) lines.push(`${pid} fork() = ${pid + 1}`);
  lines.push('1 <... vfork resumed>) = 10', '2 <... vfork resumed>) = 30000');
  const { events, unknown } = decode(lines);
  assert.equal(unknown, 0);
  assert.equal(events.filter((e) => e.kind === 'process.fork').length, 18_994);
});

test('an exec in a thread gives its result to the process', () => {
  const lines = [
    `1 ${THREAD}, 88) = 2`,
    '2 execve("/bin/echo", ["echo"], 0x7ffe /* 1 var */ <unfinished ...>',
    '1 +++ superseded by execve in pid 2 +++',
    '1 <... execve resumed>) = 9',
    `1 ${unlink('a')}`,
  ];
  const { events, unknown } = decode(lines);
  assert.equal(unknown, 0);
  assert.deepEqual(
    events.map((e) => [e.kind, e.pid, e.tid]),
    [
      ['process.exec', 1, 1],
      ['file.delete', 1, 1],
    ],
  );
});

test('a fork that failed or will be repeated makes no child', () => {
  assert.deepEqual(
    story([
      '1 fork() = -1 EAGAIN (Resource temporarily unavailable)',
      '1 clone(flags=SIGCHLD) = ? ERESTARTNOINTR (To be restarted)',
      '1 clone(flags=SIGCHLD) = 2',
    ]),
    ['1:process.fork 2'],
  );
});

test('in a PID namespace the child is the one strace names, or the one whose lines came', () => {
  assert.deepEqual(story(["1 clone(flags=SIGCHLD) = 5 /* 4711 in strace's PID NS */", `4711 ${unlink('a')}`]), [
    '1:process.fork 4711',
    '4711:file.delete /w/a',
  ]);
  assert.deepEqual(
    story(['1 vfork( <unfinished ...>', `4711 ${unlink('a')}`, '1 <... vfork resumed>) = 5', `4711 ${unlink('b')}`]),
    ['1:process.fork 4711', '4711:file.delete /w/a', '4711:file.delete /w/b'],
  );
});

test('CLONE_PARENT makes a sibling', () => {
  const { events } = decode([
    '1 fork() = 2',
    '2 clone(flags=CLONE_PARENT|SIGCHLD) = 3',
    '3 execve("/bin/x", ["x"], 0x1 /* 0 vars */) = 0',
  ]);
  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'process.exec' ? [e.ppid] : [])),
    [1],
  );
});

test('attached processes are known with their threads; others are found through the system', () => {
  const attached = [{ pid: 50, ppid: 1, start: ANCHOR - 5n, threads: [50, 51] }];
  const parent = (pid: number) =>
    pid === 60 ? { ppid: 50, tgid: 60, start: ANCHOR } : pid === 52 ? { ppid: 1, tgid: 50, start: ANCHOR } : undefined;
  const cwd = (pid: number) => `/home/${pid}`;
  const lines = [`51 ${unlink('a')}`, `60 ${unlink('b')}`, `52 ${unlink('c')}`, `70 ${unlink('d')}`];
  const { events } = decode(lines, { parent, cwd }, { attached });
  assert.deepEqual(
    events.map((e) => [e.kind, e.pid, e.start, 'path' in e ? e.path : '', e.inferred]),
    [
      ['file.delete', 50, -5, '/home/50/a', undefined],
      ['process.fork', 50, -5, '', ['pid']],
      ['file.delete', 60, 0, '/home/50/b', undefined],
      ['file.delete', 50, -5, '/home/50/c', undefined],
      ['file.delete', 70, 4e6, '/home/70/d', undefined],
    ],
  );
});

test('a process id used again is another process', () => {
  const { events } = decode([
    '1 fork() = 2',
    '2 chdir("/x") = 0',
    '2 +++ exited with 0 +++',
    '1 fork() = 2',
    `2 ${unlink('a')}`,
  ]);
  const last = events.at(-1);
  assert.deepEqual([last?.pid, last?.start, last?.kind === 'file.delete' && last.path], [2, 4e6, '/w/a']);
});

test('time never runs backwards', () => {
  const { events } = decode([...two, '2 <... vfork resumed>) = 4', '1 <... vfork resumed>) = 3']);
  const times = events.map((e) => e.t);
  assert.deepEqual(
    times,
    [...times].sort((a, b) => a - b),
  );
});

test('a child made with CLONE_FS shares the directory until one of them unshares it', () => {
  const clone = 'clone(child_stack=0x55, flags=CLONE_FS|SIGCHLD) = 2';
  const deleted = (lines: string[]) => decode(lines).events.flatMap((e) => (e.kind === 'file.delete' ? [e.path] : []));
  assert.deepEqual(
    deleted([`1 ${clone}`, '2 chdir("/x") = 0', `1 ${unlink('a')}`, '1 chdir("/y") = 0', `2 ${unlink('b')}`]),
    ['/x/a', '/y/b'],
  );
  for (const flags of ['CLONE_FS', 'CLONE_NEWNS', 'CLONE_NEWUSER|CLONE_NEWNET'])
    assert.deepEqual(deleted([`1 ${clone}`, `2 unshare(${flags}) = 0`, '2 chdir("/x") = 0', `1 ${unlink('a')}`]), [
      '/w/a',
    ]);
  assert.deepEqual(
    deleted([
      '1 clone(child_stack=0x55, flags=CLONE_FS|SIGCHLD <unfinished ...>',
      '2 chdir("/x") = 0',
      '1 <... clone resumed>) = 2',
      `1 ${unlink('a')}`,
    ]),
    ['/x/a'],
    'seen before the fork ended',
  );
});
