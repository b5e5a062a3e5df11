import { z } from 'zod';
import { modifiedSchema } from './modified.ts';
import { raisedSchema } from './raised.ts';
import { roleElement, seen, step } from './result-step.ts';

/** One finding as a result tells of it. */
export const finding = z.object({
  id: z.string().meta({ description: 'stable across runs and machines' }),
  rule: z.string(),
  kind: z.enum([
    'invariant',
    'deviation',
    'sequence',
    'phase',
    'identity',
    'exposure',
    'coverage',
    'tamper',
    'policy',
    'plugin',
  ]),
  severity: z.enum(['error', 'warning', 'note']),
  tactic: z.string(),
  class: z.string(),
  w: z.number().nullable().meta({ description: 'weight of its class; null without a score' }),
  c: z.number().nullable().meta({ description: 'confidence of the baseline; null without a score' }),
  invocation: z.string().meta({ description: 'the first that did it' }),
  rolePath: z.array(roleElement),
  step,
  message: z.string(),
  expected: z.array(z.string()).meta({ description: 'what the baseline allows for this operation' }),
  seen: z.object({
    what: z.string(),
    targets: z.array(z.string()),
    count: seen,
    first: z.int(),
    last: z.int(),
    seq: seen,
  }),
  baseline: z.string().meta({ description: 'which baseline it was held against' }),
  runs: z
    .int()
    .optional()
    .meta({ description: 'from how many runs that baseline was learned; absent: written by hand' }),
  raised: raisedSchema
    .optional()
    .meta({ description: 'by the exposure of the tool that did it; at the heaviest sighting' }),
  modified: modifiedSchema.optional().meta({ description: 'by plug-ins; at the first sighting' }),
  accept: z.string().meta({ description: 'the YAML that would accept it; empty for what cannot be accepted' }),
  accepted: z
    .object({
      reason: z.string(),
      owner: z.string(),
      until: z.string(),
      second: z.string().optional().meta({ description: 'who holds the second key, of an invariant' }),
    })
    .optional()
    .meta({ description: 'the entry of the configuration that accepts it' }),
});
