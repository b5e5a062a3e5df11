import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotations, workflowCommand } from '../../src/report/annotations.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import { explain } from '../../src/report/explain.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { hostile, hostileText } from './hostile-document.ts';
import { assertInert, assertNoCommand, assertPlain } from './hostility.ts';

test('whatever a document quotes, no reporter lets it act', () => {
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 60, max: 160 }),
      (texts, width) => {
        const document = hostile([...new Set(texts)]);
        for (const text of [
          terminalTable(document, { color: false, width }),
          explain(document),
          explain(document, 'i0'),
        ]) {
          assertPlain(text);
          assertNoCommand(text);
        }
        const markdown = summaryMarkdown(document);
        assertPlain(markdown);
        assertInert(markdown);
        for (const annotation of annotations(document)) {
          assertPlain(annotation.title + annotation.message);
          assert.doesNotMatch(workflowCommand(annotation), /[\r\n]/);
        }
        assertNoCommand(canonicalJson(document));
      },
    ),
    { numRuns: 300 },
  );
});
