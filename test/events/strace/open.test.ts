import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, decode, file } from './trace.ts';

const open = (flags: string, path = '/w/a', mode = ', 0666') =>
  `openat(AT_FDCWD</w>, "${path}", ${flags}${mode}) = 3<${path}>`;
const kinds = (events: Record<string, unknown>[]) => events.map((e) => e.kind);

test('the birth of the inode tells creating from truncating', () => {
  const [made] = acts([open('O_WRONLY|O_CREAT|O_TRUNC')], { stat: () => file(9, 500_000) });
  assert.deepEqual(made, { kind: 'file.create', path: '/w/a', dev: 1, ino: 9, fd: 3, mode: 0o644 });
  const [old] = acts([open('O_WRONLY|O_CREAT|O_TRUNC')], { stat: () => file(9, -1_000_000_000) });
  assert.deepEqual(old, { kind: 'file.truncate', path: '/w/a', dev: 1, ino: 9, fd: 3 });
});

test('a birth up to a tick before the call still counts, one long after it does not', () => {
  assert.deepEqual(kinds(acts([open('O_WRONLY|O_CREAT')], { stat: () => file(9, -8_900_000) })), ['file.create']);
  assert.deepEqual(kinds(acts([open('O_WRONLY|O_CREAT')], { stat: () => file(9, -9_100_000) })), ['file.modify']);
  assert.deepEqual(acts([open('O_WRONLY|O_CREAT')], { stat: () => file(9, 5_000_000_000) })[0]?.inferred, ['kind']);
});

test('a file already gone, or on a file system without births, is inferred to have been created', () => {
  assert.deepEqual(acts([open('O_WRONLY|O_CREAT')]), [
    { kind: 'file.create', path: '/w/a', fd: 3, inferred: ['kind'], mode: 0o666 },
  ]);
  const [unborn] = acts([open('O_WRONLY|O_CREAT')], { stat: () => file(9, 0, { birth: 0n }) });
  assert.deepEqual([unborn?.kind, unborn?.inferred], ['file.create', ['kind']]);
});

test('what the trace showed before decides before the clock does', () => {
  const newborn = { stat: () => file(9, 500_000) };
  assert.deepEqual(
    kinds(
      acts(
        [
          open('O_WRONLY|O_CREAT'),
          open('O_WRONLY|O_CREAT|O_TRUNC'),
          open('O_WRONLY|O_CREAT|O_APPEND'),
          open('O_RDWR|O_CREAT'),
        ],
        newborn,
      ),
    ),
    ['file.create', 'file.truncate', 'file.append', 'file.modify'],
  );
  const aged = { stat: () => file(9, -1e12) };
  assert.deepEqual(
    kinds(
      acts([open('O_WRONLY|O_CREAT'), 'unlink("/w/a") = 0', open('O_WRONLY|O_CREAT'), open('O_WRONLY|O_CREAT')], aged),
    ),
    ['file.modify', 'file.delete', 'file.create', 'file.modify'],
  );
});

test('what lies below a directory moves with it', () => {
  const aged = { stat: (p: string) => file(9, -1e12, { directory: p === '/w/e' }) };
  const inside = open('O_WRONLY|O_CREAT', '/w/d/x');
  const there = open('O_WRONLY|O_CREAT', '/w/e/x');
  assert.deepEqual(kinds(acts([inside, 'rename("/w/d", "/w/e") = 0', inside, there], aged)), [
    'file.modify',
    'file.rename',
    'file.create',
    'file.modify',
  ]);
});

test('O_EXCL always creates, and without O_CREAT nothing is created', () => {
  const aged = { stat: () => file(9, -1e12) };
  assert.deepEqual(kinds(acts([open('O_RDWR|O_CREAT|O_EXCL')], aged)), ['file.create']);
  assert.deepEqual(
    kinds(acts([open('O_WRONLY|O_TRUNC'), open('O_WRONLY|O_APPEND'), open('O_RDWR')], { stat: () => file(9, 1e6) })),
    ['file.truncate', 'file.append', 'file.modify'],
  );
  assert.deepEqual(
    kinds(
      acts([
        'creat("/w/a", 0644) = 3</w/a>',
        'openat2(AT_FDCWD</w>, "b", {flags=O_WRONLY|O_CREAT|O_EXCL, mode=0600}, 24) = 4</w/b>',
      ]),
    ),
    ['file.create', 'file.create'],
  );
});

test('a file is read once by each image, and directories and system trees are not', () => {
  const facts = { stat: (p: string) => file(9, -1e12, { directory: p === '/w/dir' }) };
  const read = (path: string, flags = 'O_RDONLY|O_CLOEXEC') => open(flags, path, '');
  assert.deepEqual(
    acts(
      [
        read('/w/a'),
        read('/w/a'),
        read('/w/dir'),
        read('/w', 'O_RDONLY|O_DIRECTORY'),
        read('/usr/lib/x'),
        read('/etc/ld.so.cache'),
        read('/proc/1/maps'),
      ],
      facts,
    ),
    [{ kind: 'file.read', path: '/w/a', dev: 1, ino: 9, fd: 3 }],
  );
  assert.deepEqual(kinds(acts([read('/w/a'), 'execve("/bin/x", ["x"], 0x1 /* 1 var */) = 0', read('/w/a')], facts)), [
    'file.read',
    'process.exec',
    'file.read',
  ]);
});

test('no event for O_PATH, pipes, null devices, own /proc files, failures', () => {
  const none = [
    open('O_RDONLY|O_PATH', '/w/a', ''),
    'openat(AT_FDCWD</w>, "/dev/stdout", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3<pipe:[12]>',
  ];
  none.push('openat(AT_FDCWD</w>, "/dev/null", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</dev/null<char 1:3>>');
  none.push('openat(AT_FDCWD</w>, "/proc/self/oom_score_adj", O_WRONLY) = 3</proc/1/oom_score_adj>');
  none.push('openat(AT_FDCWD</w>, "a", O_WRONLY, 0666) = -1 ENOENT (No such file or directory)');
  assert.deepEqual(acts(none), []);
});

test('a refused open is told, and no act', () => {
  const refused = (flags: string, error = 'EACCES') =>
    acts([`openat(AT_FDCWD</w>, "a", ${flags}, 0666) = -1 ${error} (text)`]).map(({ kind, done, err }) => [
      kind,
      done,
      err,
    ]);
  assert.deepEqual(refused('O_WRONLY|O_CREAT'), [['file.create', false, 'EACCES']]);
  assert.deepEqual(refused('O_WRONLY|O_TRUNC'), [['file.truncate', false, 'EACCES']]);
  assert.deepEqual(refused('O_RDWR', 'EPERM'), [['file.modify', false, 'EPERM']]);
  assert.deepEqual(refused('O_RDONLY'), [['file.read', false, 'EACCES']]);
});

test('writing a device is a modification', () => {
  assert.deepEqual(
    kinds(acts(['openat(AT_FDCWD</w>, "/dev/sda", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</dev/sda<block 8:0>>'])),
    ['file.modify'],
  );
});

test('the path is the one the kernel opened, its suffix taken off unless the file bears it', () => {
  const [linked] = acts(['openat(AT_FDCWD</w>, "link/f", O_WRONLY|O_CREAT|O_EXCL, 0666) = 3</w/real/f>']);
  assert.equal(linked?.path, '/w/real/f');
  const [gone] = acts(['openat(AT_FDCWD</w>, "f", O_WRONLY|O_CREAT|O_EXCL, 0666) = 3</w/f>(deleted)']);
  assert.equal(gone?.path, '/w/f');
  const [named] = acts(['openat(AT_FDCWD</w>, "f (deleted)", O_WRONLY|O_CREAT|O_EXCL, 0666) = 3</w/f (deleted)>']);
  assert.equal(named?.path, '/w/f (deleted)');
});

test("another process's memory", () => {
  assert.deepEqual(
    acts([
      'openat(AT_FDCWD</w>, "/proc/77/mem", O_RDONLY) = 3</proc/77/mem>',
      'openat(AT_FDCWD</w>, "/proc/self/mem", O_RDWR) = 4</proc/1/mem>',
    ]),
    [{ kind: 'mem.access', target: 77, how: 'proc_mem' }],
  );
  assert.deepEqual(acts(['openat(AT_FDCWD</w>, "/proc/77/mem", O_RDONLY) = -1 EACCES (Permission denied)']), [
    { done: false, kind: 'mem.access', err: 'EACCES', target: 77, how: 'proc_mem' },
  ]);
  assert.deepEqual(kinds(acts(['openat(AT_FDCWD</w>, "/proc/77/environ", O_RDONLY) = 3</proc/77/environ>'])), [
    'file.read',
  ]);
});

test('a nameless file is created, and linking it names both', () => {
  const lines = [
    'openat(AT_FDCWD</w>, "/w", O_RDWR|O_TMPFILE, 0600) = 3</w/#99>(deleted)',
    'linkat(AT_FDCWD</w>, "/proc/self/fd/3", AT_FDCWD</w>, "out", AT_SYMLINK_FOLLOW) = 0',
  ];
  assert.deepEqual(acts(lines), [
    { kind: 'file.create', path: '/w/#99', fd: 3, mode: 0o600 },
    { kind: 'file.link', path: '/w/#99', to: '/w/out' },
  ]);
});

test('an unfinished open counts from the time of its call', () => {
  const lines = [
    '1 openat(AT_FDCWD</w>, "a", O_WRONLY|O_CREAT, 0666 <unfinished ...>',
    '1 --- SIGALRM {si_signo=SIGALRM} ---',
    '1 <... openat resumed>) = 3</w/a>',
  ];
  const { events } = decode(lines, { stat: () => file(9, 1_200_000) });
  assert.deepEqual([events[0]?.kind, events[0]?.t], ['file.create', 3_000_000]);
});

test("another process's memory and descriptors, by every name of them", () => {
  const calls = [
    'openat(AT_FDCWD</w>, "/proc/77/task/78/mem", O_RDWR) = 6</proc/77/task/78/mem>',
    'openat(AT_FDCWD</w>, "/proc/79/fd/1", O_RDONLY) = 5</w/secret>',
    'openat(4</proc/80/fd>, "3", O_RDONLY) = 5<pipe:[9]>',
    'openat(AT_FDCWD</w>, "/proc/81/fd/3", O_RDONLY) = -1 EACCES (Permission denied)',
    'openat(AT_FDCWD</w>, "/proc/self/fd/3", O_RDONLY) = 5<pipe:[9]>',
    'openat(AT_FDCWD</w>, "/dev/fd/63", O_RDONLY) = 5<pipe:[9]>',
    'openat(AT_FDCWD</w>, "12", O_RDONLY) = 5</w/12>',
  ];
  assert.deepEqual(acts(calls), [
    { kind: 'mem.access', target: 77, how: 'proc_mem' },
    { kind: 'mem.access', target: 79, how: 'proc_mem' },
    { kind: 'file.read', path: '/w/secret', fd: 5 },
    { kind: 'mem.access', target: 80, how: 'proc_mem' },
    { done: false, kind: 'mem.access', err: 'EACCES', target: 81, how: 'proc_mem' },
    { kind: 'file.read', path: '/w/12', fd: 5 },
  ]);
});

test('a nameless file is known behind a duplicate of its descriptor', () => {
  const calls = [
    'openat(AT_FDCWD</w>, "/w", O_RDWR|O_TMPFILE, 0600) = 3</w/#99>(deleted)',
    'openat(AT_FDCWD</w>, "/w/decoy", O_RDWR) = 4</w/decoy>',
    'dup(3</w/#99>(deleted)) = 7</w/#99>(deleted)',
    'linkat(AT_FDCWD</w>, "/proc/self/fd/7", AT_FDCWD</w>, "a", AT_SYMLINK_FOLLOW) = 0',
    'linkat(AT_FDCWD</w>, "/proc/self/fd/4", AT_FDCWD</w>, "b", AT_SYMLINK_FOLLOW) = 0',
  ];
  const sources = (facts: Parameters<typeof acts>[1]) =>
    acts(calls, facts).flatMap((e) => (e.kind === 'file.link' ? [e.path] : []));
  const stat = (p: string) => (p === '/w/a' || p === '/w/b' ? file(99, 0) : p === '/w/decoy' ? file(5, 0) : undefined);
  assert.deepEqual(sources({ stat }), ['/w/#99', '/w/#99'], 'by the inode of the link');
  const descriptor = (pid: number, fd: number) => `/w/live-${pid}-${fd} (deleted)`;
  assert.deepEqual(sources({ descriptor }), ['/w/live-1-7', '/w/live-1-4'], 'as the system says');
  assert.deepEqual(sources({}), ['/w/#99', '/w/decoy'], 'as it was last seen');
});
