import { fixedRules } from '../../baseline/fixed-rules.ts';
import { faultClasses } from '../../evidence/tool-fault.ts';
import type { Acceptance, Config } from '../config.ts';
import type { Remark } from './remark.ts';

/** A finding's id: its rule and eight digits (design section 8). */
const ID = /^(.+)-[0-9a-f]{8}$/;

const INVARIANT = 'an invariant';
const KINDS = [
  { rules: fixedRules.invariant, what: INVARIANT },
  { rules: fixedRules.tamper, what: 'tampering with the guard' },
  { rules: faultClasses, what: "a fault of a tool's identity" },
] as const;

/** Acceptances of what cannot be accepted, and of what is no finding. */
export function checkAcceptances({ accept }: Pick<Config, 'accept'>): Remark[] {
  return accept.flatMap((entry, index): Remark[] => {
    const { finding } = entry;
    const path = ['accept', index, 'finding'];
    const rule = ID.exec(finding)?.[1];
    if (rule === undefined) {
      const message = 'is no id of a finding; copy it from the table, from `explain`, or from result.json';
      return [{ effect: 'warning', path, message }];
    }
    const kind = KINDS.find(({ rules }) => (rules as readonly string[]).includes(rule));
    if (kind === undefined) return [];
    if (kind.what === INVARIANT) return checkSecondKey(entry, index);
    const remedy = rule === 'digest-mismatch' ? 'pin the digest if it is meant' : 'mend what causes it';
    return [
      { effect: 'error', path, message: `is ${kind.what}, which nothing can accept; remove the entry, and ${remedy}` },
    ];
  });
}

/** An invariant is accepted for one tool in one step, by two people, for the bytes that they looked at. */
function checkSecondKey({ tool, step, owner, second }: Acceptance, index: number): Remark[] {
  const path = ['accept', index, 'finding'];
  if (second === undefined) {
    const message =
      'is an invariant, which nobody accepts alone; remove the entry and mend what causes it, or add the second key: second: { owner: another person, sha256: the digest of the tool }';
    return [{ effect: 'error', path, message }];
  }
  if (tool === undefined || step === undefined)
    return [
      {
        effect: 'error',
        path,
        message: 'is an invariant, which is accepted for one tool in one step; write tool: and step:',
      },
    ];
  if (second.owner.trim().toLowerCase() === owner.trim().toLowerCase())
    return [
      {
        effect: 'error',
        path: ['accept', index, 'second', 'owner'],
        message: 'is the owner again; the second key is another person’s',
      },
    ];
  return [];
}

/** Acceptances that hold no more. `today`: a date such as 2027-01-31. */
export function checkEnds({ accept }: Pick<Config, 'accept'>, today: string): Remark[] {
  return accept.flatMap(({ until }, index): Remark[] => {
    if (until >= today) return [];
    const message = `ended on ${until} and silences nothing; renew or remove it`;
    return [{ effect: 'warning', path: ['accept', index, 'until'], message }];
  });
}
