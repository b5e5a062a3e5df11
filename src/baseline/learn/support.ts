import { z } from 'zod';
import { classes, operations } from '../profile.ts';
import { orderCountsSchema } from './order-counts.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest = z.string().regex(/^[0-9a-f]{12}$/);
const toolName = z.string().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+@/-]{1,200})$/);
/** Places in the list of runs, from 0: `0-11,13`. */
const runsText = z
  .string()
  .regex(/^(\d{1,6}(-\d{1,6})?(,\d{1,6}(-\d{1,6})?)*)?$/)
  .meta({ description: 'places in `runs`, from 0: `0-11,13`' });
const printed = z.string().min(1).max(1100);

/** Most of what one document may hold. */
export const most = { runs: 10_000, tools: 2000, acts: 5000, objects: 20_000, refused: 2000 } as const;

const shown = {
  runs: runsText,
  count: z
    .array(
      z
        .int()
        .min(0)
        .max(2 ** 32 - 1),
    )
    .max(32)
    .optional()
    .meta({ description: 'the smallest digests of the objects behind a wildcard: how many there are' }),
  examples: z.array(printed).max(3).optional().meta({ description: 'the first of them by name' }),
};

const refusedSchema = z.strictObject({
  finding: z.string().max(200).meta({ description: 'id of the finding, stable across runs' }),
  rule: z.string().max(200),
  kind: z.string().max(20),
  role: z.string().max(100).optional(),
  tainted: z.boolean().meta({ description: 'nothing was learned from what the program that did it did besides' }),
  runs: runsText,
  examples: z.array(printed).max(3),
});

const toolSchema = z.strictObject({
  tool: toolName,
  class: z.enum(classes).optional(),
  runs: runsText,
  versions: z.record(z.string().max(100), runsText),
  digests: z.record(sha256, runsText).meta({ description: "SHA-256 of the tool's own file" }),
  entries: z.array(z.strictObject({ pattern: printed, ...shown })).max(most.objects),
  modules: z.record(z.string().max(200), runsText),
  roles: z.record(z.string().max(100), runsText).meta({ description: 'runs in which a role was entered' }),
  acts: z
    .array(
      z.strictObject({
        role: z.string().max(100).optional(),
        by: toolName.optional(),
        op: z.enum(operations),
        on: z.enum(['path', 'to', 'tool']),
        zones: z.array(z.string().max(100)).max(20).optional(),
        dropped: z.literal(true).optional().meta({ description: 'there were more than are kept' }),
        objects: z.array(z.strictObject({ pattern: printed, ...shown })).max(most.objects),
      }),
    )
    .max(most.acts),
  orders: z
    .array(z.strictObject({ role: z.string().max(100).optional(), counts: orderCountsSchema, runs: runsText }))
    .max(most.runs)
    .meta({ description: 'in which order it worked, in runs that did so alike' }),
  refused: z.array(refusedSchema).max(most.refused),
});

/** What recordings show of tools, so that it can be merged anywhere, in any order, however often. */
export const supportSchema = z
  .strictObject({
    schema: z.literal('ironclaw.guard/support/v1'),
    salt: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .meta({ description: 'digest of the salt of all digests: only documents with the same one can be merged' }),
    runs: z
      .array(
        z.strictObject({
          run: digest.meta({ description: 'salted digest of the recording' }),
          author: digest.optional().meta({ description: 'salted digest of who started it; absent: not known' }),
          project: digest.meta({ description: 'salted digest of the repository, else of the workspace' }),
          fork: z.literal(true).optional().meta({ description: 'a pull request from another repository' }),
        }),
      )
      .max(most.runs),
    tools: z.array(toolSchema).max(most.tools),
  })
  .meta({ title: 'IronClaw Guard support of a baseline', id: 'https://ironclaw.example/schema/support-v1.json' });
export type SupportDocument = z.infer<typeof supportSchema>;
export type SupportedTool = SupportDocument['tools'][number];
export type RunFacts = SupportDocument['runs'][number];
