import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportedRights } from '../../../src/baseline/export/exported-rights.ts';
import { exportLandlock } from '../../../src/baseline/export/landlock-export.ts';
import type { Profile } from '../../../src/baseline/profile.ts';
import { readProfiles } from '../../../src/host/profile-files.ts';

const { profiles, zones } = readProfiles(join(import.meta.dirname, '../../../profiles'));
const of = (name: string): Profile | undefined => profiles.find(({ tool }) => tool === name);
const exported = (profile: Profile) => {
  const rights = exportedRights(profile, of);
  return { rights, rules: exportLandlock(rights, { name: profile.tool, zones, require: 'best', ports: [] }).rules };
};
const writable = (profile: Profile): string[] =>
  exported(profile).rules.flatMap(({ path, access }) => (access.includes('write_file') ? [path] : []));

test('what only a role may start adds no rights: the role must allow its acts too', () => {
  const profile: Profile = {
    schema: 1,
    tool: 'x',
    status: 'experimental',
    rights: [{ op: ['exec'], tool: ['tar'] }],
    roles: { script: { enter: { child: ['*'] }, rights: [{ op: ['exec'], tool: ['make', 'class/system'] }] } },
  };
  const { rights } = exported(profile);
  assert.deepEqual(rights.from, ['x', 'tar', 'class/archiver']);
  assert.ok(!writable(profile).includes('/var/log'));
});

test('an exported rule names whole variables and directories, whatever a right creates', () => {
  for (const profile of profiles)
    for (const { path } of exported(profile).rules)
      assert.match(path, /^(\$\{[a-z]+(:[a-z0-9_.-]+)?\}|\/)(?!.*\$)[^{}*]*$/, `${profile.tool}: ${path}`);
  assert.ok(!writable(of('npm') as Profile).some((path) => path.startsWith('/var') || path.startsWith('/run')));
  assert.ok(!writable(of('gcc') as Profile).some((path) => path.includes('.m2')));
});
