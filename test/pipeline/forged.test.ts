import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackageRecord } from '../../src/evidence/evidence.ts';
import type { Actor } from './actor.ts';
import { gathered } from './gathered.ts';
import { Scenario } from './scenario.ts';

const [TAR, GIT] = ['/usr/bin/tar', '/usr/bin/git'];
const A = 'a'.repeat(64);
const INFO = '/var/lib/dpkg/info';
const record = (path: string, name: string): PackageRecord => ({
  path,
  sha256: A,
  database: 'dpkg',
  name,
  version: '1',
  purl: `pkg:deb/debian/${name}@1?arch=amd64&distro=debian-12`,
  algorithm: 'md5',
  expected: '1',
  actual: '1',
});

/** Levels of tar and git after somebody wrote files, of which the guard's own look tells that they changed. */
function levels(write: (sh: Actor) => void, changed: readonly string[] = []) {
  const files = changed.map((name) => `${INFO}/${name}`);
  const world = new Scenario({
    evidence: gathered([], { packages: [record(TAR, 'tar'), record(GIT, 'git')] }),
    recording: {
      tools: [TAR, GIT].map((path) => ({ path, sha256: A })),
      ...(files.length === 0 ? {} : { databases: [{ database: 'dpkg', count: files.length, files }] }),
    },
  });
  const sh = world.run(['bash', '-c', 'x']);
  const tools = [sh.starts('tar --version'), sh.starts('git --version')];
  write(sh);
  const outcome = world.judge();
  return tools.map((tool) => outcome.of(tool).identity);
}
const names = (found: readonly { readonly level: string }[]): string[] => found.map(({ level }) => level);

test('dpkg vouches for nothing of which its own files were written by hand', () => {
  assert.deepEqual(names(levels(() => undefined)), ['packaged', 'packaged']);
  for (const name of ['tar.md5sums', 'tar.list', 'tar:amd64.md5sums']) {
    const file = `${INFO}/${name}`;
    const [tar, git] = levels((sh) => sh.starts('sed -i s/1/2/ x').create(`${INFO}/x`).rename(`${INFO}/x`, file));
    assert.equal(tar?.level, 'unknown', name);
    assert.match(tar?.reason ?? '', /what dpkg says of tar was changed during the job, and not by its package manager/);
    assert.equal(git?.level, 'packaged', 'of another package nothing was changed');
  }
});

test('its package manager may write them, and what changed unseen was not its doing', () => {
  const upgrade = (sh: Actor) => void sh.starts('apt-get upgrade').starts('dpkg -i x').create(`${INFO}/tar.md5sums`);
  assert.deepEqual(names(levels(upgrade, ['tar.md5sums'])), ['packaged', 'packaged']);
  assert.deepEqual(names(levels(() => undefined, ['tar.md5sums'])), ['unknown', 'packaged']);
  assert.deepEqual(names(levels(() => undefined, ['bash.md5sums'])), ['packaged', 'packaged']);
});
