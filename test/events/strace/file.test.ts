import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, decode, file } from './trace.ts';

test('paths are absolute: cwd, directory descriptor, dots', () => {
  const paths = (calls: string[]) => acts(calls).map((e) => e.path);
  assert.deepEqual(
    paths(['unlink("a/./b//../c") = 0', 'unlinkat(5</srv/d>, "../x", 0) = 0', 'rmdir("d/") = 0', 'unlink("/e") = 0']),
    ['/w/a/c', '/srv/x', '/w/d', '/e'],
  );
  assert.deepEqual(paths(['chdir("sub") = 0', 'unlink("a") = 0', 'fchdir(4</opt>) = 0', 'unlink("a") = 0']), [
    '/w/sub/a',
    '/opt/a',
  ]);
});

test('a path over one of its own descriptors means what the descriptor stands for', () => {
  const calls = [
    'openat(AT_FDCWD</w>, "dir", O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_PATH) = 4</w/dir>',
    'chmod("/proc/self/fd/4", 0755) = 0',
    'chmod("/dev/fd/4/a", 0755) = 0',
    'chmod("/proc/77/fd/4", 0755) = 0',
  ];
  assert.deepEqual(
    acts(calls).map((e) => e.path),
    ['/w/dir', '/w/dir/a', '/proc/77/fd/4'],
  );
});

test('an AT_FDCWD annotation corrects the tracked directory, and a child inherits it', () => {
  const lines = [
    '1 unlinkat(AT_FDCWD</other>, "a", 0) = 0',
    '1 fork() = 2',
    '2 unlink("b") = 0',
    '2 chdir("/x") = 0',
    '1 unlink("c") = 0',
  ];
  const { events } = decode(lines);
  assert.deepEqual(
    events.flatMap((e) => ('path' in e ? [e.path] : [])),
    ['/other/a', '/other/b', '/other/c'],
  );
});

test("the parent's symlinks are resolved, the name itself is not", () => {
  const links: Record<string, string> = { '/w/link': '/real/dir', '/w/link/last': '/elsewhere' };
  const realpath = (p: string) => links[p] ?? p;
  assert.deepEqual(
    acts(['unlink("link/last") = 0', 'chmod("link/last", 0755) = 0', 'unlink("link/../y") = 0'], { realpath }),
    [
      { kind: 'file.delete', path: '/real/dir/last' },
      { kind: 'file.chmod', path: '/real/dir/last', mode: 0o755 },
      { kind: 'file.delete', path: '/real/y' },
    ],
  );
});

test('resolved directories are remembered until a name on the way changes', () => {
  const asked: string[] = [];
  const answers = ['/one', '/two', '/three'];
  const realpath = (p: string) => {
    asked.push(p);
    return p === '/w/l' ? answers.shift() : p;
  };
  const calls = [
    'unlink("l/a") = 0',
    'unlink("l/b") = 0',
    'unlink("/w/l") = 0',
    'symlink("/two", "/w/l") = 0',
    'unlink("l/c") = 0',
  ];
  const paths = acts([...calls, 'rename("/w/l", "/w/m") = 0', 'unlink("l/d") = 0'], { realpath }).map((e) => e.path);
  assert.deepEqual(paths, ['/one/a', '/one/b', '/w/l', '/two', '/two/c', '/w/l', '/three/d']);
  assert.deepEqual(asked, ['/w/l', '/w', '/w/l', '/w/l']);
});

test('a symlink that is gone when asked about is followed as the trace showed it', () => {
  const gone = { realpath: () => undefined };
  const events = acts(
    [
      'symlink("d/e", "/w/l") = 0',
      'symlink("/w/l", "/w/m") = 0',
      'unlink("m/f") = 0',
      'symlink("loop", "/w/loop") = 0',
      'unlink("loop/x") = 0',
    ],
    gone,
  );
  assert.equal(events[2]?.path, '/w/d/e/f');
  assert.equal(events[4]?.path, '/w/loop/x');
});

test('rename, link and symlink say the old name and the new', () => {
  const facts = { stat: () => file(5, 0) };
  assert.deepEqual(
    acts(
      [
        'rename("a", "b") = 0',
        'renameat2(4</d>, "a", AT_FDCWD</w>, "c", RENAME_NOREPLACE) = 0',
        'link("b", "d") = 0',
        'symlink("../t", "/w/s/l") = 0',
        'symlinkat("/abs", 4</d>, "l") = 0',
      ],
      facts,
    ),
    [
      { kind: 'file.rename', path: '/w/a', dev: 1, ino: 5, to: '/w/b' },
      { kind: 'file.rename', path: '/d/a', dev: 1, ino: 5, to: '/w/c' },
      { kind: 'file.link', path: '/w/b', dev: 1, ino: 5, to: '/w/d' },
      { kind: 'file.symlink', path: '/w/t', to: '/w/s/l' },
      { kind: 'file.symlink', path: '/abs', to: '/d/l' },
    ],
  );
});

test('an exchange is two renames', () => {
  assert.deepEqual(
    acts(['renameat2(AT_FDCWD</w>, "a", AT_FDCWD</w>, "b", RENAME_EXCHANGE) = 0'])
      .map((e) => [e.path, e.to])
      .sort(),
    [
      ['/w/a', '/w/b'],
      ['/w/b', '/w/a'],
    ],
  );
});

test('a deleted file keeps the inode it was created with', () => {
  const [, deleted] = acts(['openat(AT_FDCWD</w>, "a", O_WRONLY|O_CREAT|O_EXCL, 0666) = 3</w/a>', 'unlink("a") = 0'], {
    stat: () => file(5, 0),
  });
  assert.deepEqual(deleted, { kind: 'file.delete', path: '/w/a', dev: 1, ino: 5 });
});

test('every way to make, remove, change', () => {
  const kinds = (calls: string[]) =>
    acts(calls).map((e) => [e.kind, e.path, e.mode].filter((x) => x !== undefined).join(' '));
  assert.deepEqual(
    kinds([
      'mkdir("d", 0777) = 0',
      'mkdirat(AT_FDCWD</w>, "d/e", 0700) = 0',
      'mknodat(AT_FDCWD</w>, "fifo", S_IFIFO|0644) = 0',
      'unlinkat(AT_FDCWD</w>, "d/e", AT_REMOVEDIR) = 0',
      'fchmod(3</w/f>(deleted), 0600) = 0',
      'fchmodat(AT_FDCWD</w>, "f", 04755) = 0',
      'fchmodat2(3</w/g>, "", 0644, AT_EMPTY_PATH) = 0',
      'chown("f", 0, 0) = 0',
      'lchown("f", 0, 0) = 0',
      'fchown(3</w/f>, 0, 0) = 0',
      'fchownat(AT_FDCWD</w>, "f", 0, 0, AT_SYMLINK_NOFOLLOW) = 0',
      'truncate("f", 3) = 0',
      'ftruncate(3</w/f>, 0) = 0',
    ]),
    [
      'file.mkdir /w/d 511',
      'file.mkdir /w/d/e 448',
      'file.create /w/fifo 420',
      'file.rmdir /w/d/e',
      'file.chmod /w/f 384',
      'file.chmod /w/f 2541',
      'file.chmod /w/g 420',
      'file.chown /w/f',
      'file.chown /w/f',
      'file.chown /w/f',
      'file.chown /w/f',
      'file.truncate /w/f',
      'file.truncate /w/f',
    ],
  );
});

test('failed calls are no acts, nor calls on sockets, pipes and memfds', () => {
  assert.deepEqual(
    acts([
      'unlink("a") = -1 ENOENT (No such file or directory)',
      'rename("a", "b") = ?',
      'mkdir("a", 0777) = -1 EEXIST (File exists)',
      'fchmod(3<pipe:[4]>, 0600) = 0',
      'ftruncate(3</memfd:x>(deleted), 9) = 0',
      'fchown(3<TCP:[9]>, 0, 0) = 0',
    ]),
    [],
  );
});

test('a library is loaded once per image, and the program is none', () => {
  const map = (path: string, how = 'PROT_READ|PROT_EXEC') =>
    `mmap(NULL, 4096, ${how}, MAP_PRIVATE|MAP_DENYWRITE, 3<${path}>, 0) = 0x7f0000000000`;
  const exec = 'execve("/bin/x", ["x"], 0x1 /* 0 vars */) = 0';
  const libs = acts([
    exec,
    map('/lib/c.so'),
    map('/lib/c.so'),
    map('/bin/x'),
    map('/lib/d.so', 'PROT_READ'),
    exec,
    map('/lib/c.so'),
  ]).filter((e) => e.kind === 'lib.load');
  assert.deepEqual(libs, [
    { kind: 'lib.load', path: '/lib/c.so' },
    { kind: 'lib.load', path: '/lib/c.so' },
  ]);
  assert.deepEqual(
    acts(['mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0000000000']),
    [],
  );
});
