import { z } from 'zod';
import { phaseIssues } from './phases/lint.ts';

const eventClass = z
  .string()
  .regex(/^[a-z]+@[A-Za-z0-9_./:*+-]+$/)
  .meta({
    description: 'OPERATION@OBJECT: an operation of rights, and what it is about, e.g. connect@registry, exec@role',
  });

const counted = z.record(z.string(), z.int().min(1));

const phaseSchema = z.strictObject({
  on: z.union([z.array(eventClass), z.record(eventClass, z.int().min(1))]).meta({
    description:
      'event classes of this phase; as a map: each with the number of runs that showed it, once for each context',
  }),
  next: z
    .union([z.array(z.string()), counted])
    .optional()
    .meta({ description: 'phases that may follow; as a map: each with the number of runs that went there' }),
});
export type Phase = z.infer<typeof phaseSchema>;

/**
 * The order in which a tool, or a role of it, works: a small automaton over event classes (design section 5). An act in the
 * current phase's `on` stays; else one in the `on` of a `next` moves there; an act in no phase's `on` is ignored; else it is
 * a phase break, and the state stays.
 */
export const phasesSchema = z
  .object({
    initial: z.string(),
    runs: z.int().min(1).optional().meta({
      description: 'how many runs of the tool, or of the role, it was learned from; absent: written by hand',
    }),
  })
  .catchall(phaseSchema)
  .superRefine((phases, context) => {
    for (const { severity, path, message } of phaseIssues(phases))
      if (severity === 'error') context.addIssue({ code: 'custom', path: [...path], message });
  });
export type Phases = z.infer<typeof phasesSchema>;
