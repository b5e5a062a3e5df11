import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgement } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import { annotations } from '../../src/report/annotations.ts';
import { explain } from '../../src/report/explain.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';

const CONFIG = `mode: enforce
policy:
  extends: [strict]
  without:
    - { rule: strict/exploited, reason: looked at elsewhere, owner: "@ada" }
    - { rule: strict/coverage, reason: strace is all we have, owner: "@ada", until: 2020-01-01 }
accept:
  - { finding: create-tmp-1a2b3c4d, reason: x, owner: "@ada", until: 2030-01-01 }
  - { finding: network-1a2b3c4d, reason: x, owner: "@ada", until: 2020-01-01 }
`;

test('what ended is told everywhere with its line in the configuration, and what is left out with its reason', () => {
  const standards = readStandards({ text: CONFIG, from: '.github/ironclaw.yml' });
  const { document } = judgement('test/corpus/benign/b05-husky', { standards });
  const ended = document.findings.filter(({ kind }) => kind === 'policy');
  assert.deepEqual(
    ended.map(({ rule, severity, step }) => [rule, severity, step.file, step.line]),
    [
      ['acceptance-expired', 'note', '.github/ironclaw.yml', 9],
      ['exception-expired', 'note', '.github/ironclaw.yml', 6],
    ],
  );
  assert.ok(
    annotations(document).some(({ line, message }) => line === 9 && /network-1a2b3c4d ended on 2020/.test(message)),
  );
  assert.deepEqual(document.policy.leftOut, [
    { id: 'strict/exploited', from: 'strict', owner: '@ada', reason: 'looked at elsewhere' },
  ]);
  const [first] = ended;
  for (const text of [summaryMarkdown(document), terminalTable(document, { color: false, width: 120 })]) {
    assert.match(text, /left out strict\/exploited: by .*ada: looked at elsewhere/);
    assert.ok(text.includes(first?.id ?? 'none'));
  }
  assert.match(explain(document, first?.id), /the acceptance of network-1a2b3c4d ended on 2020-01-01/);
  assert.match(explain(document, 'strict/exploited'), /was not asked: the configuration leaves it out/);
  assert.match(explain(document, 'strict/coverage'), /Rule strict\/coverage/, 'it holds again');
});

test('a configuration that leaves out what it may not is refused at its place', () => {
  const text = CONFIG.replace('strict/exploited', 'default/tamper');
  assert.throws(
    () => readStandards({ text, from: 'f.yml' }),
    /^ConfigError: f\.yml:5:9: policy\.without\.0\.rule: is a rule that nobody leaves out alone/,
  );
});
