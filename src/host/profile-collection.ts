import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Profile, profileSchema, type Zone, zonesSchema } from '../baseline/profile.ts';
import { ProfileError } from '../baseline/profile-error.ts';
import { parseYaml } from '../baseline/yaml-text.ts';
import { weightsSchema } from '../score/weights.ts';
import { plainSize } from './case-files.ts';
import { profileFiles } from './profile-texts.ts';
import { readText } from './text-file.ts';

export const PROFILE_FILE = 'profile.yml';

/** A profile as it was read, for messages that name a place in it. */
export interface ReadProfile {
  readonly path: string;
  readonly text: string;
  readonly profile: Profile;
}

/** What is checked, and the collection that it is held against. */
export interface Scope {
  /** The folder with zones.yml and weights.yml. */
  readonly root: string;
  /** The folder in which the checked profiles lie, each under its name. */
  readonly home: string;
  /** Whether all of the collection is checked, and not one profile. */
  readonly isWhole: boolean;
  /** The directory of the one profile. */
  readonly one: string | undefined;
}

/** Which collection a directory is, or the profile in it belongs to; undefined for one that is neither. */
export function scopeOf(directory: string, own: string): Scope | undefined {
  if (isCollection(directory)) return { root: directory, home: directory, isWhole: true, one: undefined };
  if (plainSize(join(directory, PROFILE_FILE)) === undefined) return undefined;
  // a class lies one deeper
  const parent = join(directory, '..');
  const above = [parent, join(parent, '..')].find(isCollection);
  return { root: above ?? own, home: above ?? parent, isWhole: false, one: directory };
}

const isCollection = (directory: string): boolean => plainSize(join(directory, 'weights.yml')) !== undefined;

/** Reads a collection, and the one profile in the place of its namesake; what cannot be read is a mistake of what is checked. */
export function readCollection({ root, isWhole, one }: Scope): {
  profiles: readonly ReadProfile[];
  zones: readonly Zone[];
  mistakes: string[];
} {
  const mistakes: string[] = [];
  const attempt = <T>(read: () => T, isChecked: boolean): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      if (isChecked) mistakes.push(...error.message.split('\n'));
      return undefined;
    }
  };
  const readProfile = (path: string, isChecked: boolean): ReadProfile[] => {
    const text = attempt(() => readText(path), isChecked) ?? '';
    const profile = attempt(() => parseYaml(text, path, profileSchema), isChecked);
    return profile === undefined ? [] : [{ path, text, profile }];
  };
  const [zones, weights] = [join(root, 'zones.yml'), join(root, 'weights.yml')];
  const known = attempt(() => parseYaml(readText(zones), zones, zonesSchema), isWhole)?.zones ?? [];
  attempt(() => parseYaml(readText(weights), weights, weightsSchema), isWhole);
  const single = one === undefined ? [] : readProfile(join(one, PROFILE_FILE), true);
  const replaced = new Set(single.map(({ profile }) => profile.tool));
  const others = profileFiles(root)
    .flatMap((path) => readProfile(path, isWhole))
    .filter(({ profile }) => !replaced.has(profile.tool));
  return { profiles: [...others, ...single], zones: known, mistakes };
}

/** The names of the tools in a folder of profiles whose directories hold a profile.yml. */
export const toolNames = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && plainSize(join(directory, entry.name, PROFILE_FILE)) !== undefined)
    .map(({ name }) => name);
