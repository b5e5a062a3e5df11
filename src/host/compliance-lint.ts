import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProfileError } from '../baseline/profile-error.ts';
import { frameworkFiles, readFramework, readObservations } from './compliance-files.ts';

/**
 * What is wrong with a pack, or with those of a folder; each sentence begins with path:line:column.
 * @throws ProfileError when there is nothing to check: no mistakes would say that something was
 */
export function lintCompliance(place: string): string[] {
  const facts = statSync(place, { throwIfNoEntry: false });
  if (facts === undefined) throw new ProfileError(`there is no ${place}: name a file or a folder of packs`);
  const folder = facts.isDirectory();
  const files = folder ? frameworkFiles(place) : [place];
  if (files.length === 0) throw new ProfileError(`${place} holds no framework: a file NAME.yml is one`);
  const mistakes: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      mistakes.push(...error.message.split('\n'));
      return undefined;
    }
  };
  const shared = attempt(() => readObservations(folder ? place : dirname(place)));
  if (shared !== undefined) for (const file of files) attempt(() => readFramework(file, shared.content));
  return mistakes;
}
