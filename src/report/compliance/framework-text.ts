import type { Framework, Observation, SharedObservations } from '../../policy/compliance/framework.ts';
import { runCatalogue } from '../../policy/compliance/run-catalogue.ts';
import { listedFacts, rangeWords, typeWords } from '../../policy/facts/catalogue.ts';
import { markdownCode as code, markdownText as prose, visible } from '../escape.ts';
import { table, wrap } from '../layout.ts';
import { markdownTable } from '../markdown-table.ts';

const tableWidth = 160;
const textWidth = 110;

/** The frameworks as a table. Ends with a line feed. */
export function frameworksTable(frameworks: readonly Framework[]): string {
  const rows = frameworks.map(({ id, status, controls, name, version }) => [
    visible(id),
    status,
    String(controls.length),
    visible(`${name}, ${version}`),
  ]);
  const columns = [
    { title: 'framework' },
    { title: 'status' },
    { title: 'controls', right: true },
    { title: 'of', flexible: true },
  ];
  return `${table(columns, rows, tableWidth).join('\n')}\n`;
}

/** A framework in words: each control with what is asked. Ends with a line feed. */
export function frameworkText(framework: Framework, shared: SharedObservations): string {
  const { id, name, version, source, status, about, controls } = framework;
  const says = sayings(framework, shared);
  const lines = [
    `${name}, ${version}${status === 'draft' ? ' (draft)' : ''}`,
    source,
    ...wrap(about, textWidth),
    ...controls.flatMap((control) => [
      '',
      `${id}:${control.id}  ${control.label ?? ''}  ${control.title}`,
      ...indented(`shows: ${control.shows} (${control.strength})`),
      ...indented(`caveat: ${control.caveat}`),
      ...indented(`evidence: ${control.evidence.join(', ')}; coverage: ${control.coverage}`),
      ...indented(list('supported where', control.supported, says) || 'supported where nothing below was seen'),
      ...indented(list('contradicted where', control.contradicted, says)),
    ]),
  ];
  return `${lines.map((line) => visible(line, 2000).trimEnd()).join('\n')}\n`;
}

const indented = (text: string): string[] => (text === '' ? [] : wrap(text, textWidth).map((line) => `    ${line}`));

const list = (before: string, names: readonly string[], says: ReadonlyMap<string, string>): string =>
  names.length === 0 ? '' : `${before}: ${names.map((name) => says.get(name) ?? name).join('; ')}`;

const sayings = (framework: Framework, { observations }: SharedObservations): ReadonlyMap<string, string> =>
  new Map([...observations, ...framework.observations].map((one: Observation) => [one.id, one.says]));

/** The frameworks, the observations, the kinds of evidence and the facts of a run as Markdown, for the documentation. */
export function complianceTables(
  frameworks: readonly Framework[],
  { evidence, observations }: SharedObservations,
): string {
  return [
    ...frameworks.flatMap(frameworkTable),
    '## Evidence',
    markdownTable(
      ['Id', 'What', 'Says', 'Where'],
      evidence.map(({ id, name, says, parts }) => [
        id,
        prose(name),
        prose(says),
        parts
          .map(({ file, at, optional }) => {
            const pointers = at.map((pointer) => ` ${code(pointer)}`).join('');
            return `${code(file)}${pointers}${optional ? ' (where there is one)' : ''}`;
          })
          .join(', '),
      ]),
    ),
    '## Observations',
    markdownTable(
      ['Observation', 'Says', 'Holds where'],
      observations.map(({ id, says, when }) => [code(id), prose(says), code(when.replaceAll(/\s+/g, ' '), 4000)]),
    ),
    '## Facts of a run',
    markdownTable(
      ['Fact', 'Type', 'Says'],
      listedFacts(runCatalogue).map(({ path, fact }) => [
        code(path),
        typeWords(fact),
        [fact.says, rangeWords(fact)]
          .filter((part) => part !== '')
          .join('; ')
          .replaceAll('|', '\\|'),
      ]),
    ),
  ].join('\n\n');
}

function frameworkTable({ id, name, version, source, status, about, controls }: Framework): string[] {
  return [
    `## ${prose(name)}${status === 'draft' ? ' (draft)' : ''}`,
    `${code(id)}, of ${prose(version)}: <${source}>. ${prose(about, 700)}`,
    markdownTable(
      ['Control', 'What the evidence shows', 'Strength', 'Caveat', 'Evidence', 'Coverage'],
      controls.map((control) => [
        `${code(control.id)} ${control.label === undefined ? '' : `${prose(control.label)} `}${prose(control.title)}`,
        prose(control.shows, 600),
        control.strength,
        prose(control.caveat, 600),
        control.evidence.join(', '),
        control.coverage,
      ]),
    ),
  ];
}
