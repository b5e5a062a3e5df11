import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configSchema } from '../../src/policy/config.ts';
import { expiredEntries } from '../../src/report/policy-findings.ts';

const config = configSchema.parse({
  policy: {
    extends: ['strict'],
    without: [
      { rule: 'strict/score', reason: 'x', owner: '@ada', until: '2026-01-01' },
      { rule: 'strict/sequence', reason: 'x', owner: '@ada' },
    ],
  },
  accept: [
    { finding: 'create-tmp-12345678', tool: 'npm', step: 'build', reason: 'x', owner: '@ada', until: '2026-01-31' },
    { finding: 'network-12345678', reason: 'x', owner: '@ada', until: '2026-02-01' },
  ],
});
const place = (path: readonly (string | number)[]) => ({ file: '.github/ironclaw.yml', line: path.length });
const ended = (day: string, ...found: string[]) => expiredEntries({ config, day, found: new Set(found), place });

test('an entry that ended is a finding with an id, where it stands in the configuration', () => {
  const [acceptance, exception, ...more] = ended('2026-02-01');
  assert.deepEqual(more, []);
  assert.match(acceptance?.id ?? '', /^acceptance-expired-[0-9a-f]{8}$/);
  assert.deepEqual(
    [acceptance?.kind, acceptance?.severity, acceptance?.step.file, acceptance?.step.line],
    ['policy', 'note', '.github/ironclaw.yml', 2],
  );
  assert.equal(acceptance?.message, 'the acceptance of create-tmp-12345678 ended on 2026-01-31; @ada answers for it');
  assert.equal(exception?.rule, 'exception-expired');
  assert.equal(ended('2027-01-01')[0]?.id, acceptance?.id, 'the same on every day');
  assert.deepEqual(ended('2026-01-01'), []);
});

test('it is a warning where the job does again what it was for', () => {
  const [acceptance] = ended('2026-02-01', 'create-tmp-12345678');
  assert.equal(acceptance?.severity, 'warning');
  assert.match(acceptance?.message ?? '', /and the job does it again/);
});
