import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, bare, decode, file } from './trace.ts';

const exec = (path: string, argv = '["x"]') => `execve("${path}", ${argv}, 0x7ffe /* 3 vars */) = 0`;
const bytes = (text: string) => new TextEncoder().encode(text);

test('an exec says the image, its arguments, where and as whom', () => {
  const facts = {
    stat: () => file(7, 0, { nlink: 2 }),
    realpath: (p: string) => (p === '/usr/bin/cc' ? '/usr/bin/gcc-12' : p),
    environ: () => ({ GITHUB_ACTION: 'build' }),
    parent: () => ({ ppid: 40, tgid: 1, start: 0n }),
    stdio: () => [{ fd: 0, type: 'null' as const, id: '/dev/null' }],
  };
  assert.deepEqual(acts([exec('/usr/bin/cc', '["cc", "-c", "a b.c"]')], facts, { owner: { uid: 1000, gid: 1000 } }), [
    {
      kind: 'process.exec',
      ppid: 40,
      exe: { path: '/usr/bin/gcc-12', dev: 1, ino: 7, nlink: 2 },
      named: '/usr/bin/cc',
      argv: ['cc', '-c', 'a b.c'],
      cwd: '/w',
      uid: 1000,
      stdio: [{ fd: 0, type: 'null', id: '/dev/null' }],
      env: { GITHUB_ACTION: 'build' },
    },
  ]);
});

test('a script runs its interpreter, through scripts of scripts', () => {
  const heads: Record<string, string> = {
    '/w/run': '#! ./mid -x\n',
    '/w/mid': '#!/usr/bin/env node\nrest',
    '/usr/bin/env': '\x7fELF',
  };
  const head = (p: string) => (heads[p] === undefined ? undefined : bytes(heads[p]));
  const [event] = acts([exec('./run', '["./run"]')], { head });
  assert.deepEqual([event?.exe, event?.script, event?.argv], [{ path: '/usr/bin/env' }, { path: '/w/run' }, ['./run']]);
});

test('a script that names itself ends', () => {
  const [event] = acts([exec('/w/run')], { head: () => bytes('#!/w/run\n') });
  assert.deepEqual(event?.exe, { path: '/w/run' });
});

test('images without a file', () => {
  const memfd = 'memfd_create("kworker", MFD_CLOEXEC) = 7</memfd:kworker>(deleted)';
  const images = acts([
    memfd,
    'execveat(7</memfd:kworker>(deleted), "", ["a"], 0x1 /* 0 vars */, AT_EMPTY_PATH) = 0',
    memfd,
    exec('/proc/self/fd/7'),
    memfd,
    exec('/dev/fd/7'),
    'execveat(5</w/gone>(deleted), "", ["a"], 0x1 /* 0 vars */, AT_EMPTY_PATH) = 0',
    'execveat(5</srv>, "bin/a", ["a"], 0x1 /* 0 vars */, 0) = 0',
  ]).filter((e) => e.kind === 'process.exec');
  const gone = { path: '/memfd:kworker', nlink: 0 };
  assert.deepEqual(
    images.map((e) => e.exe),
    [gone, gone, gone, { path: '/w/gone', nlink: 0 }, { path: '/srv/bin/a' }],
  );
});

test('arguments that strace cut are marked', () => {
  const [cut, list, pointer, empty, whole] = acts([
    exec('/x', '["a", "b"...]'),
    exec('/x', '["a", "b", ...]'),
    exec('/x', '["a", 0x7ffe]'),
    exec('/x', 'NULL'),
    exec('/x', '["a", "..."]'),
  ]);
  assert.deepEqual([cut?.argv, cut?.cut], [['a', 'b'], ['argv']]);
  assert.deepEqual([list?.argv, list?.cut], [['a', 'b'], ['argv']]);
  assert.deepEqual([pointer?.argv, pointer?.cut], [['a'], ['argv']]);
  assert.deepEqual([empty?.argv, empty?.cut], [[], undefined]);
  assert.deepEqual([whole?.argv, whole?.cut], [['a', '...'], undefined]);
});

test('very long arguments are cut to a bound', () => {
  const item = `"${'y'.repeat(1000)}"`;
  const [event] = acts([exec('/x', `[${Array(1000).fill(item).join(', ')}]`)]);
  const kept = ((event?.argv ?? []) as string[]).join('').length;
  assert.ok(kept <= 128 << 10 && kept > 127 << 10);
  assert.deepEqual(event?.cut, ['argv']);
});

test('standard streams follow dup, fork and close-on-exec', () => {
  const lines = [
    '1 openat(AT_FDCWD</w>, "log", O_WRONLY|O_APPEND) = 3</w/log>',
    '1 dup2(3</w/log>, 1<pipe:[5]>) = 1</w/log>',
    '1 dup2(4<TCP:[192.0.2.2:9->203.0.113.7:443]>, 0</dev/null<char 1:3>>) = 0<TCP:[192.0.2.2:9->203.0.113.7:443]>',
    '1 dup3(5<UNIX-STREAM:[1->2]>, 2<pipe:[6]>, O_CLOEXEC) = 2<UNIX-STREAM:[1->2]>',
    '1 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 2',
    `2 ${exec('/bin/sh')}`,
    `2 ${exec('/bin/sh')}`,
  ];
  const execs = decode(lines, { stdio: () => [{ fd: 2, type: 'tty', id: '/dev/pts/0' }] }).events.filter(
    (e) => e.kind === 'process.exec',
  );
  const both = [
    { fd: 0, type: 'inet', id: 'TCP:[192.0.2.2:9->203.0.113.7:443]' },
    { fd: 1, type: 'file', id: '/w/log' },
  ];
  assert.deepEqual(
    execs.map((e) => e.stdio),
    [
      [...both, { fd: 2, type: 'unix', id: 'UNIX-STREAM:[1->2]' }],
      [...both, { fd: 2, type: 'tty', id: '/dev/pts/0' }],
    ],
  );
});

test('a denied or unfinished exec is nothing', () => {
  assert.deepEqual(acts(['execve("/nonexist", ["x"], 0x1 /* 0 vars */) = -1 ENOENT (No such file or directory)']), []);
  const { events } = decode([
    '1 execve("/bin/x", ["x"], 0x1 /* 0 vars */ <unfinished ...>',
    '1 +++ killed by SIGKILL +++',
  ]);
  assert.deepEqual(events.map(bare), [{ kind: 'process.exit', pid: 1, done: true, signal: 'SIGKILL' }]);
});
