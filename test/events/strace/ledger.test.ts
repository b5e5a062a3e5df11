import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ledger } from '../../../src/events/strace/ledger.ts';

test('what is known of a path is what was seen last', () => {
  const ledger = new Ledger();
  assert.equal(ledger.state('/a'), undefined);
  ledger.exists('/a', { dev: 1, ino: 2 });
  assert.equal(ledger.state('/a'), true);
  assert.deepEqual(ledger.gone('/a'), { dev: 1, ino: 2 });
  assert.equal(ledger.state('/a'), false);
  assert.equal(ledger.gone('/a'), undefined);
});

test('a directory that goes takes all below it along, one that comes brings what is not known', () => {
  const ledger = new Ledger();
  ledger.exists('/d/e/f');
  ledger.tree('/d', true);
  assert.deepEqual([ledger.state('/d/e/f'), ledger.state('/d/new'), ledger.state('/dx')], [false, false, undefined]);
  ledger.exists('/d/new');
  assert.equal(ledger.state('/d/new'), true);
  ledger.tree('/d', false);
  assert.deepEqual([ledger.state('/d/e/f'), ledger.state('/d/new')], [undefined, undefined]);
});

test('it is bounded: what it forgets is unknown, never wrong', () => {
  const ledger = new Ledger();
  for (let i = 0; i < 120_000; i++) ledger.exists(`/f${i}`);
  assert.deepEqual([ledger.state('/f0'), ledger.state('/f119999')], [undefined, true]);
  for (let i = 0; i < 5_000; i++) ledger.tree(`/d${i}`, true);
  assert.equal(ledger.state('/f119999'), undefined);
  assert.equal(ledger.state('/d4999/x'), false);
});
