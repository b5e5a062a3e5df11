import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts } from './wire.ts';

test('acts on the kernel keep their words, and their refusals', () => {
  const refused = { done: false, err: 'EPERM' };
  const lines = [
    { kind: 'kernel.bpf', detail: 'BPF_PROG_LOAD', ...refused },
    { kind: 'kernel.module', path: '/w/x.ko', ...refused },
    { kind: 'kernel.io_uring' },
    { kind: 'kernel.mount', path: '/mnt', detail: 'mount /w none MS_BIND' },
    { kind: 'kernel.namespace', detail: 'unshare CLONE_NEWNS' },
    { kind: 'kernel.memfd', detail: 'x' },
  ];
  assert.deepEqual(
    acts(lines),
    lines.map(({ ...line }) => line),
  );
});

test('the place of a mount is resolved where the sensor saw only text', () => {
  const facts = { realpath: (path: string) => path.replace('/w/l', '/real') };
  const line = { kind: 'kernel.mount', path: '/w/l', detail: 'umount', unresolved: ['path'], follow: true };
  assert.deepEqual(acts([line], facts), [{ kind: 'kernel.mount', path: '/real', detail: 'umount' }]);
});

test('a long detail is cut', () => {
  assert.equal(String(acts([{ kind: 'kernel.memfd', detail: 'x'.repeat(5000) }])[0]?.detail).length, 200);
});

test('reaching into another process: once per image, target and outcome; into itself is nothing', () => {
  const line = { kind: 'mem.access', target: 20, how: 'proc_mem' };
  const refused = { ...line, done: false, err: 'EACCES' };
  assert.deepEqual(acts([line, line, refused, refused, { ...line, target: 10 }]), [line, refused]);
  for (const how of ['ptrace', 'process_vm_readv', 'process_vm_writev'])
    assert.equal(acts([{ ...line, how }]).length, 1);
});

test('signals to others', () => {
  const line = { kind: 'process.signal', target: 20, signal: 'SIGKILL' };
  assert.deepEqual(acts([line, { ...line, target: 10 }, { ...line, signal: '0' }]), [line]);
});

test('changes of identity', () => {
  const lines = [
    { kind: 'priv.change', uid: 0 },
    { kind: 'priv.change', gid: 5, capabilities: '1ff' },
  ];
  assert.deepEqual(acts(lines), lines);
});

test('a library is told once per image; the program is none, nor is memory', () => {
  const exec = { kind: 'process.exec', ppid: 1, exe: { path: '/bin/x' }, argv: [], cwd: '/', stdio: [], env: {} };
  const load = { kind: 'lib.load', path: '/usr/lib/libc.so.6', dev: 1, ino: 3 };
  const loads = [load, load, { ...load, path: '/bin/x' }, { ...load, path: '/memfd:x' }];
  assert.deepEqual(acts([exec, ...loads]).slice(1), [load]);
});
