import { relative } from 'node:path';
import { canonicalJson } from '../../report/canonical.ts';
import type { ResultDocument } from '../../report/result.ts';
import { terminalTable } from '../../report/terminal.ts';
import { type JudgeOptions, judgeRecording, ResultsError } from '../judge.ts';

/**
 * Judges a recording and prints the table. Where the results cannot be written the verdict is still said, then the reason;
 * `written` is false then.
 */
export async function judgeAndPrint(
  directory: string,
  shown: string,
  options: JudgeOptions,
): Promise<{ document: ResultDocument; written: boolean }> {
  try {
    const document = await judgeRecording(directory, options);
    printTable(document, shown);
    return { document, written: true };
  } catch (error) {
    if (!(error instanceof ResultsError)) throw error;
    printTable(error.document, shown);
    process.stderr.write(`ironclaw-guard: ${error.message}\n`);
    return { document: error.document, written: false };
  }
}

/** Prints the table to standard error: standard output belongs to the command that ran. */
function printTable(document: ResultDocument, directory: string): void {
  const { stderr } = process;
  const color = stderr.isTTY === true && process.env.NO_COLOR === undefined;
  stderr.write(terminalTable(document, { color, width: stderr.columns ?? 100, directory, program: program() }));
}

/** The words that call this program again: its name where it was installed under it, else node and the file. */
function program(): string[] {
  const called = process.argv[1] ?? '';
  if (!/\.[cm]?[jt]s$/.test(called)) return ['ironclaw-guard'];
  const near = relative(process.cwd(), called);
  return ['node', near.startsWith('..') ? called : near];
}

/** Shows how far scoring is, on a terminal only. */
export function showProgress(events: number): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${events.toLocaleString('en')} events judged`);
}

/** Prints the result document to standard output. */
export function printDocument(document: ResultDocument): void {
  process.stdout.write(canonicalJson(document));
}
