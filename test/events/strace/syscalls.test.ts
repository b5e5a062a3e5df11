import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SYSCALLS, straceArguments } from '../../../src/events/strace/syscalls.ts';

test('a command is launched behind the kernel filter, and its words stay its own', () => {
  const args = straceArguments({ fifo: '/run/f', command: ['-x', '--', 'y'] });
  assert.deepEqual(args.slice(0, 5), ['-f', '--seccomp-bpf', '-yy', '-s', '1024']);
  assert.deepEqual(args.slice(-4), ['--', '-x', '--', 'y']);
  assert.deepEqual(args.slice(args.indexOf('-o'), args.indexOf('-o') + 2), ['-o', '/run/f']);
});

test('attaching names every process and asks for no filter', () => {
  const args = straceArguments({ fifo: '/run/f', attach: [7, 8] });
  assert.ok(!args.includes('--seccomp-bpf') && !args.includes('--'));
  assert.deepEqual(
    args.filter((_, i) => args[i - 1] === '-p'),
    ['7', '8'],
  );
});

test('calls that arm64 lacks are optional, and none is named twice', () => {
  const names = SYSCALLS.map((name) => name.replace('?', ''));
  assert.equal(new Set(names).size, names.length);
  const missing = [
    'open',
    'creat',
    'mknod',
    'rename',
    'unlink',
    'rmdir',
    'mkdir',
    'link',
    'symlink',
    'chmod',
    'chown',
    'lchown',
    'fork',
    'vfork',
    'dup2',
  ];
  for (const name of missing) assert.ok(SYSCALLS.includes(`?${name}`), name);
});
