import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sequencesSchema } from '../../src/baseline/sequences/sequence.ts';
import { readProfiles } from '../../src/host/profile-files.ts';
import { Weights } from '../../src/score/weights.ts';
import { root } from './collection.ts';

const { sequences, weights } = readProfiles(root);

test('each sequence has a class with a weight, and alternatives of a step name the same variables', () => {
  const table = new Weights(weights);
  assert.ok(sequences.sequences.length > 0);
  for (const { id, class: row, steps } of sequences.sequences) {
    assert.ok((table.find(row)?.w ?? 0) > 0, `${id}: ${row}`);
    for (const step of steps) {
      const names = (Array.isArray(step) ? step : [step]).map(({ tree, actor, starter, file, input, output }) =>
        JSON.stringify([tree, actor, starter, file, input, output]),
      );
      assert.equal(new Set(names).size, 1, `${id}: ${names}`);
    }
  }
});

test('a sequence with an unknown key, a variable without its sign, or no step is refused', () => {
  const [first] = sequences.sequences;
  const wrong = [
    { ...first, extra: 1 },
    { ...first, steps: [] },
    { ...first, steps: [{ act: ['exec'], tree: 'tree' }] },
  ];
  for (const one of wrong)
    assert.equal(sequencesSchema.safeParse({ ...sequences, sequences: [one] }).success, false, JSON.stringify(one));
  assert.equal(sequencesSchema.safeParse(sequences).success, true);
});
