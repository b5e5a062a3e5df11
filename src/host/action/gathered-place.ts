import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What pre gathers for the companion lies below a directory of the job's user. */
export const baseIn = (place: string): string => join(place, 'base');
export const evidenceIn = (place: string): string => join(place, 'evidence');
export const programsIn = (place: string): string => join(place, 'programs');

/** Removes all of it: the companion has a copy. */
export function dropGathered(place: string): void {
  for (const directory of [baseIn(place), evidenceIn(place), programsIn(place)])
    rmSync(directory, { recursive: true, force: true });
}
