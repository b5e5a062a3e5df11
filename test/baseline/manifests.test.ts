import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolFile } from '../../src/events/recording.ts';
import type { Actor } from '../pipeline/actor.ts';
import { gathered } from '../pipeline/gathered.ts';
import { Scenario, type Setting } from '../pipeline/scenario.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const TOOL = '/opt/x/bin/tool';

/** Acts of a program of digest A, with manifests in force. */
function judged(manifest: object | readonly object[], act: (tool: Actor) => unknown, more: Setting = {}) {
  const all = Array.isArray(manifest) ? manifest : [manifest];
  const world = new Scenario({
    config: { manifests: [{ file: 'manifests' }] },
    evidence: gathered(
      all.map((one, i) => ({
        kind: 'manifest' as const,
        content: { schema: 1, artifact: { sha256: A, name: 'tool' }, source: 'file', ...one },
        subject: 'manifests',
        source: `manifests/${i}.yml`,
      })),
    ),
    recording: { tools: [{ path: TOOL, sha256: A }] },
    ...more,
  });
  const tool = world.run(['bash', '-c', 'x']).starts(TOOL);
  act(tool);
  const outcome = world.judge();
  return { ...outcome, tool: outcome.of(tool) };
}
const rights = [
  { op: ['create'], path: ['/srv/out/**'] },
  { op: ['connect'], to: ['10.0.0.0/8:8000-8099', '[fd00::/8]:443'] },
];

test('what the manifest of its own digest allows is expected, and the result names the manifest', () => {
  const { rules, tool } = judged({ rights }, (t) =>
    t.create('/srv/out/a').connect('10.1.2.3', 8001).connect('fd00::1', 443),
  );
  assert.deepEqual(rules, []);
  const { source, name, confidence, manifest } = tool.baseline;
  assert.deepEqual([source, name, confidence], ['manifest', 'tool@aaaaaaaaaaaa', 1]);
  assert.deepEqual(manifest, { sha256: A, name: 'tool', sources: ['file'], clauses: ['rights'], notChecked: [] });
});

test('a run outside the manifest of its own digest is a finding with full confidence', () => {
  const { finding, rules } = judged({ rights }, (t) => t.create('/usr/lib/x').connect('10.1.2.3', 9000, 'a.test'));
  assert.deepEqual(rules, ['modify-system', 'new-host']);
  assert.deepEqual([finding('new-host').c, finding('new-host').baseline], [1, 'tool@aaaaaaaaaaaa']);
  assert.equal(finding('modify-system').c, 1);
});

test('an act outside of its rights that no class of deviation names is one all the same', () => {
  const { finding } = judged({ rights }, (t) => t.delete('/tmp/x'));
  const { c, w, message } = finding('outside-manifest');
  assert.deepEqual([c, w], [1, 0.2]);
  assert.match(message, /: deleted \$\{tmp\}\/x \(outside the manifest of its digest\)$/);
});

test('the rights of another digest are nobody’s: the profile or class speaks, and the result says so', () => {
  const more = { recording: { tools: [{ path: TOOL, sha256: B }] } };
  const { tool } = judged({ rights }, (t) => t.create('/srv/out/a'), more);
  assert.deepEqual([tool.baseline.source, tool.baseline.confidence, tool.baseline.manifest], ['none', 0.6, undefined]);
});

for (const [what, tools] of [
  [
    'two files had its path',
    [
      { path: TOOL, sha256: A },
      { path: TOOL, sha256: B },
    ],
  ],
  ['its file changed before it was hashed', [{ path: TOOL, changed: true }]],
] as [string, ToolFile[]][])
  test(`no manifest speaks for a path where ${what}`, () => {
    const { tool } = judged({ rights }, (t) => t.create('/srv/out/a'), { recording: { tools } });
    assert.equal(tool.baseline.manifest, undefined);
  });

test('a manifest without rights leaves the rights to the profile, and its clauses hold beside them', () => {
  const libs = ['libc.so.6', '/opt/x/lib/*.so'];
  const clauses = { source: 'inspect', operations: ['read', 'create', 'load'], libs, syscalls: ['openat', 'mmap'] };
  const { tool, rules, finding } = judged(clauses, (t) =>
    t
      .does('lib.load', { path: '/usr/lib/x86_64-linux-gnu/libc.so.6' })
      .does('lib.load', { path: '/opt/x/lib/p.so' })
      .does('lib.load', { path: '/usr/lib/libevil.so' })
      .create('/w/out'),
  );
  assert.equal(tool.baseline.source, 'none');
  assert.deepEqual(tool.baseline.manifest?.notChecked, ['syscalls: the sensor does not record system calls']);
  assert.deepEqual(rules, ['beyond-manifest']);
  const { c, w, message, expected } = finding('beyond-manifest');
  assert.deepEqual([c, w], [1, 0.5]);
  assert.match(message, /: loaded library libevil\.so \(outside the manifest of its digest\)$/);
  assert.deepEqual(expected, libs);
});

test('an operation that the artifact has no code for is outside, wherever it leads', () => {
  const { rules, finding } = judged({ operations: ['read'] }, (t) => t.connect('127.0.0.1', 80).starts('true'));
  assert.deepEqual(rules, ['beyond-manifest']);
  assert.equal(finding('beyond-manifest').seen.count, 1);
});

test('system calls are judged where they are seen, and where another event cannot have come from any other', () => {
  const granular = new Scenario().recording().sensor;
  const seen = judged(
    { syscalls: ['read', 'openat'] },
    (t) => t.does('syscall', { name: 'openat' }).does('syscall', { name: 'ptrace' }).does('kernel.memfd'),
    { recording: { tools: [{ path: TOOL, sha256: A }], sensor: { ...granular, syscalls: true } } },
  );
  assert.deepEqual(seen.tool.baseline.manifest?.notChecked, []);
  assert.deepEqual(seen.document.findings.map(({ message }) => message.split(': ')[1]).sort(), [
    'made system call memfd_create (outside the manifest of its digest)',
    'made system call ptrace (outside the manifest of its digest)',
  ]);
});

test('any is no limit', () => {
  const { rules } = judged({ syscalls: 'any', libs: 'any', ports: { connect: 'any' } }, (t) =>
    t.does('syscall', { name: 'ptrace' }).does('lib.load', { path: '/usr/lib/libx.so' }),
  );
  assert.deepEqual(rules, []);
});

test('ports are limited whatever the host, but not those of loopback and of the resolvers', () => {
  const { rules, finding } = judged({ rights, ports: { connect: [443, '8000-8050'] } }, (t) =>
    t.connect('127.0.0.1', 9).connect('192.0.2.53', 53).connect('10.1.2.3', 8050).connect('10.1.2.3', 8051),
  );
  assert.deepEqual(rules, ['beyond-manifest']);
  assert.deepEqual(finding('beyond-manifest').expected, ['443', '8000-8050']);
});

test('what a program’s standard streams are is judged when it starts', () => {
  const fds = { stdin: ['null', 'file'], other: ['file'] };
  const world = (type: string) =>
    judged({ fds }, (t) => t.starts(TOOL, { stdio: [{ fd: 0, type: type as 'inet', id: 'x' }] }));
  assert.deepEqual(world('null').rules, []);
  const { finding, tool } = world('inet');
  assert.match(finding('beyond-manifest').message, /: was started where stdin is inet$/);
  assert.deepEqual(tool.baseline.manifest?.notChecked, ['fds.other: no sensor records descriptors above 2']);
});

test('loads are strict where the rights of a manifest name any', () => {
  const load = { op: ['load'], path: ['/usr/lib/**'] };
  const act = (t: Actor) => t.does('lib.load', { path: '/usr/lib/a.so' }).does('lib.load', { path: '/srv/b.so' });
  assert.deepEqual(judged({ rights }, act).rules, []);
  assert.deepEqual(judged({ rights: [...rights, load] }, act).rules, ['beyond-manifest']);
});

test('of several manifests of one digest the first rights hold, and all clauses', () => {
  const { tool, rules } = judged(
    [
      { source: 'inspect', libs: ['libc.so.6'] },
      { source: 'learn', rights },
    ],
    (t) => t.does('lib.load', { path: '/usr/lib/libz.so' }).create('/srv/out/a'),
  );
  assert.deepEqual(rules, ['beyond-manifest']);
  assert.deepEqual(tool.baseline.manifest?.sources, ['inspect', 'learn']);
  assert.deepEqual(tool.baseline.source, 'manifest');
});

test('the roles of a manifest are entered by the children of its artifact', () => {
  const roles = { hook: { enter: { child: ['child'] }, rights: [{ op: ['create'], path: ['/srv/hook/**'] }] } };
  const exec = { op: ['exec'], tool: ['*'] };
  const world = (path: string) =>
    judged({ rights: [...rights, exec, { op: ['create'], path: ['/srv/**'] }], roles }, (t) =>
      t.starts('/opt/y/child', { cwd: '/srv/hook' }).create(path),
    );
  assert.deepEqual(world('/srv/hook/a').rules, []);
  assert.deepEqual(world('/srv/out/a').rules, ['write-outside']);
});

test('code that was handed to it from elsewhere has not the rights of the artifact', () => {
  const world = new Scenario({
    config: { manifests: [{ file: 'm.yml' }] },
    evidence: gathered([
      { kind: 'manifest', content: { schema: 1, artifact: { sha256: A }, source: 'file', rights }, subject: 'm.yml' },
    ]),
    recording: { tools: [{ path: TOOL, sha256: A }] },
  });
  const tool = world.run(['bash', '-c', 'x']).starts(TOOL, { env: { LD_PRELOAD: '/tmp/x.so' } });
  tool.create('/srv/out/a');
  const { baseline } = world.judge().of(tool);
  assert.equal(baseline.source, 'none');
  assert.deepEqual(baseline.manifest?.notChecked, [
    'rights: code from elsewhere runs in its name, so that they are not its own',
  ]);
});

test('a manifest that cannot be used, or is not there, lowers the coverage and says where', () => {
  const world = new Scenario({
    config: { manifests: [{ file: 'm.yml' }, { file: 'n.yml' }] },
    evidence: gathered(
      [{ kind: 'manifest', content: 'schema: 1\nartifact: {}\n', subject: 'm.yml', source: 'm.yml' }],
      {
        missed: [{ axis: 'baseline', subject: 'n.yml', source: 'given files', reason: 'n.yml does not exist' }],
      },
    ),
  });
  world.run('true');
  const { reasons } = world.judge().document.coverage;
  assert.match(reasons.join('\n'), /the manifest m\.yml cannot be used: m\.yml:2:\d+: artifact\.sha256/);
  assert.match(reasons.join('\n'), /no manifest was read from n\.yml: n\.yml does not exist/);
});

test('the order that a manifest says is followed, and an act out of it is a phase break', () => {
  const phases = { initial: 'ask', ask: { on: ['connect@new'], next: ['write'] }, write: { on: ['create@elsewhere'] } };
  const act = (t: Actor): Actor => t.connect('10.1.2.3', 8001).create('/srv/out/a').connect('10.1.2.3', 8001);
  const { rules, finding } = judged({ rights, phases }, act);
  assert.deepEqual(rules, ['phase']);
  assert.equal(finding('phase').seen.what, 'tool@aaaaaaaaaaaa: write -> connect@new is out of order');
  assert.deepEqual(judged({ rights }, act).rules, []);
});
