import type { SharedReference } from '../../policy/rules/shared-pack.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import type { Services } from '../evidence/services.ts';
import { type FoundPack, isWanted, LARGEST_PACK } from '../shared-packs.ts';
import { RepositoryFiles } from './repository-files.ts';

/** Packs of other repositories as they came. */
export interface FetchedPacks {
  readonly found: readonly FoundPack[];
  /** Sentences: which did not come, and why. */
  readonly failures: readonly string[];
}

/** Fetches packs of rules, each at its commit, all at once. Never rejects. */
export async function fetchPacks(
  references: readonly SharedReference[],
  { http, github }: { readonly http: HttpClient; readonly github: Services['github'] },
): Promise<FetchedPacks> {
  const answers = await Promise.all(
    references.map(async (reference): Promise<FoundPack | string> => {
      const { repository, path, commit, text } = reference;
      try {
        const entry = await new RepositoryFiles(http, github, repository, commit).read(path);
        if (entry === undefined)
          throw new Error(
            'it is not there at this commit, or the token may not read that repository; correct it, or give the input `token` one that may',
          );
        if (entry.kind !== 'file') throw new Error('it is a directory; name a file');
        if (entry.bytes.length > LARGEST_PACK)
          throw new Error(`it has ${entry.bytes.length} bytes; ${LARGEST_PACK} are read`);
        if (!isWanted(reference, entry.bytes))
          throw new Error('its SHA-256 is not the one that the configuration names');
        return { reference, bytes: entry.bytes, source: `GitHub ${repository}`, fetched: new Date().toISOString() };
      } catch (error) {
        return `the pack ${text} could not be read: ${(error as Error).message}`;
      }
    }),
  );
  return {
    found: answers.filter((one) => typeof one !== 'string'),
    failures: answers.filter((one) => typeof one === 'string'),
  };
}
