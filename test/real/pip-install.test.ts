import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everything } from '../everything.ts';
import { assertClean } from './clean.ts';
import { underEachSensor, underEachSensorInTime } from './each-sensor.ts';
import { environment, succeeds } from './program.ts';
import { roleNames, type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

const extension = /^_speedups\..*\.so$/;

/** The C compiler ran below pip's build of the package, and in no role of its own. */
function assertBuilt({ document }: WatchedRun): void {
  const compiler = document.invocations.find(({ tool }) => tool.name === 'cc1');
  assert.ok(compiler, 'nothing was compiled');
  assert.match(roleNames(compiler.rolePath), /^run › .*pip.* › build:[Mm]arkup[Ss]afe › .*gcc.* › cc1$/);
  assert.ok(compiler.rolePath.some(({ kind, name }) => kind === 'role' && /^build:markupsafe$/i.test(name)));
}

underEachSensorInTime(
  'python -m venv, then pip install of a source distribution with a C extension into it, raise nothing',
  async (t) => {
    const cwd = await checkout(t);
    const env = environment({ PIP_CACHE_DIR: directory(t) });
    assertClean(await watchedRun(['python3', '-m', 'venv', 'env'], { cwd, env }));

    const run = await watchedRun(['env/bin/pip', 'install', '--no-binary', 'markupsafe', 'markupsafe'], { cwd, env });
    assertClean(run);
    assertBuilt(run);
    const pip = run.audit.find(({ tool, action }) => tool.name === 'pip' && action === 'install');
    assert.ok(pip);
    assert.ok(
      pip.signals.some(
        ({ kind, target, expected }) => kind === 'file.create' && /^\$\{workspace\}\//.test(target ?? '') && expected,
      ),
      JSON.stringify(pip.signals),
    );
    assert.ok(
      run.document.invocations.some(({ signals }) =>
        signals.some(({ kind, destination }) => kind === 'net.connect' && /:(\*|443|80)$/.test(destination ?? '')),
      ),
    );
    await succeeds(['env/bin/python', '-c', 'import markupsafe._speedups'], { cwd, env });
  },
);

if (everything)
  underEachSensor('pip install of a source distribution with --target raises nothing', async (t) => {
    const cwd = await checkout(t);
    const env = environment({ PIP_CACHE_DIR: directory(t) });
    const argv = ['python3', '-m', 'pip', 'install', '--no-binary', 'markupsafe', '--target', 'lib', 'markupsafe'];
    const run = await watchedRun(argv, { cwd, env });
    assertClean(run);
    assertBuilt(run);
    assert.ok(readdirSync(join(cwd, 'lib/markupsafe')).some((name) => extension.test(name)));
  });

underEachSensorInTime('pip install of a wheel raises nothing', async (t) => {
  const cwd = await checkout(t);
  const env = environment({ PIP_CACHE_DIR: directory(t), PIP_DISABLE_PIP_VERSION_CHECK: '0' });
  const run = await watchedRun(['python3', '-m', 'pip', 'install', '--target', 'lib', 'six'], { cwd, env });
  assertClean(run);
  assert.ok(existsSync(join(cwd, 'lib/six.py')));
  assert.ok(run.audit.some(({ tool, action }) => tool.name === 'pip' && action === 'install'));
});
