import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitArguments } from '../../../src/host/companion/launch.ts';

test("the companion's unit is named by run, attempt and worker, and runs the copy with no variable of the job", () => {
  const place = '/var/lib/ironclaw-guard/4711-2-99';
  const all = unitArguments(place, '4711-2-99');
  const [options, command] = [all.slice(0, all.indexOf('--')), all.slice(all.indexOf('--') + 1)];
  assert.ok(options.includes('--unit=ironclaw-guard-4711-2-99'));
  assert.ok(options.includes('--collect'), 'nothing of it stays when it fails');
  assert.deepEqual(
    options.filter((option) => option.startsWith('--setenv=')).map((option) => option.split('=')[1]),
    ['PATH', 'LANG'],
  );
  const bounding = options.find((option) => option.startsWith('--property=CapabilityBoundingSet='));
  assert.match(bounding ?? '', /CAP_BPF.*CAP_SYS_PTRACE/);
  assert.doesNotMatch(bounding ?? '', /CAP_SYS_MODULE|CAP_SYS_BOOT|CAP_NET_RAW/);
  assert.equal(command[0], `${place}/copy/node`);
  assert.deepEqual(command.slice(-2), [`${place}/copy/dist/companion/index.js`, place]);
});
