import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';

/** Rules that one network act of a program raises. */
function raised(command: string, act: (actor: Actor) => unknown): string[] {
  const world = new Scenario();
  act(world.run(['bash', '-c', 'x']).starts(command));
  return world.judge().rules;
}
const tool = '/w/tool';

for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '0.0.0.0', '::']) {
  test(`connecting to ${address} stays on the machine`, () => {
    assert.deepEqual(
      raised(tool, (a) => a.connect(address, 4873)),
      [],
    );
  });
}

test('the configured resolvers may be asked, by name server ports only', () => {
  assert.deepEqual(
    raised(tool, (a) => a.connect('192.0.2.53', 53)),
    [],
  );
  assert.deepEqual(
    raised(tool, (a) => a.connect('192.0.2.53', 443)),
    ['never-resolved'],
  );
  assert.deepEqual(
    raised(tool, (a) => a.connect('192.0.2.54', 53)),
    ['never-resolved'],
  );
});

test('a fetcher may reach any host by name on 80 and 443, and no address that nothing resolved to', () => {
  assert.deepEqual(
    raised('curl x', (a) => a.connect('192.0.2.1', 443, 'a.test').connect('192.0.2.1', 80, 'a.test')),
    [],
  );
  assert.deepEqual(
    raised('curl x', (a) => a.connect('192.0.2.1', 8443, 'a.test')),
    ['new-host'],
  );
  assert.deepEqual(
    raised('curl x', (a) => a.connect('192.0.2.1', 443)),
    ['never-resolved'],
  );
});

test('a name of the hosts file as it was before the first step is a name', () => {
  assert.deepEqual(
    raised('curl x', (a) => a.connect('192.0.2.80', 443)),
    [],
  );
});

test('what the process itself claims, SNI or Host, is no name', () => {
  const claim = { proto: 'tcp', addr: '203.0.113.7', port: 443, host: { name: 'npm.test', from: 'sni' } };
  assert.deepEqual(
    raised('npm ci', (a) => a.does('net.connect', claim)),
    ['never-resolved'],
  );
});

test('a claim beside a connection adds nothing to it and opens nothing', () => {
  for (const from of ['sni', 'http']) {
    const claim = { proto: 'tcp', addr: '192.0.2.1', port: 443, host: { name: 'npm.test', from } };
    assert.deepEqual(
      raised('npm ci', (a) => a.connect('192.0.2.1', 443, 'npm.test').does('net.send', claim)),
      [],
    );
    assert.deepEqual(
      raised('npm ci', (a) => a.connect('192.0.2.1', 443).does('net.send', claim).connect('192.0.2.1', 443)),
      ['never-resolved'],
    );
  }
});

test('whom a process says it speaks to over a connection is held against its rights as well', () => {
  const says = (name: string, from = 'sni') => ({ proto: 'tcp', addr: '192.0.2.1', port: 443, host: { name, from } });
  const spoken = (command: string, peer: string, said: Record<string, unknown>): string[] =>
    raised(command, (a) => a.connect('192.0.2.1', 443, peer).does('net.send', said));
  assert.deepEqual(spoken('npm ci', 'npm.test', says('evil.test')), ['new-host']);
  assert.deepEqual(spoken('npm ci', 'npm.test', says('evil.test', 'http')), ['new-host']);
  assert.deepEqual(spoken(tool, 'telemetry.nextjs.org', says('evil.test')), ['new-host']);
  assert.deepEqual(spoken(tool, 'telemetry.nextjs.org', says('telemetry.nextjs.org')), []);
  assert.deepEqual(spoken('curl x', 'a.test', says('b.test')), [], 'who may reach any host');
  const world = new Scenario({ variables: { proxy: { values: ['proxy.test'], trusted: true, source: 'test' } } });
  world.run('npm ci').connect('192.0.2.1', 443, 'proxy.test').does('net.send', says('npm.elsewhere.test', 'http'));
  assert.deepEqual(world.judge().rules, [], 'a proxy passes on what is meant for others');
});

test('vendors’ own hosts are reached by programs that nobody knows and by what interpreters are given, and by no script of a package', () => {
  const ask = (a: Actor): Actor => a.connect('192.0.2.9', 443, 'telemetry.nextjs.org');
  assert.deepEqual(raised(tool, ask), []);
  assert.deepEqual(raised('node -e x', ask), []);
  assert.deepEqual(
    raised('npm test', (a) => ask(a.starts('sh -c x').starts('/w/tool'))),
    [],
  );
  assert.deepEqual(raised('gcc x', ask), ['new-host']);
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' } });
  ask(world.run('npm install').starts('node x.js', { cwd: '/w/node_modules/p' }));
  assert.deepEqual(world.judge().rules, ['new-host']);
});

test('a datagram socket that finds no way sends nothing; one that finds it may', () => {
  const probe = (done: boolean) => ({ proto: 'udp', addr: '2001:db8::1', port: 443, done });
  assert.deepEqual(
    raised(tool, (a) => a.does('net.connect', probe(false))),
    [],
  );
  assert.deepEqual(
    raised(tool, (a) => a.does('net.connect', probe(true))),
    ['never-resolved'],
  );
});

test('a registry is a host and its case does not matter; a name that ends like it is another', () => {
  assert.deepEqual(
    raised('npm ci', (a) => a.connect('192.0.2.1', 443, 'NPM.test.')),
    [],
  );
  assert.deepEqual(
    raised('npm ci', (a) => a.connect('192.0.2.1', 443, 'evil-npm.test')),
    ['new-host'],
  );
});

test('the metadata service is known in every spelling', () => {
  for (const address of ['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254', 'fd00:0ec2:0::254'])
    assert.deepEqual(
      raised('node x.js', (a) => a.connect(address, 80)),
      ['metadata'],
      address,
    );
});

test('a datagram socket that is only connected sends nothing, on whatever port', () => {
  const probe = (kind: string) => (a: Actor) =>
    a.does(kind, { proto: 'udp', addr: '192.0.2.1', port: 9, host: { name: 'a.test', from: 'dns' } });
  assert.deepEqual(raised('curl x', probe('net.connect')), []);
  assert.deepEqual(raised('curl x', probe('net.send')), ['new-host']);
});

test('a refused connection was tried all the same, and says so', () => {
  const world = new Scenario();
  world
    .run(tool)
    .does('net.connect', { proto: 'tcp', addr: '203.0.113.7', port: 443, done: false, err: 'ECONNREFUSED' });
  assert.match(world.judge().finding('never-resolved').message, /tried to connect to/);
});

test('listening on the machine itself is free, for the world it is a deviation unless a right says so', () => {
  assert.deepEqual(
    raised(tool, (a) => a.listen('127.0.0.1', 80).listen('::1', 80)),
    [],
  );
  assert.deepEqual(
    raised('curl x', (a) => a.listen('0.0.0.0', 80)),
    ['listen'],
  );
  assert.deepEqual(
    raised('curl x', (a) => a.listen('::', 80)),
    ['listen'],
  );
  assert.deepEqual(
    raised(tool, (a) => a.listen('::', 80)),
    [],
    'a program that nobody knows may be a server under test',
  );
  assert.deepEqual(
    raised('npm install', (a) => a.starts('node vitest', { cwd: '/w/node_modules/p' }).listen('0.0.0.0', 80)),
    ['listen'],
    'a script of a package, whatever it is called',
  );
  assert.deepEqual(
    raised('/usr/bin/pytest', (a) => a.listen('0.0.0.0', 80)),
    [],
  );
});

test('UNIX sockets are no network; a container engine’s is a zone', () => {
  const unix = (addr: string) => (a: Actor) => a.does('net.connect', { proto: 'unix', addr });
  assert.deepEqual(raised(tool, unix('/run/user/1/bus')), []);
  assert.deepEqual(raised(tool, unix('@abstract')), []);
  assert.deepEqual(raised(tool, unix('/var/run/docker.sock')), ['zone-engine-socket']);
  assert.deepEqual(raised('/usr/bin/docker ps', unix('/var/run/docker.sock')), []);
});

test('long names are a tunnel from the fifth different one under one domain', () => {
  const ask = (count: number, name: (i: number) => string) => (a: Actor) => {
    for (let i = 0; i < count; i++) a.ask(name(i));
  };
  const label = 'x'.repeat(50);
  assert.deepEqual(
    raised(
      tool,
      ask(4, (i) => `${i}${label}.evil.test`),
    ),
    [],
  );
  assert.deepEqual(
    raised(
      tool,
      ask(5, (i) => `${i}${label}.evil.test`),
    ),
    ['dns-tunnel'],
  );
  assert.deepEqual(
    raised(
      tool,
      ask(9, () => `${label}.cdn.test`),
    ),
    [],
    'one long name, often',
  );
  assert.deepEqual(
    raised(
      tool,
      ask(9, (i) => `${label}.host${i}.test`),
    ),
    [],
    'one each of many domains',
  );
  assert.deepEqual(
    raised(
      tool,
      ask(99, (i) => `host-${i}.region-1.example.test`),
    ),
    [],
    'many short ones',
  );
  const parts = (i: number) => `${i}${'y'.repeat(30)}.${'z'.repeat(31)}.evil.test`;
  assert.deepEqual(raised(tool, ask(5, parts)), ['dns-tunnel'], 'data in several labels');
});
