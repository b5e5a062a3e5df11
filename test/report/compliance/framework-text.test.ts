import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { frameworkFiles, readFramework, readObservations } from '../../../src/host/compliance-files.ts';
import { checkFramework } from '../../../src/policy/compliance/check.ts';
import { frameworkSchema } from '../../../src/policy/compliance/framework.ts';
import { complianceTables, frameworkText } from '../../../src/report/compliance/framework-text.ts';
import { assertPlain } from '../hostility.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/compliance.md'), 'utf8');
const { content: shared } = readObservations(join(root, 'compliance'));
const frameworks = frameworkFiles(join(root, 'compliance')).map((file) => readFramework(file, shared).content);

test('the documentation lists every framework, observation and fact', () => {
  assert.ok(
    page.includes(complianceTables(frameworks, shared)),
    'docs/compliance.md is stale: run `node scripts/facts.ts`',
  );
});

test('the framework that the documentation shows is one', () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  assert.deepEqual(checkFramework(frameworkSchema.parse(parse(text)), shared), []);
});

test('a framework in words says of each control what is asked', () => {
  for (const framework of frameworks) {
    const text = frameworkText(framework, shared);
    assertPlain(text);
    for (const { id, title } of framework.controls)
      assert.ok(text.includes(`${framework.id}:${id}`) && text.includes(title));
    assert.equal(/\(draft\)/.test(text), framework.status === 'draft');
  }
});
