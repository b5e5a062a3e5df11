import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOrder } from '../../src/baseline/learn/order-counts.ts';
import { learnPhases } from '../../src/baseline/learn/phases.ts';
import { phasesSchema } from '../../src/baseline/phases.ts';
import { orderText } from '../../src/report/order-text.ts';

test('an order is a table in a comment, with a mark where it begins', () => {
  const phases = phasesSchema.parse({
    initial: 'work',
    work: {
      on: ['connect@new', 'exec@class/fetcher', 'read@zone:secret', 'delete@package', 'create@tmp'],
      next: ['erased'],
    },
    erased: { on: ['delete@self'] },
  });
  const role = { enter: { child: ['sh'] }, rights: [], phases };
  assert.equal(
    orderText({ tool: 'npm', roles: { lifecycle: role, other: { enter: { child: ['sh'] }, rights: [] } } }),
    [
      '#',
      '# Order of npm:lifecycle, written by hand:',
      '#    phase   stays on                                            may be followed by',
      '# >  work    connect@new, exec@class/fetcher, read@zone:secret,  erased',
      '#            delete@package, create@tmp',
      '#    erased  delete@self                                         -',
      '',
    ].join('\n'),
  );
});

test('what was learned has its counts', () => {
  const phases = learnPhases(countOrder([['connect@registry', 'exec@role'], ['connect@registry']]));
  assert.equal(
    orderText({ tool: 'npm', phases }),
    [
      '#',
      '# Order of npm, learned from 2 runs:',
      '#    phase             stays on              may be followed by',
      '# >  start             -                     connect@registry (2)',
      '#    connect@registry  connect@registry (2)  exec@role (1)',
      '#    exec@role         exec@role (1)         -',
      '',
    ].join('\n'),
  );
});

test('a profile without an order has no text, and names cannot steer a terminal', () => {
  assert.equal(orderText({ tool: 'npm' }), '');
  const phases = phasesSchema.parse({ initial: 'a\u001b[2J', 'a\u001b[2J': { on: [] } });
  assert.ok(!orderText({ tool: 'x', phases }).includes('\u001b'));
});
