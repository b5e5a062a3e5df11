import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Profile, profileSchema, type Zone, zonesSchema } from '../baseline/profile.ts';
import { type SequencesFile, sequencesSchema } from '../baseline/sequences/sequence.ts';
import { type WeightsFile, weightsSchema } from '../score/weights.ts';
import { ProfileError, parseYaml, readText } from './yaml-file.ts';

/** The data of judgement, read from the profiles folder. */
export interface ProfileSet {
  readonly profiles: readonly Profile[];
  readonly zones: readonly Zone[];
  readonly sequences: SequencesFile;
  readonly weights: WeightsFile;
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

/** Reads every `profile.yml` under a folder, and its zones, sequences and weights. Throws a ProfileError that lists the mistakes of the first bad file. */
export function readProfiles(directory: string): ProfileSet {
  const digest = createHash('sha256');
  const files = profileFiles(directory);
  const profiles = files.map((path) => {
    const text = readText(path);
    digest.update(`${relative(directory, path)}\0${text}\0`);
    return parseYaml(text, path, profileSchema);
  });
  const zonesPath = join(directory, 'zones.yml');
  const zonesText = readText(zonesPath);
  const weightsPath = join(directory, 'weights.yml');
  const weightsText = readText(weightsPath);
  digest.update(`zones.yml\0${zonesText}\0`);
  const sequencesPath = join(directory, 'sequences.yml');
  const sequencesText = readText(sequencesPath);
  digest.update(`sequences.yml\0${sequencesText}\0`);
  return {
    profiles,
    zones: parseYaml(zonesText, zonesPath, zonesSchema).zones,
    sequences: parseYaml(sequencesText, sequencesPath, sequencesSchema),
    weights: parseYaml(weightsText, weightsPath, weightsSchema),
    digest: digest.digest('hex'),
    weightsDigest: createHash('sha256').update(weightsText).digest('hex'),
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
