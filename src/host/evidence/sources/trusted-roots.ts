import { join } from 'node:path';
import { rootSubject } from '../../../evidence/provenance/refreshed-root.ts';
import { printed } from '../http/address.ts';
import { refreshedRoot, type TufRepository } from '../tuf/refresh.ts';
import type { Source } from './source.ts';

/** What there is instead of a root that could not be refreshed. */
const INSTEAD: Readonly<Record<TufRepository['name'], string>> = {
  'public-good': 'the built-in root is used',
  github: "GitHub's own instance is believed only by a root that is given",
};

/**
 * Trusted roots as TUF repositories have them now. Their answers are not kept as others are: a root that somebody put into the
 * cache would make everything he signs good.
 *
 * @param cache directory below which the state that was last seen is kept
 */
export function trustedRoots(repositories: readonly TufRepository[], cache: string | undefined): Source {
  return {
    name: 'trusted root',
    axis: 'provenance',
    questions: (wanted) => {
      if (wanted.length === 0) return [];
      return repositories.map((repository) => ({
        subject: rootSubject(repository.name),
        ask: async ({ http, offline, give }) => {
          const { name, address } = repository;
          try {
            if (offline !== undefined) throw new Error(`not asked: ${offline}`);
            const fetch = async (url: URL, limit: number) => (await http.ask(url, { accept: '*/*', limit }))?.body;
            const kept = cache === undefined ? undefined : join(cache, `tuf-${name}`);
            const bytes = await refreshedRoot(repository, fetch, kept);
            give({ found: [{ kind: 'trusted-root', source: `${printed(address)} (TUF)`, bytes }] });
          } catch (error) {
            throw new Error(`${INSTEAD[name]}: ${(error as Error).message}`);
          }
        },
      }));
    },
  };
}
