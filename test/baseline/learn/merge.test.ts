import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type SupportDocument, supportSchema } from '../../../src/baseline/learn/support.ts';
import { Merging, merge, Supports, saltedDigest } from '../../../src/baseline/learn/supports.ts';
import { canonicalJson } from '../../../src/report/canonical.ts';
import { type Run, SALT, taught } from './taught.ts';

const names = ['a', 'b.o', 'c.o', '1.2.3', 'x', 'tmp.Ab3dEf', 'node_modules', 'lib', '*', 'é\n'];
const endings = ['', '.o', '.js', '.c', '.h', '.d', '.ts', '.map', '.txt'];
const name = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.nat(12), fc.constantFrom(...endings)).map(([n, ending]) => `n${n}${ending}`),
);
const path = fc
  .tuple(
    fc.constantFrom('/w', '/tmp', '/home/u', '/home/u/.npm', '', '/srv/data'),
    fc.array(name, { minLength: 1, maxLength: 4 }),
  )
  .map(([root, rest]) => `${root}/${rest.join('/')}`);
const run: fc.Arbitrary<Run> = fc
  .record({
    paths: fc.array(path, { maxLength: 40 }),
    ports: fc.array(fc.tuple(fc.nat(3), fc.nat(9)), { maxLength: 8 }),
    author: fc.constantFrom('ada', 'bob', undefined),
  })
  .map(({ paths, ports, author }) => ({
    ...(author === undefined ? {} : { author }),
    acts: (world) => {
      const tool = world.run('/usr/bin/unheard-of');
      for (const each of paths) tool.create(each);
      for (const [host, port] of ports) tool.connect(`203.0.113.${host}`, 8000 + port, `h${host}.test`);
    },
  }));

/** The document of a run; asked for twice it is the same recording. */
const documentOf = (one: Run): SupportDocument => taught(one).supports.document();
const same = (a: SupportDocument, b: SupportDocument): void => assert.equal(canonicalJson(a), canonicalJson(b));

test('property: merging is commutative, associative and idempotent, and documents are what their schema says', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 3, maxLength: 3 }), (runs) => {
      const [a, b, c] = runs.map(documentOf) as [SupportDocument, SupportDocument, SupportDocument];
      const ab = merge(a, b);
      same(ab, merge(b, a));
      same(merge(ab, c), merge(a, merge(b, c)));
      same(merge(a, a), a);
      same(merge(ab, b), ab);
      same(merge(merge(ab, c), ab), merge(ab, c));
      same(supportSchema.parse(JSON.parse(canonicalJson(ab))), ab);
      assert.equal(ab.runs.length, 2);
    }),
    { numRuns: 150 },
  );
});

test('property: many merged two by two are what they are merged one by one', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 9 }), (runs) => {
      const documents = runs.map(documentOf);
      const merging = new Merging(saltedDigest(SALT, 'salt').slice(0, 8));
      for (const one of documents) merging.add(Supports.of(one));
      same(merging.all().document(), documents.reduce(merge));
    }),
    { numRuns: 30 },
  );
});

test('documents with other salts, and documents that contradict themselves, are refused', () => {
  const one = documentOf({ acts: (world) => void world.run('/usr/bin/unheard-of').create('/w/a') });
  assert.throws(() => merge(one, { ...one, salt: '00000000' }), /different salts/);
  const tool = one.tools[0] as SupportDocument['tools'][number];
  const wider = (pattern: string): SupportDocument => ({
    ...one,
    tools: [{ ...tool, acts: [{ op: 'create', on: 'path', objects: [{ pattern, runs: '0' }] }] }],
  });
  for (const pattern of [
    '/**',
    '/*',
    '/etc/**',
    '/?*/?*/x',
    '${home}/**',
    '${home}/*.*',
    '${toolcache}/*',
    '**',
    '*',
    '**/x',
    'x',
    '/a/b/c/**d',
    '/a/b/../../c',
    '${workspace}/${home}/x',
  ])
    assert.throws(() => Supports.of(wider(pattern)), /wider than anything that is learned/, pattern);
  assert.throws(() => Supports.of(wider('${workspace}/**/x')), /must come last/);
  assert.throws(() => Supports.of({ ...wider('/a/b/c'), runs: [] }), /runs that the document does not list/);
  assert.throws(() => Supports.of({ ...one, tools: [tool, tool] }), /listed twice/);
  for (const pattern of ['*:*', '*:443', '*.test:443', 'x']) {
    const to = { op: 'connect' as const, on: 'to' as const, objects: [{ pattern, runs: '0' }] };
    assert.throws(() => Supports.of({ ...one, tools: [{ ...tool, acts: [to] }] }), /wider than anything/, pattern);
  }
});
