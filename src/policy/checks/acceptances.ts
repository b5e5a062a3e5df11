import { fixedRules } from '../../baseline/fixed-rules.ts';
import { faultClasses } from '../../evidence/tool-fault.ts';
import type { Config } from '../config.ts';
import type { Remark } from './remark.ts';

/** A finding's id: its rule and eight digits (design section 8). */
const ID = /^(.+)-[0-9a-f]{8}$/;

const KINDS = [
  { rules: fixedRules.invariant, what: 'an invariant' },
  { rules: fixedRules.tamper, what: 'tampering with the guard' },
  { rules: faultClasses, what: "a fault of a tool's identity" },
] as const;

/** Acceptances of what cannot be accepted, and of what is no finding. */
export function checkAcceptances({ accept }: Pick<Config, 'accept'>): Remark[] {
  return accept.flatMap(({ finding }, index): Remark[] => {
    const path = ['accept', index, 'finding'];
    const rule = ID.exec(finding)?.[1];
    if (rule === undefined) {
      const message = 'is no id of a finding; copy it from the table, from `explain`, or from result.json';
      return [{ effect: 'warning', path, message }];
    }
    const kind = KINDS.find(({ rules }) => (rules as readonly string[]).includes(rule));
    if (kind === undefined) return [];
    const remedy = rule === 'digest-mismatch' ? 'pin the digest if it is meant' : 'mend what causes it';
    return [
      { effect: 'error', path, message: `is ${kind.what}, which nothing can accept; remove the entry, and ${remedy}` },
    ];
  });
}

/** Acceptances that hold no more. `today`: a date such as 2027-01-31. */
export function checkEnds({ accept }: Pick<Config, 'accept'>, today: string): Remark[] {
  return accept.flatMap(({ until }, index): Remark[] => {
    if (until >= today) return [];
    const message = `ended on ${until} and silences nothing; renew or remove it`;
    return [{ effect: 'warning', path: ['accept', index, 'until'], message }];
  });
}
