import { z } from 'zod';
import { leftOutSchema } from './left-out.ts';
import { packNames } from './pack-name.ts';

const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(100)]);

export const effects = ['fail', 'warn', 'note'] as const;
export type Effect = (typeof effects)[number];

/** A rule of a policy. */
export const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._/-]{0,79}$/)
    .meta({ description: 'its name: small letters, digits, dots, dashes and slashes' }),
  when: z.string().meta({ description: 'a condition in CEL over the facts that `policy facts` lists' }),
  then: z.enum(effects),
  message: z.string().min(1).max(200).optional().meta({ description: 'what it means when it holds' }),
  controls: z
    .array(z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/))
    .max(32)
    .default([])
    .meta({ description: 'controls of standards that it evidences, as slsa:build-l3' }),
  scope: z
    .strictObject({
      tool: oneOrMore.optional().meta({ description: 'names of tools' }),
      step: oneOrMore.optional().meta({ description: 'keys or names of steps' }),
      job: oneOrMore.optional().meta({ description: 'ids of jobs' }),
      path: oneOrMore.optional().meta({ description: 'paths of tools' }),
    })
    .optional()
    .meta({ description: 'where it is asked; each takes the patterns * and **' }),
  judgement: z
    .literal('score')
    .optional()
    .meta({ description: 'score: it is not asked where rights alone judge, and may name the score' }),
});
export type RuleText = z.infer<typeof ruleSchema>;

/** `policy:` of a configuration. */
export const policySchema = z.strictObject({
  extends: z.array(z.string().min(1).max(400)).max(20).default(['default']).meta({
    description:
      'packs of rules that hold too: default, strict, rights-only, and shared ones as OWNER/REPO//PATH@COMMIT; where rights alone judge, rights-only always does',
  }),
  without: z
    .array(leftOutSchema)
    .max(100)
    .default([])
    .meta({ description: 'single rules of packs that do not hold here' }),
  rules: z.array(ruleSchema).max(500).default([]),
});

/** A pack: policies/NAME.yml. */
export const packSchema = z
  .strictObject({
    schema: z.literal(1),
    name: z.enum(packNames),
    description: z.string().min(1),
    extends: z.array(z.enum(packNames)).default([]),
    rules: z.array(ruleSchema).min(1),
  })
  .meta({ title: 'IronClaw Guard policy pack', id: 'https://ironclaw.example/schema/policy-v1.json' });
export type Pack = z.infer<typeof packSchema>;
