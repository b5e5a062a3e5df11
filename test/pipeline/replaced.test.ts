import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolFile } from '../../src/events/recording.ts';
import type { PackageRecord } from '../../src/evidence/evidence.ts';
import type { Actor } from './actor.ts';
import { gathered } from './gathered.ts';
import { jobScenario, Scenario, type Setting } from './scenario.ts';

const [A, B, C] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];

/** The files a path ran as, in order. */
const versions = (path: string, ...digests: string[]): ToolFile[] =>
  digests.map((sha256, index) => ({ path, sha256, ino: index + 1 }));

/** A shell of a run; the tools given are noted as having run as two files. */
function shell(paths: readonly string[], setting: Setting = {}) {
  const tools = paths.flatMap((path) => versions(path, A, B));
  const world = new Scenario({ recording: { tools }, ...setting });
  return { sh: world.run(['bash', '-c', 'x']), swaps: () => swapsOf(world) };
}

/** Paths of the programs that are blamed for having been replaced, and what was decided. */
function swapsOf(world: Scenario): { targets: string[]; decision: string } {
  const { document } = world.judge();
  const found = document.findings.filter(({ rule }) => rule === 'replaced');
  assert.ok(
    found.every(
      ({ kind, severity, w, c }) => kind === 'identity' && severity === 'error' && (w ?? 0) * (c ?? 0) === 0.7,
    ),
  );
  return { targets: found.flatMap(({ seen }) => seen.targets), decision: document.decision };
}

/** As `cp` does it over a file that is there, and as `mv` and `install` do it. */
const inPlace = (by: Actor, path: string): Actor => by.does('file.truncate', { path }).modify(path);
const anew = (by: Actor, path: string): Actor => by.create(`${path}.new`).rename(`${path}.new`, path);

const SYSTEM = '/usr/local/bin/tool';
const HOME = '/home/u/.local/bin/tool';
const none = { targets: [], decision: 'pass' };
const swapped = (path: string) => ({ targets: [path], decision: 'fail' });

for (const path of [SYSTEM, HOME, '/home/u/.cargo/bin/tool', '/opt/hostedtoolcache/tool/1.0.0/x64/tool']) {
  for (const [how, change] of Object.entries({ inPlace, anew })) {
    for (const command of ['cp new tool', 'mv new tool', 'install new tool', 'curl -o tool x', 'sed -i s/a/b/ tool']) {
      test(`${command} over ${path} that ran before, ${how}: it is swapped`, () => {
        const { sh, swaps } = shell([path]);
        sh.starts(path);
        change(sh.starts(command), path);
        sh.starts(path);
        assert.deepEqual(swaps(), swapped(path));
      });
    }
  }
}

test('what ran before the swap is not blamed, what runs after it is, every time', () => {
  const world = new Scenario({ recording: { tools: versions(SYSTEM, A, B) } });
  const sh = world.run(['bash', '-c', 'x']);
  sh.starts(SYSTEM);
  sh.starts(SYSTEM);
  inPlace(sh.starts('cp a b'), SYSTEM);
  for (let i = 0; i < 3; i++) sh.starts(SYSTEM);
  const { document } = world.judge();
  const found = document.findings.filter(({ rule }) => rule === 'replaced');
  assert.deepEqual(
    found.map(({ seen: { count } }) => count),
    [3],
  );
});

test('a tool that is swapped faster than it can be hashed', () => {
  const swap = (path: string, by: string, tools = versions(path, B)) => {
    const { sh, swaps } = shell([], { recording: { tools } });
    sh.starts(path);
    inPlace(sh.starts(by), path);
    sh.starts(path);
    return swaps();
  };
  assert.deepEqual(swap(HOME, 'cp new tool'), swapped(HOME));
  assert.deepEqual(swap(SYSTEM, 'dpkg -i tool.deb'), none);
  assert.deepEqual(swap('/w/tool', 'cp new tool'), none, 'of the workspace');
  assert.deepEqual(swap(HOME, 'cp same tool', versions(HOME, A, A)), none, 'both were hashed, and are the same');
});

test('a change that no act explains is one all the same', () => {
  const { sh, swaps } = shell([SYSTEM]);
  sh.starts(SYSTEM, { exe: SYSTEM });
  sh.does('process.exec', { ppid: 1, exe: { path: SYSTEM, ino: 2 }, argv: ['tool'], cwd: '/w', env: {} });
  assert.deepEqual(swaps(), swapped(SYSTEM));
});

const packaged = (path: string, sha256: string): PackageRecord => ({
  path,
  sha256,
  database: 'dpkg',
  name: 'tool',
  algorithm: 'md5',
  expected: '1',
  actual: '1',
});

test('who pins both files has decided that one may stand for the other', () => {
  const pins = (...digests: string[]) => {
    const config = { tools: digests.map((sha256) => ({ path: SYSTEM, sha256 })) };
    const world = new Scenario({ config, recording: { tools: versions(SYSTEM, A, B) } });
    const sh = world.run(['bash', '-c', 'x']);
    sh.starts(SYSTEM);
    anew(sh.starts('sudo cp new tool').starts('cp new tool'), SYSTEM);
    sh.starts(SYSTEM);
    return world.judge().document.findings.flatMap(({ kind, rule }) => (kind === 'identity' ? [rule] : []));
  };
  assert.deepEqual(pins(A, B), []);
  assert.deepEqual(pins(A), ['digest-mismatch', 'replaced']);
  assert.deepEqual(pins(), ['replaced']);
});

test('a tool that is swapped, runs once, and is put back', () => {
  const swap = (by: string, evidence = gathered([], { packages: [packaged('/usr/bin/tool', A)] })) => {
    const path = '/usr/bin/tool';
    const { sh, swaps } = shell([], { evidence, recording: { tools: versions(path, B) } });
    sh.starts('cp /usr/bin/tool /tmp/kept');
    anew(sh.starts(by), path);
    sh.starts(path);
    anew(sh.starts(by), path);
    return swaps();
  };
  assert.deepEqual(swap('cp a b'), swapped('/usr/bin/tool'));
  assert.deepEqual(swap('dpkg -i tool.deb'), none);
  assert.deepEqual(swap('cp a b', gathered([])), none, 'nothing says that another file belongs there');
});

test('a database that vouches for the new file does not help who wrote it by hand', () => {
  const path = '/usr/bin/tool';
  const evidence = gathered([], { packages: [packaged(path, B)] });
  const change = (by: string | undefined) => {
    const { sh, swaps } = shell([path], { evidence });
    const exec = (ino: number) =>
      sh.fork().does('process.exec', { ppid: 1, exe: { path, ino }, argv: ['tool'], cwd: '/w', env: {} });
    exec(1);
    if (by !== undefined) anew(sh.starts(by), path);
    exec(2);
    return swaps();
  };
  assert.deepEqual(change('dpkg -i tool.deb'), none);
  assert.deepEqual(change(undefined), none, 'upgraded by what is not of the job');
  assert.deepEqual(change('cp evil tool'), swapped(path));
});

test('a RECORD that a step wrote for the file it put in the place of a tool does not help it; pip may upgrade', () => {
  const evidence = gathered([], { packages: [{ ...packaged(HOME, B), database: 'pip', algorithm: 'sha256' }] });
  const change = (by: string) => {
    const { sh, swaps } = shell([HOME], { evidence });
    sh.starts(HOME);
    anew(sh.starts(by), HOME);
    sh.starts(HOME);
    return swaps();
  };
  assert.deepEqual(change('cp evil tool'), swapped(HOME));
  assert.deepEqual(change('pip install --user -U tool'), none);
});

test('a tool that ran and is upgraded afterwards', () => {
  const path = '/usr/bin/tool';
  const evidence = gathered([], { packages: [packaged(path, B)] });
  const { sh, swaps } = shell([], { evidence, recording: { tools: versions(path, A) } });
  sh.starts(path);
  anew(sh.starts('apt-get upgrade').starts('dpkg --unpack x'), path);
  assert.deepEqual(swaps(), none);
});

// --- ordinary jobs ------------------------------------------------------------------------------

test('apt-get upgrade replaces tools that ran, itself and dpkg; a second one does too', () => {
  const paths = ['/usr/bin/tool', '/usr/bin/dpkg', '/usr/bin/apt-get'];
  const { sh, swaps } = shell(paths);
  for (let round = 0; round < 2; round++) {
    for (const path of paths) sh.starts([path, '--version']);
    const dpkg = sh.starts('apt-get upgrade').starts('dpkg --unpack x');
    for (const path of paths) dpkg.create(`${path}.dpkg-new`).rename(`${path}.dpkg-new`, path);
    for (const path of paths) sh.starts([path, '--version']);
  }
  assert.deepEqual(swaps(), none);
});

test('a dpkg that was swapped itself is no package manager', () => {
  const { sh, swaps } = shell(['/usr/bin/dpkg', SYSTEM]);
  for (const path of ['/usr/bin/dpkg', SYSTEM]) sh.starts([path, '--version']);
  inPlace(sh.starts('cp evil dpkg'), '/usr/bin/dpkg');
  anew(sh.starts('dpkg -i x'), SYSTEM);
  sh.starts(SYSTEM);
  assert.deepEqual(swaps().targets.sort(), ['/usr/bin/dpkg', SYSTEM]);
});

test("a maintainer's script of dpkg may replace a tool; a package's of npm may not", () => {
  const script = (manager: string, cwd: string) => {
    const { sh, swaps } = shell([SYSTEM], { packages: { '/w/node_modules/p': 'p' } });
    sh.starts(SYSTEM);
    const postinst = sh.starts(manager).starts(['sh', '-c', 'x'], { cwd });
    anew(postinst.starts('cp new tool'), SYSTEM);
    sh.starts(SYSTEM);
    return swaps().targets;
  };
  assert.deepEqual(script('dpkg --configure x', '/'), []);
  assert.deepEqual(script('npm install', '/w/node_modules/p'), [SYSTEM]);
});

test("a package's script does not swap a tool of the home by way of a compiler", () => {
  const { sh, swaps } = shell([HOME], { packages: { '/w/node_modules/p': 'p' } });
  sh.starts(HOME);
  const script = sh.starts('npm install').starts(['sh', '-c', 'x'], { cwd: '/w/node_modules/p' });
  anew(script.starts('gcc -o x evil.c'), HOME);
  sh.starts(HOME);
  assert.deepEqual(swaps(), swapped(HOME));
});

test('npm install -g npm@latest replaces the npm that runs, and npm installs on', () => {
  const cli = '/usr/lib/node_modules/npm/bin/npm-cli.js';
  const other = '/usr/lib/node_modules/other/cli.js';
  const { sh, swaps } = shell([cli, other]);
  sh.starts(['node', other]);
  const npm = sh.starts('npm install -g npm@latest');
  const directory = '/usr/lib/node_modules/npm';
  npm
    .rename(directory, '/usr/lib/node_modules/.npm-x')
    .mkdir(directory)
    .create(cli)
    .delete('/usr/lib/node_modules/.npm-x');
  const again = sh.starts('npm install -g other@latest');
  again.delete(other).create(other);
  sh.starts(['node', other]);
  assert.deepEqual(swaps(), none);
});

test('npm install -g with a prefix of its own, and pip into a home', () => {
  for (const command of ['npm install -g --prefix /home/u/tools x', 'pip install --user -U tool']) {
    const { sh, swaps } = shell([HOME]);
    sh.starts(HOME);
    anew(sh.starts(command), HOME);
    sh.starts(HOME);
    assert.deepEqual(swaps(), none, command);
  }
});

test('pip install -U pip, of the system and of a virtual environment in the home', () => {
  for (const pip of ['/usr/local/bin/pip', '/home/u/.venv/bin/pip']) {
    const { sh, swaps } = shell([pip]);
    for (let round = 0; round < 2; round++) {
      const writer = sh.starts(['python3', pip, 'install', '-U', 'pip']);
      writer.delete(pip).create(pip);
      sh.starts(['python3', pip, '--version']);
    }
    assert.deepEqual(swaps(), none, pip);
  }
});

test('rustup upgrades itself with what it put beside itself; a stranger in that place does not', () => {
  const bin = '/home/u/.cargo/bin';
  const upgrade = (starter: string, installer: string) => {
    const { sh, swaps } = shell([`${bin}/cargo`]);
    sh.starts(`${bin}/cargo --version`);
    const rustup = sh.starts(`${starter} update`).create(installer).chmod(installer);
    anew(rustup.starts(`${installer} --self-replace`), `${bin}/cargo`);
    sh.starts(`${bin}/cargo --version`);
    return swaps().targets;
  };
  assert.deepEqual(upgrade(`${bin}/rustup`, `${bin}/rustup-init`), []);
  assert.deepEqual(upgrade(`${bin}/ripgrep`, `${bin}/rustup-init`), [`${bin}/cargo`]);
  assert.deepEqual(upgrade(`${bin}/rustup`, '/tmp/rustup-init'), [`${bin}/cargo`]);
});

test('a program of the home upgrades itself; code that an interpreter is given is not the interpreter', () => {
  const upgrade = (path: string, argv: string[]) => {
    const { sh, swaps } = shell([path]);
    sh.starts([path, '--version']);
    anew(sh.starts([path, ...argv]), path);
    sh.starts([path, '--version']);
    return swaps().targets;
  };
  assert.deepEqual(upgrade('/home/u/bin/just-a-tool', ['self-update']), []);
  assert.deepEqual(upgrade('/home/u/.deno/bin/deno', ['upgrade']), []);
  const python = '/home/u/.pyenv/versions/3.12/bin/python3.12';
  assert.deepEqual(upgrade(python, ['-c', 'x']), [python]);
  assert.deepEqual(upgrade('/usr/local/bin/tool', ['self-update']), ['/usr/local/bin/tool'], 'of the system');
});

for (const [what, path, ...command] of [
  ['cargo install', '/home/u/.cargo/bin/rg', 'cargo install ripgrep'],
  ['go install', '/home/u/go/bin/tool', '/usr/local/go/bin/go install example.test/tool@latest'],
  ['make install into a home', HOME, 'make install', 'install -m 755 tool'],
  ['a compiler that writes outside the workspace', '/home/u/out/tool', 'gcc -o tool tool.c'],
  ['git in a checkout of the home', '/home/u/.nvm/nvm.sh', 'git pull'],
  ['tar into the tool cache', '/opt/hostedtoolcache/tool/1.0.0/x64/tool', 'tar -xf tool.tgz'],
] as const) {
  test(`${what} over a tool that ran before is no swap`, () => {
    const { sh, swaps } = shell([path]);
    sh.starts(path);
    const writer = command.reduce((by, next) => by.starts(next), sh);
    anew(writer, path);
    sh.starts(path);
    assert.deepEqual(swaps(), none);
  });
}

test('a set-up action copies a tool into the tool cache, and over what was there', () => {
  const path = '/opt/hostedtoolcache/tool/1.0.0/x64/tool';
  const world = jobScenario({ recording: { tools: versions(path, A, B) } });
  const env = { GITHUB_ACTION: 'setup' };
  world.worker().starts(['bash', '-c', 'x'], { env }).starts(path);
  const action = '/home/runner/work/_actions/acme/setup-tool/v1/dist/index.js';
  anew(world.worker().starts(['/opt/runner/node20/bin/node', action], { env }), path);
  world.worker().starts(['bash', '-c', 'x'], { env }).starts(path);
  assert.deepEqual(swapsOf(world), none);
});

test('what the job installed itself it may install again in the same way, and nobody else', () => {
  const install = (again: (sh: Actor) => Actor) => {
    const { sh, swaps } = shell([SYSTEM]);
    anew(sh.starts('sudo install a tool').starts('install a tool'), SYSTEM);
    sh.starts(SYSTEM);
    anew(again(sh), SYSTEM);
    sh.starts(SYSTEM);
    return swaps().targets;
  };
  assert.deepEqual(
    install((sh) => sh.starts('sudo install b tool').starts('install b tool')),
    [],
  );
  const evil = (sh: Actor) => sh.starts('/w/node_modules/evil/install.sh');
  assert.deepEqual(
    install((sh) => evil(sh).starts('sudo install b tool').starts('install b tool')),
    [SYSTEM],
  );
  assert.deepEqual(
    install((sh) => sh.starts('cp b tool')),
    [SYSTEM],
  );
  // an image that only leads to another is told too
  assert.deepEqual(
    install((sh) => evil(sh).exec('sudo install b tool').starts('install b tool')),
    [SYSTEM],
  );
});

for (const path of [
  '/w/tools/build.sh',
  '/w/target/debug/app',
  '/tmp/x/tool',
  '/runner/_temp/tool',
  '/home/u/.cache/bazel/_bazel_u/bin/tool',
  '/home/u/.cache/node/corepack/v1/pnpm/9.0.0/bin/pnpm.cjs',
]) {
  test(`${path} is made by jobs: whoever makes it anew`, () => {
    const { sh, swaps } = shell([path]);
    sh.starts(path);
    inPlace(sh.starts('cp new tool'), path);
    sh.starts(path);
    assert.deepEqual(swaps(), none);
  });
}

test('a tool is only what ran under its path: a third file by another hand is a swap', () => {
  const { sh, swaps } = shell([], { recording: { tools: versions(SYSTEM, A, B, C) } });
  sh.starts(SYSTEM);
  anew(sh.starts('dpkg -i tool.deb'), SYSTEM);
  sh.starts(SYSTEM);
  assert.deepEqual(swaps(), none);
  inPlace(sh.starts('cp evil tool'), SYSTEM);
  sh.starts(SYSTEM);
  assert.deepEqual(swaps(), swapped(SYSTEM));
});
