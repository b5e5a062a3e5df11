import { z } from 'zod';

/** What results say in many places. Scores are 0..10 rounded to 0.01, hazards to 0.0001. */
export const score = z.number().min(0).max(10);
export const hazard = z.number().min(0);
export const seen = z.int().min(0);

export const roleElement = z.object({
  kind: z
    .enum(['step', 'action', 'tool', 'role'])
    .meta({ description: "action: one that the step's composite action uses, as OWNER/REPO@REF" }),
  name: z.string(),
  version: z.string().optional(),
});

export const step = z.object({
  key: z.string().meta({ description: 'GITHUB_ACTION of the step, or `run`' }),
  name: z.string(),
  action: z.string().optional(),
  file: z.string().optional(),
  line: z.int().optional(),
  identity: z
    .string()
    .optional()
    .meta({ description: 'what the ids of findings name it by: its id, else action, else name; absent: the key' }),
});
