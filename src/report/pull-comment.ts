import { markdownCode as code, markdownText as prose } from './escape.ts';
import { jobSection, pageLink, type ReportedJob } from './job-section.ts';
import { points } from './number.ts';
import { decisionWords } from './verdict.ts';

/** GitHub refuses a comment of more than 65,536 characters; ours has at most this many bytes. */
export const mostCommentBytes = 64_000;

/** What stands in a comment. */
export interface PullComment {
  /** names whose comment it is: lower-case letters and digits */
  readonly key: string;
  /** at least one; each is told, worst first */
  readonly jobs: readonly ReportedJob[];
  /** sentences beneath: what could not be written elsewhere, whose word this is. Hostile. */
  readonly notes: readonly string[];
}

/** The first line of the comment of `key`, which readers do not see. */
export const commentMarker = (key: string): string => `<!-- ironclaw-guard:${key} -->`;

const order = ['fail', 'incomplete', 'pass'] as const;

/** The comment as GitHub Markdown, in at most `mostCommentBytes`. */
export function pullComment({ key, jobs, notes }: PullComment): string {
  const sorted = jobs.toSorted(
    (a, b) =>
      order.indexOf(a.document.decision) - order.indexOf(b.document.decision) ||
      (b.document.risk.score ?? 0) - (a.document.risk.score ?? 0) ||
      (a.name < b.name ? -1 : 1),
  );
  const worst = sorted[0] as ReportedJob;
  const only = jobs.length === 1;
  const head = [
    commentMarker(key),
    `### IronClaw Guard: ${decisionWords(worst.document)}`,
    only ? `Job ${code(worst.name, 120)}${linked(worst)}.` : overview(sorted),
  ];
  const foot = notes.length === 0 ? '' : `<sub>${notes.map((note) => prose(note, 400)).join('<br>')}</sub>`;
  const room = mostCommentBytes - Buffer.byteLength([...head, foot].join('\n\n')) - 300;
  const sections: string[] = [];
  let left = room;
  for (const [at, job] of sorted.entries()) {
    // what a short section leaves, the next ones may have
    const text = jobSection(job, Math.floor(left / (sorted.length - at)) - 200);
    const section = only ? text : `#### ${code(job.name, 120)}: ${decisionWords(job.document)}\n\n${text}`;
    const size = Buffer.byteLength(section) + 2;
    if (size > left) continue;
    left -= size;
    sections.push(section);
  }
  return `${[...head, ...sections, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function linked(job: ReportedJob): string {
  const link = pageLink(job);
  return link === '' ? '' : `, ${link}`;
}

const MOST_JOBS = 60;

function overview(jobs: readonly ReportedJob[]): string {
  const rows = jobs
    .slice(0, MOST_JOBS)
    .map(
      ({ name, document }) =>
        `| ${code(name, 120)} | ${decisionWords(document)} | ${document.risk.score === null ? '' : points(document.risk.score)} |`,
    );
  const link = pageLink(jobs[0] as ReportedJob);
  const more = jobs.length > MOST_JOBS ? [`\nAnd ${jobs.length - MOST_JOBS} more jobs.`] : [];
  return [
    '| Job | | Risk |',
    '|---|---|---:|',
    ...rows,
    ...more,
    ...(link === '' ? [] : [`\nThe run’s ${link}.`]),
  ].join('\n');
}
