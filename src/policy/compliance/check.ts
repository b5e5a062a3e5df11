import type { Remark } from '../checks/remark.ts';
import { readCondition } from '../language/check.ts';
import { meant } from '../language/nearest.ts';
import { canHold, opposite } from '../language/possible.ts';
import type { Control, Framework, Observation, SharedObservations } from './framework.ts';
import { runCatalogue } from './run-catalogue.ts';

/** What is wrong with what all frameworks share. */
export const checkObservations = ({ evidence, observations }: SharedObservations): Remark[] => [
  ...repeated(evidence, 'evidence'),
  ...repeated(observations, 'observations'),
  ...observations.flatMap(({ when }, index) => checkCondition(when, ['observations', index, 'when'])),
  ...evidence.flatMap(({ present }, index) =>
    present === undefined ? [] : checkCondition(present, ['evidence', index, 'present']),
  ),
];

/** What is wrong with a framework, beside what its schema says. */
export function checkFramework(framework: Framework, shared: SharedObservations): Remark[] {
  const { controls, observations } = framework;
  const taken = new Set(shared.observations.map(({ id }) => id));
  const known = [...taken, ...observations.map(({ id }) => id)];
  const kinds = shared.evidence.map(({ id }) => id);
  return [
    ...repeated(observations, 'observations'),
    ...observations.flatMap(({ id, when }, index) => [
      ...(taken.has(id) ? [error(['observations', index, 'id'], 'is the name of a shared one; give it another')] : []),
      ...checkCondition(when, ['observations', index, 'when']),
    ]),
    ...repeated(controls, 'controls'),
    ...controls.flatMap((control, index) => checkControl(control, ['controls', index], known, kinds)),
  ];
}

function checkControl(
  { supported, contradicted, evidence }: Control,
  path: Remark['path'],
  known: readonly string[],
  kinds: readonly string[],
): Remark[] {
  const unknown = (key: string, names: readonly string[], among: readonly string[], what: string): Remark[] =>
    names.flatMap((name, index) =>
      among.includes(name)
        ? []
        : [error([...path, key, index], `there is no ${what} \`${name}\`${meant(name, among)}`)],
    );
  const both = contradicted.findIndex((name) => supported.includes(name));
  return [
    ...unknown('evidence', evidence, kinds, 'kind of evidence'),
    ...unknown('supported', supported, known, 'observation'),
    ...unknown('contradicted', contradicted, known, 'observation'),
    ...(supported.length + contradicted.length === 0
      ? [error(path, 'nothing is observed of it: name an observation under `supported` or `contradicted`')]
      : []),
    ...(both < 0 ? [] : [error([...path, 'contradicted', both], 'supports it too; it can only do one')]),
  ];
}

function checkCondition(when: string, path: Remark['path']): Remark[] {
  const condition = readCondition(when, runCatalogue);
  if ('message' in condition) return [{ ...error(path, condition.message), offset: condition.at }];
  if (!canHold(condition)) return [error(path, 'can never hold; correct it')];
  if (!canHold(opposite(condition))) return [error(path, 'always holds, and so says nothing of a run; correct it')];
  return [];
}

function repeated(named: readonly Pick<Observation, 'id'>[], key: string): Remark[] {
  return named.flatMap(({ id }, index) => {
    const earlier = named.findIndex((one) => one.id === id);
    return earlier < index
      ? [error([key, index, 'id'], `is the name of ${key}.${earlier} too; give each its own`)]
      : [];
  });
}

const error = (path: Remark['path'], message: string): Remark => ({ effect: 'error', path, message });
