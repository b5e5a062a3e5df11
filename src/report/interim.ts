import { markdownText as prose, visible } from './escape.ts';
import { many } from './number.ts';
import type { ResultDocument } from './result.ts';
import { coverageReasons, coverageWords, decisionWords, policyWords, riskWords } from './verdict.ts';

const mostClauses = 5;
const mostNames = 5;
const mostGates = 10;

/** What cannot be said yet of a recording that goes on; empty when it does not, or when nothing of that kind is known. */
export function undecidedWords({ interim }: ResultDocument): string {
  const left = interim?.undecided ?? [];
  if (left.length === 0) return '';
  const names = [...new Set(left)].slice(0, mostNames).map((name) => visible(name, 40));
  return `${many(left.length, 'process', 'processes')} that steps have just left running (${names.join(', ')}) may yet count as survivors`;
}

/** The few lines a gate puts into the job summary: what is said of the job so far, as GitHub Markdown. */
export function interimSummary(document: ResultDocument): string {
  const clauses = policyWords(document, mostClauses).filter(({ effect }) => effect !== 'note');
  const undecided = undecidedWords(document);
  const lines = [
    ...clauses.map(({ effect, text }) => `- **${effect}** ${prose(text, 600)}`),
    ...coverageReasons(document, 3).map((reason) => `- ${prose(reason)}`),
    ...(undecided === '' ? [] : [`- Undecided: ${prose(undecided)}.`]),
  ];
  const parts = [
    `## IronClaw Guard, gate: ${decisionWords(document)} so far`,
    `${prose(riskWords(document))}; ${prose(coverageWords(document))}.`,
    lines.join('\n'),
    'What steps do from here on is judged when the job ends.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What gates were told while the job went on: `gate at 12.3 s (release): pass`. */
export function gateWords({ gates = [] }: ResultDocument): string[] {
  const words = gates.map(
    ({ t, step, decision }) =>
      `gate at ${(t / 1e9).toFixed(1)} s${step === undefined ? '' : ` (${visible(step, 60)})`}: ${decision}`,
  );
  return words.length <= mostGates
    ? words
    : [...words.slice(0, mostGates), `and ${words.length - mostGates} more gates`];
}
