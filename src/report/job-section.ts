import type { Change } from './change.ts';
import { markdownCode as code, markdownFence, markdownText as prose } from './escape.ts';
import { headline } from './finding-text.ts';
import { many, points } from './number.ts';
import { dividedFindings, type RankedFinding } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { rolePathText } from './role-path.ts';
import { coverageReasons, coverageWords, policyWords, riskWords } from './verdict.ts';

/** A job whose result is told on a page of GitHub. */
export interface ReportedJob {
  /** `CI / build, ubuntu-24.04`: hostile */
  readonly name: string;
  readonly document: ResultDocument;
  /** it was cancelled, so that the rest of it never happened */
  readonly cancelled: boolean;
  /** where its log and summary are, of the server's own making */
  readonly page?: string | undefined;
  /** since the last result of the base branch, where there is one */
  readonly change?: Change | undefined;
}

const ADDRESS = /^https?:\/\/[\w./:-]{1,500}$/;

/** A link to a job's page; empty where there is none, or it is no plain address. */
export const pageLink = ({ page }: ReportedJob): string =>
  page === undefined || !ADDRESS.test(page) ? '' : `[log and summary](${page})`;

const MOST_GONE = 20;
/** Findings whose YAML is shown: of more the job summary has it. */
const MOST_ACCEPTS = 5;
const MOST_POLICY = 6;
/** More rows nobody reads on a page. */
const MOST_ROWS = 30;
/** For the sentences around the table of findings, in bytes. */
const ROOM = 400;

/**
 * Verdict, coverage, change and findings of a job as GitHub Markdown, worst first, in at most `most` bytes; what has no room is
 * counted. Nothing of what it quotes acts.
 */
export function jobSection(job: ReportedJob, most: number): string {
  const { document, change } = job;
  const { open } = dividedFindings(document);
  const parts = [verdict(job), policy(document), change === undefined ? '' : changed(change, document)];
  const tail = [change === undefined ? '' : gone(change, document), accepting(open)];
  const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  const spare = most - size(parts) - ROOM;
  const kept = tail.filter((text) => size([text]) < spare / 3);
  const table = findings(open, change, spare - size(kept));
  return [...parts, table, ...kept].filter((text) => text !== '').join('\n\n');
}

function verdict({ document, cancelled }: ReportedJob): string {
  const { policy: held, decision } = document;
  const risk = riskWords(document);
  const sentences = [
    ...(cancelled ? ['The job was cancelled: this is what was seen until then.'] : []),
    `${prose(risk[0]?.toUpperCase() ?? '')}${prose(risk.slice(1))}. ${prose(coverageWords(document))}.`,
    ...(decision !== 'pass' && held.mode === 'report' ? ['Mode is `report`: the job is not failed.'] : []),
  ];
  const reasons = coverageReasons(document).map((reason) => `- ${prose(reason)}`);
  return [sentences.join(' '), ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}

function policy(document: ResultDocument): string {
  const lines = policyWords(document, MOST_POLICY).map(({ effect, text }) => `- **${effect}** ${prose(text, 400)}`);
  return lines.length === 0 ? '' : `Policy:\n\n${lines.join('\n')}`;
}

function changed({ base, commit, added, gone: left, unchanged }: Change, { decision }: ResultDocument): string {
  const at = commit === '' ? '' : ` at ${code(commit.slice(0, 7))}`;
  const went = decision === 'incomplete' ? 'not seen this time' : 'gone';
  return `Against ${code(base, 80)}${at}: **${added.size} new**, ${left.length} ${went}, ${unchanged} unchanged.`;
}

function findings(open: readonly RankedFinding[], change: Change | undefined, room: number): string {
  if (open.length === 0) return '';
  const lines = ['| | What | Who | Step | Adds |', '|---|---|---|---|---:|'];
  let left = room - 100;
  let shown = 0;
  for (const one of open.slice(0, MOST_ROWS)) {
    const line = row(one, change?.added.has(one.finding.id) ?? false);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    lines.push(line);
    shown += 1;
  }
  const more = open.length - shown;
  return [
    lines.join('\n'),
    ...(more > 0 ? [`And ${many(more, 'more finding')}; the job summary and \`result.json\` have them.`] : []),
  ].join('\n\n');
}

function row({ finding, contribution }: RankedFinding, isNew: boolean): string {
  const cells = [
    `${finding.severity}${isNew ? ', **new**' : ''}`,
    prose(headline(finding), 300),
    code(rolePathText(finding.rolePath), 200),
    code(finding.step.name, 60),
    contribution === null ? '' : points(contribution),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What was not watched cannot be said to be gone. */
function gone({ gone: left, base }: Change, { decision }: ResultDocument): string {
  if (left.length === 0) return '';
  const lines = left.slice(0, MOST_GONE).map((text) => `- ${prose(text, 200)}`);
  const more = left.length > MOST_GONE ? [`- and ${left.length - MOST_GONE} more`] : [];
  const title = decision === 'incomplete' ? 'Not seen this time, but found on' : 'Gone since';
  return folded(`${title} ${prose(base, 80)}`, [...lines, ...more].join('\n'));
}

/** The YAML that would accept what was found, where that is a handful. */
function accepting(open: readonly RankedFinding[]): string {
  const accepts = open.map(({ finding }) => finding.accept.trimEnd()).filter((text) => text.trim() !== '');
  if (accepts.length === 0 || accepts.length > MOST_ACCEPTS) return '';
  const lines = accepts.flatMap((text) => text.split('\n'));
  return folded(
    'What is fine can be accepted, below accept: in .github/ironclaw.yml',
    markdownFence(lines.join('\n'), 'yaml', 60),
  );
}

const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
