import { z } from 'zod';

const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ description: 'letters, digits, dots, dashes and underscores' });
const words = z.string().min(1).max(600);
const condition = z.string().min(1).max(4000);

/** Something that a run shows or does not, in a form that controls of any framework can name. */
const observationSchema = z.strictObject({
  id: id.meta({ description: 'the name controls call it by' }),
  says: words.meta({ description: 'what is so where the condition holds' }),
  when: condition.meta({ description: 'a condition in CEL over the facts of a run, which docs/compliance.md lists' }),
});
export type Observation = z.infer<typeof observationSchema>;

/** A kind of evidence: where among the results it lies. */
const evidenceSchema = z.strictObject({
  id: z.string().regex(/^E[0-9]{1,3}$/),
  name: words,
  says: words.meta({ description: 'what it tells an auditor' }),
  present: condition.optional().meta({
    description: 'a condition over the facts of a run without which there is none; by default its files are enough',
  }),
  parts: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
          .meta({ description: 'name of a file in the directory of the results' }),
        at: z
          .array(z.string().regex(/^(\/[A-Za-z0-9_-]+)+$/))
          .max(20)
          .default([])
          .meta({ description: 'JSON pointers to what counts of it; none: all of it' }),
        about: z
          .enum(['result', 'recording'])
          .optional()
          .meta({ description: 'of an in-toto statement: what it must be about, by digest' }),
        optional: z.boolean().default(false).meta({ description: 'there is evidence without it too' }),
      }),
    )
    .min(1)
    .max(10),
});
export type EvidenceKind = z.infer<typeof evidenceSchema>;

/** compliance/observations.yml: what all frameworks share. */
export const observationsSchema = z
  .strictObject({
    schema: z.literal(1),
    evidence: z.array(evidenceSchema).min(1).max(50),
    observations: z.array(observationSchema).min(1).max(200),
  })
  .meta({ title: 'IronClaw Guard observations', id: 'https://ironclaw.example/schema/observations-v1.json' });
export type SharedObservations = z.infer<typeof observationsSchema>;

const names = z.array(id).max(50).default([]);

/** What must have been seen before a control can be supported, the most first. */
const coverages = ['full', 'unbroken', 'partial'] as const;

/** A control of a framework, and what evidence of the guard says of it. */
const controlSchema = z.strictObject({
  id: id.meta({ description: 'as rules of a policy name it behind `FRAMEWORK:`' }),
  label: z.string().min(1).max(60).optional().meta({ description: 'as the standard writes it, where that differs' }),
  within: id.optional().meta({ description: 'a level or group it is part of: a rule that names that means it too' }),
  title: words.meta({ description: 'its short name' }),
  shows: words.meta({ description: "what the guard's evidence shows of it" }),
  strength: z.enum(['strong', 'supports', 'partial']).meta({
    description: 'strong: of itself; supports: beside evidence from elsewhere; partial: a part of what is asked',
  }),
  caveat: words.meta({ description: 'what it does not show' }),
  evidence: z.array(z.string()).min(1).max(20).meta({ description: 'kinds that must be there, as E4' }),
  coverage: z.enum(coverages).meta({
    description:
      'what must have been seen before it can be supported: full: everything there is; unbroken: all that an eBPF sensor can see, from start to end; partial: something, up to the end',
  }),
  supported: names.meta({ description: 'observations that must all hold before it is supported' }),
  contradicted: names.meta({ description: 'observations of which one is enough to contradict it' }),
});
export type Control = z.infer<typeof controlSchema>;

/** compliance/FRAMEWORK.yml: the controls of one framework. */
export const frameworkSchema = z
  .strictObject({
    schema: z.literal(1),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
      .meta({ description: 'as rules of a policy name it before the colon' }),
    name: words,
    version: words.meta({ description: 'of the standard' }),
    source: z
      .string()
      .regex(/^https:\/\/\S+$/)
      .meta({ description: 'where the standard is published' }),
    status: z.enum(['final', 'draft']).meta({ description: 'draft: the standard itself is one, and may change' }),
    about: words.meta({ description: 'what its reader must know before the table' }),
    statement: z
      .string()
      .regex(/^[a-z_.-]{1,20}$/)
      .optional()
      .meta({ description: 'what OSCAL catalogs of it put behind the id of a control to name its statement, as _smt' }),
    observations: z
      .array(observationSchema)
      .max(200)
      .default([])
      .meta({ description: 'of its own, beside those of observations.yml' }),
    controls: z.array(controlSchema).min(1).max(500),
  })
  .meta({ title: 'IronClaw Guard compliance framework', id: 'https://ironclaw.example/schema/framework-v1.json' });
export type Framework = z.infer<typeof frameworkSchema>;
