import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixedRules } from '../../src/baseline/fixed-rules.ts';
import { ProfileError } from '../../src/baseline/profile-error.ts';
import { frameworkFiles, readFramework, readObservations } from '../../src/host/compliance-files.ts';
import { lintCompliance } from '../../src/host/compliance-lint.ts';
import { runCatalogue } from '../../src/policy/compliance/run-catalogue.ts';
import { readCondition } from '../../src/policy/language/check.ts';
import { type Expression, partsOf } from '../../src/policy/language/expression.ts';
import { packs as rulePacks } from '../policy/sample-facts.ts';
import { weights } from '../profiles/collection.ts';
import { scratch } from './scratch.ts';

const folder = join(import.meta.dirname, '../../compliance');
const shared = readObservations(folder);
const frameworks = frameworkFiles(folder).map((file) => readFramework(file, shared.content).content);

test('the packs that come with the guard have no mistakes', () => {
  assert.deepEqual(lintCompliance(folder), []);
  const ids = frameworks.map(({ id }) => id);
  assert.deepEqual(ids, ['nist-800-53', 'owasp-cicd', 'slsa', 'slsa-draft', 'ssdf']);
  assert.deepEqual(
    frameworks.filter(({ status }) => status === 'draft').map(({ id }) => id),
    ['slsa-draft'],
  );
});

test('every observation and every kind of evidence is used by a control', () => {
  const controls = frameworks.flatMap((one) => one.controls);
  const used = new Set(controls.flatMap(({ supported, contradicted }) => [...supported, ...contradicted]));
  assert.deepEqual(
    shared.content.observations.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    [],
  );
  const kinds = new Set(controls.flatMap(({ evidence }) => evidence));
  assert.deepEqual(
    shared.content.evidence.filter(({ id }) => !kinds.has(id)).map(({ id }) => id),
    [],
  );
});

/** The texts that a condition compares a field of findings with. */
function compared(part: Expression, field: string): string[] {
  if (part.op === 'compare' && part.left.op === 'element' && part.left.path.join('.') === field)
    return part.right.op === 'value' ? [String(part.right.value)] : [];
  if (part.op === 'in' && part.left.op === 'element' && part.left.path.join('.') === field && part.right.op === 'list')
    return part.right.items.flatMap((item) => (item.op === 'value' ? [String(item.value)] : []));
  return partsOf(part).flatMap((each) => compared(each, field));
}

test('the rules and classes that observations name are ones that findings have', () => {
  const known = new Set<string>([...fixedRules.invariant, ...fixedRules.tamper, 'unattested']);
  for (const { id, when } of shared.content.observations) {
    const condition = readCondition(when, runCatalogue);
    assert.ok(!('message' in condition), id);
    for (const rule of compared(condition, 'rule')) assert.ok(known.has(rule), `${id}: there is no rule ${rule}`);
    for (const name of compared(condition, 'class'))
      assert.ok(weights.of(name).w > 0, `${id}: there is no class ${name}`);
  }
});

test('the controls that packs of rules name are ones of a framework', () => {
  for (const { id, controls } of rulePacks.flatMap(({ rules }) => rules))
    for (const name of controls) {
      const framework = frameworks.find((one) => name.startsWith(`${one.id}:`));
      assert.ok(
        framework?.controls.some((one) => name === `${framework.id}:${one.id}`),
        `${id} names ${name}`,
      );
    }
});

const contributed = `schema: 1
id: mine
name: A framework
version: '1'
source: https://mine.example/
status: final
about: About it.
controls:
  - id: A.1
    title: A title
    shows: what it shows
    strength: strong
    caveat: what it does not
    evidence: [E4]
    coverage: full
    contradicted: [credential-read, persistense]
    surprise: 1
  - id: A.2
    title: A title
    shows: what it shows
    strength: weak
    caveat: what it does not
    evidence: [E4]
    coverage: full
    contradicted: [credential-read]
`;

test('a contributed framework is read from its own folder, and each mistake has its place', (t) => {
  const place = scratch(t);
  const file = join(place, 'mine.yml');
  writeFileSync(file, contributed);
  assert.deepEqual(
    lintCompliance(place).map((line) => line.slice(file.length)),
    [
      ':9:5: controls.0: Unrecognized key: "surprise"',
      ':21:15: controls.1.strength: Invalid option: expected one of "strong"|"supports"|"partial"',
    ],
  );
  writeFileSync(file, contributed.replace('    surprise: 1\n', '').replace('weak', 'partial'));
  assert.deepEqual(
    lintCompliance(file).map((line) => line.slice(file.length)),
    [':16:37: controls.0.contradicted.1: there is no observation `persistense`; did you mean `persistence`?'],
  );
  writeFileSync(
    file,
    contributed.replace('    surprise: 1\n', '').replace('weak', 'partial').replace('persistense', 'persistence'),
  );
  assert.deepEqual(lintCompliance(place), []);
  writeFileSync(join(place, 'other.yml'), readFileSync(file));
  assert.match(lintCompliance(place).join(), /other\.yml:2:5: id: is mine, and the file is called other\.yml/);
});

test('a folder without frameworks is no folder without mistakes', (t) => {
  assert.throws(() => lintCompliance(scratch(t)), ProfileError);
  assert.throws(() => lintCompliance('/nonexistent/x.yml'), /there is no/);
  assert.ok(readdirSync(folder).length > 4);
});
