import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../pipeline/actor.ts';
import type { Scenario } from '../../pipeline/scenario.ts';
import { away, home, inRole, inStep, pipes, sequences } from './found.ts';

const fetch = (actor: Actor, path: string): Actor => {
  away(actor.starts(`curl -o ${path} u`))
    .create(path)
    .exit();
  return actor;
};

test('drop-exec: fetched, written, made executable and run within a role, told in order with times', () => {
  const outcome = inRole((sh, world) => {
    fetch(sh, '/tmp/p');
    world.wait(1);
    sh.starts('chmod +x /tmp/p').chmod('/tmp/p').exit();
    sh.starts('/tmp/p');
  });
  const { message, w, c, class: row, tactic, severity, expected, invocation } = outcome.finding('drop-exec');
  assert.match(
    message,
    /: curl connected to files\.evil\.test:443 1\.0 s before, curl wrote it, chmod made it executable 0\.0 s before, sh ran \$\{tmp\}\/p$/,
  );
  assert.deepEqual(
    { w, c, row, tactic, severity },
    { w: 0.6, c: 0.9, row: 'drop-exec', tactic: 'execution', severity: 'warning' },
  );
  assert.deepEqual(expected, ['programs that the package brought, or that a compiler made']);
  assert.equal(outcome.document.invocations.find(({ id }) => id === invocation)?.tool.name, 'p');
  assert.ok(outcome.rules.includes('exec-dropped'), 'beside what its acts are by themselves');
});

test('drop-exec: rows of attacks: without chmod, by another program, unpacked, renamed, linked, hours later', () => {
  const acts: [string, (sh: Actor, world: Scenario) => unknown][] = [
    ['a script for an interpreter (axios)', (sh) => fetch(sh, '/tmp/ld.py').starts('python3 /tmp/ld.py')],
    ['by the script itself', (sh) => away(sh.starts('node setup.js')).create(`${home}/x`).starts(`${home}/x`)],
    [
      'unpacked from a download',
      (sh) => {
        fetch(sh, '/tmp/x.tgz').starts('tar xzf /tmp/x.tgz').create('/tmp/xmrig').exit();
        sh.starts('/tmp/xmrig');
      },
    ],
    ['renamed', (sh) => fetch(sh, '/tmp/a').rename('/tmp/a', '/tmp/b').starts('/tmp/b')],
    ['linked', (sh) => fetch(sh, '/tmp/a').link('/tmp/a', `${home}/b`).starts(`${home}/b`)],
    [
      'by a daemon, five hours later',
      (sh, world) => {
        const daemon = sh.fork();
        fetch(sh, '/tmp/a').exit();
        world.wait(5 * 3600);
        daemon.starts('/tmp/a');
      },
    ],
    [
      'after ten thousand decoys',
      (sh) => {
        fetch(sh, '/tmp/a');
        for (let i = 0; i < 10_000; i++) sh.create(`${home}/${i}`, { mode: 0o755 });
        sh.starts('/tmp/a');
      },
    ],
    [
      'into a redirection',
      (sh) => {
        const child = sh.fork().create('/tmp/a');
        away(child.exec('curl u', { stdio: [{ fd: 1, type: 'file', id: '/tmp/a' }] })).exit();
        sh.starts('sh /tmp/a');
      },
    ],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inRole(act)), ['drop-exec'], how);
});

test('drop-exec: another order, another file, another tree are none', () => {
  const acts: [string, (sh: Actor, world: Scenario, npm: Actor) => unknown][] = [
    [
      'run before anything was fetched',
      (sh) => {
        sh.starts('cp a b').create('/tmp/p').exit();
        sh.starts('/tmp/p');
        away(sh.starts('curl u'));
      },
    ],
    [
      'written before anything was fetched, and by somebody who had ended',
      (sh) => {
        sh.starts('cp a b').create('/tmp/p').exit();
        away(sh.starts('curl u')).exit();
        sh.starts('/tmp/p');
      },
    ],
    ['another file', (sh) => fetch(sh, '/tmp/a').starts(`node ${home}/setup.js`)],
    [
      'the file was replaced by the package manager’s',
      (sh, _, npm) => {
        fetch(sh, `${home}/a`);
        npm.create(`${home}/b`).rename(`${home}/b`, `${home}/a`);
        sh.starts(`${home}/a`);
      },
    ],
    [
      'another package’s tree',
      (sh, _, npm) => {
        fetch(sh, '/tmp/a');
        npm.starts('sh -c x', { cwd: '/w/node_modules/q' }).starts('/tmp/a');
      },
    ],
    ['nothing was fetched', (sh) => sh.create('/tmp/p').chmod('/tmp/p').starts('/tmp/p')],
    [
      'it was refused',
      (sh) => sh.starts('curl u').does('net.connect', { proto: 'tcp', addr: '203.0.113.7', port: 1, done: false }),
    ],
  ];
  for (const [how, act] of acts) assert.ok(!sequences(inRole(act)).includes('drop-exec'), how);
});

test('drop-exec: what honest packages do is none', () => {
  const esbuild = inRole((sh, _, npm) => {
    npm.create('/w/node_modules/@esbuild/linux-x64/bin/esbuild').create(`${home}/bin/esbuild`);
    const node = sh.starts('node install.js').link('/w/node_modules/@esbuild/linux-x64/bin/esbuild', `${home}/bin/e`);
    node.rename(`${home}/bin/e`, `${home}/bin/esbuild`).starts(`${home}/bin/esbuild --version`);
  });
  assert.deepEqual(sequences(esbuild), []);
  const fallback = inRole((sh) => {
    const npm = sh.starts('node install.js').starts('npm install @esbuild/linux-x64', { cwd: home });
    npm.connect('192.0.2.1', 443, 'npm.test').create(`${home}/bin/esbuild`).exit();
    sh.starts(`${home}/bin/esbuild --version`);
  });
  assert.deepEqual(sequences(fallback), [], 'from the registry');
  const gyp = inRole((sh) => {
    const node = sh
      .starts('node-gyp rebuild', { cwd: home })
      .connect('192.0.2.2', 443, 'dist.test')
      .create('/home/u/.cache/node-gyp/h.tgz');
    node.starts('python3 gyp_main.py').create(`${home}/build/Makefile`).exit();
    const make = node.starts('make');
    make.starts('cc -o conftest x.c').create(`${home}/build/conftest`, { mode: 0o755 }).exit();
    make.starts(`${home}/build/conftest`);
  });
  assert.deepEqual(sequences(gyp), []);
  const goTest = inStep((sh) => {
    const go = sh.starts('go test ./...').connect('192.0.2.9', 443, 'proxy.test');
    go.starts('/usr/lib/go/pkg/tool/linux_amd64/link').create('/tmp/go-build1/b1/x.test', { mode: 0o755 }).exit();
    go.starts('/tmp/go-build1/b1/x.test');
  });
  assert.deepEqual(sequences(goTest), []);
  const cargo = inStep((sh) => {
    const build = sh.starts('cargo build').connect('192.0.2.9', 443, 'index.test');
    build
      .starts('/usr/bin/rustc build.rs')
      .create('/w/target/debug/build/x/build-script-build', { mode: 0o755 })
      .exit();
    build.starts('/w/target/debug/build/x/build-script-build');
  });
  assert.deepEqual(sequences(cargo), []);
});

test('drop-exec: a prebuilt binary that a postinstall downloads is told, and warns', () => {
  const { document, rules } = inRole((sh) => {
    away(sh.starts('node install.js')).create(`${home}/bin/tool`, { mode: 0o755 }).starts(`${home}/bin/tool`);
  });
  assert.ok(rules.includes('drop-exec'));
  assert.equal(document.decision, 'pass');
});

test('drop-exec: what a step spells out itself weighs less, and what its programs do weighs fully', () => {
  const own = inStep((sh) => fetch(sh, '/tmp/p').starts('/tmp/p'));
  assert.equal(own.finding('drop-exec').c, 0.6);
  const under = inStep((sh) => fetch(sh.starts('python3 /w/test.py'), '/tmp/t.pyz').starts('python3 /tmp/t.pyz'));
  assert.equal(under.finding('drop-exec').c, 0.9, 'telnyx');
  const action = inStep((sh) => {
    const set = sh.starts('node /home/runner/work/_actions/a/setup/v1/dist/index.js');
    set.connect('192.0.2.9', 443, 'dist.test').create('/opt/hostedtoolcache/x/1/bin/x', { mode: 0o755 });
    sh.starts('/opt/hostedtoolcache/x/1/bin/x');
  });
  assert.deepEqual(sequences(action), [], 'a set-up action');
});

test('pipe-to-interpreter: a download or a decoder feeds an interpreter, whoever starts first', () => {
  const acts: [string, (sh: Actor) => unknown][] = [
    ['curl | sh', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('sh', pipes({ 0: 7 }))]],
    ['the reader first', (sh) => [sh.starts('bash -s', pipes({ 0: 7 })), sh.starts('wget -qO- u', pipes({ 1: 7 }))]],
    ['base64 -d | bash', (sh) => [sh.starts('base64 -d', pipes({ 0: 6, 1: 7 })), sh.starts('bash', pipes({ 0: 7 }))]],
    [
      '| sudo python3',
      (sh) => [
        sh.starts('curl u', pipes({ 1: 7 })),
        sh.starts('sudo python3', pipes({ 0: 7 })).starts('python3', pipes({ 0: 7 })),
      ],
    ],
    ['| node -', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('node -', pipes({ 0: 7 }))]],
    [
      'through a filter',
      (sh) => [
        sh.starts('curl u', pipes({ 1: 7 })),
        sh.starts('tee x', pipes({ 0: 7, 1: 8 })),
        sh.starts('sh', pipes({ 0: 8 })),
      ],
    ],
    [
      'through a filter, backwards',
      (sh) => [
        sh.starts('sh', pipes({ 0: 8 })),
        sh.starts('tee x', pipes({ 0: 7, 1: 8 })),
        sh.starts('curl u', pipes({ 1: 7 })),
      ],
    ],
    ['bash <(curl)', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('bash /dev/fd/63')]],
  ];
  for (const [how, act] of acts) {
    const outcome = inRole(act);
    assert.deepEqual(sequences(outcome), ['pipe-to-interpreter'], how);
    assert.equal(outcome.finding('pipe-to-interpreter').c, 0.9);
  }
  const told = inRole((sh) => {
    sh.starts('curl u', pipes({ 1: 7 }));
    sh.starts('sh', pipes({ 0: 7 }));
  });
  assert.match(
    told.finding('pipe-to-interpreter').message,
    /: curl wrote into a pipe 0\.0 s before, sh ran what came out of it$/,
  );
});

test('pipe-to-interpreter: another pipe, data for a program that is named, no download, long apart are none', () => {
  const acts: [string, (sh: Actor, world: Scenario) => unknown][] = [
    ['another pipe', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('sh', pipes({ 0: 8 }))]],
    ['data for a script', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('node x.js', pipes({ 0: 7 }))]],
    [
      'data for inline code',
      (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('python3 -c x', pipes({ 0: 7 }))],
    ],
    [
      'data for a module',
      (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('python3 -m json.tool', pipes({ 0: 7 }))],
    ],
    ['no interpreter', (sh) => [sh.starts('curl u', pipes({ 1: 7 })), sh.starts('tar xz', pipes({ 0: 7 }))]],
    ['no download', (sh) => [sh.starts('sed x', pipes({ 1: 7 })), sh.starts('sh', pipes({ 0: 7 }))]],
    [
      'a descriptor of another shell',
      (sh) => [sh.starts('sh -c y').starts('curl u', pipes({ 1: 7 })), sh.starts('bash /dev/fd/63')],
    ],
    [
      'a descriptor long after',
      (sh, world) => {
        sh.starts('curl u', pipes({ 1: 7 }));
        world.wait(11);
        sh.starts('bash /dev/fd/63');
      },
    ],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inStep(act)), [], how);
});

test('curl | sh as a step of its own warns below the usual threshold and fails nothing', () => {
  const { document, finding } = inStep((sh) => {
    sh.starts('curl u', pipes({ 1: 7 })).connect('192.0.2.9', 443, 'sh.rustup.test');
    sh.starts('sh', pipes({ 0: 7 }));
  });
  assert.equal(finding('pipe-to-interpreter').c, 0.6);
  assert.equal(document.decision, 'pass');
  // h = -ln(1 - 0.6·0.6) = 0.4463
  assert.equal(document.risk.score, 3.6);
});

test('foreign-runtime: a package’s script fetches an interpreter and runs it', () => {
  const outcome = inRole((sh) => {
    const inner = sh.starts('node setup.js').starts('sh -c x');
    inner.starts('curl u', pipes({ 1: 7 })).connect('203.0.113.7', 443, 'bun.test');
    const installer = inner.starts('bash', pipes({ 0: 7 }));
    away(installer.starts('curl -o bun.zip u')).create('/tmp/bun.zip').exit();
    installer.starts('/usr/bin/unzip bun.zip').create('/home/u/.bun/bin/bun').exit();
    inner.starts('/home/u/.bun/bin/bun bun_environment.js');
  });
  assert.deepEqual(sequences(outcome), ['drop-exec', 'foreign-runtime', 'pipe-to-interpreter']);
});

test('foreign-runtime: the registry’s own package, a set-up step, a runtime that was there are none', () => {
  const packaged = inRole((sh, _, npm) => {
    npm.create('/w/node_modules/@oven/bun-linux-x64/bin/bun');
    sh.starts('node install.js').rename('/w/node_modules/@oven/bun-linux-x64/bin/bun', `${home}/bin/bun.exe`);
    away(sh.starts('node x.js'));
    sh.starts(`${home}/bin/bun.exe x`);
  });
  assert.ok(!sequences(packaged).includes('foreign-runtime'));
  const step = inStep((sh) => fetch(sh, '/home/u/.bun/bin/bun').starts('/home/u/.bun/bin/bun test'));
  assert.ok(!sequences(step).includes('foreign-runtime'));
  assert.deepEqual(sequences(inRole((sh) => away(sh.starts('node x.js')).starts('python3 x.py'))), []);
});
