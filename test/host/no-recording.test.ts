import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readResult } from '../../src/host/judge.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { scratch } from './scratch.ts';

test('a directory of recordings is told with the newest of them, whoever reads it', (t) => {
  const directory = scratch(t);
  for (const name of ['20260101T000000Z-1', '20260102T000000Z-1', 'other']) mkdirSync(join(directory, name));
  for (const read of [openRecording, readResult])
    assert.throws(() => read(directory), /holds no recording\.json: it is no recording, or it was never begun$/);
  writeFileSync(join(directory, '20260101T000000Z-1', 'recording.json'), '{}');
  writeFileSync(join(directory, '20260102T000000Z-1', 'recording.opening.json'), '{}');
  for (const read of [openRecording, readResult])
    assert.throws(() => read(directory), /holds recordings and is none itself: .* such as .*\/20260102T000000Z-1$/);
});

test('a recording that was not judged is told how it is', (t) => {
  const directory = scratch(t);
  writeFileSync(join(directory, 'recording.json'), '{}');
  assert.throws(() => readResult(directory), /result\.json cannot be read .*; `score .*` makes it/);
});
