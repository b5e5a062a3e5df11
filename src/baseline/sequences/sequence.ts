import { z } from 'zod';
import { operations } from '../profile.ts';

/** sequences.yml: patterns of several acts that say together what none says alone (design section 5). */
const variable = z
  .string()
  .regex(/^\$[a-z]+$/)
  .meta({ description: 'a variable: what it is bound to in one step must be the same in every other that names it' });
const who = z.array(z.string().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+-]+)$/)).min(1);
const patterns = z.array(z.string().min(1).max(1024)).min(1);

const writerSchema = z.strictObject({
  by: who.optional().meta({ description: 'who wrote the file last' }),
  not: who.optional().meta({ description: 'who may have; trusted tools only' }),
  named: who.optional().meta({ description: 'who may have, known by name alone; never in a role' }),
  actor: variable.optional().meta({ description: 'the program that wrote it' }),
  tree: variable.optional().meta({ description: 'its tree; it must have lived when the step before happened' }),
  unexpected: z.literal(true).optional().meta({ description: 'an act that made the file was a deviation' }),
  outside: z
    .literal('package')
    .optional()
    .meta({ description: 'it lies outside the package in whose role it was written' }),
  after: who.optional().meta({ description: 'somebody else made the file: these' }),
});
export type WriterCondition = z.infer<typeof writerSchema>;

const stepSchema = z.strictObject({
  act: z.array(z.enum(operations)).min(1),
  by: who.optional().meta({ description: 'tools or class/… that act; absent: anyone' }),
  not: who.optional().meta({ description: 'who may; trusted tools only' }),
  unexpected: z.literal(true).optional().meta({ description: 'only an act that is a deviation' }),
  tree: variable.optional().meta({ description: 'the tree: the outermost role, else the step' }),
  actor: variable.optional().meta({ description: 'the program that acts' }),
  starter: variable.optional().meta({ description: 'the program that starts the one that runs' }),
  file: variable.optional().meta({ description: 'the file acted on, by inode where that is known, else by name' }),
  input: variable.optional().meta({ description: 'the pipe that is its standard input' }),
  output: variable.optional().meta({ description: 'the pipe that is its standard output' }),
  program: z
    .enum(['input', 'descriptor'])
    .optional()
    .meta({ description: 'where an interpreter has its program from: standard input, or an open descriptor' }),
  executable: z.literal(true).optional().meta({ description: 'the mode given lets it be run' }),
  path: patterns.optional().meta({ description: 'globs of the file' }),
  except: patterns.optional(),
  package: z.literal('inside').optional().meta({ description: "the file lies in the role's own package" }),
  elsewhere: z.literal(true).optional().meta({ description: 'the file was not made in this tree' }),
  writer: writerSchema.optional().meta({ description: 'what the writer ledger knows of the file' }),
  optional: z.literal(true).optional().meta({ description: 'told if it happened; not needed' }),
});
export type Step = z.infer<typeof stepSchema>;

const sequenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  class: z.string().meta({ description: 'class in weights.yml' }),
  description: z.string(),
  expected: z.string().meta({ description: 'what would be normal' }),
  in: z.enum(['role', 'step']).optional().meta({ description: 'where all of it happens; absent: anywhere' }),
  idiom: z
    .literal(true)
    .optional()
    .meta({ description: 'steps write it themselves: c is 0.6 for what the step itself spells out' }),
  order: z.literal('any').optional().meta({ description: 'any: the steps may come in any order' }),
  within: z.number().positive().optional().meta({
    description: 'seconds from the first step to the last; absent: as long as the tree lives or the file exists',
  }),
  steps: z
    .array(z.union([stepSchema, z.array(stepSchema).min(1)]))
    .min(1)
    .max(5)
    .meta({ description: 'in order; a list in the place of a step: one of these' }),
});
export type Sequence = z.infer<typeof sequenceSchema>;

const toolSchema = z.strictObject({
  name: z.string().meta({ description: 'name of the tool, or of its interpreter' }),
  argument: z.string().optional().meta({ description: 'what one of its arguments holds' }),
});

export const sequencesSchema = z
  .strictObject({
    schema: z.literal(1),
    sequences: z.array(sequenceSchema),
    daemons: z.array(toolSchema).meta({ description: 'programs that are meant to outlive the step that starts them' }),
    overwriting: z.strictObject({
      files: z.int().min(1),
      directories: z.int().min(1),
      seconds: z.number().positive(),
      tools: z.array(z.string()).meta({ description: 'whose trade it is; never in a role' }),
      except: patterns.meta({ description: 'globs of places that builds write again and again' }),
    }),
    restoring: z.strictObject({
      path: patterns.meta({ description: 'globs of sources' }),
      not: who.meta({ description: 'who may change them and put them back; trusted tools only' }),
    }),
  })
  .meta({ title: 'IronClaw Guard sequences', id: 'https://ironclaw.example/schema/sequences-v1.json' });
export type SequencesFile = z.infer<typeof sequencesSchema>;
