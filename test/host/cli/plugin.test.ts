import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { main } from '../../../src/host/cli/main.ts';
import { resultSchema } from '../../../src/report/result.ts';
import { script, sha256 } from '../plugins/sample-plugin.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'guard-test-')));
after(() => rmSync(top, { recursive: true, force: true }));

/** Answers about every tool and finding, with the token that it was given in one of them. */
const GOOD = script(`
    if (told.type === 'tool') {
      say({ type: 'fact', about: told.id, name: 'approved', value: told.name !== 'tee' });
      say({ type: 'evidence', about: told.id, text: 'asked with ' + (process.env.STORE_TOKEN ?? 'nothing') });
      if (told.name === 'tee') say({ type: 'factor', about: told.id, factor: 2, reason: 'nobody knows it' });
    }
    if (told.type === 'finding') say({ type: 'finding', about: told.id, rule: 'seen', severity: 'note', message: 'x' });
`);
for (const folder of ['.github', 'tools', 'home']) mkdirSync(join(top, folder));
writeFileSync(join(top, 'tools/store'), GOOD, { mode: 0o755 });
writeFileSync(
  join(top, '.github/ironclaw.yml'),
  `plugins:
  - { command: ./tools/store, sha256: ${sha256(GOOD)}, env: [STORE_TOKEN], facts: { approved: false } }
policy:
  rules:
    - { id: unapproved, when: '!plugin.store.approved && plugin.factor > 1.0', then: fail }
`,
);

process.chdir(top);
const home = join(top, 'home');
Object.assign(process.env, { HOME: home, STORE_TOKEN: 'a-secret-token' });

/** Runs a command line in this process: starting another one takes longer than what is tried. */
async function cli(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const real = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = ((text: unknown, ...rest: never[]): boolean => {
      // the test runner writes bytes
      if (typeof text !== 'string') return real[name].call(process[name], text as string, ...rest);
      said[name] += text;
      return true;
    }) as typeof process.stdout.write;
  }
  try {
    return { status: await main(args), ...said };
  } finally {
    for (const name of ['stdout', 'stderr'] as const) process[name].write = real[name];
  }
}

test('run asks the plug-in once; the recording is scored again to the same bytes without it', async () => {
  // what the job does to the plug-in comes too late
  const job = 'echo x | tee -a "$HOME/.bashrc" > /dev/null; echo "#!/bin/false" > tools/store';
  const { status, stderr } = await cli('run', '--sensor', 'strace', '--out', 'rec', '--', 'sh', '-c', job);
  assert.equal(status, 10, stderr);
  assert.match(stderr, /plug-ins: store answered/);
  assert.match(stderr, /policy fail: unapproved: .*plugin\.store\.approved = false/);
  const bytes = readFileSync(join(top, 'rec/result.json'));
  const result = resultSchema.parse(JSON.parse(bytes.toString()));
  assert.equal(result.plugins?.[0]?.sha256, sha256(GOOD));
  assert.match(result.digests.plugins, /^[0-9a-f]{64}$/);
  assert.ok(result.findings.some(({ kind, rule }) => kind === 'plugin' && rule === 'plugin-store-seen'));
  const kept = spawnSync('grep', ['-r', 'a-secret-token', join(top, 'rec')], { encoding: 'utf8' });
  assert.equal(kept.stdout, '', 'the token is nowhere in the recording');

  rmSync(join(top, 'tools/store'));
  const again = await cli('score', 'rec', '--config', '.github/ironclaw.yml', '--out', 'again');
  assert.equal(again.status, 10, again.stderr);
  assert.deepEqual(readFileSync(join(top, 'again/result.json')), bytes);
  const told = await cli('explain', 'rec', result.findings.find(({ modified }) => modified !== undefined)?.id ?? '');
  assert.match(told.stdout, /plug-ins {2}×2\.00 by store \(its tool ×2: nobody knows it\)/);
  const facts = await cli('policy', 'facts', 'rec', '--config', '.github/ironclaw.yml');
  assert.match(facts.stdout, /^plugin\.store\.approved +bool +(true|false)/m);

  // another program's answers are not those of the one that is pinned now
  writeFileSync(join(top, 'other.yml'), `plugins: [{ command: tools/store, sha256: ${'e'.repeat(64)} }]\n`);
  const other = await cli('score', 'rec', '--config', 'other.yml', '--out', 'other');
  assert.match(other.stderr, /plug-ins: store gave nothing/);
  assert.match(other.stderr, /another program was asked/);
});

test('plugin test tries a plug-in, and says what to write, or what is wrong', async () => {
  writeFileSync(join(top, 'tools/good'), GOOD);
  const good = await cli('plugin', 'test', '--env', 'STORE_TOKEN', '--', 'tools/good');
  assert.equal(good.status, 0, good.stdout + good.stderr);
  assert.equal(good.stdout.match(/^ok {4}/gm)?.length, 6);
  const [, yaml = ''] = good.stdout.split('\n\n');
  assert.deepEqual(parse(yaml), {
    plugins: [{ command: 'tools/good', sha256: sha256(GOOD), env: ['STORE_TOKEN'], facts: { approved: false } }],
  });
  for (const [text, says] of [
    [
      script("if (told.type === 'tool' && told.novelty !== undefined) throw new Error('what is that?');"),
      /FAIL {2}keys and types[\s\S]*what is that\?/,
    ],
    [
      script("say({ type: 'evidence', about: 'tool-9', text: 'x' });"),
      /FAIL[\s\S]*about "tool-9", which it was not told of/,
    ],
    [script("say({ type: 'fact', about: 'job', name: 'n', value: Math.random() });"), /FAIL/],
    [script("console.log('Starting…\u001b[2J');"), /is no JSON: Starting…\\x1b\[2J/],
  ] as const) {
    writeFileSync(join(top, 'tools/bad'), text);
    const bad = await cli('plugin', 'test', 'tools/bad');
    assert.equal(bad.status, 3, bad.stdout);
    assert.match(bad.stdout, says);
    assert.match(bad.stdout, /trials? of 6 failed/);
  }
  assert.equal((await cli('plugin', 'test')).status, 2);
  assert.equal((await cli('plugin', 'test', 'tools/none')).status, 2);
  assert.match((await cli('plugin', 'test', 'tools/none')).stderr, /tools\/none cannot be tried: /);
});
