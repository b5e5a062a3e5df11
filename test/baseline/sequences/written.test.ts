import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../pipeline/actor.ts';
import { jobScenario, Scenario } from '../../pipeline/scenario.ts';
import { home, inRole, inStep, sequences } from './found.ts';

test('self-erase: a package’s script that was run goes, or is rewritten, by its own tree', () => {
  const acts: [string, (node: Actor, sh: Actor, world: Scenario) => unknown][] = [
    ['deletes itself', (node) => node.delete(`${home}/setup.js`)],
    ['overwrites itself', (node) => node.truncate(`${home}/setup.js`)],
    ['moves itself away', (node) => node.rename(`${home}/setup.js`, '/tmp/x')],
    ['is replaced', (node) => node.create(`${home}/x`).rename(`${home}/x`, `${home}/setup.js`)],
    ['by another program of its tree', (_, sh) => sh.starts('rm setup.js').delete(`${home}/setup.js`)],
    ['under another name', (node) => node.rename(`${home}/setup.js`, `${home}/y.js`).delete(`${home}/y.js`)],
    [
      'hours later',
      (node, sh, world) => {
        const daemon = node.fork();
        sh.exit();
        world.wait(7200);
        daemon.delete(`${home}/setup.js`);
      },
    ],
    [
      'its manifest no longer names it (axios)',
      (node) => node.create(`${home}/package.md`).rename(`${home}/package.md`, `${home}/package.json`),
    ],
    ['its manifest is edited', (node) => node.modify(`${home}/package.json`)],
  ];
  for (const [how, act] of acts) {
    const outcome = inRole((sh, world) => act(sh.starts('node setup.js', { cwd: home }), sh, world));
    assert.deepEqual(sequences(outcome), ['self-erase'], how);
  }
  const { message, w, c } = inRole((sh, world) => {
    const node = sh.starts('node setup.js', { cwd: home });
    world.wait(2);
    node.delete(`${home}/setup.js`);
  }).finding('self-erase');
  assert.match(
    message,
    /: sh ran \$\{workspace\}\/node_modules\/p\/setup\.js 2\.0 s before, setup\.js deleted \$\{workspace\}\/node_modules\/p\/setup\.js$/,
  );
  assert.deepEqual({ w, c }, { w: 0.4, c: 0.9 });
});

test('self-erase: cleaning what it made, another file, another order, another tree, another inode are none', () => {
  const acts: [string, (sh: Actor, npm: Actor) => unknown][] = [
    [
      'node-gyp cleans build/',
      (sh) => {
        const node = sh.starts('node-gyp rebuild', { cwd: home });
        node.create(`${home}/build/x.js`).starts(`node ${home}/build/x.js`);
        node.delete(`${home}/build/x.js`);
      },
    ],
    ['another file', (sh) => sh.starts('node setup.js', { cwd: home }).delete(`${home}/README.md`)],
    ['deleted before it ran', (sh) => sh.delete(`${home}/setup.js`).starts('node setup.js', { cwd: home })],
    [
      'npm uninstalls it',
      (sh, npm) => {
        sh.starts('node setup.js', { cwd: home }).exit();
        npm.delete(`${home}/setup.js`);
      },
    ],
    [
      'another package',
      (sh, npm) => {
        sh.starts('node setup.js', { cwd: home }).exit();
        npm.starts('sh -c x', { cwd: '/w/node_modules/q' }).starts('rm x').delete(`${home}/setup.js`);
      },
    ],
    [
      'another inode under the name',
      (sh) => {
        sh.starts(`${home}/run.sh`, { exe: '/usr/bin/dash', script: `${home}/run.sh` });
        const started = sh.fork();
        started.does('process.exec', {
          ppid: sh.pid,
          exe: { path: '/usr/bin/dash', dev: 1, ino: 5 },
          script: { path: `${home}/other.sh`, dev: 1, ino: 6 },
          argv: [`${home}/other.sh`],
          cwd: home,
          env: {},
        });
        started.does('file.delete', { path: `${home}/other.sh`, dev: 1, ino: 7 });
      },
    ],
    ['husky', (sh) => sh.starts('node setup.js', { cwd: home }).create('/w/.git/hooks/pre-commit')],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inRole((sh, _, npm) => act(sh, npm))), [], how);
});

test('foreign-writer: an object file that no compiler wrote is linked (XZ)', () => {
  const { document, finding } = inStep((sh) => {
    const make = sh.starts('make');
    make.starts('cc -c a.c').create('/w/a.o').exit();
    const shell = make.starts('sh -c x');
    shell.starts('xz -dc tests/files/good-large.lzma').exit();
    shell.starts('head -c 9').exit();
    shell.create('/w/liblzma_la-crc64-fast.o').exit();
    make.starts('/usr/bin/x86_64-linux-gnu-ld -o x').read('/w/a.o').read('/w/liblzma_la-crc64-fast.o');
  });
  const found = finding('foreign-writer');
  assert.deepEqual(found.seen.targets, ['${workspace}/liblzma_la-crc64-fast.o']);
  assert.match(found.message, /: sh wrote it, ld\S* read \$\{workspace\}\/liblzma_la-crc64-fast\.o$/);
  assert.deepEqual([found.w, found.c, found.tactic, found.seen.count], [0.7, 0.9, 'tampering', 1]);
  assert.equal(document.decision, 'pass', 'a score warns');
});

test('foreign-writer: sources and modules that somebody wrote who had no business there', () => {
  const workspaceByRole = new Scenario({ packages: { '/w': 'project', [home]: 'p' } });
  const root = workspaceByRole.run(['bash', '-c', 'x']);
  const npm = root.starts('npm install').create(`${home}/x.js`);
  npm.starts('sh -c x', { cwd: home }).starts('node compile.js').modify('/w/src/index.js').modify('/w/src/a.c');
  npm.exit();
  root.starts('cc1 src/a.c').read('/w/src/a.c').exit();
  root.starts('node build.js').read('/w/src/index.js');
  const outcome = workspaceByRole.judge();
  assert.deepEqual(
    outcome.document.findings
      .filter(({ rule }) => rule === 'foreign-writer')
      .flatMap(({ seen }) => seen.targets)
      .sort(),
    ['${workspace}/src/a.c', '${workspace}/src/index.js'],
  );

  const module = inStep((sh) => {
    sh.starts('npm install').create('/w/node_modules/zxing/decoder.js').exit();
    sh.starts('node build-ios.js').modify('/w/node_modules/zxing/decoder.js').exit();
    sh.starts('node bundle.js').read('/w/node_modules/zxing/decoder.js');
  });
  assert.deepEqual(sequences(module), ['foreign-writer'], 'event-stream');

  const release = inStep((sh) => {
    const install = sh.starts('npm install').create(`${home}/x.js`);
    install.starts('sh -c x', { cwd: home }).create('/w/pkg-1.0.tgz');
    install.exit();
    sh.starts('/usr/bin/gh release upload v1 pkg-1.0.tgz').read('/w/pkg-1.0.tgz');
  });
  assert.deepEqual(sequences(release), ['foreign-writer'], 'what is published');
});

test('foreign-writer: compilers, archives, version control, formatters, stampers and patches are none', () => {
  const acts: [string, (sh: Actor) => unknown][] = [
    [
      'assembled, archived, copied',
      (sh) => {
        sh.starts('/usr/bin/x86_64-linux-gnu-as a.s').create('/w/a.o').exit();
        sh.starts('/usr/bin/x86_64-linux-gnu-ar rcs').read('/w/a.o').create('/w/a.a').exit();
        sh.starts('cp a.a b.a').create('/w/b.a').exit();
        sh.starts('tar x').create('/w/pre.o').exit();
        sh.starts('/usr/bin/x86_64-linux-gnu-ld').read('/w/b.a').read('/w/pre.o').read('/w/old.o');
      },
    ],
    [
      'formatted and stamped',
      (sh) => {
        sh.starts('git checkout .').create('/w/a.c').create('/w/a.js').exit();
        sh.starts('sed -i s/1/2/ a.c').create('/w/sedX').rename('/w/sedX', '/w/a.c').exit();
        sh.starts('node /w/node_modules/prettier/bin/prettier.cjs -w .').truncate('/w/a.js').exit();
        sh.starts('cc1 a.c').read('/w/a.c').exit();
        sh.starts('node a.js').read('/w/a.js');
      },
    ],
    [
      'patch-package',
      (sh) => {
        sh.starts('npm install').create('/w/node_modules/a/i.js').exit();
        sh.starts('npm run postinstall').starts('sh -c x').starts('node /w/node_modules/patch-package/index.js').exit();
        sh.starts('node /w/node_modules/.bin/patch-package').modify('/w/node_modules/a/i.js').exit();
        sh.starts('node app.js').read('/w/node_modules/a/i.js');
      },
    ],
    [
      'a package that finishes its own files',
      (sh) => {
        const npm = sh.starts('npm install').create(`${home}/index.js`);
        npm.starts('sh -c x', { cwd: home }).starts('node setup.js').modify(`${home}/index.js`);
        npm.exit();
        sh.starts('node app.js').read(`${home}/index.js`);
      },
    ],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inStep(act)), [], how);
});

/** A program beside a compiler changes a source, and again after the compiler read it. */
const sunspot = (root: Actor, world: Scenario, wait: number): void => {
  const resident = root.starts('/opt/agent/taskhost');
  resident.modify('/w/InventoryManager.c');
  root.starts('make').starts('cc1 InventoryManager.c').read('/w/InventoryManager.c').exit();
  world.wait(wait);
  resident.modify('/w/InventoryManager.c');
};

test('restore: a source is changed beside the compiler that reads it, and put back', () => {
  const outcome = inStep((sh, world) => sunspot(sh, world, 1));
  const { message, w, c } = outcome.finding('restore');
  assert.match(
    message,
    /: cc1 read \$\{workspace\}\/InventoryManager\.c as taskhost had written it 1\.0 s before, taskhost, which did not start it, wrote it again$/,
  );
  assert.deepEqual({ w, c }, { w: 0.75, c: 0.9 });
  assert.deepEqual(sequences(inStep((sh, world) => sunspot(sh, world, 7200))), ['restore'], 'hours later');
  const twoSteps = jobScenario();
  const worker = twoSteps.worker();
  const first = worker.starts(['bash', '-c', 'x'], { env: { GITHUB_ACTION: 'a' } }).starts('/opt/agent/taskhost');
  first.starts('cp evil a.c').modify('/w/a.c').exit();
  const build = worker.starts(['bash', '-c', 'y'], { env: { GITHUB_ACTION: 'b' } });
  build.starts('cc1 a.c').read('/w/a.c').exit();
  first.starts('mv good a.c').rename('/w/good.c', '/w/a.c');
  assert.deepEqual(sequences(twoSteps.judge()), ['restore'], 'by helpers, from another step');
});

test('restore: a stamp that is taken out again, a stash, another order and another file are none', () => {
  const acts: [string, (sh: Actor) => unknown][] = [
    [
      'sed, make, sed',
      (sh) => {
        sh.starts('sed -i x a.c').create('/w/sedX').rename('/w/sedX', '/w/a.c').exit();
        sh.starts('make').starts('cc1 a.c').read('/w/a.c').exit();
        sh.starts('sed -i y a.c').create('/w/sedY').rename('/w/sedY', '/w/a.c');
      },
    ],
    [
      'one script does all',
      (sh) => {
        const script = sh.starts('python3 build.py').modify('/w/a.c');
        script.starts('cc1 a.c').read('/w/a.c').exit();
        script.modify('/w/a.c');
      },
    ],
    [
      'git stash',
      (sh) => {
        sh.starts('git stash').modify('/w/a.c').exit();
        sh.starts('cc1 a.c').read('/w/a.c').exit();
        sh.starts('git stash pop').modify('/w/a.c');
      },
    ],
    ['never read', (sh) => sh.starts('/opt/agent/x').modify('/w/a.c').modify('/w/a.c')],
    [
      'read first',
      (sh) => {
        sh.starts('cc1 a.c').read('/w/a.c').exit();
        sh.starts('/opt/agent/x').modify('/w/a.c').modify('/w/a.c');
      },
    ],
    [
      'another file',
      (sh) => {
        const agent = sh.starts('/opt/agent/x').modify('/w/a.c');
        sh.starts('cc1 a.c').read('/w/a.c').exit();
        agent.modify('/w/b.c');
      },
    ],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inStep(act)), [], how);
});

test('foreign-writer: an archive that something else changes after it was packed', () => {
  const packed = (between: (sh: Actor) => unknown): string[] =>
    sequences(
      inStep((sh) => {
        sh.starts('jar cf app.jar').create('/w/app.jar').exit();
        between(sh);
        sh.starts('npm pack').read('/w/app.jar');
      }),
    );
  assert.deepEqual(
    packed((sh) => sh.starts('node cache.js').append('/w/app.jar')),
    ['foreign-writer'],
  );
  assert.deepEqual(
    packed((sh) => sh.starts('jar uf app.jar').modify('/w/app.jar')),
    [],
    'packed again',
  );
  assert.deepEqual(
    packed((sh) => sh.starts('jarsigner app.jar').modify('/w/app.jar')),
    [],
    'signed',
  );
  assert.deepEqual(
    packed((sh) => sh.starts('node cache.js').append('/w/other.jar')),
    [],
    'another',
  );
});
