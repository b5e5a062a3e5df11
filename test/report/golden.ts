import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds a text against test/report/golden/NAME; with UPDATE_GOLDEN=1 in the environment it writes the file instead. */
export function assertGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
  assert.equal(
    text,
    readFileSync(path, 'utf8'),
    `${name} changed: look at it as a reader, then run with UPDATE_GOLDEN=1`,
  );
}
