import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { packNames } from '../policy/rules/pack-name.ts';
import { profilesDirectory } from './profile-texts.ts';
import { readText } from './text-file.ts';

/** The packs of rules that come with the running program, as they are written. */
export interface OwnPacks {
  readonly packs: readonly { readonly path: string; readonly text: string }[];
  /** SHA-256 over all of them: names and contents, in order of name. */
  readonly digest: string;
}

/** Reads the packs from the folder `policies`, which lies beside `profiles`. Throws a ProfileError that names a file that cannot be read. */
export function readOwnPacks(directory = join(dirname(profilesDirectory()), 'policies')): OwnPacks {
  const digest = createHash('sha256');
  const packs = [...packNames].sort().map((name) => {
    const path = join(directory, `${name}.yml`);
    const text = readText(path);
    digest.update(`${name}\0${text}\0`);
    return { path, text };
  });
  return { packs, digest: digest.digest('hex') };
}
