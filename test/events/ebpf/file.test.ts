import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, file } from './wire.ts';

const at = { path: '/w/a', dev: 1, ino: 2 };

test('acts on one path keep what the sensor saw, permission bits only of a mode', () => {
  for (const kind of ['create', 'truncate', 'modify', 'append', 'read', 'delete', 'rmdir', 'mkdir', 'chmod', 'chown']) {
    const line = { kind: `file.${kind}`, ...at, fd: 3, flags: ['O_APPEND'], mode: 0o100755, bytes: ['path'], extra: 1 };
    assert.deepEqual(acts([line]), [{ kind: `file.${kind}`, ...at, fd: 3, flags: ['O_APPEND'], mode: 0o755 }]);
  }
});

test('acts on two paths; two files that change names are two renames', () => {
  const both = { ...at, to: '/w/b' };
  assert.deepEqual(acts([{ kind: 'file.rename', ...both }]), [{ kind: 'file.rename', ...both }]);
  assert.deepEqual(acts([{ kind: 'file.link', ...both }]), [{ kind: 'file.link', ...both }]);
  assert.deepEqual(acts([{ kind: 'file.rename', ...both, exchange: true }]), [
    { kind: 'file.rename', path: '/w/b', to: '/w/a' },
    { kind: 'file.rename', ...both },
  ]);
});

test('a symlink: what it says, made absolute, and its own name; later paths go through it', () => {
  const facts = { realpath: () => undefined };
  assert.deepEqual(
    acts(
      [
        { kind: 'file.symlink', path: '../x', to: '/w/sub/l' },
        { kind: 'file.chmod', path: '/w/sub/l/f', mode: 0o755, unresolved: ['path'] },
      ],
      facts,
    ),
    [
      { kind: 'file.symlink', path: '/w/x', to: '/w/sub/l' },
      { kind: 'file.chmod', path: '/w/x/f', mode: 0o755 },
    ],
  );
});

test('a read is told once per image and file, and not in system trees or of what is the process itself', () => {
  const read = { kind: 'file.read', ...at };
  const exec = { kind: 'process.exec', ppid: 1, exe: { path: '/bin/x' }, argv: [], cwd: '/', stdio: [] };
  const kinds = acts([read, read, { ...read, path: '/w/other-name' }, exec, read]).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['file.read', 'process.exec', 'file.read']);
  const nothing = ['/usr/lib/x.so', '/lib/y', '/sys/z', '/proc/10/status', '/memfd:a'];
  assert.deepEqual(acts(nothing.map((path, ino) => ({ kind: 'file.read', path, dev: 1, ino }))), []);
  assert.equal(acts([{ kind: 'file.read', path: '/proc/11/environ', dev: 1, ino: 4 }]).length, 1);
});

test('writing in a system tree is told, writing to what nobody else can open is not', () => {
  assert.equal(acts([{ kind: 'file.modify', ...at, path: '/usr/lib/x.so' }]).length, 1);
  assert.deepEqual(acts([{ kind: 'file.modify', ...at, path: '/proc/10/oom_score_adj' }]), []);
  assert.deepEqual(acts([{ kind: 'file.chmod', ...at, path: '/memfd:a', mode: 0 }]), []);
});

test('where the sensor saw only text, parents are resolved, the last component only where the kernel follows it', () => {
  const facts = {
    realpath: (path: string) => path.replace('/w/link', '/real').replace('/real/l2', '/real/two'),
    stat: (path: string) => (path === '/real/two' ? file(9) : path === '/real/l2' ? file(8) : undefined),
  };
  const line = { kind: 'file.chmod', path: '/w/./link/l2', mode: 0o755, unresolved: ['path'] };
  assert.deepEqual(acts([line], facts), [{ kind: 'file.chmod', path: '/real/l2', dev: 1, ino: 8, mode: 0o755 }]);
  assert.deepEqual(acts([{ ...line, follow: true }], facts), [
    { kind: 'file.chmod', path: '/real/two', dev: 1, ino: 9, mode: 0o755 },
  ]);
  const rename = { kind: 'file.rename', path: '/w/link/a', to: '/w/link/b', unresolved: ['path', 'to'] };
  assert.deepEqual(acts([rename], facts), [{ kind: 'file.rename', path: '/real/a', to: '/real/b' }]);
});

test('of a path that is cut nothing is looked up; an entry of a directory that was walked is looked up for its inode alone', () => {
  const asked: string[] = [];
  const ask = (path: string) => {
    asked.push(path);
    return undefined;
  };
  const facts = { realpath: ask, stat: (path: string) => ask(path) ?? file(7) };
  const cut = { kind: 'file.chmod', path: '/…/d/./x', mode: 0o755, unresolved: ['path'], follow: true, cut: ['path'] };
  assert.deepEqual(acts([cut], facts), [{ kind: 'file.chmod', path: '/…/d/x', mode: 0o755, cut: ['path'] }]);
  assert.deepEqual(asked, []);
  const entry = { kind: 'file.chown', path: '/w/x' };
  assert.deepEqual(acts([entry], facts), [{ ...entry, dev: 1, ino: 7 }]);
  assert.deepEqual(asked, ['/w/x']);
});

test('a path over a descriptor of the process is what the descriptor stands for', () => {
  const facts = { descriptor: (pid: number, fd: number) => (pid === 10 && fd === 4 ? '/w/t (deleted)' : undefined) };
  const line = { kind: 'file.chmod', path: '/proc/self/fd/4', mode: 0o755, unresolved: ['path'], follow: true };
  assert.deepEqual(acts([line], facts), [{ kind: 'file.chmod', path: '/w/t', mode: 0o755 }]);
});

test('a path of another mount namespace is only straightened', () => {
  const facts = { realpath: () => '/ours', stat: () => file(5) };
  const line = { kind: 'file.delete', path: '/in/./x/../y', unresolved: ['path'], mntns: 6 };
  assert.deepEqual(acts([line], facts), [{ kind: 'file.delete', path: '/in/y', mntns: 6 }]);
});

test('a directory that was moved away is not remembered under its old name', () => {
  const moved = { now: false };
  const facts = {
    realpath: (path: string) => (moved.now ? path : path.replace('/w/d', '/one')),
    stat: () => {
      moved.now = true;
      return file(1, { directory: true });
    },
  };
  const make = { kind: 'file.mkdir', path: '/w/d/x', unresolved: ['path'] };
  const paths = acts([make, { kind: 'file.rename', path: '/w/d', to: '/w/e' }, make], facts).map(({ path }) => path);
  assert.deepEqual(paths, ['/one/x', '/w/d', '/w/d/x']);
});
