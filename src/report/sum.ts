import { hazard } from '../score/hazard.ts';
import { visible } from './escape.ts';
import { type Column, table } from './layout.ts';
import { duration, points } from './number.ts';
import type { ResultTerm } from './result.ts';

/** Widest table; the class is what is cut. */
const tableWidth = 160;

/** The columns of the sum, in the order of the arithmetic: each follows from those to its left. */
export const sumColumns: readonly Column[] = [
  { title: '#', right: true },
  { title: 'tactic' },
  { title: 'class', most: 22 },
  { title: 'w', right: true },
  { title: 'c', right: true },
  { title: 'h', right: true },
  { title: 'factor', right: true },
  { title: 'v', right: true },
  { title: 'age', right: true },
  { title: 'decay', right: true },
  { title: 'rank', right: true },
  { title: 'term', right: true },
  { title: 'adds', right: true },
];

/** Up to four places, at least two: weights stay short, hazards exact. */
const number = (n: number): string => n.toFixed(4).replace(/0{1,2}$/, '');

/** The cells of one term; `at` is its number in the list of findings below the sum. */
export function sumCells(term: ResultTerm, at: number): string[] {
  return [
    String(at),
    visible(term.tactic, 30),
    visible(term.class, 60),
    number(term.w),
    number(term.c),
    hazard(term.w, term.c).toFixed(4),
    number(term.factor),
    term.v.toFixed(4),
    duration(term.ageSeconds),
    term.decay.toFixed(4),
    String(term.rank),
    term.term.toFixed(4),
    points(term.contribution),
  ];
}

/** How the columns follow from one another. */
export const sumRules: readonly string[] = [
  'h = -ln(1 - min(w·c, 0.99))    v = min(6, factor·h)    term = v·decay / 2^(rank - 1)',
  'decay = 2^(-age/120 s), not below 1/2 for credentials, persistence, privilege and tampering, 1 for faults',
];

/** The last line of the sum: `S = 2.4754    score = 10·(1 - e^-2.4754) = 9.16`. */
export const sumTotal = (s: number, score: number): string =>
  `S = ${s.toFixed(4)}    score = 10·(1 - e^-${s.toFixed(4)}) = ${points(score)}`;

/** S of some terms. */
export const hazardOf = (terms: readonly ResultTerm[]): number => terms.reduce((sum, { term }) => sum + term, 0);

/** The whole sum as text: rules, table, total, and the finding behind each row; the rows of `marked` findings begin with `>`. */
export function sumLines(
  terms: readonly ResultTerm[],
  s: number,
  score: number,
  marked?: ReadonlySet<string>,
): string[] {
  return [
    ...sumRules.map((rule) => `  ${rule}`),
    ...sumTable(terms, marked),
    `  ${sumTotal(s, score)}`,
    ...termSources(terms),
  ];
}

/** Only the table of the sum. */
export function sumTable(terms: readonly ResultTerm[], marked: ReadonlySet<string> = new Set()): string[] {
  const rows = terms.map((term, at) => sumCells(term, at + 1));
  return table(sumColumns, rows, tableWidth).map((line, at) => {
    const term = terms[at - 1];
    return `${term !== undefined && marked.has(term.finding) ? '> ' : '  '}${line}`;
  });
}

/** Which finding, and which invocation, each row of the table is, and what of its factor plug-ins made. */
export const termSources = (terms: readonly ResultTerm[]): string[] =>
  terms.map(({ finding, invocation, plugin }, at) => {
    const by = plugin === undefined ? '' : `; plug-ins make ×${number(plugin)} of its factor`;
    return `  ${at + 1} is ${visible(finding, 80)}, by [${visible(invocation, 40)}]${by}`;
  });
