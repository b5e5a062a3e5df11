import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type SupportDocument, supportSchema } from '../../../src/baseline/learn/support.ts';
import { manifestSchema } from '../../../src/baseline/manifest.ts';
import { profileSchema } from '../../../src/baseline/profile.ts';
import { parseYaml } from '../../../src/baseline/yaml-text.ts';
import { learn as command } from '../../../src/host/cli/learn.ts';
import { UsageError } from '../../../src/host/cli/usage.ts';
import { type Run, scenario } from '../../baseline/learn/taught.ts';
import { type Ended, guard } from '../../real/program.ts';
import { assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const deploy: Run = {
  author: 'ada',
  acts: (world) => {
    const tool = world.run('/usr/bin/deployer').create('/w/out/app');
    tool.connect('203.0.113.9', 443, 'api.test');
    for (let n = 0; n < 10; n++) tool.create(`/w/obj/${n}.o`);
  },
};

/** Writes a run as the recorder leaves it. */
function recorded(directory: string, run: Run, tools: { path: string; sha256: string }[] = []): string {
  const world = scenario(run);
  const text = world.lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const bytes = Buffer.byteLength(text);
  const recording = { ...world.recording(), tools };
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'events.ndjson'), text);
  writeFileSync(
    join(directory, 'recording.json'),
    JSON.stringify({ ...recording, events: { ...recording.events, bytes, sha256 } }),
  );
  return directory;
}

const learn = (cwd: string, ...args: string[]): Promise<Ended> => guard(['learn', ...args], { cwd });
const profileIn = (path: string) => parseYaml(readFileSync(path, 'utf8'), path, profileSchema);
const supportIn = (path: string): SupportDocument => supportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

test('recordings become a profile, a review and support, and support merges to the same profile', async (t) => {
  const cwd = scratch(t);
  for (const name of ['a', 'b', 'c']) recorded(join(cwd, 'all', name), deploy);
  const whole = await learn(cwd, 'all', '--tool', 'deployer', '-o', 'p.yml', '--review', 'r.md', '--support', 's.json');
  assert.deepEqual([whole.status, whole.stdout], [0, '']);
  assert.equal(
    whole.stderr,
    'learned deployer from 3 runs: 2 rights, 1 pattern wider than what was seen, 0 things left out\n',
  );
  const profile = profileIn(join(cwd, 'p.yml'));
  assert.deepEqual(profile.learned, { runs: 3, projects: 1, authors: 1 });
  assert.match(readFileSync(join(cwd, 'r.md'), 'utf8'), /^## What deployer normally does\n/);
  assert.equal(supportIn(join(cwd, 's.json')).runs.length, 3);

  for (const name of ['a', 'b', 'c'])
    assert.equal((await learn(cwd, `all/${name}`, '--support', `${name}.json`, '-o', '/dev/null')).status, 0);
  // the same recording twice counts once, and the order is nothing
  const merged = await learn(cwd, 'all/b', '--merge', 'c.json', '--merge', 'a.json', '--merge', 'b.json');
  assert.equal(merged.status, 0, merged.stderr);
  assert.equal(merged.stdout, readFileSync(join(cwd, 'p.yml'), 'utf8'));
  assertPlain(merged.stderr);
  assert.match(merged.stderr, /Not enough runs: until there are 5/);
});

test('a manifest is of the one file that ran', async (t) => {
  const cwd = scratch(t);
  const digest = 'a'.repeat(64);
  recorded(join(cwd, 'a'), deploy, [{ path: '/usr/bin/deployer', sha256: digest }]);
  recorded(join(cwd, 'b'), deploy, [{ path: '/usr/bin/deployer', sha256: 'b'.repeat(64) }]);
  const { status, stdout, stderr } = await learn(cwd, 'a', '--manifest');
  assert.equal(status, 0, stderr);
  const manifest = parseYaml(stdout, 'manifest', manifestSchema);
  assert.deepEqual(manifest.artifact, { sha256: digest, name: 'deployer' });
  assert.equal(manifest.source, 'learn');
  writeFileSync(join(cwd, 'm.yml'), stdout);
  writeFileSync(join(cwd, 'ironclaw.yml'), 'manifests: [{ file: m.yml }]\n');
  const scored = await guard(['score', 'a', '--config', 'ironclaw.yml', '--json'], { cwd });
  const document = JSON.parse(scored.stdout);
  assert.deepEqual(document.findings, [], scored.stderr);
  assert.equal(document.invocations[0].baseline.source, 'manifest');
  assert.equal(document.invocations[0].baseline.runs, 1);
  const two = await learn(cwd, 'a', 'b', '--manifest');
  assert.equal(two.status, 2);
  assert.match(two.stderr, /2 different files ran as `deployer`/);
});

const compile: Run = {
  acts: (world) => {
    const gcc = world.run('/usr/bin/gcc -c main.c');
    gcc.starts('/usr/lib/gcc/x86_64-linux-gnu/12/cc1 main.c').create('/tmp/ccAb3x9Z.s').exit();
    gcc.starts('/usr/lib/gcc/x86_64-linux-gnu/12/collect2 main.o').create('/w/main').exit();
    gcc.create('/w/main.d');
  },
};

test('of several files that are one tool a manifest is of the one that is named', async (t) => {
  const cwd = scratch(t);
  const cc1 = '/usr/lib/gcc/x86_64-linux-gnu/12/cc1';
  recorded(join(cwd, 'a'), compile, [
    { path: '/usr/bin/gcc', sha256: 'a'.repeat(64) },
    { path: cc1, sha256: 'b'.repeat(64) },
    { path: '/usr/lib/gcc/x86_64-linux-gnu/12/collect2', sha256: 'c'.repeat(64) },
  ]);
  const all = await learn(cwd, 'a', '--manifest');
  assert.deepEqual([all.status, all.stdout], [2, '']);
  assert.match(
    all.stderr,
    /3 different files ran as `gcc`.*choose one with --file PATH\|SHA256: \/usr\/bin\/gcc \(sha256 a{12}…\), /,
  );
  const byPath = await learn(cwd, 'a', '--file', cc1);
  const { artifact, rights } = parseYaml(byPath.stdout, 'manifest', manifestSchema);
  assert.deepEqual(artifact, { sha256: 'b'.repeat(64), name: 'cc1' });
  assert.deepEqual(rights, [{ op: ['create'], path: ['${tmp}/cc*.s'], seen: 1 }]);
  assert.equal((await learn(cwd, 'a', '--file', `sha256:${'b'.repeat(64)}`)).stdout, byPath.stdout);
  const place = join(cwd, 'a');
  await assert.rejects(
    command([place, '--file', 'cc2']),
    /--file cc2: no recording shows that file run; these did: \/usr\/bin\/gcc/,
  );
  await assert.rejects(command(['--file', 'cc1', '--merge', 's.json']), /--file goes with recordings/);
});

test('a finding to allow that is misspelt, or can never be learned, is told', async (t) => {
  const cwd = scratch(t);
  recorded(join(cwd, 'a'), {
    acts: (world) => {
      const npm = world.run('npm ci').connect('203.0.113.9', 8443, 'mirror.company.test');
      npm.read('/home/u/.aws/credentials');
    },
  });
  const plain = await learn(cwd, 'a', '--tool', 'npm');
  const [, id = ''] = /--allow (new-host-[0-9a-f]{8})/.exec(plain.stderr) ?? [];
  const [secret = ''] = /secret-aws-[0-9a-f]{8}/.exec(plain.stderr) ?? [];
  const allowed = await learn(cwd, 'a', '--tool', 'npm', '--allow', id);
  assert.match(allowed.stdout, /mirror\.company\.test:8443/);
  for (const [allow, message] of [
    [id.slice(0, -1), `did you mean ${id}\\?`],
    ['nonsense', `the recordings hold no such finding of what is learned; there are ${id}`],
    [secret, 'that is never learned, whoever allows it'],
  ] as const)
    await assert.rejects(
      command([join(cwd, 'a'), '--tool', 'npm', '--allow', allow]),
      (error: Error) => error instanceof UsageError && new RegExp(message).test(error.message),
    );
});

test('damaged recordings and those that are none teach nothing, and the others still do', async (t) => {
  const cwd = scratch(t);
  recorded(join(cwd, 'good'), deploy);
  appendFileSync(join(recorded(join(cwd, 'changed'), deploy), 'events.ndjson'), '{}\n');
  const cut = join(recorded(join(cwd, 'cut'), deploy), 'events.ndjson');
  writeFileSync(cut, readFileSync(cut).subarray(0, 900));
  writeFileSync(join(recorded(join(cwd, 'unreadable'), deploy), 'recording.json'), '{"schema":"other\u001b[2J"}');
  const died = recorded(join(cwd, 'died'), deploy);
  const recording = JSON.parse(readFileSync(join(died, 'recording.json'), 'utf8'));
  recording.sensor.health.died = true;
  writeFileSync(join(died, 'recording.json'), JSON.stringify(recording));
  const { status, stdout, stderr } = await learn(cwd, 'changed', 'good', 'cut', 'unreadable', 'died');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /learned: \{ runs: 1,/);
  for (const [name, why] of [
    ['changed', 'it is damaged: events\\.ndjson was changed'],
    ['cut', 'it is damaged: events\\.ndjson'],
    ['unreadable', '.*recording\\.json is not valid JSON'],
    ['died', 'its sensor died'],
  ])
    assert.match(stderr, new RegExp(`^ironclaw-guard: nothing is learned from ${name}: ${why}`, 'm'));
  assert.match(stderr, /^Recordings that taught nothing\n(- .*\n){4}/m);
  assertPlain(stderr);
  const none = await learn(cwd, 'changed');
  assert.deepEqual([none.status, none.stdout], [2, '']);
  assert.match(none.stderr, /no recording is left to learn from/);
});

test('wrong arguments and documents are told with what was expected', async (t) => {
  const cwd = scratch(t);
  recorded(join(cwd, 'a'), deploy);
  recorded(join(cwd, 'other'), { acts: (world) => void world.run('npm ci') });
  writeFileSync(join(cwd, 'no.json'), '{"schema":"ironclaw.guard/support/v1"}');
  for (const [args, message] of [
    [[], /name recordings, or support documents with --merge/],
    [['nothing'], /nothing is not a directory/],
    [['a', '--tool', 'unheard-of'], /no recording shows `unheard-of` at work; the recordings begin with `deployer`/],
    [['a', '--salt', ''], /--salt is empty/],
    [['--confine', 'p.yml', '-o', 'x.yml'], /--confine, .* are for a command/],
    [['a', 'other'], /name one tool with --tool; the recordings show .*deployer.*npm|npm.*deployer/],
    [['--merge', 'no.json'], /no\.json is no support document: salt/],
    [['--merge', 'gone.json'], /gone\.json cannot be read/],
    [['a', '-o', 'no/such/place'], /no\/such\/place cannot be written/],
  ] as const) {
    const { status, stdout, stderr } = await learn(cwd, ...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
  assert.equal((await learn(cwd, 'a', '--support', 's.json', '--salt', 'ours')).status, 0);
  for (const args of [
    ['--merge', 's.json'],
    ['a', '--merge', 's.json'],
    ['other', 'a', '--merge', 's.json'],
  ]) {
    const salted = await learn(cwd, ...args, '--tool', 'deployer');
    assert.equal(salted.status, 2, salted.stderr);
    assert.match(salted.stderr, /s\.json cannot be merged: they were made with different salts/);
  }
});

test('three hundred recordings are learned from in one go', async (t) => {
  const cwd = scratch(t);
  const names = Array.from({ length: 300 }, (_, index) => {
    recorded(join(cwd, 'all', String(index)), {
      author: `a${index % 4}`,
      acts: (world) => {
        const npm = world.run('npm ci').connect('192.0.2.7', 443, 'npm.test');
        for (let n = 0; n < 80; n++) npm.create(`/w/node_modules/p${(n * index) % 97}/lib/f${n}.js`);
        for (let n = 0; n < 40; n++) npm.create(`/home/u/.npm/_cacache/tmp/${index}-${n}`);
        if (index === 299) npm.create('/w/package-lock.json');
      },
    });
    return index;
  });
  const { status, stdout, stderr } = await learn(cwd, 'all', '-o', 'p.yml');
  assert.equal(status, 0, stderr);
  assert.equal(stdout, '');
  const text = readFileSync(join(cwd, 'p.yml'), 'utf8');
  assert.match(text, new RegExp(`learned: \\{ runs: ${names.length}, projects: 1, authors: 4 \\}`));
  assert.match(text, /# seen in 1 of 300 runs, by one author only\n.*package-lock\.json/);
});
