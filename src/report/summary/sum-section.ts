import { markdownCode as code, markdownFence, markdownText as prose } from '../escape.ts';
import { folded, markdownTable } from '../markdown-table.ts';
import { points } from '../number.ts';
import type { ResultDocument } from '../result.ts';
import { sumCells, sumColumns, sumRules, sumTotal } from '../sum.ts';

const mostTerms = 60;

/** The sum behind the worst step's score, folded; empty when there is none. */
export function sumSection(document: ResultDocument): string {
  const step = document.steps.find(({ key }) => key === document.risk.step);
  const { risk } = step ?? {};
  if (risk == null || risk.terms.length === 0) return '';
  const rows = risk.terms
    .slice(0, mostTerms)
    .map((term, at) => [...sumCells(term, at + 1).map((cell) => prose(cell)), code(term.finding, 100)]);
  const body = markdownTable([...sumColumns, { title: 'finding' }], rows);
  const how = [...sumRules, sumTotal(risk.hazard, risk.score)].join('\n');
  return folded(`The sum behind ${points(risk.score)}`, `${body}\n\n${markdownFence(how, 'text')}`);
}
