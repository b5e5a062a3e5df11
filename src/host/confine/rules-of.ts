import { parse } from 'yaml';
import { z } from 'zod';
import { exportedRights } from '../../baseline/export/exported-rights.ts';
import { type LandlockRules, landlockSchema } from '../../baseline/export/landlock.ts';
import { exportLandlock } from '../../baseline/export/landlock-export.ts';
import type { Note } from '../../baseline/export/note.ts';
import { exportSeccomp, exportSyscalls } from '../../baseline/export/seccomp-export.ts';
import { type SeccompProfile, seccompProfileSchema } from '../../baseline/export/seccomp-profile.ts';
import { type Manifest, manifestSchema } from '../../baseline/manifest.ts';
import { type Profile, profileSchema } from '../../baseline/profile.ts';
import { ProfileError } from '../../baseline/profile-error.ts';
import { parseYaml } from '../../baseline/yaml-text.ts';
import type { ProfileSet } from '../profile-files.ts';
import { readText } from '../text-file.ts';

/** What a program is to be confined to, not yet of one machine. */
export interface ConfineRules {
  /** What it was made from, as printed. */
  readonly from: readonly string[];
  readonly landlock: LandlockRules | undefined;
  readonly seccomp: SeccompProfile | undefined;
  /** Where the rules say otherwise than the rights. */
  readonly notes: readonly Note[];
}

/** How rules are made from rights. */
export interface RulesOptions {
  readonly require: LandlockRules['require'];
  readonly ports: readonly number[];
  readonly noUnixSockets: boolean;
}

/** The rules of a profile: its rights, its roles', and those of the tools it may start. */
export function rulesOfProfile(profile: Profile, set: ProfileSet, options: RulesOptions): ConfineRules {
  const rights = exportedRights(profile, (name) => set.profiles.find(({ tool }) => tool === name));
  const landlock = exportLandlock(rights, { name: profile.tool, zones: set.zones, ...options });
  const seccomp = exportSeccomp(rights.rights, options);
  return { from: rights.from, landlock, seccomp: seccomp.profile, notes: [...landlock.notes, ...seccomp.notes] };
}

/** The rules of a manifest: those of its rights where it has some, and exactly the system calls it names. */
function rulesOfManifest(manifest: Manifest, set: ProfileSet, options: RulesOptions): ConfineRules {
  const { artifact, rights, roles, syscalls } = manifest;
  const name = artifact.name ?? artifact.sha256.slice(0, 12);
  const profile: Profile | undefined =
    rights === undefined
      ? undefined
      : {
          schema: 1,
          tool: name.replace(/[^A-Za-z0-9_.+-]/g, '-'),
          status: 'experimental',
          rights,
          ...(manifest.extends === undefined ? {} : { extends: manifest.extends }),
          ...(roles === undefined ? {} : { roles }),
        };
  const made = profile === undefined ? undefined : rulesOfProfile(profile, set, options);
  const exact = Array.isArray(syscalls) ? exportSyscalls(syscalls) : undefined;
  if (made === undefined && exact === undefined)
    throw new ProfileError(`the manifest of ${name} has neither rights nor syscalls: there is nothing to confine by`);
  return {
    from: made?.from ?? [name],
    landlock: made?.landlock,
    seccomp: exact?.profile ?? made?.seccomp,
    notes: [...(made?.notes ?? []), ...(exact?.notes ?? [])],
  };
}

const isTable = z.record(z.string(), z.unknown());

/**
 * The rules a file says: a profile, a manifest, an exported Landlock rule set, or a seccomp profile as container engines have them.
 * @throws ProfileError with the mistakes of the file, or when it is none of these
 */
export function rulesOfFile(path: string, set: ProfileSet, options: RulesOptions): ConfineRules {
  const text = readText(path);
  const table = isTable.safeParse(attempt(text)).data ?? {};
  if ('defaultAction' in table)
    return { from: [path], landlock: undefined, seccomp: parseYaml(text, path, seccompProfileSchema), notes: [] };
  if ('handled' in table) {
    const landlock = parseYaml(text, path, landlockSchema);
    return { from: [path], landlock, seccomp: undefined, notes: landlock.notes };
  }
  if ('artifact' in table) return rulesOfManifest(parseYaml(text, path, manifestSchema), set, options);
  if ('tool' in table) return rulesOfProfile(parseYaml(text, path, profileSchema), set, options);
  throw new ProfileError(
    `${path} is neither a profile (\`tool\`), a manifest (\`artifact\`), a Landlock rule set (\`handled\`) nor a seccomp profile (\`defaultAction\`)`,
  );
}

/** What a text says; nothing where it says nothing. */
function attempt(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 50, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** The rules of several files together. Throws a ProfileError when two say the same sort of thing. */
export function united(all: readonly ConfineRules[]): ConfineRules {
  const one = <T>(found: readonly (T | undefined)[], what: string): T | undefined => {
    const [first, second] = found.filter((each) => each !== undefined);
    if (second !== undefined) throw new ProfileError(`two of the files have rules for ${what}; name one of them`);
    return first;
  };
  return {
    from: all.flatMap(({ from }) => from),
    landlock: one(
      all.map(({ landlock }) => landlock),
      'Landlock',
    ),
    seccomp: one(
      all.map(({ seccomp }) => seccomp),
      'seccomp',
    ),
    notes: all.flatMap(({ notes }) => notes),
  };
}
