import type { InvariantRule } from '../fixed-rules.ts';
import type { Broken } from '../tampering.ts';

/** A broken invariant: `message` follows the role path, `wanted` is what would be normal. */
export const invariant = (rule: InvariantRule, message: string, wanted: string, target: string): Broken => ({
  rule,
  kind: 'invariant',
  message,
  expected: wanted,
  target,
});
