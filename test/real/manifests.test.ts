import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard, succeeds } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

const files = {
  '.github/ironclaw.yml': 'manifests: [{ file: tool.yml }]\n',
  'tool.c':
    '#include <fcntl.h>\n#include <stdio.h>\n' +
    'int main(void) { return open("out", O_CREAT | O_WRONLY, 0600) < 0 || puts("done") < 0; }\n',
  // what somebody else's code does in the same process
  'other.c':
    '#include <sys/syscall.h>\n#include <unistd.h>\n' +
    '__attribute__((constructor)) static void other(void) { unsigned cpu; syscall(SYS_getcpu, &cpu, 0, 0); }\n',
};

test('a program that makes a system call its own code has not is outside its manifest, with full confidence', async (t) => {
  const cwd = await checkout(t, files);
  await succeeds(['gcc', '-O1', '-o', 'tool', 'tool.c'], { cwd });
  await succeeds(['gcc', '-O1', '-D_GNU_SOURCE', '-shared', '-fPIC', '-o', 'other.so', 'other.c'], { cwd });
  const inspected = await guard(['inspect', 'tool', '-o', 'tool.yml'], { cwd });
  assert.equal(inspected.status, 0, inspected.stderr);

  const honest = await watchedRun(['./tool'], { cwd }, ['--syscalls']);
  assert.deepEqual([honest.status, honest.stdout], [0, 'done\n']);
  assert.deepEqual(honest.document.findings, []);
  const [invocation] = honest.document.invocations;
  assert.deepEqual(invocation?.baseline.manifest?.notChecked, []);
  assert.deepEqual(invocation?.baseline.manifest?.clauses, ['operations', 'syscalls', 'libs']);

  const [env, words] = ['LD_PRELOAD=./other.so', './tool'];
  const { document } = await watchedRun(['env', env, words], { cwd }, ['--syscalls']);
  const messages = document.findings.map(({ rule, c, message }) => [rule, c, message.split(': ').at(-1)]);
  assert.deepEqual(messages.sort(), [
    ['beyond-manifest', 1, 'loaded library other.so (outside the manifest of its digest)'],
    ['beyond-manifest', 1, 'made system call getcpu (outside the manifest of its digest)'],
  ]);

  const coarse = await watchedRun(['env', env, words], { cwd }, ['--sensor', 'strace']);
  assert.deepEqual(
    coarse.document.invocations.flatMap(({ baseline }) => baseline.manifest?.notChecked ?? []),
    ['syscalls: the sensor does not record system calls'],
  );
});

test('--syscalls and --sensor ebpf are not for one run', async (t) => {
  const { status, stderr } = await guard(['run', '--syscalls', '--sensor', 'ebpf', '--', 'true'], {
    cwd: await checkout(t),
  });
  assert.equal(status, 2);
  assert.match(stderr, /--syscalls needs strace/);
});
