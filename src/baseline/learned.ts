import { z } from 'zod';

/** What a profile or manifest was learned from. Merging two adds them up, in any order. */
export const learnedSchema = z
  .strictObject({
    runs: z.int().min(1).meta({ description: 'recorded runs; n of the confidence n/(n+5)' }),
    projects: z.int().min(1).optional().meta({ description: 'different repositories or workspaces among them' }),
    authors: z.int().min(1).optional().meta({ description: 'different actors who started them' }),
    versions: z.array(z.string()).optional().meta({ description: 'versions of the tool that ran' }),
  })
  .meta({ description: 'what it was learned from; absent: written by hand' });
export type Learned = z.infer<typeof learnedSchema>;

/** Fewer runs than these tell little of what is normal: what a baseline learned from them forbids is a note, not a warning. */
export const enoughRuns = 5;

/** c of a baseline that was learned from n runs and that nobody called stable: n/(n+5) (design section 6). */
export const learnedConfidence = (runs: number): number => runs / (runs + 5);
