import { z } from 'zod';

const text = (most: number): z.ZodString => z.string().min(1).max(most);
const about = text(200).meta({ description: 'id of a tool or finding as it was told' });
const aboutAny = text(200).meta({ description: 'id of a tool or finding as it was told, or `job`' });
const factName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

const evidence = z.strictObject({
  type: z.literal('evidence'),
  about: aboutAny,
  text: text(1000).meta({ description: 'what is known, a sentence' }),
  link: text(500)
    .regex(/^https:\/\/\S+$/)
    .optional(),
});

const fact = z.strictObject({
  type: z.literal('fact'),
  about: aboutAny,
  name: factName.meta({ description: 'as the configuration declares it' }),
  value: z.union([z.boolean(), z.number(), z.string().max(500)]),
});

const factor = z.strictObject({
  type: z.literal('factor'),
  about,
  factor: z.number().positive().meta({
    description: 'multiplies what deviations weigh: of a tool all it makes, of a finding its own; held to 1/4 to 4',
  }),
  reason: text(300),
});

const finding = z.strictObject({
  type: z.literal('finding'),
  about,
  rule: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  severity: z.enum(['warning', 'note']),
  message: text(500),
});

const missing = z.strictObject({
  type: z.literal('missing'),
  reason: text(300).meta({ description: 'what it could not find out, and why' }),
});

const done = z.strictObject({ type: z.literal('done') });

/** One line that a plug-in answers. The last one is `done`. */
export const answerSchema = z.discriminatedUnion('type', [evidence, fact, factor, finding, missing, done]).meta({
  title: 'IronClaw Guard plug-in: what it answers',
  id: 'https://ironclaw.example/schema/plugin-answer-v1.json',
});
export type PluginAnswer = z.infer<typeof answerSchema>;
export type EvidenceAnswer = z.infer<typeof evidence>;
export type FactAnswer = z.infer<typeof fact>;
export type FactorAnswer = z.infer<typeof factor>;
export type FindingAnswer = z.infer<typeof finding>;
