import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { keepPrograms, keptPrograms, type PluginProgram, readPrograms } from '../../../src/host/plugins/program.ts';
import { scratch } from '../scratch.ts';
import { entry, sha256 } from './sample-plugin.ts';

const TEXT = '#!/bin/sh\n';

/** A repository with a plug-in, something outside, and a workspace. */
function places(t: TestContext) {
  const top = scratch(t);
  for (const name of ['base', 'base/tools', 'out', 'work', 'kept']) mkdirSync(join(top, name));
  for (const name of ['base/tools/sample', 'out/sample', 'work/sample']) writeFileSync(join(top, name), TEXT);
  symlinkSync('../../out/sample', join(top, 'base/tools/link'));
  return { top, base: join(top, 'base'), work: join(top, 'work'), out: join(top, 'out/sample') };
}
const problem = (program: PluginProgram | undefined): string | undefined =>
  program !== undefined && 'problem' in program ? program.problem : undefined;

test('a program is the file with the digest, of the repository or of the machine, and not of what the job works on', (t) => {
  const { base, work, out, top } = places(t);
  const read = (more: object, apart?: string) => problem(readPrograms([entry(TEXT, more)], base, apart).get('sample'));
  assert.equal(read({}), undefined);
  assert.equal(read({ command: './tools/sample' }, work), undefined);
  assert.equal(read({ command: out }, work), undefined);
  assert.match(
    read({ sha256: 'f'.repeat(64) }) ?? '',
    new RegExp(`^its SHA-256 is ${sha256(TEXT)}, and the configuration names f`),
  );
  assert.match(read({ command: 'tools/sample2', name: 'sample' }) ?? '', /^there is no file /);
  assert.match(read({ command: join(work, 'sample') }, work) ?? '', /lies in the workspace/);
  assert.match(read({ command: 'tools/link', name: 'sample' }, work) ?? '', /leads out of/);
  assert.equal(read({ command: 'tools/link', name: 'sample' }), undefined, 'one’s own machine is trusted');
  assert.match(read({ command: 'tools', name: 'sample' }) ?? '', /not a regular file|EISDIR/);
  assert.equal(read({ command: out }, join(top, 'gone')), undefined);
});

test('programs are kept by their digests, and what was changed meanwhile is not taken', (t) => {
  const { base, top } = places(t);
  const plugins = [entry(TEXT), entry(TEXT, { name: 'other', sha256: 'f'.repeat(64) })];
  const kept = join(top, 'kept', 'programs');
  const notices = keepPrograms(kept, readPrograms(plugins, base));
  assert.deepEqual(
    notices.map((one) => one.slice(0, 37)),
    ['the plug-in other will not be asked: '],
  );
  assert.deepEqual(readdirSync(kept), [sha256(TEXT)]);
  assert.equal(problem(keptPrograms(kept, plugins).get('sample')), undefined);
  assert.match(problem(keptPrograms(kept, plugins).get('other')) ?? '', /was not there before the first step/);
  writeFileSync(join(kept, sha256(TEXT)), '#!/bin/evil\n');
  assert.match(problem(keptPrograms(kept, plugins).get('sample')) ?? '', /^its SHA-256 is /);
});
