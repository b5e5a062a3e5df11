import { markdownCode as code, markdownText as prose } from '../escape.ts';
import { folded, type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import { count, many, points } from '../number.ts';
import type { ToolRow } from '../tool-row.ts';

/** Rows that stand open, and rows in all. */
const mostOpen = 12;
const mostRows = 40;

/** The tools with identity, exposure, expected acts and score, worst first; empty when none ran. */
export function toolsSection(rows: readonly ToolRow[]): string {
  if (rows.length === 0) return '';
  const scored = rows.some(({ own }) => own !== null);
  const columns: MarkdownColumn[] = [
    { title: 'Tool' },
    { title: 'Did' },
    { title: 'Identity' },
    { title: 'Exposure' },
    { title: 'Processes', right: true },
    { title: 'Findings', right: true },
    { title: 'Expected acts' },
    ...(scored
      ? [
          { title: 'Own risk', right: true },
          { title: 'With what it started', right: true },
        ]
      : []),
  ];
  const cells = rows.slice(0, mostRows).map((row) => cellsOf(row, scored));
  const open = markdownTable(columns, cells.slice(0, mostOpen));
  if (rows.length <= mostOpen) return `### Tools\n\n${open}`;
  const more = rows.length > mostRows ? `\n\nand ${count(rows.length - mostRows)} more` : '';
  const rest = markdownTable(columns, cells.slice(mostOpen)) + more;
  return `### Tools\n\n${open}\n\n${folded(many(rows.length - mostOpen, 'more tool'), rest)}`;
}

const cellsOf = (
  { tool, did, identity, exposure, processes, findings, expected, own, tree }: ToolRow,
  scored: boolean,
): string[] => [
  code(tool),
  prose(did),
  identity,
  prose(exposure),
  count(processes),
  findings === 0 ? '' : count(findings),
  prose(expected),
  ...(scored ? [points(own), points(tree)] : []),
];
