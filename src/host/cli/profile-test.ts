import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../report/escape.ts';
import { table, wrap } from '../../report/layout.ts';
import { caseDirectories, caseName, readCase } from '../case-files.ts';
import { type CaseOutcome, caseOutcome } from '../case-outcome.ts';
import { toolNames } from '../profile-collection.ts';
import { profilesDirectory } from '../profile-texts.ts';
import { readStandards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { isDirectory } from './recording-argument.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/** `profile test [TOOL...] [DIR]`: judges cases and says which do not come out as they must. Returns the exit status. */
export function profileTest(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const own = profilesDirectory();
  const { directory, tools } = chosen(positionals, own);
  // another folder of profiles is tested with its own
  const withProfiles = lstatSync(join(directory, 'weights.yml'), { throwIfNoEntry: false }) !== undefined;
  const standards = readStandards(undefined, withProfiles ? directory : own);
  const all = caseDirectories(directory).map(readCase);
  const cases = all.filter((one) => tools.length === 0 || tools.includes(one.case.tool));
  if (cases.length === 0)
    throw new UsageError(`there are no cases${tools.length > 0 ? ` of ${tools.join(', ')}` : ''} below ${directory}`);
  const outcomes = cases.map((one, index) => {
    progress(`${index + 1} of ${cases.length}: ${caseName(one.directory)}`);
    return caseOutcome(one, standards);
  });
  progress('');
  const failed = outcomes.filter(({ faults }) => faults.length > 0);
  print(outcomes);
  process.stdout.write(`\n${cases.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : status.refused;
}

/** What arguments name: tools, and at most one directory. A name that a profile has is a tool; anything else a directory. */
function chosen(positionals: readonly string[], own: string): { directory: string; tools: string[] } {
  const known = new Set(toolNames(own));
  const isTool = (name: string): boolean => known.has(name);
  const directories = positionals.filter((name) => !isTool(name));
  const [directory = own, more] = directories;
  if (more !== undefined)
    throw new UsageError(`\`${more}\` is no tool with a profile, and \`${directory}\` was named already`);
  if (!isDirectory(directory)) throw new UsageError(`\`${directory}\` is no tool with a profile, and no directory`);
  return { directory, tools: positionals.filter(isTool) };
}

function print(outcomes: readonly CaseOutcome[]): void {
  const width = Math.max(80, process.stdout.columns ?? 120);
  const columns = [
    { title: 'case' },
    { title: 'must find', flexible: true },
    { title: 'decision' },
    { title: 'risk', right: true },
    { title: '' },
  ];
  const rows = outcomes.map(({ name, expect, decision, score, faults }) => [
    visible(name),
    visible(expect),
    decision,
    score,
    faults.length === 0 ? 'ok' : 'FAILED',
  ]);
  process.stdout.write(`${table(columns, rows, width).join('\n')}\n`);
  for (const { name, faults } of outcomes) {
    if (faults.length === 0) continue;
    process.stdout.write(`\n${visible(name)}\n`);
    for (const fault of faults.slice(0, 20))
      process.stdout.write(
        `${wrap(visible(fault, 600), width - 4)
          .map((line) => `    ${line}`)
          .join('\n')}\n`,
      );
    if (faults.length > 20) process.stdout.write(`    and ${faults.length - 20} more\n`);
  }
}

/** One line on a terminal that the next replaces. */
function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\x1b[K${visible(text)}`);
}
