import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertClean } from './clean.ts';
import { underEachSensorInTime } from './each-sensor.ts';
import { environment, succeeds } from './program.ts';
import { roleNames, watchedRun } from './watched-run.ts';
import { checkout, directory, packedNpm } from './workplace.ts';

/** An addon of two C files, which node-gyp compiles, and a postinstall that greets. */
const addon = {
  manifest: {
    name: 'greeting-addon',
    version: '1.2.3',
    main: 'index.js',
    scripts: { postinstall: 'node -e "console.log(\'thank you\')"' },
  },
  files: {
    'binding.gyp': '{"targets":[{"target_name":"greeting","sources":["greeting.c","number.c"]}]}',
    'greeting.c': `#include <node_api.h>
int number(void);
static napi_value init(napi_env env, napi_value exports) {
  napi_value value;
  napi_create_int32(env, number(), &value);
  napi_set_named_property(env, exports, "number", value);
  return exports;
}
NAPI_MODULE(greeting, init)
`,
    'number.c': 'int number(void) { return 7; }\n',
    'index.js': "module.exports = require('./build/Release/greeting.node');\n",
  },
};

underEachSensorInTime(
  'npm install of addons built from source, esbuild and a greeting postinstall scores exactly 0',
  async (t) => {
    const tarball = await packedNpm(directory(t), addon.manifest, addon.files);
    const cwd = await checkout(t, { 'package.json': '{"name":"project","version":"1.0.0"}' });
    const argv = ['npm', 'install', tarball, 'esbuild', 'core-js', 'left-pad', 'bufferutil'];
    const env = environment({ npm_config_build_from_source: 'true', npm_config_cache: directory(t) });
    const run = await watchedRun(argv, { cwd, env });

    assertClean(run);
    assert.ok(run.document.totals.invocations >= 150, `${run.document.totals.invocations} process images`);
    assert.equal(await succeeds(['node', '-p', "require('greeting-addon').number"], { cwd, env }), '7\n');
    assert.ok(
      existsSync(join(cwd, 'node_modules/bufferutil/build/Release/bufferutil.node')),
      'bufferutil was compiled',
    );
    assert.ok(existsSync(join(cwd, 'node_modules/.bin/esbuild')));

    const npm = run.audit.find(({ tool, action }) => tool.name === 'npm' && action === 'install');
    assert.ok(npm);
    assert.match(npm.tool_path, /\/npm\/bin\/npm-cli\.js$/);
    assert.match(npm.tool.version ?? '', /^\d+\./);
    assert.deepEqual(
      npm.role_path.map(({ kind }) => kind),
      ['step', 'tool'],
    );
    const modules = npm.signals.find(
      ({ kind, target }) => kind === 'file.create' && target === '${workspace}/node_modules/**',
    );
    assert.ok(modules && modules.count > 100 && modules.expected, JSON.stringify(npm.signals));
    const registry = new URL(await succeeds(['npm', 'config', 'get', 'registry'], { cwd, env }));
    const host = `${registry.hostname}:*`;
    assert.ok(
      npm.signals.some(({ kind, destination, expected }) => kind === 'net.connect' && destination === host && expected),
      `the registry is not named: ${JSON.stringify(npm.signals.filter(({ type }) => type === 'network'))}`,
    );

    const paths = run.document.invocations.map(({ rolePath }) => roleNames(rolePath));
    for (const wanted of [
      /^run › npm › lifecycle:greeting-addon › sh › (node-gyp › )+make › .*\bcc1$/,
      /^run › npm › lifecycle:greeting-addon › sh › node$/,
      /^run › npm › lifecycle:bufferutil › sh › .* › make › .*\bcc1$/,
      /^run › npm › lifecycle:esbuild › sh › install\.js/,
      /^run › npm › lifecycle:core-js › sh › node$/,
    ]) {
      assert.ok(
        paths.some((path) => wanted.test(path)),
        `no ${wanted} among\n${[...new Set(paths)].join('\n')}`,
      );
    }
  },
);

underEachSensorInTime('npm ci, run-script and npx after it raise nothing', async (t) => {
  const manifest = {
    name: 'project',
    version: '1.0.0',
    scripts: { build: 'esbuild in.js --bundle --outfile=out/out.js && mkdir -p out/more && cp in.js out/more' },
    dependencies: { esbuild: '*', rimraf: '*' },
  };
  const cwd = await checkout(t, { 'package.json': JSON.stringify(manifest), 'in.js': 'console.log(1)\n' });
  await succeeds(['npm', 'install', '--package-lock-only', '--silent'], { cwd });
  const env = environment({
    npm_config_cache: directory(t),
    npm_config_update_notifier: 'true',
    npm_config_audit: 'true',
  });
  const ci = await watchedRun(['npm', 'ci'], { cwd, env });
  assertClean(ci);
  assert.equal(ci.audit.find(({ tool }) => tool.name === 'npm')?.action, 'ci');
  const logs = ci.document.invocations.find(({ tool }) => tool.name === 'npm')?.signals ?? [];
  assert.ok(logs.some(({ kind, target }) => kind === 'file.create' && target === '${cache:npm}/**'));

  const build = await watchedRun(['npm', 'run', 'build'], { cwd, env });
  assertClean(build);
  assert.ok(readFileSync(join(cwd, 'out/out.js'), 'utf8').includes('console.log(1)'));
  assert.ok(
    build.document.invocations.some(({ rolePath }) => /^run › npm › script:(build|run) › /.test(roleNames(rolePath))),
  );

  assertClean(await watchedRun(['npx', 'rimraf', 'out'], { cwd, env }));
  assert.equal(existsSync(join(cwd, 'out')), false);
});
