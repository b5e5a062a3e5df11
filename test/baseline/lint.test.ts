import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { lint } from '../../src/baseline/lint.ts';
import { type Profile, profileSchema } from '../../src/baseline/profile.ts';
import { readProfiles } from '../../src/host/profile-files.ts';

const profile = (more: object): Profile =>
  profileSchema.parse({ schema: 1, tool: 'x', status: 'experimental', rights: [], ...more });
const context = { zones: [{ zone: 'secret:npm' }], cases: new Set<string>() };
const issues = (...profiles: Profile[]) =>
  lint(profiles, context).map(({ profile: of, path, message }) => `${of}:${path.join('.')}: ${message}`);

test('a profile with nothing wrong has no issues', () => {
  const rights = [
    { op: ['create'], path: ['${workspace}/**'] },
    { op: ['connect'], to: ['${registry:npm}:443', '10.0.0.0/8:443', '[fd00::/8]:8000-8099'] },
    { op: ['read'], zone: ['secret:npm', 'secret:*'] },
    { op: ['exec'], tool: ['x'] },
  ];
  assert.deepEqual(issues(profile({ rights })), []);
});

for (const [right, expected] of [
  [{ op: ['create'], path: ['${nowhere}/**'] }, 'x:rights.0.path.0: there is no variable ${nowhere}'],
  [{ op: ['create'], path: ['${tmp'] }, 'x:rights.0.path.0: `${tmp` has a variable without its end'],
  [{ op: ['create'], path: ['/**'] }, 'x:rights.0.path.0: `/**` is everything; name the places that are meant'],
  [{ op: ['connect'], to: ['*:*'] }, 'x:rights.0.to.0: `*:*` is any host and port; name those that are meant'],
  [
    { op: ['connect'], to: ['10.0.0.0/99:443'] },
    'x:rights.0.to.0: `10.0.0.0/99:443` can never match: write host:port, 10.0.0.0/8:443 or [fd00::/8]:8000-8099',
  ],
  [{ op: ['read'], zone: ['secret:pnm'] }, 'x:rights.0.zone.0: there is no zone secret:pnm in zones.yml'],
  [{ op: ['exec'], tool: ['gitt'] }, 'x:rights.0.tool.0: there is no profile or class gitt'],
  [{ op: ['create', 'connect'], path: ['/a'] }, 'x:rights.0.op.1: connect here can never match: it needs to'],
] as const)
  test(`it is told that ${expected.slice(expected.indexOf(': ') + 2, 60)}`, () => {
    const found = issues(profile({ rights: [right] }));
    assert.ok(found.includes(expected), found.join('\n'));
  });

test('what is stable has references and cases; a role is entered by something', () => {
  const roles = { hook: { enter: { child: ['nobody'] }, rights: [] } };
  assert.deepEqual(issues(profile({ status: 'stable', roles })), [
    'x:status: stable needs references: say where it is written that the tool does this',
    'x:status: stable needs cases: recordings that must pass, and that must not',
    'x:roles.hook.enter.child.0: no profile is called nobody, so that nothing enters by that name',
  ]);
});

test('two profiles of one entry are told, unless their versions have nothing in common', () => {
  const match = (versions?: string) => ({ entry: ['**/bin/x'], ...(versions === undefined ? {} : { versions }) });
  const [a, b] = [profile({ match: match() }), profile({ tool: 'y', match: match() })];
  assert.deepEqual(issues(a, b), [
    'y:match.entry.0: `**/bin/x` is an entry of x too; which of them holds would be chance',
  ]);
  assert.deepEqual(issues(profile({ match: match('<2') }), profile({ tool: 'y', match: match('>=2') })), []);
});

test('what a tool installs is one of its entries', () => {
  const match = { entry: { x: ['/usr/bin/x'], plugin: ['**/x-plugin-*'] }, installs: ['plugin', 'plugins'] };
  assert.deepEqual(issues(profile({ match })), [
    'x:match.installs.1: no entry is called plugins; name what the tool installs as one',
  ]);
});

test('the profiles that ship have no issue but for cases and references', () => {
  const { profiles, zones } = readProfiles(join(import.meta.dirname, '../../profiles'));
  const found = lint(profiles, { zones, cases: new Set(profiles.map(({ tool }) => tool)) });
  assert.deepEqual(
    found
      .filter(({ message }) => !message.includes('references'))
      .map(({ profile: of, path, message }) => `${of}:${path.join('.')}: ${message}`),
    [],
  );
});
