import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { judgeRecording, readResult } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import { guard } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

const BUNDLE = join(import.meta.dirname, '../../..', 'shared', 'real', 'sigstore', 'sigstore-js-2.1.0-bundle.json');

test('evidence prints a document, and ends with 10 for an attestation about another file', async (t) => {
  const cwd = directory(t, { tool: 'a program' });
  const { status, stdout, stderr } = await guard(['evidence', './tool', '--bundle', BUNDLE, '--offline', '--json'], {
    cwd,
  });
  assert.equal(status, 10, stderr);
  assert.equal(JSON.parse(stdout).outcome, 'refused');
});

test('the pins of a run are a configuration, under which all its tools are pinned', async (t) => {
  const cwd = await checkout(t);
  const { out } = await watchedRun(['tar', '--version'], { cwd });
  const { stdout, status, stderr } = await guard(['pins', out], { cwd });
  assert.equal(status, 0, stderr);
  const config = join(directory(t, { 'pins.yml': stdout }), 'pins.yml');
  await judgeRecording(out, { standards: readStandards(config) });
  const { decision, invocations } = readResult(out);
  assert.equal(decision, 'pass');
  assert.deepEqual([...new Set(invocations.map(({ identity }) => identity.level))], ['pinned']);
});
