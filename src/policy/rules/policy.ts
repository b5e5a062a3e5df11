import type { Config } from '../config.ts';
import { isOfJob } from '../facts/catalogue.ts';
import type { FactFields } from '../facts/fact.ts';
import { factsWith } from '../facts/plugin-catalogue.ts';
import { readCondition } from '../language/check.ts';
import { factsIn } from '../language/expression.ts';
import { print } from '../language/print.ts';
import { type Explained, explainable } from '../language/truth.ts';
import type { Effect, Pack, PackName, RuleText } from './rule.ts';
import { Scope } from './scope.ts';

/** A rule that is ready to be asked. */
export interface Rule {
  readonly id: string;
  /** The condition, in one line. */
  readonly when: string;
  readonly then: Effect;
  readonly message: string | undefined;
  readonly controls: readonly string[];
  /** `configuration`, or the pack it is from. */
  readonly from: string;
  readonly scope: Scope;
  readonly condition: Explained;
  /** Asked once, since it names nothing of single invocations. */
  readonly ofJob: boolean;
}

/** The rules in force, in the order of their names: the order in which they were written changes nothing. */
export interface Policy {
  readonly rules: readonly Rule[];
  /** The packs among them, in the order of their names. */
  readonly packs: readonly PackName[];
}

/**
 * The policy of a configuration, with the packs it extends.
 * @param packs every pack there is
 * @throws Error for rules that `checkRules` has mistakes for
 */
export function policyOf(
  { policy, judgement, plugins }: Pick<Config, 'policy' | 'judgement' | 'plugins'>,
  packs: readonly Pack[],
): Policy {
  const fields = factsWith(plugins);
  const wanted = extended([...policy.extends, ...(judgement === 'rights' ? (['rights-only'] as const) : [])], packs);
  const texts = [
    ...wanted.flatMap(({ name, rules }) => rules.map((rule) => ({ rule, from: name as string }))),
    ...policy.rules.map((rule) => ({ rule, from: 'configuration' })),
  ];
  const asked = texts.filter(({ rule }) => judgement === 'score' || rule.judgement !== 'score');
  return {
    rules: asked.map(({ rule, from }) => ready(rule, from, fields)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    packs: wanted.map(({ name }) => name),
  };
}

/** Packs and those they extend, each once, in the order of their names. */
function extended(names: readonly PackName[], packs: readonly Pack[]): Pack[] {
  const found = new Map<string, Pack>();
  const add = (name: PackName): void => {
    const pack = packs.find((one) => one.name === name);
    if (pack === undefined) throw new Error(`there is no pack of rules ${name}`);
    if (found.has(name)) return;
    found.set(name, pack);
    for (const each of pack.extends) add(each);
  };
  for (const name of names) add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ready({ id, when, then, message, controls, scope: given }: RuleText, from: string, fields: FactFields): Rule {
  const condition = readCondition(when, fields);
  if ('message' in condition) throw new Error(`the rule ${id} cannot be read: ${condition.message}`);
  const scope = new Scope(given);
  const ofJob = scope.isOfJob && factsIn(condition).every(isOfJob);
  return { id, when: print(condition), then, message, controls, from, scope, condition: explainable(condition), ofJob };
}
