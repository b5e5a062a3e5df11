import assert from 'node:assert/strict';
import { realpathSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RecordingDirectory } from '../../src/host/recording-directory.ts';
import { RecordingWriter } from '../../src/host/recording-writer.ts';
import { scratch } from './scratch.ts';

test('executed files that were not hashed lower the coverage of a recording', async (t) => {
  const root = realpathSync(scratch(t));
  const path = join(root, 'tool');
  const out = join(root, 'recording');
  writeFileSync(path, 'text');
  const resolved = { workspace: root, base: undefined, variables: {}, resolvers: [], hosts: {}, recheck: () => ({}) };
  const sensor = { name: 'ebpf' as const, backend: 'full' as const, notCovered: [] };
  const about = { root: { mode: 'run' as const, argv: ['tool'], cwd: root }, sensor, resolved };
  const writer = new RecordingWriter(new RecordingDirectory(out), { out, env: {} }, about);
  const base = { pid: 7, tid: 7, start: 0, job: true, done: true, ppid: 1, argv: ['tool'], cwd: root };
  for (let i = 0; i < 300; i++) {
    utimesSync(path, 1, i);
    writer.write({ kind: 'process.exec', t: i, ...base, exe: { path } });
  }
  const { coverage } = await writer.finish({ started: true, died: false, unknown: 0, limits: [] });
  assert.equal(coverage.level, 'partial');
  assert.match(coverage.reasons.join(), /^1 executed file was not hashed: /);
});
