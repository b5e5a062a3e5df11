import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcome, readCall, readLine } from '../../../src/events/strace/line.ts';

test('a line is a thread, a time and a call', () => {
  assert.deepEqual(readLine('4043  1795381197.288935825 chdir("/w") = 0'), {
    tid: 4043,
    second: 1795381197,
    nano: 288935825,
    body: { kind: 'call', text: 'chdir("/w") = 0' },
  });
});

test('microseconds are nanoseconds times a thousand', () => {
  assert.equal(readLine('1 1.000007 setgid(0)    = 0')?.nano, 7000);
});

test('every other kind of line', () => {
  const body = (text: string) => readLine(`7     1.5 ${text}`)?.body;
  assert.deepEqual(body('vfork( <unfinished ...>'), { kind: 'unfinished', text: 'vfork(' });
  assert.deepEqual(body('<... vfork resumed>) = 9'), { kind: 'resumed', name: 'vfork', text: ') = 9' });
  assert.deepEqual(body('+++ exited with 3 +++'), { kind: 'exited', code: 3 });
  assert.deepEqual(body('+++ killed by SIGSEGV (core dumped) +++'), { kind: 'killed', signal: 'SIGSEGV' });
  assert.deepEqual(body('+++ superseded by execve in pid 8 +++'), { kind: 'superseded', by: 8 });
  assert.deepEqual(body('--- SIGCHLD {si_signo=SIGCHLD, si_pid=8} ---'), { kind: 'other' });
  assert.deepEqual(body('--- stopped by SIGSTOP ---'), { kind: 'other' });
  assert.deepEqual(body('poll([{fd=3}], 1, -1 <detached ...>'), { kind: 'other' });
});

test('what is no line', () => {
  for (const text of [
    '',
    'x',
    '12',
    '12 13',
    '0 1.5 a() = 0',
    '12 1.5',
    '12 1. a() = 0',
    '-1 1.5 a() = 0',
    '1 1.5 +++ what +++',
  ]) {
    assert.equal(readLine(text), undefined, text);
  }
});

test('a call is split at its outermost commas, whatever strings and annotations hold', () => {
  const call = readCall(
    'openat(AT_FDCWD</w, (x)>, "a\\", b) = 7", {f=O_RDONLY, [1, 2]}, 3<TCP:[1.2.3.4:5->6.7.8.9:80]>) = 3</w/a\\76 = 4>',
  );
  assert.deepEqual(call, {
    name: 'openat',
    args: ['AT_FDCWD</w, (x)>', '"a\\", b) = 7"', '{f=O_RDONLY, [1, 2]}', '3<TCP:[1.2.3.4:5->6.7.8.9:80]>'],
    result: '3</w/a\\76 = 4>',
  });
});

test('comments, shifts and devices do not confuse the splitting', () => {
  assert.deepEqual(readCall('execve("/a", ["a"], 0x7ff /* 35 vars, ) */) = 0')?.args, [
    '"/a"',
    '["a"]',
    '0x7ff /* 35 vars, ) */',
  ]);
  assert.deepEqual(
    readCall('capset({version=3, pid=0}, {effective=1<<CAP_CHOWN|1<<CAP_KILL, permitted=0}) = 0')?.args.length,
    2,
  );
  assert.deepEqual(readCall('dup2(3</dev/null<char 1:3>>, 1<pipe:[44]>) = 1</dev/null<char 1:3>>')?.args, [
    '3</dev/null<char 1:3>>',
    '1<pipe:[44]>',
  ]);
  assert.deepEqual(readCall('listen(4<UNIX-STREAM:[6991->7,"/a]>b"]>, 128) = 0')?.args, [
    '4<UNIX-STREAM:[6991->7,"/a]>b"]>',
    '128',
  ]);
  assert.deepEqual(readCall('vfork()                           = 12')?.result, '12');
  assert.deepEqual(readCall('exit_group(0 <unfinished ...>) = ?')?.result, '?');
});

test('what is no call', () => {
  for (const text of [
    '',
    'open',
    'open(',
    '(1) = 0',
    'open("a) = 3',
    'open(3</a) = 3',
    'open(1)',
    'open(1) =',
    'OPEN(1) = 0',
    'open(1]) = 0 /*',
    'a(/* ) = 0',
  ]) {
    assert.equal(readCall(text), undefined, text);
  }
});

test('how calls end', () => {
  assert.deepEqual(outcome('3</w/a>'), { ok: true, unseen: false, err: undefined });
  assert.deepEqual(outcome('-1 ENOENT (No such file or directory)'), { ok: false, unseen: false, err: 'ENOENT' });
  assert.deepEqual(outcome('? ERESTARTSYS (To be restarted if SA_RESTART is set)'), {
    ok: false,
    unseen: true,
    err: undefined,
  });
  assert.deepEqual(outcome('?'), { ok: false, unseen: true, err: undefined });
});
