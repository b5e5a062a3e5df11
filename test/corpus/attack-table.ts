import { join } from 'node:path';
import { readCase } from '../../src/host/case-files.ts';
import { judgement } from '../../src/host/judge.ts';
import type { Standards } from '../../src/host/standards.ts';
import { ATTACKS, BENIGN, type LookAlike, lookAlikes, type Row, rows } from './rows.ts';

/** Marks in docs/attacks.md between which the tables stand. */
const BEGIN = '<!-- made by `node scripts/corpus.ts`: begin -->';
const END = '<!-- end -->';
const SEVERITIES = ['error', 'warning', 'note'];

/** docs/attacks.md with its tables made again from the cases, judged by the standards given. */
export function withTables(page: string, standards: Standards): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no lines \`${BEGIN}\` and \`${END}\``);
  return `${before}${BEGIN}\n${tables(standards)}${END}${after}`;
}

function tables(standards: Standards): string {
  const all = rows();
  const enacted = all.filter((one) => one.case !== undefined);
  const unseen = all.filter((one) => one.unseen !== undefined);
  const judged = new Map<string, ReturnType<typeof outcome>>();
  for (const { case: name } of enacted)
    if (name !== undefined && !judged.has(name)) judged.set(name, outcome(name, standards));
  const failing = enacted.filter((one) => judged.get(one.case ?? '')?.decision === 'fail').length;
  const lines = enacted.map((one) => {
    const { done, found, decision, score } = judged.get(one.case ?? '') as ReturnType<typeof outcome>;
    return `| ${one.row} | ${one.name} | ${one.year} | [${done}](../test/corpus/attacks/${one.case}) | ${found} | ${one.class} | ${decision} | ${score} |`;
  });
  return `
Of ${all.length} attacks ${enacted.length} are acted out, by ${judged.size} cases. ${failing} of them fail a job with the default policy, ${enacted.length - failing} warn.

| | attack | year | what the case does | found | class | decision | score |
|--:|---|--:|---|---|:-:|---|--:|
${lines.join('\n')}

## What cannot be seen here

| | attack | year | class | why |
|--:|---|--:|:-:|---|
${unseen.map((one) => `| ${one.row} | ${one.name} | ${one.year} | ${one.class} | ${one.unseen} |`).join('\n')}

## What honest builds do

${honest(standards)}
`;
}

function honest(standards: Standards): string {
  const named = lookAlikes().flatMap(({ cases }) => cases);
  const built = named.filter((name) => readCase(join(BENIGN, name)).case.origin === 'built');
  const told = lookAlikes().filter((one) => one.told !== undefined);
  return `Look-alikes of attacks, the 32 of the list that the project was given and what was added since: ${named.length} cases, ${named.length - built.length} of them run and
recorded, ${built.length} built from a list of events since what they need cannot be had where cases are recorded (*built*; the list and the reasons stand in
[build.ts](../test/corpus/build.ts)). In ${named.length} of ${named.length} nothing is found.

| | what | case | how | raised |
|--:|---|---|---|---|
${lookAlikes()
  .map((one) => lookAlike(one, standards))
  .join('\n')}

This is no rate of false alarms. Of ${told.length} of them there is a way to do it that is told, since an attack does the same:

| | what | what is told of it otherwise, and why |
|--:|---|---|
${told.map(({ row, name, told }) => `| b${row} | ${name} | ${told} |`).join('\n')}
`;
}

function lookAlike({ row, name, cases, stands }: LookAlike, standards: Standards): string {
  const each = cases.map((of) => {
    const { document } = judgement(join(BENIGN, of), { standards });
    const { description, origin } = readCase(join(BENIGN, of)).case;
    const rules = document.findings.filter(({ kind }) => kind !== 'coverage').map(({ rule }) => `\`${rule}\``);
    return { link: `[${description}](../test/corpus/benign/${of})`, origin, raised: rules.join(' ') || 'nothing' };
  });
  const how = each.map(({ origin }) => (origin === 'built' ? '*built*' : 'run'));
  const [links, ways, raised] = [each.map(({ link }) => link), how, each.map((one) => one.raised)].map((column) =>
    column.join('<br>'),
  );
  return `| b${row} | ${name} | ${links} | ${ways}${stands === undefined ? '' : `; ${stands}`} | ${raised} |`;
}

/** What a case does and how it is judged; its findings by name, the gravest first, each once. */
function outcome(
  name: Row['case'] & string,
  standards: Standards,
): { done: string; found: string; decision: string; score: string } {
  const directory = join(ATTACKS, name);
  const { document } = judgement(directory, { standards });
  const told = document.findings.filter(({ kind }) => kind !== 'coverage');
  const inOrder = SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity));
  return {
    done: readCase(directory).case.description,
    found: [...new Set(inOrder.filter(({ severity }) => severity !== 'note').map(({ rule }) => `\`${rule}\``))].join(
      ' ',
    ),
    decision: document.decision === 'pass' ? 'warn' : document.decision,
    score: document.risk.score?.toFixed(1) ?? '',
  };
}
