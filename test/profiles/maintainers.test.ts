import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProfileCatalogue } from '../../src/baseline/catalogue.ts';
import { Directories } from '../../src/baseline/directories.ts';
import { Envelopes } from '../../src/baseline/envelope.ts';
import { Manifests } from '../../src/baseline/manifests.ts';
import type { Operation } from '../../src/baseline/profile.ts';
import { Zones } from '../../src/baseline/zones.ts';
import type { Invocation, RoleInstance } from '../../src/invocations/invocation.ts';
import { baseName, directoryOf } from '../../src/invocations/path.ts';
import { machine, profiles, zones as zoneList } from './collection.ts';

const manifests = new Manifests([], { name: 'strace' });
const envelopes = new Envelopes(new ProfileCatalogue([...profiles.values()], machine), manifests, machine);
const zones = new Zones(zoneList, machine);
const directories = new Directories();

/** An invocation of a profiled tool below another. */
function invocation(
  id: string,
  profile: string,
  parent: Invocation | undefined,
  role?: Partial<RoleInstance>,
): Invocation {
  const kind = profiles.get(profile)?.extends?.slice('class/'.length);
  const entered = role === undefined ? [] : [{ ...role, directory: '/', own: false, entered: id }];
  return {
    id,
    parent,
    roles: [...(parent?.roles ?? []), ...entered],
    tool: { name: profile, profile, roleProfile: profile, class: kind, imageClass: kind, trusted: true },
  } as unknown as Invocation;
}

function allows(actor: Invocation, op: Operation, path: string): boolean {
  const { layers, inRole } = envelopes.of(actor);
  const directory = directories.of(directoryOf(path));
  const within = zones.of(directory, baseName(path), 'write', inRole);
  return layers.every(
    ({ rights, actsFor }) => rights.file(op, directory, baseName(path), within, actsFor) !== undefined,
  );
}

const maintainer = { profile: 'dpkg', kind: 'maintainer', name: 'maintainer' };

test('what a maintainer script calls may work where packages are installed, with and without apt', () => {
  for (const top of [undefined, invocation('apt', 'apt', undefined)]) {
    const dpkg = invocation('dpkg', 'dpkg', top);
    const script = invocation('script', 'sh', dpkg, maintainer);
    const chmod = invocation('chmod', 'coreutils', script);
    assert.ok(allows(invocation('rm', 'coreutils', dpkg), 'delete', '/var/lib/dpkg/tmp.ci/control'));
    assert.ok(allows(invocation('tar', 'tar', dpkg), 'create', '/var/lib/dpkg/tmp.ci/control'));
    assert.ok(allows(script, 'create', '/etc/default/cron'));
    assert.ok(allows(chmod, 'chmod', '/var/spool/cron/crontabs'));
    assert.ok(!allows(chmod, 'modify', '/w/project/.github/workflows/ci.yml'));
    assert.ok(!allows(chmod, 'modify', '/home/user/.npmrc'));
  }
});

test('the same tools elsewhere may not', () => {
  const step = invocation('step', 'bash', undefined);
  assert.ok(!allows(invocation('chmod', 'coreutils', step), 'chmod', '/var/spool/cron/crontabs'));
  const npm = invocation('npm', 'npm', step);
  const script = invocation('script', 'sh', npm, { profile: 'npm', kind: 'lifecycle', name: 'lifecycle:p' });
  const dpkg = invocation('dpkg', 'dpkg', script);
  assert.ok(!allows(invocation('chmod', 'coreutils', dpkg), 'chmod', '/var/spool/cron/crontabs'));
  assert.ok(!allows(dpkg, 'create', '/usr/bin/x'));
});
