import type { Config } from '../config.ts';
import type { Pack } from '../rules/rule.ts';
import type { SharedPacks } from '../rules/shared-pack.ts';
import { distance } from '../suggestion.ts';
import type { Remark } from './remark.ts';

/** What nobody leaves out alone: without them nothing that is never right would fail. */
const TWO_KEYS: ReadonlySet<string> = new Set(['default/invariant', 'default/identity', 'default/tamper']);

/** The packs that hold. */
export interface InForce {
  readonly packs: readonly Pick<Pack, 'rules'>[];
  readonly shared: SharedPacks;
}

/** Entries of `policy.without` for rules that no pack in force has, or that nobody leaves out alone. */
export function checkLeftOut({ policy }: Pick<Config, 'policy'>, { packs, shared }: InForce): Remark[] {
  const known = [...packs, ...shared.packs].flatMap(({ rules }) => rules.map(({ id }) => id));
  return policy.without.flatMap(({ rule, owner, second }, index): Remark[] => {
    const remark = (message: string, ...keys: string[]): Remark[] => [
      { effect: 'error', path: ['policy', 'without', index, ...(keys.length === 0 ? ['rule'] : keys)], message },
    ];
    if (policy.without.findIndex((one) => one.rule === rule) < index)
      return remark('is left out twice; keep one entry');
    if (policy.rules.some(({ id }) => id === rule))
      return remark('is a rule of this configuration; remove it from policy.rules');
    if (!known.includes(rule)) {
      // a pack that could not be had may have it
      if (shared.missing.some((name) => rule.startsWith(`${name.split('//')[0]}:`))) return [];
      const near = known.find((id) => distance(id, rule) <= 3);
      return remark(
        `is no rule of a pack in force${near === undefined ? `; known are ${known.join(', ')}` : `; did you mean ${near}?`}`,
      );
    }
    if (!TWO_KEYS.has(rule)) return [];
    if (second === undefined)
      return remark('is a rule that nobody leaves out alone; add the second key: second: { owner: another person }');
    return second.owner.trim().toLowerCase() === owner.trim().toLowerCase()
      ? remark('is the owner again; the second key is another person’s', 'second', 'owner')
      : [];
  });
}
