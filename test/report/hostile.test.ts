import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotations, workflowCommand } from '../../src/report/annotations.ts';
import { auditRecords } from '../../src/report/audit.ts';
import { canonicalJson, canonicalLine } from '../../src/report/canonical.ts';
import { explain } from '../../src/report/explain.ts';
import { sarifText } from '../../src/report/sarif.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { hostile, hostileText } from './hostile-document.ts';
import { assertGraphs, assertInert, assertNoCommand, assertPlain, assertRendered } from './hostility.ts';
import { assertSarif } from './sarif-checks.ts';

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

test('nothing that a document quotes becomes markup of a page, a graph, a link of an alert, or a line of the audit log', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 2 }), (texts) => {
      const document = hostile([...new Set(texts)]);
      const markdown = summaryMarkdown(document);
      assertRendered(markdown);
      assertGraphs(markdown);
      assertSarif(sarifText(document));
      for (const record of auditRecords(document)) {
        const line = canonicalLine(record);
        assert.equal(line.indexOf('\n'), line.length - 1);
        assertNoCommand(line);
        assert.deepEqual(JSON.parse(line), record);
      }
    }),
    { numRuns: 60 },
  );
});
