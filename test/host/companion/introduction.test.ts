import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Briefing, Commission } from '../../../src/host/action/assignment.ts';
import { identityOf, type ProcessIdentity } from '../../../src/host/action/process-identity.ts';
import {
  leaveCommission,
  leaveInstructions,
  readinessOf,
  sayReadiness,
  takeCommission,
  takeInstructions,
} from '../../../src/host/companion/introduction.ts';
import { keepHolder } from '../../../src/host/companion/place.ts';
import { scratch } from '../scratch.ts';

const installer = identityOf(process.pid) as ProcessIdentity;
const gone: ProcessIdentity = { pid: 2 ** 22 + 1, start: '1' };
const data = { zones: [], profiles: 'p', weights: 'w', policies: 'o' };

test('the companion begins by the commission, and waits for the instructions; both are gone when they were taken', async (t) => {
  const place = scratch(t);
  assert.throws(() => takeCommission(place), /ENOENT/);
  leaveCommission(place, { commission: { step: 'guard' } as Commission, installer });
  assert.deepEqual(takeCommission(place), { commission: { step: 'guard' }, installer });
  const taken = takeInstructions(place, installer);
  await sleep(20);
  leaveInstructions(place, { assignment: { step: 'guard' } as Commission & Briefing, ...data });
  assert.deepEqual(await taken, { assignment: { step: 'guard' }, ...data });
  for (const name of ['commission.json', 'instructions.json']) assert.ok(!existsSync(join(place, name)));
});

test('an installer that ended without a word is not waited for, nor is a companion', async (t) => {
  const place = scratch(t);
  await assert.rejects(takeInstructions(place, gone), /the installer ended before it had left instructions/);
  keepHolder(place, { ...gone, step: 'guard' });
  const ended = { outcome: 'blind', reason: 'the companion ended before it watched' };
  assert.deepEqual(await readinessOf(place, installer), ended);
  sayReadiness(place, { outcome: 'blind', reason: 'no kernel' });
  assert.deepEqual(await readinessOf(place, installer), { outcome: 'blind', reason: 'no kernel' });
});
