import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Partials } from '../../../src/baseline/sequences/partials.ts';
import type { Actor } from '../../pipeline/actor.ts';
import { Scenario } from '../../pipeline/scenario.ts';
import { home, inRole, pipes, sequences } from './found.ts';

const packages = { '/w': 'project', [home]: 'p', '/w/node_modules/q': 'q' };

/** Runs many scripts of the package p, each the beginning of a sequence. */
const flood = (sh: Actor, count: number): void => {
  for (let i = 0; i < count; i++) sh.starts(`node ${home}/${i}.js`).exit();
};

test('what one tree begins crowds out nothing of another, and that beginnings were forgotten lowers the coverage', () => {
  const world = new Scenario({ packages });
  const npm = world.run('npm install').create('/w/node_modules/q/s.js');
  const q = npm.starts('sh -c x', { cwd: '/w/node_modules/q' }).starts('node s.js');
  flood(npm.starts('sh -c x', { cwd: home }), 400);
  q.delete('/w/node_modules/q/s.js');
  const { document, finding } = world.judge();
  assert.match(finding('self-erase').message, /lifecycle:q/);
  const [reason = ''] = document.coverage.reasons.filter((one) => one.includes('beginnings of sequences'));
  assert.match(reason, /^\d+ beginnings of sequences were forgotten: there were too many at a time$/);
  assert.equal(document.coverage.level, 'partial');
});

test('below the limits nothing is forgotten', () => {
  const { document } = inRole((sh) => flood(sh, 200));
  assert.ok(
    !document.coverage.reasons.some((one) => one.includes('beginnings of sequences')),
    `${document.coverage.reasons}`,
  );
});

test('a flood of downloads into pipes that nobody reads hides none that somebody does', () => {
  const outcome = inRole((sh) => {
    for (let i = 0; i < 1000; i++) sh.starts('curl u', pipes({ 1: i })).exit();
    sh.starts('sh', pipes({ 0: 999 }));
  });
  assert.deepEqual(sequences(outcome), ['pipe-to-interpreter']);
});

test('however many begin, at most 256 of a tree and 16,384 in all are kept', () => {
  const partial = (tree: string) => ({ bound: new Map(), file: undefined, begun: 0, t: 0, story: [], tree });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(400), fc.nat(90), fc.boolean()), { maxLength: 3000 }),
      fc.integer({ min: 1, max: 40 }),
      (acts, spread) => {
        const partials = new Partials();
        const trees = new Map<string, Set<string>>();
        for (const [key, tree, remove] of acts) {
          const [name, owner] = [`${key} of ${tree % spread}`, `t${tree % spread}`];
          if (remove) {
            partials.delete(name);
            trees.get(owner)?.delete(name);
          } else {
            partials.set(name, partial(owner));
            trees.set(owner, (trees.get(owner) ?? new Set()).add(name));
            assert.equal(partials.get(name)?.tree, owner, 'the newest is kept');
          }
        }
        const kept = [...trees.values()].map((names) => [...names].filter((name) => partials.get(name)).length);
        assert.ok(kept.every((count) => count <= 256));
        assert.equal(
          partials.size,
          kept.reduce((sum, count) => sum + count, 0),
        );
      },
    ),
    { numRuns: 50 },
  );
  const partials = new Partials();
  for (let i = 0; i < 40_000; i++) partials.set(`k${i}`, partial(`t${i % 5000}`));
  assert.equal(partials.size, 16_384);
  assert.equal(partials.forgotten, 40_000 - 16_384);
});
