import { join } from 'node:path';
import { readPacks } from '../../src/host/policy-files.ts';
import { configSchema } from '../../src/policy/config.ts';
import type { InvocationFacts, JobFacts } from '../../src/policy/facts/catalogue.ts';
import { factFields } from '../../src/policy/facts/catalogue.ts';
import type { Fact } from '../../src/policy/facts/fact.ts';
import { type FindingFacts, findingFacts } from '../../src/policy/facts/finding-facts.ts';
import { invocationCatalogue } from '../../src/policy/facts/invocation-catalogue.ts';
import type { Subject } from '../../src/policy/facts/invocation-facts.ts';
import { jobCatalogue } from '../../src/policy/facts/job-catalogue.ts';
import { type Policy, policyOf } from '../../src/policy/rules/policy.ts';

export const { packs } = readPacks(join(import.meta.dirname, '../../policies'));

/** The policy of keys of a configuration. */
export const policyFrom = (keys: Record<string, unknown>): Policy => policyOf(configSchema.parse(keys), packs);

/** A policy of rules alone. */
export const rulesOnly = (...rules: readonly Record<string, unknown>[]): Policy =>
  policyFrom({ policy: { extends: [], rules } });

/** The value of a fact of which nothing is known. */
function blank(fact: Fact): unknown {
  switch (fact.kind) {
    case 'group':
      return Object.fromEntries(Object.entries(fact.fields).map(([name, field]) => [name, blank(field)]));
    case 'list':
      return [];
    case 'string':
      return fact.values?.[0] ?? '';
    case 'bool':
      return false;
    default:
      return Math.max(0, fact.range[0]);
  }
}

const blanks = (names: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, blank(factFields[name] as Fact)]));

/** Sets values by their paths: `{ 'risk.score': 6 }`. */
function set(facts: Record<string, unknown>, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = facts;
    for (const name of names) at = at[name] as Record<string, unknown>;
    at[last] = value;
  }
  return facts;
}

/** Facts of a job of which nothing is known but some values. */
export const sampleJob = (values: Readonly<Record<string, unknown>> = {}): JobFacts =>
  set(blanks(jobCatalogue), { threshold: 5, ...values }) as unknown as JobFacts;

/** An invocation of which nothing is known but some values. */
export const sampleSubject = (
  id: string,
  values: Readonly<Record<string, unknown>> = {},
  parent?: string,
): Subject => ({
  id,
  parent,
  facts: set(blanks(invocationCatalogue), { 'invocation.id': id, ...values }) as unknown as InvocationFacts,
});

/** A finding of a kind. */
export const sampleFinding = (id: string, kind: string, more: Partial<FindingFacts> = {}): FindingFacts => ({
  ...findingFacts({
    id,
    kind,
    rule: id,
    severity: 'warning',
    tactic: 'execution',
    class: id,
    w: 0.5,
    c: 0.9,
    invocation: '',
    seen: { what: 'seen', targets: [], count: 1 },
  }),
  ...more,
});
