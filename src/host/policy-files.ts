import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Pack, packNames, packSchema } from '../policy/rules/rule.ts';
import { profilesDirectory } from './profile-files.ts';
import { parseYaml, readText } from './yaml-file.ts';

/** The packs of rules that come with the running program. */
export interface PackSet {
  readonly packs: readonly Pack[];
  /** SHA-256 over all of them: names and contents, in order of name. */
  readonly digest: string;
}

/** Reads the packs from the folder `policies`, which lies beside `profiles`. Throws a ProfileError that names a file with a mistake. */
export function readPacks(directory = join(dirname(profilesDirectory()), 'policies')): PackSet {
  const digest = createHash('sha256');
  const packs = [...packNames].sort().map((name) => {
    const path = join(directory, `${name}.yml`);
    const text = readText(path);
    digest.update(`${name}\0${text}\0`);
    return parseYaml(text, path, packSchema);
  });
  return { packs, digest: digest.digest('hex') };
}
