import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { resolveVariables } from '../../../src/host/variables/resolve.ts';
import { scratch } from '../scratch.ts';
import { zip } from './zip.ts';

/** A directory for PATH that holds git and stand-ins for the tools that are asked. */
function tools(t: TestContext, stands: Record<string, string> = {}): string {
  const directory = scratch(t);
  for (const name of ['git', 'env', 'ls', 'sleep']) {
    const program = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    symlinkSync(program, join(directory, name));
  }
  for (const [name, text] of Object.entries(stands)) {
    writeFileSync(join(directory, name), `#!/bin/sh\n${text}`);
    chmodSync(join(directory, name), 0o755);
  }
  return directory;
}

const pom = (url: string): string =>
  `<project><repositories><repository><url>${url}</url></repository></repositories></project>`;

function repository(t: TestContext, files: Record<string, string>): string {
  const directory = realpathSync(scratch(t));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=n', '-c', 'user.email=e@example', ...args], {
      stdio: 'ignore',
    });
  git('init');
  git('remote', 'add', 'origin', 'git@git.example:team/repo.git');
  git('remote', 'add', 'local', '/srv/mirror.git');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  git('add', '.');
  git('commit', '--allow-empty', '-m', 'x');
  return directory;
}

test('places: the work tree, temporary files, home, caches and tool cache, each as the kernel will name it', async (t) => {
  const workspace = repository(t, {});
  mkdirSync(join(workspace, 'sub'));
  const home = realpathSync(scratch(t));
  mkdirSync(join(home, 'real-cache'));
  symlinkSync('real-cache', join(home, '.cache'));
  const env = { PATH: tools(t), HOME: home, RUNNER_TOOL_CACHE: '/opt/tools', RUNNER_TEMP: join(home, 't') };
  const found = await resolveVariables({
    cwd: join(workspace, 'sub'),
    env: { ...env, NODE_COMPILE_CACHE: join(home, '.cache/v8') },
  });
  const values = (name: string) => found.variables[name]?.values;
  assert.equal(found.workspace, workspace);
  assert.equal(found.base, execFileSync('git', ['-C', workspace, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim());
  assert.deepEqual(values('workspace'), [workspace]);
  assert.deepEqual(values('home'), [home]);
  assert.ok(values('tmp')?.includes('/tmp'));
  assert.ok(values('toolcache')?.includes('/opt/tools'));
  assert.deepEqual(values('runner:temp'), [join(home, 't')]);
  assert.equal(values('runner:actions'), undefined);
  const act = await resolveVariables({ cwd: workspace, env, act: home });
  assert.deepEqual(act.variables['runner:temp']?.values, [join(home, 't'), join(home, 'act/workflow')]);
  assert.deepEqual(act.variables['runner:actions']?.values, [join(home, 'act/actions')]);
  assert.deepEqual(values('cache:pip'), [join(home, 'real-cache/pip')]);
  assert.deepEqual(values('cache:npm'), [join(home, '.npm')]);
  assert.deepEqual(values('cache:node'), [join(home, 'real-cache/v8')]);
  assert.equal((await resolveVariables({ cwd: workspace, env })).variables['cache:node'], undefined);
  assert.deepEqual(values('git:remote'), ['git.example']);
  assert.equal(values('registry:npm'), undefined);
  assert.equal(values('registry:pip'), undefined);
  assert.ok(Object.values(found.variables).every((variable) => variable.trusted));
});

test('outside a work tree the workspace is the working directory', async (t) => {
  const cwd = realpathSync(scratch(t));
  const found = await resolveVariables({ cwd, env: { PATH: tools(t), GIT_CEILING_DIRECTORIES: cwd } });
  assert.equal(found.workspace, cwd);
});

test('registries are what the tools on PATH say; one that hangs, fails or lies in the workspace says nothing', async (t) => {
  const workspace = repository(t, {});
  mkdirSync(join(workspace, 'bin'));
  writeFileSync(join(workspace, 'bin/npm'), '#!/bin/sh\necho \'{"registry":"https://evil.example"}\'');
  chmodSync(join(workspace, 'bin/npm'), 0o755);
  const npm =
    'echo \'{"registry":"https://npm.example/","cache":"/c/npm","prefix":"/usr/local","proxy":"http://proxy.example:1"}\'';
  const path = tools(t, { npm, node: 'exit 1', yarn: 'exec sleep 60', python3: 'echo no json' });
  const env = { PATH: `${join(workspace, 'bin')}:relative:${path}`, HTTPS_PROXY: 'http://p2.example:3128' };
  const { variables } = await resolveVariables({ cwd: workspace, env });
  assert.deepEqual(variables['registry:npm']?.values, ['npm.example']);
  assert.deepEqual(variables['cache:npm']?.values, ['/c/npm']);
  assert.deepEqual(variables['prefix:npm']?.values, ['/usr/local/lib/node_modules', '/usr/local/bin'].map(existing));
  assert.deepEqual(variables.proxy?.values, ['p2.example', 'proxy.example']);
  for (const name of ['dist:node', 'registry:yarn', 'registry:pip']) assert.equal(variables[name], undefined);
});

test("npm's own module is asked where it has one, without its credentials; npm itself where it has none", async (t) => {
  const root = join(realpathSync(scratch(t)), 'npm');
  const config = join(root, 'node_modules/@npmcli/config/lib');
  for (const directory of ['bin', 'node_modules/@npmcli/config/lib'])
    mkdirSync(join(root, directory), { recursive: true });
  writeFileSync(join(root, 'bin/npm-cli.js'), '#!/bin/sh\necho \'{"registry":"https://whole.example/"}\'');
  chmodSync(join(root, 'bin/npm-cli.js'), 0o755);
  writeFileSync(join(config, 'definitions.js'), 'module.exports = { definitions: {}, shorthands: {}, flatten() {} };');
  const told =
    '{ registry: "https://own.example/", cache: "/c/npm", "//own.example/:_authToken": "https://secret.example" }';
  const module = (list: string): string =>
    `module.exports = class { load() {} get list() { return [${list}]; } get(key) { return this.list[0][key]; } };`;
  writeFileSync(join(config, '../index.js'), module(told));
  const path = tools(t);
  symlinkSync(join(root, 'bin/npm-cli.js'), join(path, 'npm'));
  symlinkSync(process.execPath, join(path, 'node'));
  const asked = async () => (await resolveVariables({ cwd: repository(t, {}), env: { PATH: path } })).variables;
  const own = await asked();
  assert.deepEqual(own['registry:npm']?.values, ['own.example']);
  assert.deepEqual(own['cache:npm']?.values, ['/c/npm']);
  assert.deepEqual(own['dist:node']?.values, [new URL(process.release.headersUrl ?? '').hostname]);
  assert.ok(!JSON.stringify(own).includes('secret'));
  writeFileSync(join(config, '../index.js'), 'throw new Error("moved")');
  assert.deepEqual((await asked())['registry:npm']?.values, ['whole.example']);
});

test('go and Maven: where they fetch from and what they keep, by their own word; Maven by the POM built into it and its settings', async (t) => {
  const workspace = repository(t, { 'pom.xml': pom('https://committed.example') });
  const home = realpathSync(scratch(t));
  const go = 'echo \'{"GOPROXY":"https://go.example|direct","GOSUMDB":"off","GOMODCACHE":"/g/mod","GOPATH":"/g:/h"}\'';
  const install = realpathSync(scratch(t));
  for (const name of ['bin', 'lib', 'conf']) mkdirSync(join(install, name));
  writeFileSync(join(install, 'bin/mvn'), '#!/bin/sh\n');
  chmodSync(join(install, 'bin/mvn'), 0o755);
  writeFileSync(join(install, 'lib/maven-model-1.jar'), 'no archive');
  const jar = zip([['org/apache/maven/model/pom-4.0.0.xml', pom('https://built-in.example/maven2'), 8]]);
  writeFileSync(join(install, 'lib/maven-model-builder-3.9.9.jar'), jar);
  writeFileSync(
    join(install, 'conf/settings.xml'),
    '<settings><localRepository>/m/shared</localRepository></settings>',
  );
  mkdirSync(join(home, '.m2'));
  const own =
    '<settings><localRepository>${user.home}/m</localRepository><proxies><proxy><host>p.example</host></proxy></proxies></settings>';
  writeFileSync(join(home, '.m2/settings.xml'), own);
  const env = { PATH: `${tools(t, { go })}:${join(install, 'bin')}`, HOME: home, CARGO_HOME: '/c' };
  const { variables } = await resolveVariables({ cwd: workspace, env });
  assert.deepEqual(variables['registry:go']?.values, ['go.example']);
  assert.deepEqual(variables['cache:go']?.values, ['/g/mod']);
  assert.deepEqual(variables['prefix:go']?.values, ['/g/bin', '/h/bin']);
  assert.deepEqual(variables['registry:maven']?.values, ['built-in.example', 'committed.example']);
  assert.deepEqual(variables['cache:maven']?.values, [join(home, 'm')]);
  assert.deepEqual(variables.proxy?.values, ['p.example']);
  assert.deepEqual(variables['cache:cargo']?.values, ['/c/registry', '/c/git']);
  assert.deepEqual(variables['prefix:cargo']?.values, ['/c']);
});

test('modern yarn, which fails when it is asked as classic yarn, is asked again', async (t) => {
  const yarn = 'test "$3" = npmRegistryServer && echo https://yarn.example';
  const { variables } = await resolveVariables({ cwd: repository(t, {}), env: { PATH: tools(t, { yarn }) } });
  assert.deepEqual(variables['registry:yarn']?.values, ['yarn.example']);
});

test('the tools are asked with an environment in which the workspace has no say', async (t) => {
  const workspace = repository(t, {});
  const seen = join(scratch(t), 'seen');
  const path = tools(t, { npm: `env > ${seen}; pwd >> ${seen}; ls -A >> ${seen}` });
  const env = {
    PATH: path,
    LD_PRELOAD: '',
    LD_LIBRARY_PATH: `${workspace}/lib:/opt/python/lib`,
    NODE_OPTIONS: '--x',
    SECRET_TOKEN: 'abc',
    npm_config_userconfig: join(workspace, '.npmrc'),
    npm_config_x: '1',
  };
  await resolveVariables({ cwd: workspace, env });
  const text = execFileSync('cat', [seen], { encoding: 'utf8' });
  for (const absent of ['NODE_OPTIONS', 'SECRET_TOKEN', 'LD_PRELOAD', 'userconfig', workspace])
    assert.ok(!text.includes(absent), absent);
  assert.match(text, /npm_config_x=1/);
  assert.match(text, /^LD_LIBRARY_PATH=\/opt\/python\/lib$/m);
  assert.match(text, /\/ironclaw-\w+\n$/);
});

test("what the project's own file says counts as HEAD has it; what only the working copy says is untrusted", async (t) => {
  const workspace = repository(t, { '.npmrc': 'registry=https://corp.example/\n', 'pip.conf': '' });
  writeFileSync(join(workspace, '.npmrc'), 'registry=https://corp.example/\n@x:registry=https://changed.example/\n');
  writeFileSync(join(workspace, 'pip.conf'), '[global]\nindex-url = https://pip.changed.example\n');
  const env = { PATH: tools(t, { npm: 'echo \'{"registry":"https://npm.example/"}\'' }) };
  const found = await resolveVariables({ cwd: workspace, env });
  const { variables } = found;
  assert.deepEqual(
    [variables['registry:npm']?.values, variables['registry:npm']?.trusted],
    [['corp.example', 'npm.example'], true],
  );
  assert.deepEqual(
    [variables['registry:npm#workspace']?.values, variables['registry:npm#workspace']?.trusted],
    [['changed.example'], false],
  );
  assert.equal(variables['registry:pip'], undefined);
  assert.equal(variables['registry:pip#workspace']?.trusted, false);
  assert.deepEqual(found.recheck(), variables);
});

test('a project file that changes during the run loses its trust, old hosts and new; the tool keeps its own', async (t) => {
  const workspace = repository(t, { '.npmrc': 'registry=https://corp.example/\n' });
  const env = { PATH: tools(t, { npm: 'echo \'{"registry":"https://npm.example/"}\'' }) };
  const found = await resolveVariables({ cwd: workspace, env });
  assert.deepEqual(found.variables['registry:npm']?.values, ['corp.example', 'npm.example']);
  writeFileSync(join(workspace, '.npmrc'), 'registry=https://evil.example/\n');
  const after = found.recheck();
  assert.deepEqual([after['registry:npm']?.values, after['registry:npm']?.trusted], [['npm.example'], true]);
  assert.deepEqual(after['registry:npm#workspace'], {
    values: ['corp.example', 'evil.example'],
    trusted: false,
    source: '.npmrc in the workspace',
  });
});

/** /usr/local itself may be a symlink on the machine that tests. */
function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
