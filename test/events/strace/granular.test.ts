import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './trace.ts';

/** `PID NAME` of each event of a system call, `PID EXE` of each image. */
function told(lines: readonly string[], syscalls = true): string[] {
  const { events, unknown, samples } = decode(lines, {}, { syscalls });
  assert.equal(unknown, 0, samples.join('\n'));
  return events.flatMap((event) => {
    if (event.kind === 'syscall') {
      assert.equal(event.done, true);
      return `${event.pid} ${event.name}`;
    }
    return event.kind === 'process.exec' ? `${event.pid} is ${event.exe.path}` : [];
  });
}

const lines = [
  '1 execve("/bin/a", ["a"], 0x7ffd /* 1 var */) = 0',
  '1 brk(0) = 0x5555',
  '1 read(0x3, 0x7ffd, 0x340) = 0x340',
  '1 read(0x3, 0x7ffd, 0x340) = -1 (errno 11)',
  '1 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x7f) = 2',
  '2 read(0x3, 0x7ffd, 0x340) = 0x1',
  '2 execve("/bin/b", ["b"], 0x7ffd /* 1 var */) = 0',
  '2 read(0x3, 0x7ffd, 0x340) = 0',
  '2 exit_group(0) = ?',
  '2 +++ exited with 0 +++',
  '1 wait4(0xffffffff, 0, 0, 0 <unfinished ...>',
  '1 <... wait4 resumed>) = 0x2',
  '1 ptrace(PTRACE_TRACEME) = -1 EPERM (Operation not permitted)',
  '1 restart_syscall(<... resuming interrupted read ...>) = 0',
  '1 syscall_0x1f5(0x1, 0x2, 0x3, 0x4, 0x5, 0x6) = -1 (errno 38)',
  '1 +++ exited with 0 +++',
];

test('of each system call its name once for each process image, by whom it was made, granted or not', () => {
  assert.deepEqual(told(lines), [
    '1 is /bin/a',
    '1 brk',
    '1 read',
    '1 clone',
    '2 read',
    '2 execve',
    '2 is /bin/b',
    '2 read',
    '2 exit_group',
    '1 wait4',
    '1 ptrace',
    '1 syscall_0x1f5',
  ]);
});

test('without the granular source no system call is told by name', () => {
  assert.deepEqual(told(lines, false), ['1 is /bin/a', '2 is /bin/b']);
});
