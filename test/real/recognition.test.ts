import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { assertClean } from './clean.ts';
import { underEachSensor, underEachSensorInTime } from './each-sensor.ts';
import { environment, succeeds } from './program.ts';
import { roleNames, type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

/** The invocations as `run › make › gcc [compile] by way of env`. */
const seen = ({ document }: WatchedRun): string[] =>
  document.invocations.map(
    ({ rolePath, action, hops }) =>
      `${roleNames(rolePath)} [${action}]${hops === undefined ? '' : ` by way of ${hops.join(', ')}`}`,
  );

async function run(t: TestContext, argv: readonly string[], files: Record<string, string> = {}): Promise<WatchedRun> {
  const done = await watchedRun(argv, { cwd: await checkout(t, files) });
  assert.equal(done.status, 0, done.stderr);
  assertClean(done);
  return done;
}

const c = { 'a.c': 'int main(void) { return 0; }\n', 'a.cc': 'int main() { return 0; }\n' };

underEachSensor('sh -c is the shell, and what it starts stands below it', async (t) => {
  assert.deepEqual(seen(await run(t, ['sh', '-c', 'mkdir a; rmdir a'])), [
    'run › sh [run]',
    'run › sh › mkdir [run]',
    'run › sh › rmdir [run]',
  ]);
});

underEachSensor('env and nice only lead on: they are hops, not invocations', async (t) => {
  assert.deepEqual(seen(await run(t, ['env', 'A=b', 'nice', '-n', '1', 'touch', 'a'])), [
    'run › touch [run] by way of env, nice',
  ]);
});

underEachSensor('a script is the tool, whether its #! or a shell runs it', async (t) => {
  const files = { 'tools/build.sh': '#!/usr/bin/env bash\ntouch a\n' };
  const called = await run(t, ['sh', 'tools/build.sh'], files);
  assert.deepEqual(seen(called), ['run › build.sh [run]', 'run › build.sh › touch [run]']);
  const marked = await run(t, ['sh', '-c', 'chmod +x tools/build.sh; ./tools/build.sh'], files);
  assert.deepEqual(seen(marked), [
    'run › sh [run]',
    'run › sh › chmod [run]',
    'run › sh › build.sh [run] by way of env',
    'run › sh › build.sh › touch [run]',
  ]);
  assert.match(marked.document.invocations[2]?.tool.path ?? '', /\/tools\/build\.sh$/);
  assert.match(marked.document.invocations[2]?.tool.exe ?? '', /\/bash$/);
});

underEachSensor('sudo stands above what it starts', async (t) => {
  const [first, second, ...more] = seen(await run(t, ['sudo', '-n', 'touch', 'a']));
  assert.deepEqual([first, second, more], ['run › sudo [run]', 'run › sudo › touch [run]', []]);
});

underEachSensorInTime('busybox is the applet it plays, by argument or by link', async (t) => {
  const direct = await run(t, ['busybox', 'touch', 'a']);
  assert.deepEqual(seen(direct), ['run › touch [run]']);
  assert.match(direct.document.invocations[0]?.tool.path ?? '', /busybox$/);

  const cwd = await checkout(t);
  symlinkSync((await succeeds(['sh', '-c', 'command -v busybox'], { cwd })).trim(), join(cwd, 'mkdir'));
  const linked = await watchedRun(['./mkdir', 'b'], { cwd });
  assertClean(linked);
  assert.deepEqual(seen(linked), ['run › mkdir [run]']);
});

underEachSensorInTime('cc and c++ are gcc and g++, with their own parts below them', async (t) => {
  assert.deepEqual(seen(await run(t, ['cc', '-o', 'a', 'a.c'], c)), [
    'run › gcc [link]',
    'run › gcc › cc1 [compile]',
    'run › gcc › as [compile]',
    'run › gcc › collect2 [link]',
    'run › gcc › collect2 › ld.bfd [link]',
  ]);
  const plus = await run(t, ['c++', '-c', 'a.cc'], c);
  assert.deepEqual(seen(plus), ['run › g++ [compile]', 'run › g++ › cc1plus [compile]', 'run › g++ › as [compile]']);
  for (const { baseline } of plus.document.invocations) assert.equal(baseline.source, 'profile');
});

underEachSensorInTime('python -m pip is pip, and a python script is the script', async (t) => {
  const cwd = await checkout(t, { 'tools/gen.py': 'open("out", "w").write("x")\n' });
  await succeeds(['python3', '-m', 'venv', 'env'], { cwd });
  const pip = await watchedRun(['env/bin/python', '-m', 'pip', 'list'], { cwd });
  assertClean(pip);
  const [main] = pip.document.invocations;
  assert.deepEqual([main?.tool.name, main?.action], ['pip', 'list']);
  const script = await watchedRun(['env/bin/python', 'tools/gen.py'], { cwd });
  assertClean(script);
  assert.equal(script.document.invocations[0]?.tool.name, 'gen.py');
  assert.equal(readFileSync(join(cwd, 'out'), 'utf8'), 'x');
});

underEachSensorInTime(
  'npm exec, npx, pnpm, yarn and corepack shims under node are the package manager, not node',
  async (t) => {
    const manifest = { name: 'project', version: '1.0.0', license: 'MIT', scripts: { build: 'node build.js' } };
    const files = {
      'package.json': JSON.stringify(manifest),
      'build.js': 'require("node:fs").writeFileSync("out", "x")\n',
    };
    // outside every workspace and temporary directory, as where a machine's own tools are
    const tools = mkdtempSync(join(homedir(), '.guard-real-'));
    t.after(() => rmSync(tools, { recursive: true, force: true }));
    await succeeds(['npm', 'install', '--silent', '--prefix', tools, 'yarn@1', 'pnpm@9', 'corepack'], {
      cwd: directory(t),
    });
    const bin = (name: string): string => join(tools, 'node_modules', name);

    for (const [name, argv] of [
      ['npm', ['npm', 'run', 'build']],
      ['pnpm', ['node', bin('pnpm/bin/pnpm.cjs'), 'run', 'build']],
      ['yarn', ['node', bin('yarn/bin/yarn.js'), 'run', 'build']],
    ] as const) {
      const done = await run(t, argv, files);
      const [first, ...below] = done.document.invocations;
      assert.deepEqual(
        [first?.tool.name, first?.action, first?.baseline.name],
        [name, 'run', name],
        seen(done).join('\n'),
      );
      // the script's name is read from the process, which may be gone by then; the command's verb stands in
      const path = roleNames(below.at(-1)?.rolePath ?? []);
      assert.match(path, new RegExp(`^run › ${name} › script:(build|run) › .*build\\.js$`));
      assert.ok(
        done.document.invocations.some(({ signals }) =>
          signals.some(({ kind, target }) => kind === 'file.create' && target === '${workspace}/**'),
        ),
      );
    }

    const shims = directory(t);
    const corepack = await run(t, ['node', bin('corepack/dist/corepack.js'), 'enable', '--install-directory', shims]);
    assert.deepEqual(
      corepack.document.invocations.map(({ tool, action }) => `${tool.name} ${action}`),
      ['corepack enable'],
    );
    const shim = await watchedRun([join(shims, 'yarn'), 'help'], {
      cwd: await checkout(t),
      env: environment({ COREPACK_ENABLE_NETWORK: '0', COREPACK_HOME: directory(t) }),
    });
    assert.equal(shim.document.invocations[0]?.tool.name, 'corepack');
    assert.deepEqual(shim.document.findings, []);
  },
);
