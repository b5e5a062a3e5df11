import type { Config } from '../config.ts';
import { isOfJob } from '../facts/catalogue.ts';
import type { FactFields } from '../facts/fact.ts';
import { factsWith } from '../facts/plugin-catalogue.ts';
import { readCondition } from '../language/check.ts';
import { factsIn } from '../language/expression.ts';
import { print } from '../language/print.ts';
import { type Explained, explainable } from '../language/truth.ts';
import type { LeftOut } from './left-out.ts';
import { type PackName, packNames } from './pack-name.ts';
import type { Effect, Pack, RuleText } from './rule.ts';
import { Scope } from './scope.ts';
import type { SharedPack } from './shared-pack.ts';

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
  /** Who leaves it out, and why; undefined: nobody. */
  readonly leftOut: LeftOut | undefined;
  /** Asked once, since it names nothing of single invocations. */
  readonly ofJob: boolean;
}

/** The rules in force, in the order of their names: the order in which they were written changes nothing. */
export interface Policy {
  readonly rules: readonly Rule[];
  /** The packs among them, in the order of their names; shared ones as the configuration names them. */
  readonly packs: readonly string[];
}

/**
 * The policy of a configuration, with the packs it extends.
 * @param packs every pack there is
 * @param shared those of other repositories, as far as they could be had
 * @throws Error for rules that `checkRules` has mistakes for
 */
export function policyOf(
  { policy, judgement, plugins }: Pick<Config, 'policy' | 'judgement' | 'plugins'>,
  packs: readonly Pack[],
  shared: readonly SharedPack[] = [],
): Policy {
  const fields = factsWith(plugins);
  const left = new Map(policy.without.map((one) => [one.rule, one]));
  const own = packNames.filter((name) => policy.extends.includes(name));
  const wanted = extended([...own, ...(judgement === 'rights' ? (['rights-only'] as const) : [])], packs);
  const texts = [
    ...wanted.flatMap(({ name, rules }) => rules.map((rule) => ({ rule, from: name as string }))),
    ...shared.flatMap(({ reference, rules }) => rules.map((rule) => ({ rule, from: reference }))),
    ...policy.rules.map((rule) => ({ rule, from: 'configuration' })),
  ];
  const asked = texts.filter(({ rule }) => judgement === 'score' || rule.judgement !== 'score');
  return {
    rules: asked
      .map(({ rule, from }) => ready(rule, from, { fields, leftOut: left.get(rule.id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    packs: [...wanted.map(({ name }) => name as string), ...shared.map(({ reference }) => reference)].sort(),
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

function ready(
  { id, when, then, message, controls, scope: given }: RuleText,
  from: string,
  { fields, leftOut }: { readonly fields: FactFields; readonly leftOut: LeftOut | undefined },
): Rule {
  const condition = readCondition(when, fields);
  if ('message' in condition) throw new Error(`the rule ${id} cannot be read: ${condition.message}`);
  const scope = new Scope(given);
  const ofJob = scope.isOfJob && factsIn(condition).every(isOfJob);
  const told = { id, when: print(condition), then, message, controls, from };
  return { ...told, scope, condition: explainable(condition), leftOut, ofJob };
}
