import { commandData, commandProperty, visible } from './escape.ts';
import { findingText } from './finding-text.ts';
import { many, points } from './number.ts';
import { dividedFindings } from './ranking.ts';
import type { ResultDocument, ResultFinding } from './result.ts';
import { coverageReasons, coverageWords } from './verdict.ts';

/** A note beside the workflow's lines: plain text, harmless as it is. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** From 1; only with a file. */
  readonly line?: number;
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

function place({ step }: ResultFinding): { file?: string; line?: number } {
  if (step.file === undefined) return {};
  return { file: visible(step.file, 500), ...(step.line === undefined ? {} : { line: step.line }) };
}

function ofFinding(finding: ResultFinding, contribution: number | null): Annotation {
  const { headline, who, expected, seen, raised, modified } = findingText(finding, 3);
  return {
    level: levels[finding.severity],
    title: visible(`IronClaw Guard: ${finding.rule}`, 100),
    message: [
      headline,
      `who: ${who}`,
      `expected: ${expected}`,
      `seen: ${seen}`,
      ...(raised === undefined ? [] : [`raised: ${raised}`]),
      ...(modified === undefined ? [] : [`plug-ins: ${modified}`]),
      `${contribution === null ? '' : `adds ${points(contribution)} to the risk; `}more under ${visible(finding.id, 100)} in the job summary`,
    ].join('\n'),
    ...place(finding),
  };
}

/** What no finding says: errors of the policy, and a sensor that saw too little. */
function ofDocument(document: ResultDocument): Annotation[] {
  const errors = document.policy.errors.map((error) => ({
    level: 'error' as const,
    title: 'IronClaw Guard: policy',
    message: visible(error, 600),
  }));
  if (document.decision !== 'incomplete') return errors;
  const message = [coverageWords(document), ...coverageReasons(document)].join('\n');
  return [...errors, { level: 'error', title: 'IronClaw Guard: incomplete', message }];
}

/**
 * At most `limit` annotations, worst first; when there are more, the last one counts the rest. The default is
 * what the runner shows of each level per step.
 */
export function annotations(document: ResultDocument, limit = 10): Annotation[] {
  const ranked = dividedFindings(document).open;
  const all = [
    ...ofDocument(document),
    ...ranked.slice(0, limit).map(({ finding, contribution }) => ofFinding(finding, contribution)),
  ];
  const total = all.length + ranked.length - Math.min(limit, ranked.length);
  if (total <= limit) return all;
  const kept = all.slice(0, limit - 1);
  const level = all[limit - 1]?.level ?? 'notice';
  const message = `${many(total - kept.length, 'more finding')}; the job summary has them all`;
  return [...kept, { level, title: 'IronClaw Guard', message }];
}

/** An annotation as the workflow command that makes it: one line, no line feed. */
export function workflowCommand({ level, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${commandProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${commandProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${commandData(message)}`;
}
