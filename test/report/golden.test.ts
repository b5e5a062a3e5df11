import { test } from 'node:test';
import { annotations, workflowCommand } from '../../src/report/annotations.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import type { ResultDocument } from '../../src/report/result.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { assertGolden } from './golden.ts';
import { cancelled, fork, incomplete, oneFinding } from './jobs.ts';
import { cleanInstall, manyFindings } from './samples.ts';

const cases: Readonly<Record<string, ResultDocument>> = {
  clean: cleanInstall(),
  one: oneFinding(),
  hundreds: manyFindings(300),
  incomplete: incomplete(),
  fork: fork(),
  cancelled: cancelled(),
};

/** The log of hundreds would be the same thing three hundred times: the first and the last stand for the rest. */
function shortened(document: ResultDocument): unknown {
  const log = sarifLog(document);
  for (const run of log.runs) {
    const { results = [] } = run;
    const left = results.length - 2;
    if (left > 10) run.results = [...results.slice(0, 1), ...results.slice(-1)];
    if (left > 10) run.properties = { ...run.properties, leftOutOfThisFile: left };
  }
  return log;
}

for (const [name, document] of Object.entries(cases)) {
  test(`every report of: ${name}`, () => {
    assertGolden(`${name}.summary.md`, summaryMarkdown(document));
    assertGolden(`${name}.sarif.json`, canonicalJson(shortened(document)));
    assertGolden(
      `${name}.annotations.txt`,
      annotations(document)
        .map((one) => `${workflowCommand(one)}\n`)
        .join(''),
    );
    assertGolden(
      `${name}.terminal.txt`,
      terminalTable(document, { color: false, width: 110, directory: '.ironclaw/1' }),
    );
  });
}
