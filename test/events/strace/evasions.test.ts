import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Event } from '../../../src/events/event.ts';
import { recordRun } from '../../../src/host/record-run.ts';
import { scratch } from '../../host/scratch.ts';

/** One program that does what a program does that would rather not be seen. Numbers of calls: asm-generic/unistd.h; vsock is family 40. */
const PROGRAM = `
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char stack[65536] __attribute__((aligned(16)));
static int mover(void *to) { return chdir(to); }

static void linked(int fd, const char *to) {
  char name[64];
  sprintf(name, "/proc/self/fd/%d", fd);
  linkat(AT_FDCWD, name, AT_FDCWD, to, AT_SYMLINK_FOLLOW);
}

int main(void) {
  char name[64];
  sigset_t usr1;
  sigemptyset(&usr1);
  sigaddset(&usr1, SIGUSR1);
  sigaddset(&usr1, SIGUSR2);
  sigprocmask(SIG_BLOCK, &usr1, 0);
  pid_t child = fork();
  if (child == 0) for (;;) pause();
  siginfo_t info;
  memset(&info, 0, sizeof info);
  info.si_code = SI_QUEUE;
  info.si_pid = getpid();
  info.si_uid = getuid();
  syscall(SYS_rt_sigqueueinfo, child, SIGUSR1, &info);
  syscall(SYS_rt_tgsigqueueinfo, child, child, SIGUSR2, &info);
  int pidfd = syscall(434, child, 0);
  syscall(424, pidfd, SIGUSR1, 0, 0);
  syscall(438, pidfd, 0, 0);
  sprintf(name, "/proc/%d/fd", child);
  int fds = open(name, O_RDONLY | O_DIRECTORY);
  openat(fds, "0", O_RDONLY);
  kill(child, SIGKILL);
  waitpid(child, 0, 0);

  char vsock[16] = {40, 0, 0, 0, (char)0xd2, 4, 0, 0, 2};
  connect(socket(40, SOCK_STREAM, 0), (struct sockaddr *)vsock, sizeof vsock);

  int file = open(".", O_TMPFILE | O_RDWR, 0644);
  int other = open("decoy", O_CREAT | O_RDWR, 0644);
  linked(dup(file), "by-dup");
  dup3(other, 100, 0);
  close(100);
  linked(fcntl(file, F_DUPFD, 100), "by-fcntl");

  mkdir("below", 0755);
  clone(mover, stack + sizeof stack, CLONE_FS | SIGCHLD, "below");
  wait(0);
  close(creat("there", 0644));
  unlink("there");

  chroot("/");
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  struct sock_filter allow[] = {{BPF_RET, 0, 0, 0x7fff0000}};
  struct sock_fprog filter = {1, allow};
  syscall(SYS_seccomp, 1, 8, &filter);
  return 0;
}
`;

test('a real program that tries to stay unseen', async (t) => {
  const cwd = realpathSync(scratch(t));
  writeFileSync(join(cwd, 'evade.c'), PROGRAM);
  execFileSync('gcc', ['-O1', '-o', join(cwd, 'evade'), join(cwd, 'evade.c')]);
  const out = join(cwd, 'out');
  const env = { PATH: '/usr/bin:/bin', HOME: cwd };
  const recording = await recordRun({ argv: [join(cwd, 'evade')], cwd, out, sensor: 'strace', env });
  assert.equal(recording.sensor.health.unknown, 0, recording.sensor.health.sample?.join('\n'));
  const lines = readFileSync(join(out, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  const events = lines.map((line) => JSON.parse(line) as Event);
  const child = events.find((e) => e.kind === 'process.fork')?.child;

  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'process.signal' ? [[e.target, e.signal]] : [])),
    [
      [child, 'SIGUSR1'],
      [child, 'SIGUSR2'],
      [child, 'SIGUSR1'],
      [child, 'SIGKILL'],
    ],
  );
  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'mem.access' ? [[e.target, e.how]] : [])),
    [
      [child, 'ptrace'],
      [child, 'proc_mem'],
    ],
  );
  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'net.connect' ? [[e.proto, e.addr]] : [])),
    [['other', 'vsock']],
  );
  const made = events.flatMap((e) => (e.kind === 'file.link' ? [[e.path, e.to]] : []));
  const nameless = events.find((e) => e.kind === 'file.create' && e.path.includes('/#'));
  assert.ok(nameless !== undefined && 'path' in nameless);
  assert.deepEqual(made, [
    [nameless.path, join(cwd, 'by-dup')],
    [nameless.path, join(cwd, 'by-fcntl')],
  ]);
  assert.ok(
    events.some((e) => e.kind === 'file.delete' && e.path === join(cwd, 'below/there')),
    'a child that shares the directory moved both',
  );
  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'kernel.mount' ? [[e.detail, e.path]] : [])),
    [['chroot', '/']],
  );
  assert.deepEqual(
    events.flatMap((e) => (e.kind === 'kernel.bpf' ? [[e.detail, e.done]] : [])),
    [['seccomp new-listener', true]],
  );
});
