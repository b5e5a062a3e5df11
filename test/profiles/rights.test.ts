import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Directories } from '../../src/baseline/directories.ts';
import type { Operation } from '../../src/baseline/profile.ts';
import { Rights } from '../../src/baseline/rights.ts';
import { Zones } from '../../src/baseline/zones.ts';
import { baseName, directoryOf } from '../../src/invocations/path.ts';
import { inRole, machine, profiles, zones as zoneList } from './collection.ts';

const zones = new Zones(zoneList, machine);
const directories = new Directories();

/** The rights of `npm`, `class/fetcher` or, after a slash, of a role such as `npm/lifecycle`. */
function rightsOf(name: string): Rights {
  const profile = profiles.get(name);
  if (profile !== undefined) {
    const inherited = profile.extends === undefined ? [] : (profiles.get(profile.extends)?.rights ?? []);
    return new Rights(profile.rights, inherited, machine);
  }
  const [tool = '', role = ''] = name.split('/');
  const rights = profiles.get(tool)?.roles?.[role]?.rights;
  assert.ok(rights !== undefined, `no profile or role ${name}`);
  return new Rights(rights, [], machine, inRole);
}

/** Whether rights allow a file act; `by` are the names and classes that act. */
function allows(name: string, op: Operation, path: string, by: readonly string[] = []): boolean {
  const role = !profiles.has(name);
  const directory = directories.of(directoryOf(path));
  const within = zones.of(directory, baseName(path), op === 'read' ? 'read' : 'write', role);
  if (op === 'read' && within.length === 0) return true;
  const actsFor = (names: readonly string[]): boolean => names.some((wanted) => by.includes(wanted));
  return rightsOf(name).file(op, directory, baseName(path), within, actsFor) !== undefined;
}

const connects = (name: string, host: string, port: number, by: readonly string[] = []): boolean =>
  rightsOf(name).network('connect', [host], port, (names) => names.some((wanted) => by.includes(wanted))) !== undefined;

type Row = readonly [who: string, op: Operation, path: string, by?: readonly string[]];

const ordinary: readonly Row[] = [
  ['npm', 'create', '/w/project/node_modules/left-pad/index.js'],
  ['npm', 'rename', '/w/project/package-lock.json'],
  ['npm', 'create', '/home/user/.npm/_logs/debug-0.log'],
  ['npm', 'read', '/home/user/.npmrc'],
  ['npm', 'create', '/usr/local/lib/node_modules/cowsay/cli.js'],
  ['npm/lifecycle', 'create', '/w/project/node_modules/p/build/x.node'],
  ['npm/lifecycle', 'create', '/tmp/ccAbc.o', ['gcc', 'class/compiler']],
  ['npm/lifecycle', 'create', '/home/user/.cache/node-gyp/24.0.0/include/node.h', ['node-gyp']],
  ['npm/lifecycle', 'read', '/home/user/.npmrc', ['npm', 'class/package-manager']],
  ['pip', 'create', '/usr/local/lib/python3.12/site-packages/markupsafe/_speedups.so'],
  ['pip', 'create', '/usr/local/lib/python3.12/site-packages/distutils-precedence.pth'],
  ['pip', 'create', '/w/project/.venv/lib/python3.12/site-packages/__editable__.p.pth'],
  ['pip', 'create', '/tmp/pip-build-env-1/overlay/lib/python3.12/site-packages/distutils-precedence.pth'],
  ['pip/build', 'create', '/tmp/pip-install-1/p/build/x.o'],
  ['pip/build', 'create', '/tmp/ccAbc.o', ['class/compiler']],
  ['gcc', 'create', '/tmp/a.o'],
  ['gcc', 'create', '/w/project/a.out'],
  ['git', 'create', '/w/project/.github/workflows/ci.yml'],
  ['git', 'create', '/home/user/x/.git/hooks/pre-commit.sample'],
  ['git', 'read', '/home/user/.git-credentials'],
  ['ssh', 'read', '/home/user/.ssh/id_ed25519'],
  ['curl', 'create', '/w/project/x.tgz'],
  ['curl', 'read', '/home/user/.netrc'],
  ['tar', 'create', '/usr/local/go/bin/go'],
  ['coreutils', 'delete', '/w/project/.git/hooks/pre-commit'],
  ['coreutils', 'create', '/usr/local/bin/tool'],
  ['coreutils', 'modify', '/etc/hosts', ['dpkg']],
  ['dpkg', 'create', '/usr/lib/systemd/system/cron.service'],
  ['dpkg/maintainer', 'create', '/etc/cron.d/x'],
  ['apt', 'create', '/var/lib/apt/lists/partial/x'],
  ['python', 'create', '/usr/lib/python3/dist-packages/__pycache__/x.cpython-312.pyc'],
  ['bash', 'append', '/w/_temp/_runner_file_commands/set_env_1'],
  ['class/container-engine', 'modify', '/run/docker.sock'],
  ['class/infrastructure', 'read', '/home/user/.aws/credentials'],
];

const outrageous: readonly Row[] = [
  ['npm', 'read', '/home/user/.ssh/id_ed25519'],
  ['npm', 'modify', '/home/user/.bashrc'],
  ['npm', 'create', '/w/project/.github/workflows/x.yml'],
  ['npm/lifecycle', 'read', '/home/user/.npmrc'],
  ['npm/lifecycle', 'read', '/w/project/.npmrc', ['node']],
  ['npm/lifecycle', 'read', '/w/project/.git/config', ['git', 'class/vcs']],
  ['npm/lifecycle', 'read', '/home/user/.aws/credentials', ['npm']],
  ['npm/lifecycle', 'create', '/tmp/p'],
  ['npm/lifecycle', 'create', '/tmp/p', ['curl', 'class/fetcher']],
  ['npm/lifecycle', 'modify', '/w/project/src/index.js'],
  ['npm/lifecycle', 'modify', '/w/project/node_modules/other/index.js'],
  ['npm/lifecycle', 'create', '/w/project/.claude/settings.json'],
  ['npm/lifecycle', 'append', '/home/user/.bashrc'],
  ['npm/lifecycle', 'append', '/w/_temp/_runner_file_commands/set_env_1'],
  ['npm/lifecycle', 'modify', '/home/user/.npmrc'],
  ['npm/lifecycle', 'create', '/home/user/.config/systemd/user/x.service'],
  ['npm/lifecycle', 'create', '/home/user/.cache/node-gyp/24.0.0/include/node.h'],
  ['npm/lifecycle', 'modify', '/opt/hostedtoolcache/node/24.0.0/x64/bin/node'],
  ['pip/build', 'create', '/usr/local/lib/python3.12/site-packages/x.pth'],
  ['pip/build', 'create', '/w/project/.venv/lib/python3.12/site-packages/x.pth'],
  ['pip/build', 'create', '/tmp/payload'],
  ['pip/build', 'read', '/home/user/.pypirc'],
  ['gcc', 'modify', '/etc/x'],
  ['gcc', 'create', '/usr/local/bin/x'],
  ['curl', 'create', '/tmp/a.o'],
  ['curl', 'read', '/home/user/.npmrc'],
  ['git', 'modify', '/home/user/.bashrc'],
  ['coreutils', 'read', '/home/user/.npmrc'],
  ['coreutils', 'modify', '/etc/hosts'],
  ['coreutils', 'modify', '/usr/local/bin/tool'],
  ['tar', 'create', '/w/project/.github/workflows/x.yml'],
  ['tar', 'truncate', '/usr/local/bin/tool'],
  ['dpkg/maintainer', 'read', '/home/user/.npmrc'],
  ['dpkg/maintainer', 'create', '/w/project/.github/workflows/x.yml'],
  ['python', 'create', '/usr/lib/python3/dist-packages/sitecustomize.py'],
  ['github-action', 'modify', '/home/runner/work/_actions/actions/checkout/v4/action.yml'],
  ['class/interpreter', 'read', '/home/user/.aws/credentials'],
  ['class/test-runner', 'read', '/proc/7/environ'],
  ['class/coreutils', 'modify', '/run/docker.sock'],
];

test('what a tool does every day is within its rights', () => {
  for (const [who, op, path, by] of ordinary) assert.ok(allows(who, op, path, by), `${who} may not ${op} ${path}`);
});

test('what an attack needs is not', () => {
  for (const [who, op, path, by] of outrageous) assert.ok(!allows(who, op, path, by), `${who} may ${op} ${path}`);
});

test('a registry is where the configuration says, and roles connect nowhere', () => {
  assert.ok(connects('npm', 'npm.test', 443));
  assert.ok(!connects('npm', 'elsewhere.test', 443));
  assert.ok(connects('pip', 'pip.test', 443));
  assert.ok(!connects('pip', 'elsewhere.test', 443));
  assert.ok(connects('apt', 'apt.test', 80));
  assert.ok(!connects('apt', 'elsewhere.test', 80));
  assert.ok(connects('curl', 'elsewhere.test', 443));
  assert.ok(!connects('curl', 'elsewhere.test', 8080));
  assert.ok(connects('git', 'elsewhere.test', 22));
  assert.ok(!connects('gcc', 'elsewhere.test', 443));
  assert.ok(!connects('bash', 'elsewhere.test', 443));
  assert.ok(!connects('npm/lifecycle', 'npm.test', 443));
  assert.ok(!connects('npm/lifecycle', 'dist.test', 443));
  assert.ok(connects('npm/lifecycle', 'dist.test', 443, ['node-gyp']));
  assert.ok(
    !connects('npm/lifecycle', 'elsewhere.test', 443, ['node-gyp', 'curl', 'class/fetcher', 'git', 'class/vcs']),
  );
  assert.ok(!connects('pip/build', 'pip.test', 443));
  assert.ok(connects('pip/build', 'pip.test', 443, ['pip']));
  assert.ok(!connects('dpkg/maintainer', 'apt.test', 80));
});

test('a script of a package starts build tools, and neither fetchers nor publishers', () => {
  for (const role of [
    'npm/lifecycle',
    'yarn/lifecycle',
    'pnpm/lifecycle',
    'corepack/lifecycle',
    'pip/build',
    'cargo/build-script',
  ]) {
    const rights = rightsOf(role);
    const nobody = (): boolean => false;
    for (const name of [
      'class/compiler',
      'class/interpreter',
      'class/shell',
      'class/build-driver',
      'class/coreutils',
    ]) {
      assert.equal(rights.exec([name], nobody), name, `${role} ${name}`);
    }
    for (const name of [
      'class/fetcher',
      'class/publisher',
      'class/infrastructure',
      'class/container-engine',
      'sudo-less',
    ]) {
      assert.equal(rights.exec([name], nobody), undefined, `${role} ${name}`);
    }
  }
});
