import { markdownCode as code, markdownText as prose } from './escape.ts';
import { count } from './number.ts';
import { pluginWords } from './plugin-text.ts';
import { dividedFindings } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { acceptedSection, findingsSection } from './summary/findings-section.ts';
import { graphSection } from './summary/graph-section.ts';
import { policySection } from './summary/policy-section.ts';
import { sumSection } from './summary/sum-section.ts';
import { toolsSection } from './summary/tools-section.ts';
import {
  coverageSection,
  gateSentence,
  heading,
  hooksSection,
  madeFrom,
  scoreWords,
  verdictSection,
} from './summary/verdict-section.ts';
import { toolRows } from './tool-row.ts';
import { coverageReasons, coverageWords, enforcementWords, isQuiet } from './verdict.ts';

/** The runner drops a summary above 1 MiB; ours stays below this many bytes. */
export const mostBytes = 900 * 1024;

/**
 * The job summary as GitHub Markdown: five lines when all is well, else verdict, policy, graph, every finding that fits into
 * `mostBytes`, worst first, the rest counted, then tools, the sum and what was not seen, which comes first where the run is incomplete. Ends with a line feed.
 */
export function summaryMarkdown(document: ResultDocument): string {
  return isQuiet(document) ? quietSummary(document) : fullSummary(document);
}

function quietSummary(document: ResultDocument): string {
  const rows = toolRows(document);
  const named = rows
    .slice(0, 3)
    .map(({ tool, expected }) => `${code(tool)}${expected === '' ? '' : ` (${prose(expected)})`}`);
  const more = rows.length > named.length ? ` and ${count(rows.length - named.length)} more` : '';
  const tools = named.length === 0 ? 'No tool ran.' : `Nothing but expected acts: ${named.join(', ')}${more}.`;
  const reasons = coverageReasons(document);
  const parts = [
    `${heading(document)}\n`,
    `${scoreWords(document)} ${prose(coverageWords(document))}.`,
    ...(reasons.length > 0 ? [`Why not full: ${prose(reasons.join('; '), 1200)}.`] : []),
    ...[enforcementWords(document), pluginWords(document)]
      .filter((words) => words !== '')
      .map((words) => `${prose(words, 1200)}.`),
    tools,
    ...gateSentence(document),
    ...[policySection(document)].filter((part) => part !== '').map((part) => `\n${part}\n`),
    ...[acceptedSection(dividedFindings(document).accepted)].filter((part) => part !== '').map((part) => `\n${part}\n`),
    madeFrom(document),
  ];
  return `${parts.join('\n')}\n`;
}

function fullSummary(document: ResultDocument): string {
  const { open, accepted } = dividedFindings(document);
  const incomplete = document.decision === 'incomplete';
  const head = [
    heading(document),
    verdictSection(document),
    incomplete ? coverageSection(document) : '',
    policySection(document),
    graphSection(document),
  ];
  const foot = [
    acceptedSection(accepted),
    toolsSection(toolRows(document)),
    sumSection(document),
    incomplete ? '' : coverageSection(document),
    hooksSection(document),
    madeFrom(document),
  ];
  const others = [...head, ...foot].reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  const parts = [...head, findingsSection(open, mostBytes - others), ...foot];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
