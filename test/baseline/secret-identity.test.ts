import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readProfiles } from '../../src/host/profile-files.ts';
import { secretFiles } from '../../src/host/secret-files.ts';
import { Scenario } from '../pipeline/scenario.ts';

const key = '/home/u/.ssh/id_ed25519';
const identity = { dev: 7, ino: 42 };
const world = () => new Scenario({ recording: { secrets: { '7:42': key } } });

test('a credential file read under another name (a link, a bind mount, a renamed directory) is still that file', () => {
  const scenario = world();
  scenario
    .run(['bash', '-c', 'x'])
    .starts('cat')
    .does('file.read', { path: '/w/k1', ...identity });
  const found = scenario.judge().finding('secret-ssh');
  assert.deepEqual(found.seen.targets, ['${home}/.ssh/id_ed25519']);
});

test('another file of that name-space is not, nor one that took its inode after it was deleted', () => {
  const other = world();
  other.run(['bash', '-c', 'x']).starts('cat').does('file.read', { path: '/w/k1', dev: 7, ino: 43 });
  assert.deepEqual(other.judge().rules, []);
  const gone = world();
  const shell = gone.run(['bash', '-c', 'x']);
  shell.starts('rm').delete(key);
  shell.starts('cat').does('file.read', { path: '/w/k1', ...identity });
  assert.ok(!gone.judge().rules.includes('secret-ssh'));
});

test('the credential files below a home are found, public halves and caches are not', () => {
  const home = mkdtempSync(join(tmpdir(), 'ironclaw-home-'));
  try {
    for (const directory of ['.ssh', '.cache/x', 'project']) mkdirSync(join(home, directory), { recursive: true });
    for (const name of ['.npmrc', '.ssh/id_rsa', '.ssh/id_rsa.pub', '.cache/x/a', 'project/.npmrc'])
      writeFileSync(join(home, name), 'x');
    const { zones } = readProfiles(join(import.meta.dirname, '../../profiles'));
    const found = secretFiles(zones, { home: { values: [home], trusted: true, source: 'test' } });
    assert.deepEqual(Object.values(found).sort(), [join(home, '.npmrc'), join(home, '.ssh/id_rsa')]);
    const { dev, ino } = statSync(join(home, '.npmrc'));
    assert.equal(found[`${dev}:${ino}`], join(home, '.npmrc'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
