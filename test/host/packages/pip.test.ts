import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { succeeds } from '../../real/program.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';
import { environmentWithTool } from './wheel.ts';

async function look(path: string) {
  const tool = { path, sha256: sha256(readFileSync(path)) };
  const { packages, missed } = await readPackages([tool]);
  const { level } = new Identities([tool], { packages }).file(tool);
  return { level, record: packages[0], missed: missed.map(({ reason }) => reason) };
}

test('what pip installed into an environment is as RECORD has it: packaged; one byte changed: mismatch', async (t) => {
  const made = await environmentWithTool(realpathSync(scratch(t)));
  const script = join(made, 'bin/guard-tool');
  assert.equal(await succeeds([script], { cwd: made }), 'tool\n');
  const [lib = ''] = readdirSync(join(made, 'lib'));
  const site = join(made, 'lib', lib, 'site-packages');
  const module = join(site, 'guard_tool/__init__.py');

  for (const path of [script, module]) {
    const { level, record, missed } = await look(path);
    assert.equal(level, 'packaged', path);
    assert.deepEqual([record?.database, record?.name, record?.version], ['pip', 'guard_tool', '1.2.3']);
    assert.equal(record?.purl, 'pkg:pypi/guard-tool@1.2.3');
    assert.deepEqual([record?.sha256, record?.tree?.changed], [record?.expected, []]);
    assert.deepEqual(missed, []);
  }

  appendFileSync(module, '\n');
  assert.equal((await look(module)).level, 'mismatch');
  const around = await look(script);
  assert.equal(around.level, 'mismatch', 'the script is as it was, what it runs is not');
  assert.deepEqual(around.record?.tree?.changed, ['guard_tool/__init__.py']);

  rmSync(module);
  assert.equal((await look(script)).level, 'packaged', 'what is gone cannot run');
  symlinkSync(put(join(made, 'evil.py'), 'print("evil")\n'), module);
  assert.equal((await look(script)).level, 'mismatch');
  rmSync(module);

  appendFileSync(script, '\n');
  assert.equal((await look(script)).level, 'mismatch');
});

/** An installed distribution as its directory tells. */
function installed(t: Parameters<typeof scratch>[0], record: string, installer = 'pip\n'): string {
  const site = join(realpathSync(scratch(t)), 'lib/python3.12/site-packages');
  const info = join(site, 'tool-1.dist-info');
  put(join(info, 'METADATA'), 'Name: tool\nVersion: 1\n\n');
  put(join(info, 'INSTALLER'), installer);
  put(join(info, 'RECORD'), record);
  put(join(site, 'tool.py'), 'tool');
  return join(site, 'tool.py');
}
const digest = (text: string): string => Buffer.from(sha256(text), 'hex').toString('base64url');

test('a list of certificate authorities may have been added to', async (t) => {
  const path = installed(t, `tool.py,sha256=${digest('tool')},4\ncertifi/cacert.pem,sha256=${digest('shipped')},7\n`);
  put(join(path, '../certifi/cacert.pem'), 'shipped, and our own');
  const { level, missed } = await look(path);
  assert.equal(level, 'packaged');
  assert.match(missed[0] ?? '', /certifi\/cacert\.pem/);
});

test('without a recorded digest, or one that conda wrote before it changed the file, there is nothing to compare', async (t) => {
  for (const path of [installed(t, 'tool.py,,\n'), installed(t, `tool.py,sha256=${digest('other')},4\n`, 'conda')]) {
    const { level, record, missed } = await look(path);
    assert.deepEqual([level, record?.name, record?.expected], ['unknown', 'tool', undefined]);
    assert.deepEqual(missed, ['no digest is recorded of it that can be relied on']);
  }
});

test('a RECORD leads to no file outside its environment', async (t) => {
  const outside = put(join(scratch(t), 'outside'), 'outside');
  const record = `tool.py,sha256=${digest('tool')},4\n${outside},sha256=${digest('other')},7\n../../../../../etc/passwd,sha256=${digest('x')},1\n`;
  const { level, record: found } = await look(installed(t, record));
  assert.deepEqual([level, found?.tree?.files], ['packaged', 1]);
});

test('a RECORD that is no CSV, a directory, or huge, is as good as none', async (t) => {
  for (const text of ['"tool.py', '\0'.repeat(1000), '"'.repeat(100_001)]) {
    assert.equal((await look(installed(t, text))).level, 'unknown');
  }
  const path = installed(t, 'tool.py,,\n');
  writeFileSync(join(path, '../tool-1.dist-info/RECORD'), Buffer.alloc((4 << 20) + 1, 'tool.py,,\n'));
  assert.equal((await look(path)).record, undefined);
});

test('a RECORD of more lines than are compared counts as none, and so do more lines than that of all RECORDs together', async (t) => {
  const named = `tool.py,sha256=${digest('tool')},4\n`;
  const path = installed(t, named.concat('a,,\n'.repeat(99_999)));
  assert.equal((await look(path)).level, 'packaged');
  const record = join(path, '../tool-1.dist-info/RECORD');
  appendFileSync(record, 'a,,\n');
  const over = await look(path);
  assert.equal(over.record, undefined);
  assert.deepEqual(over.missed, ['its RECORD lists more files than are compared']);

  writeFileSync(record, 'a,,\n'.repeat(100_000).concat(named));
  assert.match((await look(path)).missed[0] ?? '', /^1 RECORDs in it cannot be read, or list more files than/);

  writeFileSync(record, named);
  for (let i = 0; i < 11; i++) put(join(path, `../a${i}.dist-info/RECORD`), 'a,,\n'.repeat(99_999));
  const all = await look(path);
  assert.equal(all.record, undefined);
  assert.match(all.missed[0] ?? '', /^2 RECORDs in it cannot/);
});

test('of the RECORDs that name a file so many lines are compared, however many they are', async (t) => {
  const record = `tool.py,sha256=${digest('tool')},4\n`.concat('a,,\n'.repeat(70_000));
  const path = installed(t, record);
  for (const name of ['a', 'b']) {
    put(join(path, `../${name}-1.dist-info/RECORD`), record);
    put(join(path, `../${name}-1.dist-info/METADATA`), `Name: ${name}\nVersion: 1\n\n`);
  }
  const { packages, missed } = await readPackages([{ path }]);
  assert.deepEqual(
    packages.map(({ name, tree }) => [name, tree?.files]),
    [
      ['a', 1],
      ['b', 1],
    ],
  );
  assert.deepEqual(
    missed.map(({ subject, reason }) => [subject, reason]),
    [[path, 'its RECORD lists more files than are compared']],
  );
});
