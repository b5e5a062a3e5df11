import { join } from 'node:path';
import { readCase } from '../../src/host/case-files.ts';
import { judgement } from '../../src/host/judge.ts';
import type { Standards } from '../../src/host/standards.ts';
import { ATTACKS, BENIGN, lookAlikes, type Row, rows } from './rows.ts';

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

${honest()}

| | what | case |
|--:|---|---|
${lookAlikes().map(lookAlike).join('\n')}

`;
}

function honest(): string {
  const named = lookAlikes().flatMap((one) => one.case ?? []);
  const built = named.filter((name) => readCase(join(BENIGN, name)).case.origin === 'built');
  return `Look-alikes of attacks: ${named.length} cases in which nothing is found, ${built.length} of them built from a list of events (*built*), the others run and recorded, some with a script that stands for the tool. This is no rate of false alarms: look-alikes that are told (b3, b20, b21, b29, b30) have no case here, and b8 was recorded as an archive after a build in a directory outside the workspace was told.`;
}

function lookAlike({ row, name, case: of, why }: ReturnType<typeof lookAlikes>[number]): string {
  if (of === undefined) return `| b${row} | ${name} | no case: ${why} |`;
  const { description, origin } = readCase(join(BENIGN, of)).case;
  return `| b${row} | ${name} | [${description}](../test/corpus/benign/${of})${origin === 'built' ? ' (*built*)' : ''} |`;
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
