import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEvidence, type StoredEvidence } from '../evidence/read-evidence.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';

const gatheredIn = (directory: string): string => join(directory, 'gathered');

/**
 * Copies the evidence that pre gathered into the companion's place, where no step without root can change it.
 * @param from directory of the job's user; every digest is checked, and no link followed
 * @throws Error with a sentence when it cannot be written
 */
export function keepGathered(directory: string, from: string): void {
  mkdirSync(gatheredIn(directory), { mode: 0o700 });
  writeEvidence(gatheredIn(directory), readEvidence(from));
}

/** The evidence that pre gathered; of a job whose configuration asks for none, the empty one. */
export const gatheredEvidence = (directory: string): StoredEvidence => readEvidence(gatheredIn(directory));
