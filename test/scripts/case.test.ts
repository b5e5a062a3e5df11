import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { lintCase } from '../../src/host/case-lint.ts';
import { scratch } from '../host/scratch.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/case.ts');
const skip = process.getuid?.() !== 0 && 'the sensor and the neutral place need root';

/** Records a case of sh into a directory of its own. */
function record(t: TestContext, options: readonly string[], command: string) {
  const into = scratch(t);
  const about = ['--tool', 'sh', '--name', 'one', '--description', 'a test', '--project', 'nothing', '--into', into];
  const args = [SCRIPT, 'record', ...about, '--version', 'sh=1', ...options, '--', 'sh', '-c', command];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...args],
    { encoding: 'utf8', timeout: 60_000 },
  );
  return { directory: join(into, 'one'), status, said: `${stdout}${stderr}` };
}

test('a command is recorded as runner, in a workspace that is nobody’s', { skip }, (t) => {
  const { directory, status, said } = record(t, [], 'id -un > who; hostname > where; pwd > here; cat who where here');
  assert.equal(status, 0, said);
  assert.match(said, /^runner\nrunner\n\/home\/runner\/work\/app\/app$/m);
  assert.deepEqual(lintCase(directory, 'sh').mistakes, []);
  const recording = JSON.parse(readFileSync(join(directory, 'recording.json'), 'utf8'));
  assert.deepEqual(recording.variables.home.values, ['/home/runner']);
  const events = gunzipSync(readFileSync(join(directory, 'events.ndjson.gz'))).toString();
  assert.match(events, /"kind":"file\.create".*"path":"\/home\/runner\/work\/app\/app\/who"/);
});

test('an attack reads what the home was given and reaches what is served, and nothing else', { skip }, (t) => {
  const given = scratch(t);
  for (const name of ['home/.ssh', 'served']) mkdirSync(join(given, name), { recursive: true });
  writeFileSync(join(given, 'home/.ssh/id_rsa'), 'none\n');
  writeFileSync(join(given, 'served/page'), 'the page\n');
  const place = ['--home', join(given, 'home'), '--serve', join(given, 'served'), '--network', 'none'];
  const { directory, status, said } = record(
    t,
    [...place, '--resolve', 'files.example=203.0.113.9', '--finding', 'secret-ssh@cat', '--attack', 'a test'],
    'cat ~/.ssh/id_rsa; curl -s http://files.example/page; curl -s --max-time 1 http://198.51.100.1/ || true',
  );
  assert.equal(status, 0, said);
  assert.match(said, /^none\nthe page$/m);
  assert.match(readFileSync(join(directory, 'case.yml'), 'utf8'), /findings:\n +- rule: secret-ssh\n +tool: cat/);
});

test('nothing is written while a name is left that tells something, unless it is renamed', { skip }, (t) => {
  const command = 'echo /home/somebody/app > /dev/null';
  const refused = record(t, [], command);
  assert.equal(refused.status, 2);
  assert.match(refused.said, /the recording still names \/home\/somebody; give `--host REAL=NAME`, or avoid it/);
  assert.equal(existsSync(refused.directory), false);
  assert.equal(record(t, ['--host', 'somebody=runner'], command).status, 0);
});

test('a finding that was not raised, and a command that failed, are told with status 3', { skip }, (t) => {
  const quiet = record(t, ['--finding', 'new-host', '--attack', 'a test'], 'true');
  assert.equal(quiet.status, 3);
  assert.match(quiet.said, /PROBLEM no finding new-host was raised/);
  const failed = record(t, [], 'exit 4');
  assert.equal(failed.status, 3);
  assert.match(failed.said, /PROBLEM the command failed/);
});
