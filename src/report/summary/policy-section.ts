import { markdownText as prose } from '../escape.ts';
import type { ResultDocument } from '../result.ts';
import { policyWords } from '../verdict.ts';

/** The rules that held, each with its truth tree; empty when none did. */
export function policySection(document: ResultDocument): string {
  const lines = policyWords(document, 30).flatMap(({ effect, text, truth }) => [
    `- **${effect}** ${prose(text, 600)}`,
    ...truth.map((line) => `${' '.repeat(2 + line.length - line.trimStart().length)}- ${prose(line.trimStart(), 600)}`),
  ]);
  return lines.length === 0 ? '' : `Policy:\n\n${lines.join('\n')}`;
}
