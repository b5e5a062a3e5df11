import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GUARD_VERSION } from '../../src/host/version.ts';

test('the version in the source is that of package.json', () => {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  assert.equal(GUARD_VERSION, (JSON.parse(text) as { version: string }).version);
});
