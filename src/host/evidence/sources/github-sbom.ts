import { z } from 'zod';
import { printed } from '../http/address.ts';
import type { Services } from '../services.ts';
import { repositoryOn, subjectOf } from '../wanted.ts';
import { githubRequest, inRepository } from './github-api.ts';
import { jsonAnswer, jsonBytes } from './json-answer.ts';
import { question, type Source } from './source.ts';

const MAX_SBOM = 16 * 1024 * 1024;
const sbomSchema = z.object({ sbom: z.record(z.string(), z.unknown()) });

/** The SBOM GitHub makes of a repository's dependency graph: of its default branch now, not of a release. */
export function githubDependencyGraph({ api, server, token }: Services['github']): Source {
  const name = 'GitHub dependency graph';
  return {
    name,
    axis: 'sbom',
    questions: (wanted) =>
      wanted.flatMap((each) => {
        const place = repositoryOn(server, each.repository);
        if (place === undefined) return [];
        const url = inRepository(api, place, 'dependency-graph/sbom');
        return question(subjectOf(each), [name, url.href], 'changing', async ({ http }) => {
          const answer = await http.ask(url, { ...githubRequest(token), limit: MAX_SBOM });
          if (answer === undefined) return { found: [] };
          const { sbom } = jsonAnswer(answer, sbomSchema);
          return { found: [{ kind: 'sbom', source: printed(url), bytes: jsonBytes(sbom) }] };
        });
      }),
  };
}
