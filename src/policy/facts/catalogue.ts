import type { Fact, FactFields, ValueOf } from './fact.ts';
import { invocationCatalogue } from './invocation-catalogue.ts';
import { jobCatalogue } from './job-catalogue.ts';

/** What is the same for a whole job. */
export type JobFacts = { readonly [K in keyof typeof jobCatalogue]: ValueOf<(typeof jobCatalogue)[K]> };
/** What is of one invocation. */
export type InvocationFacts = {
  readonly [K in keyof typeof invocationCatalogue]: ValueOf<(typeof invocationCatalogue)[K]>;
};
/** Everything a rule can use, of one invocation. */
export type Facts = JobFacts & InvocationFacts;

/** Every fact, by its first name. */
export const factFields: FactFields = { ...invocationCatalogue, ...jobCatalogue };

/** Whether a fact is the same for every invocation of a job. */
export const isOfJob = (path: string): boolean => (path.split('.')[0] ?? '') in jobCatalogue;

/** A fact as it is listed. */
export interface ListedFact {
  readonly path: string;
  readonly fact: Fact;
}

/** All facts that have a value, in the order of the catalogue; those in a list by `list[].name`. */
export function listedFacts(fields: FactFields = factFields, above = ''): ListedFact[] {
  return Object.entries(fields).flatMap(([name, fact]): ListedFact[] => {
    const path = `${above}${name}`;
    if (fact.kind === 'group') return listedFacts(fact.fields, `${path}.`);
    const of: Fact | undefined = fact.kind === 'list' ? fact.of : undefined;
    return [{ path, fact }, ...(of?.kind === 'group' ? listedFacts(of.fields, `${path}[].`) : [])];
  });
}

/** A type in words: `list of finding`, `string`. */
export function typeWords(fact: Fact): string {
  if (fact.kind !== 'list') return fact.kind === 'group' ? 'group' : fact.kind;
  const of: Fact = fact.of;
  return `list of ${of.kind === 'group' ? of.says.replace(/^an? /, '') : of.kind}`;
}

/** What a fact can be, in words; empty where it can be anything of its type. */
export function rangeWords(fact: Fact): string {
  if (fact.kind === 'string') return (fact.values ?? []).map((value) => JSON.stringify(value)).join(', ');
  if (fact.kind !== 'int' && fact.kind !== 'double') return '';
  const [least, most] = fact.range;
  const open = most === Number.MAX_SAFE_INTEGER || most === Number.MAX_VALUE;
  return open ? (least === 0 ? 'from 0' : `from ${least}`) : `${least} to ${most}`;
}
