import { annotations } from './annotations.ts';
import { cutMiddle, markdownText as prose } from './escape.ts';
import { jobSection, type ReportedJob } from './job-section.ts';
import { decisionWords, riskWords } from './verdict.ts';

/** GitHub takes 65,535 characters of a check's summary and as many of its text; ours have at most this many bytes. */
export const mostCheckBytes = 65_000;
/** Of a check run in all, and in one request (GitHub's limit). */
const MOST_ANNOTATIONS = 150;
export const annotationsPerRequest = 50;

/** An annotation as GitHub's API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a check run says in the end. */
export interface CheckOutput {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required' | 'cancelled';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/**
 * Makes the end of a check run of a job's result.
 *
 * A check that is required holds a merge up unless it is `success` or `neutral`, so: pass is `success`, or `cancelled` when the job was
 * cut short; fail is `failure` and incomplete is `action_required`, since nobody knows yet; in report mode both are `neutral`.
 *
 * @param workflow path of the workflow file, where findings without a line of their own are shown; undefined: they are not
 */
export function checkOutput(job: ReportedJob, workflow: string | undefined): CheckOutput {
  const { document } = job;
  return {
    conclusion: conclusionOf(job),
    title: cutMiddle(`${decisionWords(document)}; ${riskWords(document)}`, 250),
    summary: jobSection(job, mostCheckBytes),
    annotations: annotations(document, MOST_ANNOTATIONS).flatMap(({ level, title, message, file, line }) => {
      const path = file ?? workflow;
      if (path === undefined) return [];
      const at = file === undefined ? 1 : (line ?? 1);
      const annotation_level = level === 'error' ? 'failure' : level;
      return [{ path, start_line: at, end_line: at, annotation_level, title, message }];
    }),
  };
}

function conclusionOf({ document: { decision, policy }, cancelled }: ReportedJob): CheckOutput['conclusion'] {
  if (decision === 'pass') return cancelled ? 'cancelled' : 'success';
  if (policy.mode === 'report') return 'neutral';
  return decision === 'fail' ? 'failure' : 'action_required';
}

/** The text beneath a check's summary: notes (hostile) and lines that are shown as they are, such as heads of a hash chain. */
export function checkText(notes: readonly string[], lines: string): string {
  const told = notes.map((note) => `- ${prose(note, 400)}`).join('\n');
  return [...(told === '' ? [] : [told]), ...(lines === '' ? [] : [lines])].join('\n\n');
}
