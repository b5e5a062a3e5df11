import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { trials } from '../../src/host/plugins/conformance.ts';
import { unusedUser } from '../../src/host/plugins/unused-user.ts';

test('the plug-in that the documentation shows keeps the protocol', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/plugins.md'), 'utf8');
  const [, text = ''] = /^```python\n([\s\S]*?)^```/m.exec(page) ?? [];
  const user = process.geteuid?.() === 0 ? unusedUser(new Set()) : undefined;
  const shown = { name: 'approved', command: 'approved.py', bytes: Buffer.from(text), args: [], env: {}, user };
  let count = 0;
  for await (const { what, faults, answers } of trials({ ...shown, budget: 20_000, memory: 512, place: undefined })) {
    assert.deepEqual(faults, [], what);
    count += answers.length;
  }
  assert.ok(count > 0);
});
