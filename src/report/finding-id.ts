import { createHash } from 'node:crypto';

/**
 * The id of a finding, stable across runs and machines: rule + 8 hex of sha256 over the rule and what tells its findings apart (design
 * section 8).
 * @param key what tells it from other findings of the rule, as JSON can hold it
 */
export const findingId = (rule: string, key: readonly unknown[]): string =>
  `${rule}-${createHash('sha256')
    .update(JSON.stringify([rule, ...key]))
    .digest('hex')
    .slice(0, 8)}`;
