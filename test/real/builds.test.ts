import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertClean } from './clean.ts';
import { underEachSensor, underEachSensorInTime } from './each-sensor.ts';
import { environment, succeeds } from './program.ts';
import { roleNames, watchedRun } from './watched-run.ts';
import { checkout, directory, fill } from './workplace.ts';

/** A C project of `count` modules in a static library, and a program linked with it. */
function project(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const modules = numbers.map(
    (n) =>
      [`src/part${n}.c`, `#include <stdio.h>\n#include "part.h"\nint part${n}(int x) { return x + ${n}; }\n`] as const,
  );
  const calls = numbers.map((n) => `part${n}(0)`).join(' + ');
  return {
    ...Object.fromEntries(modules),
    'src/part.h': numbers
      .map((n) => `int part${n}(int);`)
      .join('\n')
      .concat('\n'),
    'main.c': `#include <stdio.h>\n#include "src/part.h"\nint main(void) { printf("%d\\n", ${calls}); return 0; }\n`,
    Makefile: `PARTS = $(patsubst %.c,%.o,$(wildcard src/*.c))
program: main.o libparts.a
\t$(CC) -o $@ main.o -L. -lparts
libparts.a: $(PARTS)
\t$(AR) rcs $@ $^
check: program
\t./program > answer
\ttest "$$(cat answer)" = ${(count * (count - 1)) / 2}
clean:
\trm -f program libparts.a answer *.o src/*.o
`,
  };
}

underEachSensor(
  'make -j2 of a C project with a static library scores 0, and so do make check and make clean',
  async (t) => {
    const cwd = await checkout(t, project(40));
    const run = await watchedRun(['make', '-j2'], { cwd });
    assertClean(run);
    const counted = (name: string): number => run.document.invocations.filter(({ tool }) => tool.name === name).length;
    assert.equal(counted('cc1'), 41);
    assert.equal(counted('as'), 41);
    assert.equal(counted('ar'), 1);
    assert.equal(counted('collect2'), 1);
    const linker = run.document.invocations.find(({ rolePath }) =>
      /^run › make › (sh › )?gcc › collect2 › ld/.test(roleNames(rolePath)),
    );
    assert.ok(linker, 'no ld below collect2, gcc and make');
    assert.equal(linker.action, 'link');
    assert.ok(run.document.invocations.some(({ tool, action }) => tool.name === 'gcc' && action === 'compile'));

    const check = await watchedRun(['make', 'check'], { cwd });
    assertClean(check);
    assert.ok(
      check.document.invocations.some(({ tool }) => tool.name === 'program'),
      'the product ran',
    );
    assertClean(await watchedRun(['make', 'clean'], { cwd }));
    assert.equal(existsSync(join(cwd, 'program')), false);
  },
);

underEachSensorInTime('tar x of 20,000 files scores 0 and counts every one of them', async (t) => {
  const cwd = await checkout(t);
  const source = directory(t);
  for (let d = 0; d < 200; d++)
    fill(source, Object.fromEntries(Array.from({ length: 100 }, (_, f) => [`tree/d${d}/f${f}`, ''])));
  await succeeds(['tar', '-czf', join(source, 'tree.tgz'), '-C', source, 'tree'], { cwd });
  const run = await watchedRun(['tar', '-xzf', join(source, 'tree.tgz')], { cwd });
  assertClean(run);
  assert.equal(readdirSync(join(cwd, 'tree')).length, 200);
  const tar = run.audit.find(({ tool }) => tool.name === 'tar');
  const created = tar?.signals.filter(({ kind }) => kind === 'file.create').reduce((sum, { count }) => sum + count, 0);
  assert.equal(created, 20_000);
  assert.match(run.stderr, /^i\d+ +tar\b.* workspace 20,000 files/m);
});

/** A bare repository with one commit. */
async function repository(t: TestContext): Promise<{ parent: string; name: string }> {
  const parent = directory(t);
  const work = await checkout(t, { README: 'hello\n', 'src/a.c': 'int a;\n' });
  const author = ['-c', 'user.name=someone', '-c', 'user.email=someone@example.org'];
  await succeeds(['git', 'add', '.'], { cwd: work });
  await succeeds(['git', ...author, 'commit', '--quiet', '-m', 'first'], { cwd: work });
  await succeeds(['git', 'clone', '--quiet', '--bare', work, 'origin.git'], { cwd: parent });
  await succeeds(['git', 'update-server-info'], { cwd: join(parent, 'origin.git') });
  return { parent, name: 'origin.git' };
}

/** A TCP port of the loopback that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    const up = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.once('error', () => done(false));
    });
    if (up) return;
    await sleep(25);
  }
  throw new Error('the git daemon does not answer');
}

underEachSensor('git clone from a git daemon scores 0', async (t) => {
  const { parent, name } = await repository(t);
  const port = await freePort();
  const options = [
    'daemon',
    '--reuseaddr',
    '--export-all',
    '--listen=127.0.0.1',
    `--port=${port}`,
    `--base-path=${parent}`,
  ];
  // git itself only starts the daemon: the program that listens is in its directory
  const path = (await succeeds(['git', '--exec-path'], { cwd: parent })).trim();
  const server = spawn(join(path, 'git-daemon'), options.slice(1), { env: environment(), stdio: 'ignore' });
  t.after(() => server.kill('SIGKILL'));
  await answers(port, server);
  const cwd = await checkout(t);
  const run = await watchedRun(['git', 'clone', `git://127.0.0.1:${port}/${name}`, 'copy'], { cwd });
  assertClean(run);
  assert.deepEqual(readdirSync(join(cwd, 'copy')), ['.git', 'README', 'src']);
  assert.equal(run.audit[0]?.action, 'clone');
  assert.ok(run.audit[0]?.signals.some(({ destination }) => destination === 'loopback'));
});

underEachSensor('git clone over HTTP scores 0', async (t) => {
  const { parent, name } = await repository(t);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(parent, path)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const cwd = await checkout(t);
  const run = await watchedRun(['git', 'clone', `http://127.0.0.1:${port}/${name}`, 'copy'], { cwd });
  assertClean(run);
  assert.deepEqual(readdirSync(join(cwd, 'copy')), ['.git', 'README', 'src']);
  assert.ok(run.document.invocations.some(({ tool }) => /^git(-remote-http)?$/.test(tool.name)));
});
