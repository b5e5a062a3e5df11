import assert from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { environment, guard, succeeds } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

const FILES = ['result.json', 'audit.ndjson', 'summary.md', 'report.sarif', 'sbom.cdx.json'];

const bytes = (place: string): Buffer[] => FILES.map((name) => readFileSync(join(place, name)));

/** A job with all sorts of acts: compiled, downloaded to a temporary place, a key read, files moved about. */
const WORK = `cc -c a.c -o a.o && ar rcs liba.a a.o
curl -so "$TMP_PLACE/download" file:///etc/hostname
cat "$HOME/.ssh/id_ed25519" > /dev/null
mkdir out && mv a.o out && tar -cf out.tar out && rm -r out
git add a.c && git -c user.name=a -c user.email=a@example.org commit -qm first
`;

test('scoring a recording again gives the same bytes, by source or bundle, on node 20 or 24, from anywhere', async (t) => {
  const cwd = await checkout(t, { 'a.c': 'int a;\n', 'config.yml': 'mode: report\nthreshold: 1\n' });
  const env = environment({ HOME: directory(t, { '.ssh/id_ed25519': 'the key\n' }), TMP_PLACE: directory(t) });
  const run = await watchedRun(['sh', '-c', WORK], { cwd, env }, ['--config', 'config.yml']);
  assert.equal(run.status, 0, run.stderr);
  assert.ok((run.document.risk.score ?? 0) > 4, 'there is something to score');
  const first = bytes(run.out);
  assert.ok(!first[2]?.includes(run.out), 'the summary does not say where the recording lies');

  const config = join(cwd, 'config.yml');
  const elsewhere = directory(t);
  const moved = join(elsewhere, 'recording');
  renameSync(run.out, moved);
  const bundle = resolve('dist/cli/index.js');
  const node = (await succeeds(['sh', '-c', 'command -v node'], { cwd })).trim();
  const named = await succeeds([node, '-p', 'process.versions.node'], { cwd });
  assert.ok(Number.parseInt(named, 10) >= 20, named);
  const ways: [name: string, by: string[] | undefined, from: string, environment: NodeJS.ProcessEnv][] = [
    ['source', undefined, '/', environment({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })],
    [`bundle on the node of PATH, ${named}`, [node, bundle], elsewhere, environment({ TZ: 'America/Anchorage' })],
    [`bundle on node ${process.version}`, [process.execPath, bundle], '/', { HOME: '/nonexistent' }],
  ];
  for (const [index, [name, by, from, env]] of ways.entries()) {
    const out = join(elsewhere, `again${index}`);
    const surroundings = { cwd: from, env, ...(by === undefined ? {} : { by }) };
    const scored = await guard(['score', moved, '--config', config, '--out', out], surroundings);
    assert.equal(scored.status, 0, `${name}: ${scored.stderr}`);
    assert.deepEqual(bytes(out), first, `${name} differs`);
  }
  const inPlace = await guard(['score', moved, '--config', config], { cwd: '/' });
  assert.equal(inPlace.status, 0, inPlace.stderr);
  assert.deepEqual(bytes(moved), first);
});

test('the bundle runs a command under plain node, with nothing installed beside it', async (t) => {
  const cwd = await checkout(t, { 'package.json': '{"name":"project","version":"1.0.0"}' });
  const run = await watchedRun(['npm', 'install', 'left-pad'], { cwd, by: ['node', resolve('dist/cli/index.js')] });
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.document.risk.score, 0);
  assert.deepEqual(run.document.findings, []);
  const npm = run.audit.find(({ tool }) => tool.name === 'npm');
  assert.ok(npm?.signals.some(({ target }) => target === '${workspace}/node_modules/**'));
});

test('--json prints the document after the command ended, and the command keeps standard output before it', async (t) => {
  const cwd = await checkout(t);
  const run = await watchedRun(['echo', 'from the command'], { cwd }, ['--json']);
  const [line, ...rest] = run.stdout.split('\n');
  assert.equal(line, 'from the command');
  assert.deepEqual(JSON.parse(rest.join('\n')), run.document);
});
