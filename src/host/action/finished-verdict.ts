import { annotations, workflowCommand } from '../../report/annotations.ts';
import { markdownText, visible } from '../../report/escape.ts';
import { interimSummary, undecidedWords } from '../../report/interim.ts';
import type { ResultDocument } from '../../report/result.ts';
import { summaryMarkdown } from '../../report/summary.ts';
import { terminalTable } from '../../report/terminal.ts';
import { coverageReasons, decisionWords, riskWords } from '../../report/verdict.ts';
import type { Verdict } from './verdict.ts';

/** The runner shows ten annotations of a level per stage; the tenth error is the one that fails the step. */
const MOST_ANNOTATIONS = 9;
/** Columns of the table in the log. */
const WIDTH = 120;

/** How a verdict is put into words. */
export interface Wording {
  /** where the recording will be in the end: what the user is told */
  readonly named: string;
  /** whether anything but a pass fails the step */
  readonly enforce: boolean;
  readonly notice: string | undefined;
  /** what became of signing it */
  readonly signature?: string | undefined;
}

/** The verdict of a document, as texts that need only be printed. */
export function finishedVerdict(document: ResultDocument, { named, enforce, notice, signature }: Wording): Verdict {
  const judged: ResultDocument = { ...document, policy: { ...document.policy, mode: enforce ? 'enforce' : 'report' } };
  const table = terminalTable(judged, { color: false, width: WIDTH, directory: named });
  const undecided = undecidedWords(document);
  const said = [notice, signature].filter((sentence) => sentence !== undefined);
  const summary = document.interim === undefined ? summaryMarkdown(document) : interimSummary(judged);
  return {
    decision: document.decision,
    enforce,
    headline: headlineOf(document),
    table: [table, ...said.map((sentence) => `${sentence}\n`)].join('\n'),
    annotations: annotations(judged, MOST_ANNOTATIONS).map(workflowCommand),
    summary: [summary, ...(signature === undefined ? [] : [markdownText(signature, 500)])].join('\n'),
    ...(undecided === '' ? {} : { undecided }),
  };
}

/** Why the job fails, in one sentence. */
function headlineOf(document: ResultDocument): string {
  const words = `${decisionWords(document)}; ${riskWords(document)}`;
  if (document.decision === 'incomplete') return [words, ...coverageReasons(document, 2)].join('; ');
  const held = document.policy.held.find(({ then }) => then === 'fail');
  return document.decision === 'fail' && held !== undefined
    ? `${words}; ${visible(held.id, 100)}: ${visible(held.why, 300)}`
    : words;
}
