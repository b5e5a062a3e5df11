import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { z } from 'zod';
import { type Profile, profileSchema, type Zone, zonesSchema } from '../baseline/profile.ts';
import { type SequencesFile, sequencesSchema } from '../baseline/sequences/sequence.ts';
import { type WeightsFile, weightsSchema } from '../score/weights.ts';
import { type ParsedProfiles, parsedBefore, parsedProfiles } from './parsed-profiles.ts';
import { sha256Of } from './sha256.ts';
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

/**
 * Reads every `profile.yml` under a folder, and its zones, sequences and weights.
 *
 * @param parsed what need not be parsed again
 * @throws ProfileError that lists the mistakes of the first bad file
 */
export function readProfiles(directory: string, parsed: ParsedProfiles = parsedProfiles()): ProfileSet {
  const digest = createHash('sha256');
  const read = <T extends z.ZodType>(name: string, schema: T): ReadFile<z.infer<T>> =>
    readFile(directory, name, schema, parsed);
  const tables = {
    zones: read('zones.yml', zonesSchema),
    sequences: read('sequences.yml', sequencesSchema),
    weights: read('weights.yml', weightsSchema),
  };
  const profiles = profileFiles(directory).map((path) => read(relative(directory, path), profileSchema));
  for (const { name, text } of [...profiles, tables.zones, tables.sequences]) digest.update(`${name}\0${text}\0`);
  return {
    profiles: profiles.map(({ value }) => value),
    zones: tables.zones.value.zones,
    sequences: tables.sequences.value,
    weights: tables.weights.value,
    digest: digest.digest('hex'),
    weightsDigest: sha256Of(tables.weights.text),
  };
}

/** One file of a folder of profiles. */
interface ReadFile<T> {
  /** Below the folder. */
  readonly name: string;
  readonly text: string;
  readonly value: T;
}

function readFile<T extends z.ZodType>(
  directory: string,
  name: string,
  schema: T,
  parsed: ParsedProfiles,
): ReadFile<z.infer<T>> {
  const path = join(directory, name);
  const text = readText(path);
  const before = parsedBefore(parsed, name, text) as z.infer<T> | undefined; // of this text, by this schema
  return { name, text, value: before ?? parseYaml(text, path, schema) };
}

/** What `readProfiles` finds in a folder, for a program that is built from it. */
export function parseProfiles(directory: string): ParsedProfiles {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ...profileFiles(directory).map((path) => [relative(directory, path), profileSchema] as const),
    ['sequences.yml', sequencesSchema],
    ['weights.yml', weightsSchema],
    ['zones.yml', zonesSchema],
  ];
  const none = { files: {} };
  const files = schemas.map(([name, schema]): [string, ParsedProfiles['files'][string]] => {
    const { text, value } = readFile(directory, name, schema, none);
    return [name, { sha256: sha256Of(text), value }];
  });
  return { files: Object.fromEntries(files) };
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
