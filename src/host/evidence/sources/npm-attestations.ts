import { z } from 'zod';
import { below, printed } from '../http/address.ts';
import { jsonAnswer, jsonBytes } from './json-answer.ts';
import { packageVersion } from './purl.ts';
import { fromEach } from './registries.ts';
import { question, type Source } from './source.ts';

const attestationsSchema = z.object({
  attestations: z.array(z.object({ bundle: z.record(z.string(), z.unknown()) })).max(50),
});

/** Attestations npm registries keep of a published version: its provenance, and that it was published. */
export function npmAttestations(registries: readonly URL[]): Source {
  const name = 'npm attestations';
  return {
    name,
    axis: 'provenance',
    questions: (wanted) =>
      wanted.flatMap(({ purl }) => {
        const version = packageVersion(purl);
        if (version?.type !== 'npm') return [];
        const path = `-/npm/v1/attestations/${spelled(version.name)}@${encodeURIComponent(version.version)}`;
        const key = [name, ...registries.map(String), version.name, version.version];
        return question(purl, key, 'fixed', ({ http }) =>
          fromEach(registries, async (registry) => {
            const url = below(registry, path);
            const answer = await http.ask(url);
            if (answer === undefined) return { found: [] };
            const { attestations } = jsonAnswer(answer, attestationsSchema);
            const source = printed(url);
            return { found: attestations.map(({ bundle }) => ({ kind: 'bundle', source, bytes: jsonBytes(bundle) })) };
          }),
        );
      }),
  };
}

/** As npm spells it in addresses: a scope keeps its `@`. */
function spelled(name: string): string {
  return encodeURIComponent(name).replace(/^%40/, '@');
}
