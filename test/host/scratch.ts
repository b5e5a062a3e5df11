import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A directory that lives as long as the test. */
export function scratch(test: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'guard-test-'));
  test.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
