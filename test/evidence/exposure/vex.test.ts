import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePurl } from '../../../src/evidence/exposure/package.ts';
import { type Product, type Ruling, type VexStatement, VexStatements } from '../../../src/evidence/exposure/vex.ts';

/** Every statement against every product, as the documentation of the statements has it. */
function ruling(statements: readonly VexStatement[], names: readonly string[], products: readonly Product[]): Ruling {
  const about = names
    .flatMap((name) =>
      statements.filter(({ id, aliases }) => [id, ...aliases].some((one) => one.toUpperCase() === name.toUpperCase())),
    )
    .filter((statement) => statement.products.some((text) => products.some((product) => isAbout(text, product))));
  const cleared = about.find(({ status }) => status === 'not_affected' || status === 'fixed');
  if (cleared === undefined) return undefined;
  return about.some(({ status }) => status === 'affected') ? 'contradicted' : { cleared };
}

function isAbout(text: string, { ref, purl }: Product): boolean {
  if (text === '') return false;
  if (text === ref || text === purl) return true;
  const [stated, own] = [parsePurl(text), purl === undefined ? undefined : parsePurl(purl)];
  if (stated === undefined || own === undefined) return false;
  if (stated.type !== own.type || stated.name !== own.name) return false;
  if ((stated.namespace ?? '') !== (own.namespace ?? '')) return false;
  const version = (one: typeof own) =>
    one.type === 'golang' ? one.version?.replace(/^v(?=\d)/, '') : (one.version ?? undefined);
  if (stated.version && version(stated) !== version(own)) return false;
  if (stated.subpath && stated.subpath !== own.subpath) return false;
  const qualifiers = new Map(Object.entries(own.qualifiers ?? {}));
  return Object.entries(stated.qualifiers ?? {}).every(([name, value]) => qualifiers.get(name) === value);
}

const purl = fc
  .tuple(
    fc.constantFrom('pkg:npm/', 'pkg:NPM/', 'pkg:npm/%40s/', 'pkg:golang/a.example/'),
    fc.constantFrom('x', 'y'),
    fc.constantFrom('', '@1.0.0', '@v1.0.0', '@2.0.0'),
    fc.constantFrom('', '?arch=a', '?arch=b', '?arch=a&os=l'),
    fc.constantFrom('', '#sub'),
  )
  .map((parts) => parts.join(''));
const product = fc.oneof(purl, fc.constantFrom('', 'ref', 'pkg:', '["npm","","x",""]', '__proto__'));
const id = fc.constantFrom('CVE-1', 'cve-1', 'CVE-2', '__proto__');
const statement: fc.Arbitrary<VexStatement> = fc.record({
  id,
  aliases: fc.array(id, { maxLength: 2 }),
  products: fc.array(product, { maxLength: 3 }),
  status: fc.constantFrom('not_affected', 'fixed', 'affected', 'under_investigation'),
});

test('statements clear and contradict each other as when every one is held against every product', () => {
  const asked = fc.record({
    ref: fc.option(product, { nil: undefined }),
    purl: fc.option(product, { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(statement, { maxLength: 12 }),
      fc.array(id, { maxLength: 3 }),
      fc.array(asked, { minLength: 1, maxLength: 2 }),
      (statements, names, products) => {
        const found = new VexStatements(statements).on(names, products);
        assert.deepEqual(found, ruling(statements, names, products));
        if (typeof found === 'object') assert.ok(statements.includes(found.cleared));
      },
    ),
    { numRuns: 2000 },
  );
});

const about = (products: string[], more: Partial<VexStatement> = {}): VexStatement => ({
  id: 'CVE-1',
  aliases: [],
  products,
  status: 'fixed',
  ...more,
});
const numbers = Array.from({ length: 2000 }, (_, i) => i);

test('of many statements only those about the product are compared', () => {
  const statements = new VexStatements([
    ...numbers.map((i) => about([`pkg:npm/x@${i}`])),
    ...numbers.map((i) => about([`ref-${i}`])),
    ...numbers.map(() => about(['pkg:npm/y'])),
  ]);
  for (const i of numbers) {
    assert.ok(statements.on(['CVE-1'], [{ purl: `pkg:npm/x@${i}`, ref: `ref-${i}` }, { purl: 'pkg:npm/y@1' }]));
  }
  assert.equal(statements.exceeded, false);
});

test('more statements than are compared clear nothing, in whatever way they are many', () => {
  const qualified = new VexStatements(numbers.map((i) => about([`pkg:npm/x@1?a=${i}`])));
  const rulings = numbers.map((i) => qualified.on(['CVE-1'], [{ purl: `pkg:npm/x@1?a=${i}` }]));
  assert.deepEqual([typeof rulings[0], rulings.at(-1), qualified.exceeded], ['object', undefined, true]);
  assert.equal(qualified.on(['CVE-1'], [{ purl: 'pkg:npm/x@1?a=0' }]), undefined);

  const products = numbers.map((i) => `pkg:npm/x@${i}`);
  const crossed = new VexStatements([about(products, { aliases: numbers.map((i) => `A-${i}`) })]);
  assert.equal(crossed.exceeded, true);
  assert.equal(crossed.on(['CVE-1'], [{ purl: 'pkg:npm/x@0' }]), undefined);
});
