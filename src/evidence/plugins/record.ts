import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What became of a plug-in that was asked, in evidence.json; its answers are a material. */
export const pluginRecordSchema = z.object({
  name: z.string(),
  command: z.string(),
  sha256: digest.meta({ description: 'of the program that was asked, or should have been' }),
  asked: z.iso.datetime().meta({ description: 'UTC, ISO 8601' }),
  milliseconds: z.int().min(0).meta({ description: 'how long that took' }),
  told: digest.optional().meta({ description: 'of the lines that it was told; absent: it was not run' }),
  answers: digest.optional().meta({ description: 'of its answers, a material; absent: it gave none that count' }),
  failure: z.string().optional().meta({ description: 'why none of its answers count' }),
});
export type PluginRecord = z.infer<typeof pluginRecordSchema>;
