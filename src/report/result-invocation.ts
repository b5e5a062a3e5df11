import { z } from 'zod';
import { manifestFactsSchema } from './manifest-facts.ts';
import { hazard, roleElement, score, seen, step } from './result-step.ts';
import { attestationSchema, exposureSchema, identitySchema } from './standing.ts';

/** How one term of the sum came about: enough to do it again by hand. */
export const term = z.object({
  tactic: z.string(),
  class: z.string(),
  w: z.number(),
  c: z.number(),
  factor: z.number().meta({ description: 'exposure times context times plug-in' }),
  plugin: z.number().optional().meta({ description: 'what of the factor is by plug-ins; absent: 1' }),
  v: hazard.meta({ description: 'min(6, factor · -ln(1 - min(w·c, 0.99)))' }),
  ageSeconds: z.number().meta({ description: 'from the deviation to the worst moment' }),
  decay: z.number(),
  rank: z.int().min(1).meta({ description: 'place of the class in its tactic' }),
  term: hazard.meta({ description: 'v · decay / 2^(rank - 1)' }),
  contribution: score,
  finding: z.string(),
  invocation: z.string(),
});

const risk = z.object({
  own: score.meta({ description: 'of this process image alone' }),
  tree: score.meta({ description: 'with everything it started' }),
  hazard: hazard.meta({ description: 'S of the tree' }),
});

const signal = z.object({
  type: z.enum(['fs_write', 'fs_read', 'network', 'process', 'library', 'memory', 'privilege', 'kernel']),
  kind: z.string().meta({ description: 'kind of the events, e.g. file.create' }),
  target: z.string().optional(),
  destination: z.string().optional(),
  count: seen,
  expected: z.boolean(),
  finding: z.string().optional().meta({ description: 'id of the finding it belongs to, when not expected' }),
  risk_contribution: score
    .nullable()
    .meta({ description: 'share of the own score; the column adds up to it; null without a score' }),
});

/** One process image as a result tells of it. */
export const invocation = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  pid: seen,
  started: z.int().meta({ description: 'ns since the recording began' }),
  ended: z.int().optional(),
  argv: z.array(z.string()),
  cwd: z.string(),
  tool: z.object({
    name: z.string(),
    version: z.string().optional(),
    purl: z.string().optional(),
    class: z.string().optional(),
    path: z.string().meta({ description: 'program or main script, symlinks resolved' }),
    exe: z.string().meta({ description: 'the image the kernel ran' }),
    sha256: z.string().optional(),
  }),
  told: z.string().optional().meta({ description: 'id by which plug-ins were told of the tool' }),
  rolePath: z.array(roleElement),
  lineage: z
    .array(z.string())
    .meta({ description: 'ids from the root down to the parent; of more than 64 the first and the last 32' }),
  hops: z.array(z.string()).optional().meta({ description: 'programs that only led here (env, sudo)' }),
  step,
  action: z.string(),
  identity: identitySchema,
  attestation: attestationSchema.optional(),
  exposure: exposureSchema,
  baseline: z.object({
    source: z.enum(['manifest', 'profile', 'class', 'none', 'envelope']),
    name: z.string().optional(),
    status: z.string().optional(),
    runs: z.int().optional(),
    confidence: z.number(),
    manifest: manifestFactsSchema.optional(),
  }),
  risk: risk.nullable().meta({ description: 'null where the judgement is by rights' }),
  terms: z.array(term).optional().meta({ description: 'the sum behind the own score, when that is not 0' }),
  signals: z.array(signal),
  exit: z.object({ code: z.int().optional(), signal: z.string().optional() }).optional(),
});
