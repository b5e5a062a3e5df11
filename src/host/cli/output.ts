import { relative } from 'node:path';
import { canonicalJson } from '../../report/canonical.ts';
import type { ResultDocument } from '../../report/result.ts';
import { terminalTable } from '../../report/terminal.ts';

/** Prints the table to standard error: standard output belongs to the command that ran. */
export function printTable(document: ResultDocument, directory: string): void {
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

/** Prints the result document to standard output. */
export function printDocument(document: ResultDocument): void {
  process.stdout.write(canonicalJson(document));
}
