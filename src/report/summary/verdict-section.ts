import { markdownCode as code, markdownText as prose } from '../escape.ts';
import { gateWords } from '../interim.ts';
import { points } from '../number.ts';
import { pluginWords } from '../plugin-text.ts';
import type { ResultDocument } from '../result.ts';
import { coverageReasons, coverageWords, decisionWords, enforcementWords, hookWords } from '../verdict.ts';

export const heading = (document: ResultDocument): string => `## IronClaw Guard: ${decisionWords(document)}`;

export const scoreWords = ({ policy, risk }: ResultDocument): string =>
  policy.judgement === 'rights' ? 'Judged by rights, without a score.' : `Risk **${points(risk.score)}** of 10.`;

/** The circumstances that make deviations weigh more, where there are any. */
function circumstanceWords({ context, policy }: ResultDocument): string[] {
  if (context === undefined || context.factor <= 1 || policy.judgement === 'rights') return [];
  const names = context.circumstances.join(', ');
  return [`Deviations weigh ${context.factor.toFixed(2)} times as much here (${prose(names, 100)}).`];
}

/** The score, and that it is one of what was seen where that was too little. */
function riskSentence(document: ResultDocument): string {
  const { risk, policy, decision, steps } = document;
  if (policy.judgement === 'rights') return scoreWords(document);
  if (risk.score === null) return 'There is no score.';
  const step = steps.find(({ key }) => key === risk.step);
  const where = step === undefined || risk.score === 0 ? '' : `, in step ${code(step.name, 80)}`;
  return `Risk **${points(risk.score)}** of 10${where}${decision === 'incomplete' ? ', by what was seen' : ''}.`;
}

/** Risk, what watched, and what is peculiar, in a paragraph. */
export function verdictSection(document: ResultDocument): string {
  const { risk, policy, decision, command } = document;
  const sentences = [
    riskSentence(document),
    ...(risk.acts !== null && risk.acts !== risk.score ? [`By its acts alone: ${points(risk.acts)}.`] : []),
    ...circumstanceWords(document),
    `${prose(coverageWords(document))}.`,
    ...[enforcementWords(document, 20), pluginWords(document)]
      .filter((words) => words !== '')
      .map((words) => `${prose(words, 4000)}.`),
    ...(decision !== 'pass' && policy.mode === 'report' ? ['Mode is `report`: the exit status is left alone.'] : []),
    ...(command?.exit != null && command.exit.code !== 0
      ? [`The command itself ended with ${code(String(command.exit.signal ?? command.exit.code))}.`]
      : []),
  ];
  return [...sentences, ...gateSentence(document)].join(' ');
}

/** What gates were told, as one sentence; none where there was no gate. */
export function gateSentence(document: ResultDocument): string[] {
  const words = gateWords(document);
  return words.length === 0 ? [] : [`${prose(words.join('; ').replace(/^g/, 'G'), 1200)}.`];
}

/** Why the coverage is less than full, a line each; empty when it is full. */
export function coverageSection(document: ResultDocument): string {
  const reasons = coverageReasons(document, 20).map((reason) => `- ${prose(reason)}`);
  return reasons.length === 0 ? '' : `What was not seen, and why:\n\n${reasons.join('\n')}`;
}

/** Where in the kernel the sensor listened, in small; empty for one that says nothing of it. */
export function hooksSection(document: ResultDocument): string {
  const hooks = hookWords(document);
  return hooks === '' ? '' : `<sub>The sensor listened at ${prose(hooks, 600)}.</sub>`;
}

/** What the verdict was made from, so that it can be made again. */
export function madeFrom({ guard, digests }: ResultDocument): string {
  const { recording, evidence, profiles, weights, config } = digests;
  const made = Object.entries({ recording, evidence, profiles, weights, config }).filter(([, digest]) => digest !== '');
  const words = made.map(([name, digest]) => `${name} ${code(digest.replace(/^sha256:/, '').slice(0, 12))}`);
  return `<sub>${[`guard ${prose(guard.version, 40)}`, ...words].join(', ')}</sub>`;
}
