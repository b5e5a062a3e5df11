import { z } from 'zod';

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** A plug-in: a program that is asked about a job's tools and findings (`plugins:` of the configuration, design section 7). */
export const pluginSchema = z.strictObject({
  name: name.optional().meta({
    description:
      'what it is called in results and rules: small letters, digits, _ (default: from the name of its file)',
  }),
  command: z
    .string()
    .min(1)
    .max(4096)
    .meta({ description: 'its file, one executable: a path of the repository from its top, or an absolute one' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'digest of that file; another one is not run' }),
  args: z.array(z.string().max(1000)).max(50).default([]).meta({ description: 'its arguments' }),
  env: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/))
    .max(20)
    .default([])
    .meta({ description: 'names of environment variables that it gets; it gets no others' }),
  facts: z
    .record(name, z.union([z.boolean(), z.number(), z.string().max(500)]))
    .refine((facts) => Object.keys(facts).length <= 50, 'at most 50 facts')
    .default({})
    .meta({
      description: 'facts that it may give, and what they are where it gives none; a rule names them plugin.NAME.FACT',
    }),
  budget: z
    .int()
    .min(100)
    .max(20_000)
    .default(10_000)
    .meta({ description: 'longest time that it may take, in milliseconds' }),
  memory: z.int().min(16).max(4096).default(512).meta({ description: 'most memory that it may take, in MiB' }),
});
export type Plugin = z.infer<typeof pluginSchema>;

/** What a plug-in is called: its name, else that of its file up to the first dot, in the letters of a name. */
export function pluginName({ name: given, command }: Pick<Plugin, 'name' | 'command'>): string {
  if (given !== undefined) return given;
  const file = command.slice(command.lastIndexOf('/') + 1).toLowerCase();
  const words = (file.split('.')[0] ?? '').replace(/[^a-z0-9_]/g, '_').slice(0, 40);
  return /^[a-z]/.test(words) ? words : `plugin_${words}`.slice(0, 40);
}
