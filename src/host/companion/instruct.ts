import type { Zone } from '../../baseline/profile.ts';
import type { Assignment } from '../action/assignment.ts';
import { readOwnPacks } from '../own-packs.ts';
import { parsedBefore, parsedProfiles } from '../parsed-profiles.ts';
import { type NamedText, profilesDirectory, readProfileTexts } from '../profile-texts.ts';
import type { Instructions } from './introduction.ts';

/** What the companion is to know of profiles and packs. */
export type JudgementData = Omit<Instructions, 'assignment'>;

/**
 * Reads of profiles and packs what the companion is to know. What reads YAML is loaded only where the build has not read it: a job waits.
 * @throws ProfileError when something cannot be read
 */
export async function judgementData(directory = profilesDirectory()): Promise<JudgementData> {
  const { zones, digest, weightsDigest } = readProfileTexts(directory);
  const { digest: policies } = readOwnPacks();
  return { zones: await zonesOf(directory, zones), profiles: digest, weights: weightsDigest, policies };
}

async function zonesOf(directory: string, { name, text }: NamedText): Promise<readonly Zone[]> {
  const before = parsedBefore(parsedProfiles(), name, text) as { readonly zones: readonly Zone[] } | undefined;
  return before?.zones ?? (await import('../profile-files.ts')).readProfiles(directory).zones;
}

/**
 * Takes what pre gathered into the companion's place.
 * @throws Error with a sentence when it cannot be written
 */
export async function takeGathered(directory: string, assignment: Assignment): Promise<void> {
  if (assignment.evidence !== undefined) (await import('./gathered.ts')).keepGathered(directory, assignment.evidence);
  if (assignment.programs !== undefined) (await import('./plugin-programs.ts')).takePrograms(directory, assignment);
}
