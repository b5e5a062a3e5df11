import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile, Right, Zone } from '../../src/baseline/profile.ts';
import { Scenario, type Setting } from '../pipeline/scenario.ts';

const profile = (tool: string, rights: Right[], more: Partial<Profile> = {}): Profile => ({
  schema: 1,
  tool,
  status: 'stable',
  rights,
  ...(tool.startsWith('class/') ? {} : { match: { entry: [`/usr/bin/${tool}`] } }),
  ...more,
});
const everything: Right[] = [{ op: ['create', 'modify', 'delete', 'rename', 'link', 'chmod'], path: ['/**'] }];

/** Rules of what one tool's acts raise, judged by made-up profiles alone. */
function judged(
  profiles: Profile[],
  act: (tool: ReturnType<Scenario['run']>) => unknown,
  more: Setting = {},
): string[] {
  const world = new Scenario({ profiles, zones: [], ...more });
  act(world.run('tool'));
  return world.judge().rules;
}

test('rights only allow: what none names is a deviation, undeclared reads are not', () => {
  const tool = profile('tool', [{ op: ['create'], path: ['${workspace}/out/**'] }]);
  assert.deepEqual(
    judged([tool], (t) => t.create('/w/out/a').read('/w/src/a').read('/etc/passwd')),
    [],
  );
  assert.deepEqual(
    judged([tool], (t) => t.create('/w/src/a')),
    ['create-source'],
  );
  assert.deepEqual(
    judged([tool], (t) => t.delete('/w/out/a')),
    ['create-source'],
    'create is not delete',
  );
});

test('`create` includes mkdir, symlink and writing what this invocation created, and nobody else’s', () => {
  const tool = profile('tool', [
    { op: ['create'], path: ['${workspace}/**'] },
    { op: ['exec'], tool: ['*'] },
  ]);
  assert.deepEqual(
    judged([tool], (t) =>
      t
        .mkdir('/w/d')
        .symlink('/w/x', '/w/d/l')
        .create('/w/d/f')
        .append('/w/d/f')
        .truncate('/w/d/f')
        .chmod('/w/d/f', 0o644),
    ),
    [],
  );
  assert.deepEqual(
    judged([tool], (t) => t.modify('/w/old')),
    ['create-source'],
    'what was there before',
  );
  const others = judged([tool], (t) => {
    t.create('/w/f');
    t.starts('tool').append('/w/f');
  });
  assert.deepEqual(others, ['create-source'], 'what another invocation of the same tool created');
  assert.deepEqual(
    judged([tool], (t) => t.create('/w/f').delete('/w/f')),
    ['create-source'],
    'nor deleting it',
  );
});

test('a rename needs its right at both ends', () => {
  const tool = profile('tool', [{ op: ['rename'], path: ['${workspace}/in/**'] }]);
  assert.deepEqual(
    judged([tool], (t) => t.rename('/w/in/a', '/w/in/b')),
    [],
  );
  assert.deepEqual(
    judged([tool], (t) => t.rename('/w/in/a', '/w/b')),
    ['create-source'],
  );
  assert.deepEqual(
    judged([tool], (t) => t.rename('/w/a', '/w/in/b')),
    ['create-source'],
  );
});

test('`extends` adds the class’s rights, but opens no zone; the tool’s own right does', () => {
  const zones: Zone[] = [
    { zone: 'hook', description: '', class: 'zone:hook', on: 'write', path: ['${workspace}/hooks/**'] },
  ];
  const open: Right[] = [
    { op: ['create'], path: ['${workspace}/**'] },
    { op: ['create'], zone: ['hook'], path: ['${workspace}/**'] },
  ];
  const none = profile('tool', [], { extends: 'class/vcs' });
  const own = profile('tool', open, { extends: 'class/vcs' });
  const family = profile('class/vcs', open);
  assert.deepEqual(
    judged([none, family], (t) => t.create('/w/a'), { zones }),
    [],
  );
  assert.deepEqual(
    judged([none, family], (t) => t.create('/w/hooks/a'), { zones }),
    ['zone-hook'],
  );
  assert.deepEqual(
    judged([own, family], (t) => t.create('/w/hooks/a'), { zones }),
    [],
  );
});

test('a zone beats every glob, even `/**`', () => {
  const zones: Zone[] = [
    { zone: 'cron', description: '', class: 'zone:cron', on: 'write', path: ['/etc/cron.d/**'], except: ['**/*.bak'] },
  ];
  const tool = profile('tool', everything);
  assert.deepEqual(
    judged([tool], (t) => t.create('/etc/cron.d/a'), { zones }),
    ['zone-cron'],
  );
  assert.deepEqual(
    judged([tool], (t) => t.create('/etc/cron.d/a.bak').create('/etc/other'), { zones }),
    [],
  );
  assert.deepEqual(
    judged([tool], (t) => t.rename('/etc/cron.d/a', '/x'), { zones }),
    ['zone-cron'],
    'the old end of a rename',
  );
  assert.deepEqual(
    judged([tool], (t) => t.link('/etc/cron.d/a', '/x'), { zones }),
    ['zone-cron'],
    'the old name of a link',
  );
});

test('a file in two zones needs both opened', () => {
  const zone = (name: string): Zone => ({
    zone: name,
    description: '',
    class: `zone:${name}`,
    on: 'write',
    path: ['/z/**'],
  });
  const zones = [zone('cron'), zone('rc')];
  const right = (...names: string[]): Right => ({ op: ['create'], zone: names, path: ['/z/**'] });
  assert.deepEqual(
    judged([profile('tool', [right('cron')])], (t) => t.create('/z/a'), { zones }),
    ['zone-cron'],
  );
  assert.deepEqual(
    judged([profile('tool', [right('cron', 'rc')])], (t) => t.create('/z/a'), { zones }),
    [],
  );
});

test('where variables nest, the longest is the place', () => {
  const variables = { tmp: { values: ['/w/tmp'], trusted: true, source: 'test' } };
  const world = new Scenario({
    profiles: [profile('curl', [], { extends: 'class/fetcher' }), profile('class/fetcher', [])],
    variables,
  });
  world.run('curl').create('/w/tmp/x').create('/w/x');
  assert.deepEqual(world.judge().rules, ['create-source', 'create-tmp']);
});

test('an untrusted variable makes nothing expected', () => {
  const tool = profile('tool', [{ op: ['connect'], to: ['${registry:npm}:443'] }]);
  const variables = { 'registry:npm': { values: ['evil.test'], trusted: false, source: '/w/.npmrc' } };
  assert.deepEqual(
    judged([tool], (t) => t.connect('192.0.2.7', 443, 'evil.test'), { variables }),
    ['new-host'],
  );
});

test('an unprofiled program is judged by its class, else by none', () => {
  const world = new Scenario();
  const sh = world.run(['bash', '-c', 'x']);
  const member = sh.starts('rg x');
  const nobody = sh.starts('/w/x');
  const { of } = world.judge();
  assert.equal(of(member).baseline.source, 'class');
  assert.equal(of(nobody).baseline.source, 'none');
});

test('under an envelope a program has at most the role’s rights: curl in a lifecycle script reaches nobody', () => {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' } });
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  sh.starts('curl x').connect('192.0.2.7', 443, 'any.test');
  const outcome = world.judge();
  assert.equal(outcome.finding('new-host').baseline, 'npm/lifecycle');
  const alone = new Scenario();
  alone.run(['bash', '-c', 'x']).starts('curl x').connect('192.0.2.7', 443, 'any.test');
  assert.deepEqual(alone.judge().rules, []);
});

test('devices, pipes and what a process tells of itself in /proc are no places', () => {
  const acts = ['/dev/null', '/dev/tty', '/dev/pts/3', 'pipe:[7]', 'socket:[7]'];
  const rules = judged([profile('tool', [])], (t) => {
    for (const path of acts) t.modify(path);
    t.modify(`/proc/${t.pid}/oom_score_adj`).chmod(`/proc/${t.pid}/fd/4`);
  });
  assert.deepEqual(rules, []);
});

test('a path is judged for what it is, not for the detour it is written with', () => {
  for (const path of [
    '/etc/cron.d/../cron.d/x',
    '/etc//cron.d/x',
    '/etc/./cron.d/x',
    '/proc/self/root/etc/cron.d/x',
    '/proc/77/root/etc/cron.d/x',
    '/proc/1/task/1/root/proc/1/root/etc/cron.d/x',
  ]) {
    const world = new Scenario();
    world.run('make').create(path);
    assert.deepEqual(world.judge().rules, ['zone-cron'], path);
  }
});

test('another process’s environment is a secret, one’s own is not; detours over its descriptors are judged', () => {
  const world = new Scenario();
  const tool = world.run('/w/tool');
  tool.read(`/proc/${tool.pid}/environ`).read('/proc/self/status').read('/proc/1/status');
  assert.deepEqual(world.judge().rules, []);
  tool.read('/proc/1/environ').rename('/w/x', `/proc/${tool.pid}/fd/3/x`);
  assert.deepEqual(world.judge().rules, ['secret-environ', 'write-outside']);
});

test('an act whose outcome was not seen is judged as one that happened, one that was refused is none', () => {
  const rules = (done: boolean | 'attempt') =>
    judged([profile('tool', [])], (t) => t.does('file.create', { path: '/w/x', done }));
  assert.deepEqual(rules('attempt'), ['create-source']);
  assert.deepEqual(rules(false), []);
});
