import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, fit, table, wrap } from '../../src/report/layout.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });

test('wide characters take two columns', () => {
  assert.equal(displayWidth('ab'), 2);
  assert.equal(displayWidth('漢字'), 4);
  assert.equal(displayWidth('🎉'), 2);
});

test('a text is fitted in its middle or at its end', () => {
  assert.equal(fit('/usr/lib/node', 8), '/usr…ode');
  assert.equal(fit('node_modules 812 files', 12, 'end'), 'node_module…');
  assert.equal(fit('short', 12), 'short');
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (any, width) => {
      assert.ok(displayWidth(fit(any, width)) <= width);
      assert.ok(displayWidth(fit(any, width, 'end')) <= width);
    }),
  );
});

test('wrapping keeps every word and the width', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrap('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (any, width) => {
      const lines = wrap(any, width);
      assert.ok(lines.every((line) => displayWidth(line) <= width));
      assert.equal(lines.join('').replaceAll(' ', ''), any.replaceAll(' ', ''));
    }),
  );
});

test('a table aligns numbers to the right and keeps to its width', () => {
  const columns = [{ title: 'tool' }, { title: 'acts', flexible: true }, { title: 'n', right: true }];
  assert.deepEqual(
    table(
      columns,
      [
        ['npm', 'node_modules 812 files', '9'],
        ['漢', '', '12'],
      ],
      24,
    ),
    ['tool  acts             n', 'npm   node_modules …   9', '漢                    12'],
  );
});
