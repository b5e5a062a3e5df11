import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../src/host/file-digest.ts';
import { ToolFiles } from '../../src/host/tool-files.ts';
import { scratch } from './scratch.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('executables and main scripts are noted once each, resolved, hashed, and with their package', async (t) => {
  const root = realpathSync(scratch(t));
  mkdirSync(join(root, 'pkg/bin'), { recursive: true });
  writeFileSync(join(root, 'pkg/package.json'), '{"name":"pkg","version":"1.0.0"}');
  writeFileSync(join(root, 'pkg/bin/cli.js'), 'main');
  writeFileSync(join(root, 'node'), 'engine');
  symlinkSync('pkg/bin/cli.js', join(root, 'pkg-link'));
  const files = new ToolFiles();
  const exec = { t: 0, exe: { path: join(root, 'node') }, argv: ['node', './pkg-link', 'go'], cwd: root };
  files.exec(exec);
  files.exec(exec);
  files.exec({ ...exec, argv: ['node', '-e', '1'], cwd: join(root, 'pkg/bin') });
  files.exec({ t: 0, exe: { path: join(root, 'gone') }, argv: ['gone'], cwd: root });
  const facts = await files.finish();
  assert.deepEqual(
    facts.tools.map(({ path, sha256: digest, package: owner }) => [path, digest, owner?.name]),
    [
      [join(root, 'node'), sha256('engine'), undefined],
      [join(root, 'pkg/bin/cli.js'), sha256('main'), 'pkg'],
    ],
  );
  assert.deepEqual(facts.links, { [join(root, 'pkg-link')]: join(root, 'pkg/bin/cli.js') });
  assert.deepEqual(facts.packages, { [join(root, 'pkg')]: { name: 'pkg', version: '1.0.0' } });
});

test('a program that is replaced between two runs is noted twice', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'tool');
  const files = new ToolFiles();
  for (const text of ['one', 'three']) {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    files.exec({ t: 0, exe: { path }, argv: ['tool'], cwd: root });
  }
  const { tools } = await files.finish();
  assert.equal(tools.length, 2);
  assert.deepEqual(
    tools.find((tool) => tool.sha256 === sha256('one')),
    undefined,
  );
});

test('a file in another state than at its exec has no digest but says that it changed', async (t) => {
  const path = join(scratch(t), 'tool');
  writeFileSync(path, 'text');
  const state = statSync(path, { bigint: true });
  assert.equal(await digestOf(path, state), sha256('text'));
  utimesSync(path, 1, 1);
  assert.equal(await digestOf(path, state), 'changed');
  assert.equal(await digestOf(join(path, 'none'), state), undefined);
  assert.equal(await digestOf('/dev/null', statSync('/dev/null', { bigint: true })), undefined);
});

test('what is executed a thousand times, short-lived, neither fails nor hangs', async (t) => {
  const root = scratch(t);
  const files = new ToolFiles();
  for (let i = 0; i < 1000; i++) {
    const path = join(root, `conftest${i}`);
    writeFileSync(path, String(i));
    files.exec({ t: 0, exe: { path }, argv: [path], cwd: root });
  }
  const { tools } = await files.finish();
  assert.equal(tools.length, 1000);
  assert.ok(tools.every((tool, index) => tool.sha256 === sha256(String(index))));
});

test("a container's program is read through its process, and noted under a name that is not the machine's", async () => {
  const path = realpathSync(process.execPath);
  const ino = Number(statSync(path).ino);
  const files = new ToolFiles();
  files.contained({ t: 0, pid: process.pid, exe: { path, ino } }, 'a'.repeat(64));
  files.contained({ t: 0, pid: process.pid, exe: { path, ino: ino + 1 } }, 'b'.repeat(64));
  const { tools } = await files.finish();
  assert.deepEqual(
    tools.map((tool) => [tool.path, tool.sha256]),
    [[`container:aaaaaaaaaaaa:${path}`, createHash('sha256').update(readFileSync(path)).digest('hex')]],
  );
});

test('a file that is touched and run again and again leaves room for others, and is said to be unhashed', async (t) => {
  const root = realpathSync(scratch(t));
  const [path, other] = [join(root, 'tool'), join(root, 'other')];
  const files = new ToolFiles();
  writeFileSync(path, 'text');
  writeFileSync(other, 'other');
  for (let i = 0; i < 300; i++) {
    utimesSync(path, 1, i);
    files.exec({ t: i, exe: { path }, argv: ['tool'], cwd: root });
  }
  files.exec({ t: 0, exe: { path: other }, argv: ['other'], cwd: root });
  const { tools, limits } = await files.finish();
  assert.equal(tools.find((tool) => tool.path === other)?.sha256, sha256('other'));
  const states = tools.filter((tool) => tool.path === path);
  assert.equal(states.length, 257);
  assert.deepEqual(states.at(-1), { path, changed: true, from: [256] }, 'whatever it was after that');
  assert.deepEqual(limits, [`1 executed file was not hashed: there were too many, the first of them ${path}`]);
});

test('a file keeps the names that it was executed by, over links of files and of directories', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'evil');
  writeFileSync(path, 'text');
  mkdirSync(join(root, 'bin'));
  symlinkSync('../evil', join(root, 'bin/acme'));
  symlinkSync('bin', join(root, 'alias'));
  symlinkSync('alias/acme', join(root, 'entry'));
  const files = new ToolFiles();
  const exec = { t: 0, exe: { path }, argv: ['forged'], cwd: root };
  files.exec({ ...exec, named: path });
  files.exec({ ...exec, named: join(root, 'entry') });
  files.exec({ ...exec, named: join(root, 'gone') });
  const { tools, limits } = await files.finish();
  const names = ['alias/acme', 'bin/acme', 'entry', 'gone'].map((name) => join(root, name));
  assert.deepEqual(
    tools.map((tool) => tool.names?.toSorted()),
    [names],
  );
  assert.deepEqual(limits, []);
});

test('links beyond those that are noted are counted', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'tool');
  writeFileSync(path, 'text');
  const files = new ToolFiles();
  for (let i = 0; i < 1002; i++)
    files.exec({ t: 0, exe: { path }, named: join(root, `name${i}`), argv: ['tool'], cwd: root });
  const { limits } = await files.finish();
  assert.deepEqual(limits, ['2 times a link to an executed file was not noted: there were too many']);
});

test('a file that comes into the place of another, and again, is noted to be there from then on', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'tool');
  const [one, two] = [join(root, 'one'), join(root, 'two')];
  writeFileSync(one, 'one');
  writeFileSync(two, 'two');
  const files = new ToolFiles();
  const run = (from: string, at: number) => {
    linkSync(from, path);
    for (const t of [at, at + 1]) files.exec({ t, exe: { path }, argv: ['tool'], cwd: root });
    rmSync(path);
  };
  const { ino } = statSync(one);
  run(one, 10);
  run(two, 20);
  run(one, 30);
  const { tools } = await files.finish();
  assert.deepEqual(
    tools.map((tool) => [tool.ino === ino, tool.from]),
    [
      [true, [10, 30]],
      [false, [20]],
    ],
  );
});

test('a file that comes and goes too often to note when says nothing of it', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'tool');
  for (const name of ['0', '1']) writeFileSync(join(root, name), name);
  const files = new ToolFiles();
  for (let i = 0; i < 600; i++) {
    linkSync(join(root, String(i % 2)), path);
    files.exec({ t: i, exe: { path }, argv: ['tool'], cwd: root });
    rmSync(path);
  }
  const { tools } = await files.finish();
  assert.deepEqual(
    tools.map(({ from }) => from),
    [undefined, undefined],
  );
});

test('a file that was changed after its exec was not in its place then', async (t) => {
  const path = join(realpathSync(scratch(t)), 'tool');
  writeFileSync(path, 'text');
  const { ctimeNs } = statSync(path, { bigint: true });
  const from = async (anchor: bigint, at: number) => {
    const files = new ToolFiles(anchor);
    files.exec({ t: at, exe: { path }, argv: ['tool'], cwd: '/' });
    return (await files.finish()).tools[0]?.from;
  };
  assert.deepEqual(await from(ctimeNs - 1000n, 2000), [2000]);
  assert.deepEqual(await from(ctimeNs - 3000n, 2000), [3000]);
  assert.deepEqual(await from(ctimeNs - 11_000_000_000n, 2000), [2000], 'the clock was set');
});
