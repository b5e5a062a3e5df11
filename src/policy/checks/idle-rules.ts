import type { Config } from '../config.ts';
import { factsWith } from '../facts/plugin-catalogue.ts';
import { readCondition } from '../language/check.ts';
import { type Expression, factsIn } from '../language/expression.ts';
import { canHold, opposite, together } from '../language/possible.ts';
import { effects, type RuleText } from '../rules/rule.ts';
import type { Remark } from './remark.ts';

/** Rules compared with each other at most: a policy of some hundred rules. */
const MOST_PAIRS = 50_000;

interface Read {
  readonly rule: RuleText;
  /** Its place in the configuration; undefined: it is a pack's. */
  readonly index: number | undefined;
  readonly condition: Expression;
  readonly facts: ReadonlySet<string>;
}

/**
 * Rules that change nothing: whenever one holds, another does whose effect is as strong, and which evidences the same controls.
 * @param packs the packs whose rules hold too
 */
export function checkIdleRules(
  { policy, plugins = [] }: Pick<Config, 'policy'> & Partial<Pick<Config, 'plugins'>>,
  packs: readonly { readonly rules: readonly RuleText[] }[],
): Remark[] {
  const fields = factsWith(plugins);
  const own = policy.rules.map((rule, index) => ({ rule, index }));
  const others = packs.flatMap(({ rules }) => rules.map((rule) => ({ rule, index: undefined })));
  const all = [...own, ...others].flatMap(({ rule, index }): Read[] => {
    const condition = readCondition(rule.when, fields);
    return 'message' in condition ? [] : [{ rule, index, condition, facts: new Set(factsIn(condition)) }];
  });
  let pairs = 0;
  return all.flatMap((one): Remark[] => {
    if (one.index === undefined) return [];
    const stronger = all.find(
      (other) => other !== one && mayCover(other, one) && ++pairs < MOST_PAIRS && covers(other, one),
    );
    if (stronger === undefined) return [];
    const message = `changes nothing: whenever it holds, ${stronger.rule.id} does, which is as strong; remove it, or make its condition wider`;
    return [{ effect: 'warning', path: ['policy', 'rules', one.index, 'id'], message }];
  });
}

const rank = ({ then }: RuleText): number => effects.indexOf(then);

/** What is cheap to see: a rule that covers another is asked wherever that is, is as strong, and names nothing that the other does not. */
function mayCover(other: Read, one: Read): boolean {
  return (
    rank(other.rule) <= rank(one.rule) &&
    (other.rule.scope === undefined || JSON.stringify(other.rule.scope) === JSON.stringify(one.rule.scope)) &&
    other.rule.judgement === undefined &&
    one.rule.controls.every((control) => other.rule.controls.includes(control)) &&
    [...other.facts].every((fact) => one.facts.has(fact))
  );
}

/** Whether one rule holds wherever another does. Of two that say the same the later one is idle. */
function covers(other: Read, one: Read): boolean {
  if (canHold(together([one.condition, opposite(other.condition)]))) return false;
  const later = one.index !== undefined && other.index !== undefined && other.index > one.index;
  return !later || !mayCover(one, other) || canHold(together([other.condition, opposite(one.condition)]));
}
