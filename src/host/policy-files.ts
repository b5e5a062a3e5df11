import { parseYaml } from '../baseline/yaml-text.ts';
import { type Pack, packSchema } from '../policy/rules/rule.ts';
import { readOwnPacks } from './own-packs.ts';

/** The packs of rules that come with the running program. */
export interface PackSet {
  readonly packs: readonly Pack[];
  /** SHA-256 over all of them: names and contents, in order of name. */
  readonly digest: string;
}

/** Reads the packs from the folder `policies`, which lies beside `profiles`. Throws a ProfileError that names a file with a mistake. */
export function readPacks(directory?: string): PackSet {
  const { packs, digest } = readOwnPacks(directory);
  return { packs: packs.map(({ path, text }) => parseYaml(text, path, packSchema)), digest };
}
