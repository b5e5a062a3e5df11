import { z } from 'zod';
import type { Manifest } from '../baseline/manifest.ts';
import type { Manifests } from '../baseline/manifests.ts';
import type { Invocation } from '../invocations/invocation.ts';

const clauses = ['rights', 'operations', 'syscalls', 'libs', 'ports', 'fds'] as const satisfies (keyof Manifest)[];

/** `baseline.manifest` of an invocation in result.json; absent where only a generic baseline exists. */
export const manifestFactsSchema = z.object({
  sha256: z.string().meta({ description: 'the artifact, by its digest' }),
  name: z.string().optional(),
  sources: z.array(z.enum(['learn', 'inspect', 'file'])).meta({ description: 'how its manifests came about' }),
  clauses: z.array(z.enum(clauses)).meta({
    description: 'what they speak of; without `rights` those of the profile hold',
  }),
  notChecked: z.array(z.string()).meta({ description: 'clauses this recording could not be held against, and why' }),
  imprecision: z.array(z.string()).optional(),
});

const mostSentences = 10;

/** What the result says of the manifests an invocation was held against. */
export function manifestOf(
  { tool }: Pick<Invocation, 'tool'>,
  manifests: Manifests,
): { manifest?: z.infer<typeof manifestFactsSchema> } {
  const held = manifests.of(tool);
  const [first] = held?.manifests ?? [];
  if (held === undefined || first === undefined) return {};
  const { sha256, name } = first.artifact;
  const imprecision = held.manifests.flatMap((one) => one.imprecision ?? []);
  return {
    manifest: {
      sha256,
      ...(name === undefined ? {} : { name }),
      sources: [...new Set(held.manifests.map(({ source }) => source))].sort(),
      clauses: clauses.filter((clause) => held.manifests.some((one) => one[clause] !== undefined)),
      notChecked: [
        ...manifests.unchecked(held),
        ...(tool.pure || held.profile === undefined
          ? []
          : ['rights: code from elsewhere runs in its name, so that they are not its own']),
      ],
      ...(imprecision.length === 0 ? {} : { imprecision: imprecision.slice(0, mostSentences) }),
    },
  };
}
