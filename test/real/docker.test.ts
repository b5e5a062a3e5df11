import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, startEngine } from './engine.ts';
import { succeeds } from './program.ts';
import { roleNames, watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

/** A program without libraries that makes a file and connects to a closed port of its own loopback. */
const PROGRAM = `
#include <arpa/inet.h>
#include <fcntl.h>
#include <unistd.h>
int main(int argc, char **argv) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    close(open(argv[1], O_CREAT | O_WRONLY, 0644));
    connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&to, sizeof to);
    return argc < 2;
}
`;
const DOCKERFILE = 'FROM scratch\nCOPY prog /prog\nRUN ["/prog", "/built"]\nCMD ["/prog", "/made"]\n';

const skip = process.getuid?.() !== 0 && 'an engine and the eBPF sensor need root';
let engine: Engine = { socket: '', host: '', stop: async () => {} };

before(async () => {
  if (skip === false) engine = await startEngine();
});
after(() => engine.stop());

test('what a container does is below the docker that asked for it: build, run, a mounted directory', {
  skip,
}, async (t) => {
  const socket = engine.host;
  const cwd = await checkout(t, { 'prog.c': PROGRAM, Dockerfile: DOCKERFILE, '.dockerignore': '*\n!prog\n' });
  await succeeds(['gcc', '-static', '-o', 'prog', 'prog.c'], { cwd });
  const docker = `docker --host ${socket}`;
  const job = [
    `DOCKER_BUILDKIT=0 ${docker} build --quiet --tag made .`,
    `${docker} run --rm --network none made`,
    `${docker} run --rm --network none --volume "$PWD:/shown" made /prog /shown/outside`,
  ];
  const { document, stderr } = await watchedRun(['sh', '-ec', job.join('\n')], { cwd }, ['--sensor', 'ebpf']);
  const work = document.invocations.filter(({ tool }) => tool.name === 'prog');
  assert.deepEqual(
    work.map(({ rolePath }) => roleNames(rolePath)),
    Array(3).fill('run › sh › docker › prog'),
    stderr,
  );
  assert.deepEqual(
    work.map(({ signals }) => signals.find(({ kind }) => kind === 'file.create')?.target),
    ['files of containers', 'files of containers', '${workspace}/**'],
  );
  assert.ok(work.every(({ signals }) => signals.some(({ kind }) => kind === 'net.connect')));
  assert.ok(work.every(({ tool }) => /^container:[0-9a-f]{12}:\/prog$/.test(tool.path)));
  const names = new Set(document.invocations.map(({ tool }) => tool.name));
  assert.deepEqual([...names].sort(), ['docker', 'prog', 'sh'], "the engine's own processes are not the job's");
  assert.equal(document.decision, 'pass');
});

test('a container that the machine runs meanwhile for somebody else is not of the job', { skip }, async (t) => {
  const socket = engine.host;
  const cwd = await checkout(t, { 'prog.c': PROGRAM, Dockerfile: DOCKERFILE });
  await succeeds(['gcc', '-static', '-o', 'prog', 'prog.c'], { cwd });
  await succeeds(['docker', '--host', socket, 'build', '--quiet', '--tag', 'made', '.'], {
    cwd,
    env: { DOCKER_BUILDKIT: '0' },
  });
  const running = watchedRun(['sh', '-c', `sleep 3; docker --host ${socket} ps; sleep 3`], { cwd }, [
    '--sensor',
    'ebpf',
  ]);
  for (let i = 0; i < 4; i++) {
    await sleep(1000);
    await succeeds(['docker', '--host', socket, 'run', '--rm', '--network', 'none', 'made'], { cwd });
  }
  const { document, stderr } = await running;
  const names = new Set(document.invocations.map(({ tool }) => tool.name));
  assert.deepEqual([...names].sort(), ['docker', 'sh', 'sleep'], stderr);
});
