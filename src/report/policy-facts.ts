import { z } from 'zod';
import type { Policy } from '../policy/rules/policy.ts';
import { effects } from '../policy/rules/rule.ts';
import type { Verdict } from '../policy/verdict.ts';

const truthSchema = z.object({
  depth: z.int().min(0).meta({ description: 'how deep it stands: 0 is the whole condition' }),
  says: z.string().meta({ description: '`all of`, `any of`, or a part of the condition' }),
  holds: z.boolean().nullable().meta({ description: 'null: it has no value' }),
  where: z.array(z.object({ name: z.string(), value: z.string() })).meta({ description: 'facts and their values' }),
  among: z
    .array(z.string())
    .optional()
    .meta({ description: 'of a list that is gone through: the elements that decide' }),
});
export type TruthLine = z.infer<typeof truthSchema>;

const asked = {
  from: z.string().meta({ description: '`configuration`, or the pack the rule is from' }),
  when: z.string().meta({ description: 'its condition' }),
  truth: z.array(truthSchema).meta({ description: 'the truth tree, from the whole condition to its parts' }),
  invocation: z.string().meta({ description: 'the deepest for which it held, or which came closest' }),
};

/** A rule that held, in result.json; what no policy has a say in has no condition. */
export const heldSchema = z.object({
  id: z.string(),
  then: z.enum(effects),
  controls: z.array(z.string()),
  why: z.string().meta({ description: 'the parts of the condition that held, with their values' }),
  from: asked.from.optional(),
  when: asked.when.optional(),
  truth: asked.truth.optional(),
  invocation: asked.invocation.optional(),
  others: z.array(z.string()).optional().meta({ description: 'invocations apart from that one, at most ten' }),
  count: z.int().min(1).optional().meta({ description: 'for how many invocations it held' }),
});
export type ResultHeld = z.infer<typeof heldSchema>;

/** A rule that did not hold, in result.json. */
export const unheldSchema = z.object({
  id: z.string(),
  then: z.enum(effects),
  controls: z.array(z.string()),
  from: asked.from,
  when: asked.when,
  truth: asked.truth.meta({ description: 'empty: nothing was in its scope' }),
  invocation: asked.invocation.optional(),
});

/** A rule of a pack that the configuration leaves out, in result.json. */
export const unaskedSchema = z.object({
  id: z.string(),
  from: asked.from,
  reason: z.string(),
  owner: z.string(),
  until: z.string().optional(),
  second: z.object({ owner: z.string() }).optional(),
});

interface PolicyFacts {
  held: ResultHeld[];
  unheld: z.infer<typeof unheldSchema>[];
  leftOut?: z.infer<typeof unaskedSchema>[];
  packs: string[];
  errors: string[];
}

/** What the result says of the policy's rules. */
export const policyFacts = ({ held, unheld, errors, leftOut }: Verdict, { packs }: Policy): PolicyFacts => ({
  held: held.map(({ controls, truth, others, ...one }) => ({
    ...one,
    controls: [...controls],
    ...(truth === undefined ? {} : { truth: truth.map(line) }),
    ...(others === undefined ? {} : { others: [...others] }),
  })),
  unheld: unheld.map(({ controls, truth, ...one }) => ({ ...one, controls: [...controls], truth: truth.map(line) })),
  ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
  packs: [...packs],
  errors: [...errors],
});

const line = ({ where, among, ...one }: NonNullable<Verdict['held'][number]['truth']>[number]): TruthLine => ({
  ...one,
  where: where.map((each) => ({ ...each })),
  ...(among === undefined ? {} : { among: [...among] }),
});
