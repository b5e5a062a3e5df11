import type { PackTexts } from '../../policy/rules/shared-pack.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { firstOf, packsInEvidence, packsInStore } from '../shared-packs.ts';
import { configBase } from './usual-config.ts';

/**
 * Where the packs of other repositories are looked for: in the recording, so that a later look at it finds the same rules, then in
 * what `policy fetch` has kept.
 */
export function packTexts(config: string | undefined, recording?: string): PackTexts {
  const stored = packsInStore(configBase(config, process.cwd()));
  return recording === undefined ? stored : firstOf(packsInEvidence(readEvidence(recording)), stored);
}
