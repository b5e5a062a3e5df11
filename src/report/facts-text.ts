import { factFields, type JobFacts, listedFacts, rangeWords, typeWords } from '../policy/facts/catalogue.ts';
import type { FactFields } from '../policy/facts/fact.ts';
import type { Subject } from '../policy/facts/invocation-facts.ts';
import { markdownCode, visible } from './escape.ts';
import { table } from './layout.ts';

const tableWidth = 160;

/** Facts of the policy language as a table: their types, and what they say. Ends with a line feed. */
export function factsTable(fields: FactFields = factFields): string {
  const rows = listedFacts(fields).map(({ path, fact }) => [
    path,
    typeWords(fact),
    saysWords(fact.says, rangeWords(fact)),
  ]);
  return `${table([{ title: 'fact' }, { title: 'type' }, { title: 'says', flexible: true }], rows, tableWidth).join('\n')}\n`;
}

/** The same as Markdown, for the documentation. */
export function factsMarkdown(): string {
  const rows = listedFacts().map(
    ({ path, fact }) =>
      `| ${markdownCode(path)} | ${typeWords(fact)} | ${saysWords(fact.says, rangeWords(fact)).replaceAll('|', '\\|')} |`,
  );
  return ['| Fact | Type | Says |', '| --- | --- | --- |', ...rows].join('\n');
}

const saysWords = (says: string, range: string): string => (range === '' ? says : `${says}; ${range}`);

/** The facts of one invocation of a recording, with types and values. Ends with a line feed. */
export function factValues(job: JobFacts, subject: Subject | undefined, fields: FactFields = factFields): string {
  const facts: Readonly<Record<string, unknown>> = { ...job, ...subject?.facts };
  const rows = listedFacts(fields)
    .filter(({ path }) => !path.includes('[]') && (path.split('.')[0] ?? '') in facts)
    .map(({ path, fact }) => [path, typeWords(fact), visible(JSON.stringify(valueAt(facts, path)), 400)]);
  return `${table([{ title: 'fact' }, { title: 'type' }, { title: 'value', flexible: true }], rows, tableWidth).join('\n')}\n`;
}

/** What a rule sees, as one object: for an engine that decides instead of this one. */
export const factObject = (job: JobFacts, { id, parent, facts }: Subject): object => ({
  schema: 'ironclaw.guard/facts/v1',
  id,
  parent: parent ?? null,
  ...job,
  ...facts,
});

const valueAt = (facts: Readonly<Record<string, unknown>>, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], facts);
