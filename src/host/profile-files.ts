import { join } from 'node:path';
import type { z } from 'zod';
import { type Profile, profileSchema, type Zone, zonesSchema } from '../baseline/profile.ts';
import { type SequencesFile, sequencesSchema } from '../baseline/sequences/sequence.ts';
import { parseYaml } from '../baseline/yaml-text.ts';
import { type WeightsFile, weightsSchema } from '../score/weights.ts';
import { type ParsedProfiles, parsedBefore, parsedProfiles } from './parsed-profiles.ts';
import { type NamedText, readProfileTexts } from './profile-texts.ts';
import { sha256Of } from './sha256.ts';

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

/**
 * Reads every `profile.yml` under a folder, and its zones, sequences and weights.
 *
 * @param parsed what need not be parsed again
 * @throws ProfileError that lists the mistakes of the first bad file
 */
export function readProfiles(directory: string, parsed: ParsedProfiles = parsedProfiles()): ProfileSet {
  const { profiles, zones, sequences, weights, digest, weightsDigest } = readProfileTexts(directory);
  const read = <T extends z.ZodType>({ name, text }: NamedText, schema: T): z.infer<T> =>
    (parsedBefore(parsed, name, text) as z.infer<T> | undefined) ?? // of this text, by this schema
    parseYaml(text, join(directory, name), schema);
  return {
    zones: read(zones, zonesSchema).zones,
    sequences: read(sequences, sequencesSchema),
    weights: read(weights, weightsSchema),
    profiles: profiles.map((one) => read(one, profileSchema)),
    digest,
    weightsDigest,
  };
}

/** What `readProfiles` finds in a folder, for a program that is built from it. */
export function parseProfiles(directory: string): ParsedProfiles {
  const { profiles, zones, sequences, weights } = readProfileTexts(directory);
  const all: readonly (readonly [NamedText, z.ZodType])[] = [
    ...profiles.map((one) => [one, profileSchema] as const),
    [sequences, sequencesSchema],
    [weights, weightsSchema],
    [zones, zonesSchema],
  ];
  const files = all.map(([{ name, text }, schema]): [string, ParsedProfiles['files'][string]] => [
    name,
    { sha256: sha256Of(text), value: parseYaml(text, join(directory, name), schema) },
  ]);
  return { files: Object.fromEntries(files) };
}
