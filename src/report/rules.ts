import type { ResultFinding } from './result.ts';
import { anywhereRules } from './rules/anywhere.ts';
import { executionRules } from './rules/execution.ts';
import { fileRules } from './rules/files.ts';
import { generalRules } from './rules/general.ts';
import { guardingRules } from './rules/guarding.ts';
import { identityRules } from './rules/identity.ts';
import { lastingRules } from './rules/lasting.ts';
import { networkRules } from './rules/network.ts';
import { roleRules } from './rules/roles.ts';
import type { Rule } from './rules/rule.ts';
import { secretRules } from './rules/secrets.ts';

/** Every rule the guard can raise a finding of, those first that fail a job by themselves. A test holds it complete. */
export const rules: readonly Rule[] = [
  ...anywhereRules,
  ...roleRules,
  ...guardingRules,
  ...identityRules,
  ...secretRules,
  ...networkRules,
  ...executionRules,
  ...fileRules,
  ...lastingRules,
  ...generalRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const byKind = new Map(generalRules.map((rule) => [rule.kind, rule]));

/** The rule a finding is told as: its own, else what stands for its kind. */
export function ruleOf({ rule, kind }: Pick<ResultFinding, 'rule' | 'kind'>): Rule {
  const found = byId.get(rule) ?? byKind.get(kind) ?? byKind.get('deviation');
  if (found === undefined) throw new Error(`no rule stands for ${kind}`);
  return found;
}

/** Where the pages of findings lie, as people reach them: of the version whose findings they explain. */
export const PAGES = 'https://github.com/ironclaw/guard/blob/v1/docs/findings';

/** The address of a rule's page below `pages`. */
export const pageOf = ({ id }: Rule, pages = PAGES): string => `${pages}/${id}.md`;
