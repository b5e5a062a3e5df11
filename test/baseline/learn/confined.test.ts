import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recording } from '../../../src/events/recording.ts';
import { learnReview, markdownReview } from '../../../src/report/learn-review.ts';
import { learnedFrom, patternsOf, profiles, type Run, taught } from './taught.ts';

const envelope: NonNullable<Recording['confined']> = {
  from: ['deployer.yml'],
  ...{ abi: 4, unknown: [], paths: 9, ports: [443], filter: 40, rules: 'a'.repeat(64), notes: [] },
};
const refusedWith = { done: false, err: 'EACCES' };

/** A tool that nobody knows connects to two places, the second of which is refused it, and writes one file. */
const deploy = (confined: boolean): Run => ({
  ...(confined ? { recording: { confined: envelope } } : {}),
  acts: (world) => {
    const tool = world.run('/usr/bin/deployer').create('/w/out/app').connect('203.0.113.9', 443, 'api.test');
    const elsewhere = { proto: 'tcp', addr: '203.0.113.10', port: 8443, host: { name: 'other.test', from: 'dns' } };
    world.emit({ kind: 'net.connect', pid: tool.pid, ...elsewhere, ...refusedWith });
    world.emit({ kind: 'file.create', pid: tool.pid, path: '/home/u/.bash_login', ...refusedWith });
  },
});

test('what an envelope refused is not learned; without one an attempt in vain is', () => {
  const inside = patternsOf(learnedFrom([deploy(true)], 'deployer').profile);
  assert.deepEqual(inside, ['${workspace}/out/app', 'api.test:443']);
  const free = patternsOf(learnedFrom([deploy(false)], 'deployer').profile);
  assert.deepEqual(free, ['${workspace}/out/app', 'api.test:443', 'other.test:8443']);
});

test('the review tells what was refused: the same act in one line, how often and in how many runs', () => {
  const { enforcement } = taught(deploy(true)).outcome.document;
  const denied = enforcement?.denied ?? [];
  assert.equal(denied.length, 2);
  const hostile = { ...denied[0], tool: 'a|b`\u001b[2J', target: '<img src=x>', count: 3 } as (typeof denied)[number];
  const review = learnReview(
    {
      learned: learnedFrom([deploy(true), deploy(true)], 'deployer'),
      ...{ before: undefined, profiles, skipped: [], lossy: 0 },
      confined: [denied, [...denied, hostile]],
    },
    markdownReview,
  );
  assert.match(review, /^- In 2 recordings the command ran confined: what it was refused is not learned\.$/m);
  const [, section = ''] = review.split('## Refused by the envelope, and so not learned\n');
  assert.deepEqual(
    section.split('\n').filter((line) => line !== ''),
    [
      '- `a\\|b\\x60\\x1b[2J` `net.connect` `<img src=x>` (EACCES), 3 times in 1 run',
      '- `deployer` `file.create` `${home}/.bash_login` (EACCES), 2 times in 2 runs',
      '- `deployer` `net.connect` `other.test:8443` (EACCES), 2 times in 2 runs',
    ],
  );
});
