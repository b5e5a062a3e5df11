import assert from 'node:assert/strict';
import { assertClean } from './clean.ts';
import { underEachSensorInTime } from './each-sensor.ts';
import { environment, program, succeeds } from './program.ts';
import { roleNames, watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

/** The smallest package there is. */
const PACKAGE = 'hello';
/** apt as CI calls it: no questions; it waits for another apt to end. */
const APT = ['apt-get', '-y', '-o', 'DPkg::Lock::Timeout=60'];

underEachSensorInTime('apt-get update, install and remove of a package raise nothing', async (t) => {
  const cwd = await checkout(t);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' });
  t.after(() => program([...root, 'dpkg', '--purge', PACKAGE], { cwd: '/', env }));
  await succeeds([...root, 'dpkg', '--purge', PACKAGE], { cwd, env });

  assertClean(await watchedRun([...root, ...APT, 'update'], { cwd, env }));
  const install = await watchedRun([...root, ...APT, 'install', PACKAGE], { cwd, env });
  assertClean(install);
  const apt = install.audit.find(({ tool, action }) => tool.name === 'apt-get' && action === 'install');
  assert.ok(apt);
  const unpacked = install.document.invocations.find(({ signals }) =>
    signals.some(({ kind, target }) => /^file\.(create|rename)$/.test(kind) && /^\/usr\b/.test(target ?? '')),
  );
  assert.match(roleNames(unpacked?.rolePath ?? []), /^run › apt-get › .*dpkg/);
  assert.equal(await succeeds([PACKAGE, '--greeting=here'], { cwd, env }), 'here\n');
  assertClean(await watchedRun([...root, ...APT, 'purge', PACKAGE], { cwd, env }));
});
