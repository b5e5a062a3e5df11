import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ProfileError } from '../baseline/profile-error.ts';
import { sha256Of } from './sha256.ts';
import { readText } from './text-file.ts';

/** One file of a folder of profiles. */
export interface NamedText {
  /** Below the folder. */
  readonly name: string;
  readonly text: string;
}

/** The data of judgement, as it is written in the profiles folder. */
export interface ProfileTexts {
  readonly profiles: readonly NamedText[];
  readonly zones: NamedText;
  readonly sequences: NamedText;
  readonly weights: NamedText;
  /** SHA-256 over all profiles, zones and sequences: names and contents, in order of name. */
  readonly digest: string;
  readonly weightsDigest: string;
}

/** The folder of profiles that came with the running program: beside it or above it. Throws a ProfileError if there is none. */
export function profilesDirectory(): string {
  const program = process.argv[1];
  let at = program === undefined ? process.cwd() : dirname(realpathSync(program));
  for (let i = 0; i < 8; i++) {
    const found = join(at, 'profiles');
    if (existsSync(join(found, 'weights.yml'))) return found;
    at = dirname(at);
  }
  throw new ProfileError('the folder `profiles` that belongs to this program is missing; install the program again');
}

/** Reads every `profile.yml` under a folder, and its zones, sequences and weights. @throws ProfileError that names what cannot be read */
export function readProfileTexts(directory: string): ProfileTexts {
  const read = (name: string): NamedText => ({ name, text: readText(join(directory, name)) });
  const [zones, sequences, weights] = [read('zones.yml'), read('sequences.yml'), read('weights.yml')];
  const profiles = profileFiles(directory).map((path) => read(relative(directory, path)));
  const digest = createHash('sha256');
  for (const { name, text } of [...profiles, zones, sequences]) digest.update(`${name}\0${text}\0`);
  return {
    ...{ profiles, zones, sequences, weights },
    digest: digest.digest('hex'),
    weightsDigest: sha256Of(weights.text),
  };
}

/** The paths of all profile.yml below a folder, sorted; cases hold none. */
export const profileFiles = (directory: string): string[] => find(directory).sort();

function find(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== 'cases') return find(path);
    return entry.isFile() && entry.name === 'profile.yml' ? [path] : [];
  });
}
