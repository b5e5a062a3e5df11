import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthOf, patternText } from '../../../src/baseline/learn/act-key.ts';
import { ObjectTree, shownBy } from '../../../src/baseline/learn/objects.ts';

const patterns = (tree: ObjectTree): string[] =>
  [...tree.patterns()].map(({ segments }) => patternText('path', segments));

/** 15 directories of 15 files: too few siblings to become a wildcard by themselves where nothing becomes one. */
function wide(): ObjectTree {
  const tree = new ObjectTree({ siblings: Number.POSITIVE_INFINITY, floor: () => 2 });
  for (let d = 0; d < 15; d++)
    for (let f = 0; f < 15; f++)
      tree.add(['${cache:x}', 'a', `d${d}`, `f${f}`], shownBy('run', `\${cache:x}/a/d${d}/f${f}`));
  return tree;
}

test('what is turned into wildcards to have fewer patterns keeps the place it lies in', () => {
  const tree = wide();
  assert.equal(patterns(tree).length, 225);
  tree.limit(200);
  assert.deepEqual(patterns(tree), Array.from({ length: 15 }, (_, d) => `\${cache:x}/a/d${d}/*`).sort());
  tree.limit(10);
  assert.deepEqual(patterns(tree), ['${cache:x}/a/**']);
  const [{ runs, examples } = { runs: new Set(), examples: [] }] = tree.patterns();
  assert.deepEqual([...runs], ['run']);
  assert.equal(examples.length, 3);
});

test('a tree of which all was turned is merged into another as what it says', () => {
  const tree = wide();
  tree.limit(10);
  const other = new ObjectTree(growthOf('path'));
  other.merge(tree);
  assert.deepEqual(patterns(other), ['${cache:x}/a/**']);
});
