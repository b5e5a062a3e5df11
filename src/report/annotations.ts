import { commandData, commandProperty, visible } from './escape.ts';
import { findingText } from './finding-text.ts';
import { many, points } from './number.ts';
import { workflowLine } from './place.ts';
import type { ResultHeld } from './policy-facts.ts';
import { dividedFindings, type RankedFinding } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { rolePathText } from './role-path.ts';
import { pageOf, ruleOf } from './rules.ts';
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

const order = ['error', 'warning', 'notice'];
const effects = { fail: 'error', warn: 'warning', note: 'notice' } as const;
const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The runner cuts a message after 4,096 characters: of seven lines none is longer than this. */
const longestLine = 560;
const message = (lines: readonly string[]): string => lines.map((line) => visible(line, longestLine)).join('\n');

function ofFinding({ finding, contribution }: RankedFinding, document: ResultDocument): Annotation {
  const { headline, who, expected, seen, raised, modified } = findingText(finding, 3);
  return {
    level: levels[finding.severity],
    title: visible(`IronClaw Guard: ${finding.rule}`, 100),
    message: message([
      headline,
      `who: ${who}`,
      `expected: ${expected}`,
      `seen: ${seen}`,
      ...(raised === undefined ? [] : [`raised: ${raised}`]),
      ...(modified === undefined ? [] : [`plug-ins: ${modified}`]),
      `${contribution === null ? '' : `adds ${points(contribution)} to the risk; `}more under ${visible(finding.id, 100)} in the job summary`,
      `what it means: ${pageOf(ruleOf(finding))}`,
    ]),
    ...workflowLine(finding.step, document),
  };
}

/** A rule of the configuration that held: those of packs say nothing that findings do not. */
function ofRule({ id, then, why, invocation }: ResultHeld, document: ResultDocument): Annotation {
  const by = document.invocations.find((one) => one.id === invocation);
  return {
    level: effects[then],
    title: visible(`IronClaw Guard: policy ${id}`, 100),
    message: message([
      `the rule ${visible(id, 100)} held`,
      ...(by === undefined ? [] : [`who: ${rolePathText(by.rolePath)} (step ${visible(by.step.name, 60)})`]),
      `why: ${visible(why, 400)}`,
    ]),
    ...(by === undefined ? {} : workflowLine(by.step, document)),
  };
}

/** What no finding says: a sensor that saw too little, errors of the policy, and its own rules. */
function ofDocument(document: ResultDocument): Annotation[] {
  const { errors, held } = document.policy;
  const seen = message([coverageWords(document), ...coverageReasons(document)]);
  return [
    ...(document.decision === 'incomplete'
      ? [{ level: 'error' as const, title: 'IronClaw Guard: incomplete', message: seen }]
      : []),
    ...errors.map((error) => ({
      level: 'error' as const,
      title: 'IronClaw Guard: policy',
      message: visible(error, 600),
    })),
    ...held.filter(({ from }) => from === 'configuration').map((one) => ofRule(one, document)),
  ];
}

/**
 * At most `limit` annotations, worst first; when there are more, the last one counts the rest. The default is what the runner shows of one
 * level in one step: more than that nobody reads beside the code.
 */
export function annotations(document: ResultDocument, limit = 10): Annotation[] {
  const ranked = dividedFindings(document).open;
  const all = [...ofDocument(document), ...ranked.slice(0, limit).map((one) => ofFinding(one, document))].sort(
    (a, b) => order.indexOf(a.level) - order.indexOf(b.level),
  );
  const total = all.length + ranked.length - Math.min(limit, ranked.length);
  if (total <= limit) return all;
  const kept = all.slice(0, limit - 1);
  const level = all[limit - 1]?.level ?? 'notice';
  const rest = `${many(total - kept.length, 'more finding')}; the job summary has them all`;
  return [...kept, { level, title: 'IronClaw Guard', message: rest }];
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
