import { info, setFailed, summary, warning } from '@actions/core';

/** The runner drops a summary of more than a mebibyte; this leaves room for what other code of the step adds. In bytes. */
const LARGEST_SUMMARY = 900_000;
/** The runner cuts the message of an annotation here. */
const LONGEST_MESSAGE = 4000;

/** Says how it ended, and fails the step where that is to be. */
export function endStep(sentence: string, passes: boolean, enforce: boolean): void {
  const text = sentence.slice(0, LONGEST_MESSAGE);
  if (passes) info(text);
  else if (enforce) setFailed(text);
  else warning(`${text} (mode report: the job is not failed)`);
}

/** Adds to the job summary, cut at a line where it is too long. */
export async function writeSummary(markdown: string): Promise<void> {
  if (markdown === '') return;
  const whole = Buffer.from(markdown);
  const cut = whole.length > LARGEST_SUMMARY;
  const text = cut
    ? `${whole
        .subarray(0, LARGEST_SUMMARY)
        .toString('utf8')
        .replace(/[^\n]*$/, '')}\nCut here: the whole summary is in the recording.\n`
    : markdown;
  try {
    await summary.addRaw(text, true).write();
  } catch (error) {
    warning(`IronClaw Guard: the job summary could not be written: ${(error as Error).message}`);
  }
}
