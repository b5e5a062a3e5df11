import type { Recording } from '../events/recording.ts';
import type { JobFacts } from '../policy/facts/catalogue.ts';
import type { Subject as FactSubject } from '../policy/facts/invocation-facts.ts';
import { canonicalJson, canonicalLine } from '../report/canonical.ts';
import { ocsfFindings } from '../report/export/ocsf.ts';
import type { Subject } from '../report/export/statement.ts';
import { runtimeTrace } from '../report/export/trace.ts';
import { TraceLog } from '../report/export/trace-log.ts';
import { verdictStatement } from '../report/export/verdict-statement.ts';
import { factObject } from '../report/facts-text.ts';
import type { ResultDocument } from '../report/result.ts';
import { type JudgeOptions, judgement } from './judge.ts';
import { sha256Of } from './sha256.ts';

/** The forms in which other engines take what the guard knows. */
export const exportForms = ['in-toto', 'svr', 'ocsf', 'facts', 'opa'] as const;
export type ExportForm = (typeof exportForms)[number];

/**
 * Judges a recording and gives it in another form, a line at a time; nothing is written. The same recording, profiles and configuration
 * give the same lines.
 * @param artifacts what the job made: further subjects of statements
 * @throws RecordingError or ProfileError, each with a message for the user
 */
export function* exported(
  directory: string,
  form: ExportForm,
  artifacts: readonly Subject[],
  options: Omit<JudgeOptions, 'out'>,
): Generator<string> {
  if (form === 'facts' || form === 'opa') {
    const asked = askedFacts(directory, options);
    yield* form === 'facts' ? factLines(asked) : opaInput(asked);
    return;
  }
  const trace = form === 'in-toto' ? new TraceLog() : undefined;
  const { document, recording } = judgement(directory, { ...options, trace });
  if (trace !== undefined) yield canonicalLine(runtimeTrace(document, recording, trace, artifacts));
  else if (form === 'svr') yield verdictLine(document, recording, artifacts);
  else for (const event of ocsfFindings(document, recording)) yield canonicalLine(event);
}

/** A line for each invocation, with the facts of the job in each. */
function* factLines({ job, subjects }: AskedFacts): Generator<string> {
  for (const subject of subjects) yield canonicalLine(factObject(job, subject));
}

/** The same as one document, as engines take it that decide on a whole job: the facts of the job once, which are there even when nothing ran. */
export function* opaInput({ job, subjects }: AskedFacts): Generator<string> {
  yield `{"schema":"ironclaw.guard/opa-input/v1","job":${canonicalLine(job).trimEnd()},"invocations":[`;
  for (const [at, { id, parent, facts }] of subjects.entries())
    yield `${at === 0 ? '' : ','}\n${canonicalLine({ id, parent: parent ?? null, ...facts }).trimEnd()}`;
  yield '\n]}\n';
}

/** The verdict as a statement, as it is signed. */
export function verdictLine(document: ResultDocument, recording: Recording, artifacts: readonly Subject[]): string {
  const result = sha256Of(canonicalJson(document));
  return canonicalLine(verdictStatement(document, recording, result, artifacts));
}

/** What rules are asked of. */
export interface AskedFacts {
  readonly job: JobFacts;
  readonly subjects: readonly FactSubject[];
}

/** Judges a recording and gives the facts that its rules are asked of. @throws as `exported` */
export function askedFacts(directory: string, options: Omit<JudgeOptions, 'out'>): AskedFacts {
  let seen: AskedFacts | undefined;
  judgement(directory, { ...options, facts: (job, subjects) => (seen = { job, subjects }) });
  if (seen === undefined) throw new Error('the judgement told no facts');
  return seen;
}
