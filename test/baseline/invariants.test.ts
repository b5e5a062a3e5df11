import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { jobScenario, Scenario } from '../pipeline/scenario.ts';

const packages = { '/w/node_modules/p': 'p', '/w/node_modules/q': 'q', '/w': 'project' };
const names = new Set([
  'credential-sweep',
  'credential-egress',
  'protected-write',
  'runner-memory',
  'publish-in-role',
  'runner-registration',
  'socket-stdio',
  'guard-signal',
  'guard-write',
  'guard-memory',
  'guard-blinding',
  'guard-bpf',
  'foreign-memory',
  'inspector-signal',
]);
type Act = (actor: Actor, world: Scenario) => unknown;

/** The invariants that acts in a dependency's script break. */
function inRole(act: Act, cwd = '/w/node_modules/p'): string[] {
  const world = new Scenario({ packages });
  act(world.run('npm install').starts('sh -c x', { cwd }), world);
  return world.judge().rules.filter((rule) => names.has(rule));
}

/** The invariants that acts of a job's step break. */
function inStep(act: Act): string[] {
  const world = jobScenario({ packages });
  act(world.worker().starts(['bash', '-c', 'x'], { env: { GITHUB_ACTION: 's' } }), world);
  return world.judge().rules.filter((rule) => names.has(rule));
}

const away = (a: Actor): Actor => a.connect('203.0.113.7', 443);

test('a credential read and then egress, both outside the role’s rights, in one tree', () => {
  assert.deepEqual(
    inRole((a) => away(a.read('/home/u/.npmrc'))),
    ['credential-egress'],
  );
  assert.deepEqual(
    inRole((a) => {
      a.starts('cat x').read('/home/u/.npmrc');
      away(a.starts('curl x'));
    }),
    ['credential-egress'],
    'by two programs of the tree',
  );
  assert.deepEqual(
    inRole((a) => a.read('/home/u/.npmrc').connect('169.254.169.254', 80)),
    ['credential-egress'],
  );
  const tunnel = (a: Actor) => [1, 2, 3, 4, 5].map((i) => a.ask(`${i}${'a'.repeat(50)}.evil.test`));
  assert.deepEqual(
    inRole((a) => tunnel(a.read('/home/u/.npmrc'))),
    ['credential-egress'],
    'over DNS',
  );
});

test('near misses: egress before the read, a read or egress that the role’s rights allow, another tree, no role', () => {
  assert.deepEqual(
    inRole((a) => away(a).read('/home/u/.npmrc')),
    [],
  );
  const world = new Scenario({ packages });
  const npm = world
    .run('npm install')
    .starts('sh -c x', { cwd: '/w/node_modules/p' })
    .starts('npm view x', { cwd: '/w/node_modules/p' });
  away(npm.read('/home/u/.npmrc'));
  assert.ok(!world.judge().rules.includes('credential-egress'), 'npm may read its own configuration');
  assert.deepEqual(
    inRole((a) => a.read('/home/u/.npmrc').connect('127.0.0.1', 80)),
    [],
  );
  const two = new Scenario({ packages });
  const install = two.run('npm install');
  install.starts('sh -c x', { cwd: '/w/node_modules/p' }).read('/home/u/.npmrc');
  away(install.starts('sh -c x', { cwd: '/w/node_modules/q' }));
  assert.ok(!two.judge().rules.includes('credential-egress'));
  assert.deepEqual(
    inStep((a) => away(a.read('/home/u/.npmrc'))),
    [],
  );
  assert.deepEqual(
    inRole((a) => away(a.read('/home/u/.npmrc')), '/w'),
    [],
    'the workspace’s own script',
  );
});

test('a credential that was planted was not read', () => {
  assert.deepEqual(
    inRole((a) => away(a.create('/home/u/.npmrc'))),
    [],
  );
});

test('a credential that is linked or moved away counts as read', () => {
  assert.deepEqual(
    inRole((a) => away(a.symlink('/home/u/.npmrc', '/w/node_modules/p/x'))),
    ['credential-egress'],
  );
  assert.deepEqual(
    inRole((a) => away(a.link('/home/u/.ssh/id_rsa', '/w/node_modules/p/x'))),
    ['credential-egress'],
  );
});

test('three credential families in a role are a sweep; two are not, nor three files of one family', () => {
  const read =
    (...paths: string[]): Act =>
    (a) =>
      void paths.map((path) => a.read(`/home/u/${path}`));
  assert.deepEqual(inRole(read('.npmrc', '.ssh/id_rsa', '.aws/credentials')), ['credential-sweep']);
  assert.deepEqual(inRole(read('.npmrc', '.ssh/id_rsa')), []);
  assert.deepEqual(inRole(read('.ssh/id_rsa', '.ssh/id_ed25519', '.ssh/id_ecdsa')), []);
  assert.deepEqual(inStep(read('.npmrc', '.ssh/id_rsa', '.aws/credentials')), []);
});

test('writing a workflow, runner or agent file from a role', () => {
  assert.deepEqual(
    inRole((a) => a.create('/w/.github/workflows/x.yml')),
    ['protected-write'],
  );
  assert.deepEqual(
    inRole((a) => a.append('/runner/_temp/_runner_file_commands/set_env_1')),
    ['protected-write'],
  );
  assert.deepEqual(
    inRole((a) => a.create('/w/.claude/settings.json')),
    ['protected-write'],
  );
  assert.deepEqual(
    inRole((a) => a.rename('/w/node_modules/p/x', '/w/.github/workflows/x.yml')),
    ['protected-write'],
  );
  assert.deepEqual(
    inRole((a) => a.create('/w/node_modules/p/.github/workflows/x.yml')),
    [],
    'in its own package',
  );
  assert.deepEqual(
    inRole((a) => a.read('/w/.github/workflows/x.yml')),
    [],
    'reading',
  );
  assert.deepEqual(
    inStep((a) => a.create('/w/.github/workflows/x.yml')),
    [],
    'a step',
  );
});

const publishing = [
  'npm publish',
  'npm --tag next publish',
  'npm --loglevel silly --unheard-of value publish',
  'npm publ',
  'node /usr/lib/node_modules/yarn/bin/yarn.js npm publish',
  'node /usr/lib/node_modules/pnpm/bin/pnpm.cjs publish',
  'git push',
  'git -C /x -c a=b push',
  'git --namespace x push',
  'git send-pack --stateless-rpc x',
  'ssh git@host git-receive-pack',
  'twine upload x',
  'python3 -m twine upload x',
  '/usr/bin/gh release create',
  '/usr/bin/docker push x',
  '/usr/bin/docker image push x',
];
for (const command of publishing) {
  test(`\`${command}\` below an install publishes`, () => {
    assert.deepEqual(
      inRole((a) => a.starts(command)),
      ['publish-in-role'],
    );
  });
}

test('a forged argv[0] does not hide the verb', () => {
  const argv = ['npm-cli.js', 'npm-cli.js', 'publish'];
  assert.deepEqual(
    inRole((a) => a.starts(argv, { exe: '/usr/bin/node', cwd: '/usr/lib/node_modules/npm/bin' })),
    ['publish-in-role'],
  );
});

test('a program that publishes and at once becomes another keeps its finding', () => {
  const world = new Scenario({ packages });
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  sh.starts('git push').exec('npm install');
  const { document } = world.judge();
  const [finding] = document.findings.filter(({ rule }) => rule === 'publish-in-role');
  assert.equal(document.invocations.find(({ id }) => id === finding?.invocation)?.tool.name, 'git');
});

test('near misses: publishing outside a role, in the workspace’s own script, or only naming it', () => {
  assert.deepEqual(
    inStep((a) => a.starts('npm publish')),
    [],
  );
  assert.deepEqual(
    inRole((a) => a.starts('npm publish'), '/w'),
    [],
  );
  for (const command of [
    'npm run publish',
    'npm install publish',
    'git log push',
    'git config push.default x',
    'docker pull push',
  ])
    assert.deepEqual(
      inRole((a) => a.starts(command)),
      [],
      command,
    );
});

test('reading the runner’s memory, in vain too', () => {
  assert.deepEqual(
    inStep((a) => a.peek(1)),
    ['runner-memory'],
  );
  assert.deepEqual(
    inStep((a) => a.does('mem.access', { target: 1, how: 'ptrace', done: false })),
    ['runner-memory'],
  );
  assert.deepEqual(
    inStep((a) => a.peek(555)),
    [],
    'another process',
  );
});

test('registering a runner inside a job', () => {
  assert.deepEqual(
    inStep((a) => a.starts('./config.sh --url u --token t', { exe: '/usr/bin/bash', script: '/x/config.sh' })),
    ['runner-registration'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('bash -x config.sh --url=u --token=t')),
    ['runner-registration'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('/x/bin/Runner.Listener configure --url u')),
    ['runner-registration'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('bash config.sh --prefix=/usr')),
    [],
    'any other config.sh',
  );
});

test('stdio of a shell or interpreter on a network socket', () => {
  const on = (type: 'inet' | 'unix', fd = 0) => ({ stdio: [{ fd, type, id: 'x' }] });
  assert.deepEqual(
    inStep((a) => a.starts('bash -i', on('inet'))),
    ['socket-stdio'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('python3 -i', on('inet', 2))),
    ['socket-stdio'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('bash -i', on('unix'))),
    [],
    'node gives its children UNIX sockets',
  );
  assert.deepEqual(
    inStep((a) => a.starts('cat', on('inet'))),
    [],
    'no interpreter',
  );
  assert.deepEqual(
    inStep((a) => a.starts('bash x', on('inet', 3))),
    [],
    'not standard input, output or error',
  );
});

test('tampering with the guard: signals, and changes of its files', () => {
  assert.deepEqual(
    inStep((a) => a.signal(9000)),
    ['guard-signal'],
  );
  assert.deepEqual(
    inStep((a) => a.signal(0)),
    ['guard-signal'],
    'to everybody',
  );
  assert.deepEqual(
    inStep((a) => a.signal(9000, '0').signal(9001)),
    [],
    'asking whether it lives; somebody else',
  );
  const writes: Act[] = [
    (a) => a.modify('/guard/dist/post/index.js'),
    (a) => a.delete('/guard/x'),
    (a) => a.rename('/guard', '/elsewhere'),
    (a) => a.rename('/w/evil', '/guard/dist'),
    (a) => a.link('/guard/dist/x', '/w/x'),
    (a) => a.modify('/proc/self/root/guard/x'),
    (a) => a.does('kernel.mount', { path: '/guard', detail: 'mount' }),
  ];
  for (const write of writes) assert.deepEqual(inStep(write), ['guard-write'], String(write));
  assert.deepEqual(
    inStep((a) => a.read('/guard/dist/x').create('/guardian').symlink('/guard/x', '/w/x')),
    [],
  );
  assert.deepEqual(
    inStep((a) => a.does('kernel.mount', { path: '/', detail: 'mount MS_PRIVATE' })),
    [],
    'a sandbox',
  );
  assert.deepEqual(
    inStep((a) => a.does('file.delete', { path: '/guard/x', done: false })),
    [],
    'in vain',
  );
});

test('tampering with the guard: its memory, and filters that blind the sensor', () => {
  assert.deepEqual(
    inStep((a) => a.peek(9000)),
    ['guard-memory'],
  );
  assert.deepEqual(
    inStep((a) => a.does('mem.access', { target: 9000, how: 'proc_mem', done: false, err: 'EPERM' })),
    ['guard-memory'],
    'in vain',
  );
  const bpf = (detail: string, more: object): Act => {
    return (a) => a.does('kernel.bpf', { detail, ...more });
  };
  assert.deepEqual(inStep(bpf('BPF_MAP_UPDATE_ELEM', { own: true })), ['guard-bpf']);
  assert.deepEqual(inStep(bpf('BPF_LINK_DETACH', { own: true })), ['guard-bpf']);
  assert.deepEqual(inStep(bpf('map memory', { own: true })), ['guard-bpf']);
  assert.deepEqual(inStep(bpf('BPF_MAP_UPDATE_ELEM', {})), [], 'a map of its own');
  assert.deepEqual(inStep(bpf('BPF_MAP_GET_FD_BY_ID', { own: true })), [], 'what lists all maps of the machine');
  assert.deepEqual(inStep(bpf('BPF_MAP_UPDATE_ELEM', { own: true, done: false })), [], 'refused');
  const filter = (done: boolean): Act => {
    return (a) => a.does('kernel.bpf', { detail: 'seccomp new-listener', done });
  };
  assert.deepEqual(inStep(filter(true)), ['guard-blinding']);
  assert.deepEqual(inStep(filter(false)), [], 'refused');
  assert.deepEqual(
    inStep((a) => a.does('kernel.bpf', { detail: 'BPF_PROG_LOAD' })),
    [],
    'another filter',
  );
});

test('a role reaches into no process but its own', () => {
  /** What comes of an act of a script of p at: the install, a script of q, a stranger, a child of its own. */
  const at = (act: (actor: Actor, target: number) => unknown): string[][] => {
    const targets: ((install: Actor, own: Actor) => number)[] = [
      (install) => install.pid,
      (install) => install.starts('sh -c y', { cwd: '/w/node_modules/q' }).pid,
      () => 555,
      (_, own) => own.starts('node x').pid,
      (_, own) => own.fork().pid,
    ];
    return targets.map((target) => {
      const world = new Scenario({ packages });
      const install = world.run('npm install');
      const own = install.starts('sh -c x', { cwd: '/w/node_modules/p' });
      act(own, target(install, own));
      return world.judge().rules.filter((rule) => names.has(rule));
    });
  };
  const foreign = ['foreign-memory'];
  assert.deepEqual(
    at((a, target) => a.peek(target)),
    [foreign, foreign, foreign, [], []],
  );
  assert.deepEqual(
    at((a, target) => a.does('mem.access', { target, how: 'ptrace', done: false, err: 'EPERM' })),
    [foreign, foreign, foreign, [], []],
  );
  assert.deepEqual(
    at((a, target) => a.does('mem.access', { target, how: 'ptrace', done: false, err: 'ESRCH' })),
    [[], [], [], [], []],
    'nobody was there',
  );
  const inspector = ['inspector-signal'];
  assert.deepEqual(
    at((a, target) => a.signal(target, 'SIGUSR1')),
    [inspector, inspector, inspector, [], []],
  );
  assert.deepEqual(
    at((a, target) => a.signal(target, 'SIGTERM')),
    [[], [], [], [], []],
    'signals that only end or wake',
  );
  assert.deepEqual(
    at((a, target) => a.does('process.signal', { target, signal: 'SIGUSR1', inferred: ['target'] })),
    [inspector, inspector, [], [], []],
    'a group whose first process is not known',
  );
  assert.deepEqual(
    inStep((a) => a.peek(555).signal(555, 'SIGUSR1')),
    [],
    'a step',
  );
  assert.deepEqual(
    inRole((a) => a.peek(555).signal(555, 'SIGUSR1'), '/w'),
    [],
    'the workspace’s own script',
  );
});

test('what an invariant finds fails the run, weighs 0.98 with c 1, does not fade and cannot be accepted', () => {
  const world = new Scenario({ packages });
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  sh.starts('npm publish');
  const first = world.judge();
  const { id, accept, w, c, severity } = first.finding('publish-in-role');
  assert.deepEqual({ accept, w, c, severity }, { accept: '', w: 0.98, c: 1, severity: 'error' });
  assert.equal(first.document.decision, 'fail');
  assert.equal(first.document.risk.score, 9.8);
  const again = new Scenario({
    packages,
    config: { accept: [{ finding: id, reason: 'r', owner: 'o', until: '2030-01-01' }] },
  });
  again.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' }).starts('npm publish');
  again.wait(3600).emit({ kind: 'process.exit', pid: 1, code: 0 });
  const second = again.judge();
  assert.equal(second.document.decision, 'fail');
  assert.equal(second.document.risk.score, 9.8);
});
