import assert from 'node:assert/strict';
import { underEachSensor } from './each-sensor.ts';
import { environment } from './program.ts';
import { remoteHost } from './remote-host.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory, packedNpm } from './workplace.ts';

/** Deletes itself as its first act, and then asks a stranger what to do. */
const script = `require('node:fs').unlinkSync(__filename);
require('node:net').connect(443, '203.0.113.7').on('error', () => {});
`;

underEachSensor('a postinstall that deletes itself and then connects breaks the order of its role', async (t) => {
  const manifest = { name: 'passing-by', version: '1.0.0', scripts: { postinstall: 'node setup.js' } };
  const tarball = await packedNpm(directory(t), manifest, { 'setup.js': script });
  const cwd = await checkout(t, { 'package.json': '{"name":"project","version":"1.0.0"}' });
  const env = environment({ HOME: directory(t, { '.npmrc': 'audit=false\n' }) });
  const network = remoteHost(t);
  const { document, stderr } = await watchedRun(['npm', 'install', '--offline', tarball], {
    cwd,
    env,
    under: network.under(env),
  });

  const broken = document.findings.find(({ kind }) => kind === 'phase');
  assert.ok(broken, stderr);
  assert.equal(broken.seen.what, 'npm:lifecycle: erased -> connect@new is out of order');
  assert.deepEqual(broken.seen.targets, ['203.0.113.7:443']);
  assert.deepEqual(broken.expected, ['in erased: delete@self, rename@self', 'then nothing else']);
  assert.match(stderr, /setup\.js: npm:lifecycle: erased -> connect@new is out of order/);
  const rules = document.findings.map(({ rule }) => rule);
  assert.ok(rules.includes('never-resolved'), 'the connection itself is one as well');
  // never-resolved -ln(1 - 0.55·0.9) = 0.6832 and phase -ln(1 - 0.35·0.9) = 0.3783 at one moment, and self-erase
  // -ln(1 - 0.4·0.9) = 0.4463 a moment before, in three tactics: 1.5078, or 7.79; within two seconds the erasing fades by 0.01 of it
  const acts = document.risk.acts ?? 0;
  assert.ok(acts <= 7.79 && acts >= 7.76, `${acts}\n${stderr}`);
});
