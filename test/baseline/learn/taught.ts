import { join } from 'node:path';
import { type LearnedTool, learnedProfile } from '../../../src/baseline/learn/learned-profile.ts';
import { Lesson } from '../../../src/baseline/learn/lesson.ts';
import { Merging, type Supports, saltedDigest } from '../../../src/baseline/learn/supports.ts';
import { type Profile, profileSchema } from '../../../src/baseline/profile.ts';
import { parseYaml } from '../../../src/baseline/yaml-text.ts';
import { readProfiles } from '../../../src/host/profile-files.ts';
import { learnedYaml } from '../../../src/report/learned-yaml.ts';
import { type Outcome, Scenario, type Setting } from '../../pipeline/scenario.ts';

export const profiles = readProfiles(join(import.meta.dirname, '../../../profiles')).profiles;
export const SALT = 'test';

/** One recorded run: who started it, where, and what was done. */
export interface Run extends Setting {
  readonly author?: string;
  readonly repository?: string;
  readonly fork?: boolean;
  readonly acts: (world: Scenario) => void;
}

let clock = 0;

/** The scenario of a run, with a beginning of its own. */
export function scenario({ author, repository, fork, acts, ...setting }: Run, more: Partial<Setting> = {}): Scenario {
  const anchor = String(1_780_000_000_000_000_000n + BigInt(clock++));
  const context = {
    os: 'linux',
    kernel: '6.8',
    arch: 'x64',
    environment: 'local' as const,
    ...(author === undefined ? {} : { actor: author }),
    ...(repository === undefined ? {} : { repository }),
    ...(fork === undefined ? {} : { fork }),
  };
  const world: Scenario = new Scenario({ ...setting, ...more, recording: { anchor, context, ...setting.recording } });
  acts(world);
  return world;
}

/** What one run teaches. */
export function taught(
  run: Run,
  allow: readonly string[] = [],
  tool?: string,
): { supports: Supports; outcome: Outcome } {
  let lesson: Lesson | undefined;
  const world: Scenario = scenario(run, {
    lesson: (baselines) => {
      lesson = new Lesson(
        { recording: world.recording(), salt: SALT, tool, file: undefined, allow: new Set(allow) },
        baselines,
      );
      return lesson;
    },
  });
  const outcome = world.judge();
  if (lesson === undefined) throw new Error('no lesson was asked for');
  return { supports: lesson.end().supports, outcome };
}

/** What runs teach together. */
export function taughtBy(runs: readonly Run[], allow: readonly string[] = []): Supports {
  const merging = new Merging(saltedDigest(SALT, 'salt').slice(0, 8));
  for (const run of runs) merging.add(taught(run, allow).supports);
  return merging.all();
}

export const profileOf = (tool: string): Profile | undefined => profiles.find((one) => one.tool === tool);

/** The profile of a tool that runs teach. */
export const learnedFrom = (runs: readonly Run[], tool: string, allow: readonly string[] = []): LearnedTool =>
  learnedProfile(taughtBy(runs, allow), tool, profileOf(tool));

/** The profile as its YAML is read again. */
export const reread = (learned: LearnedTool): Profile => parseYaml(learnedYaml(learned), 'learned.yml', profileSchema);

/** All profiles with one in the place of the one of its name. */
export const withProfile = (profile: Profile): Profile[] => [
  ...profiles.filter(({ tool }) => tool !== profile.tool),
  profile,
];

/** Every pattern of a profile's rights. */
export const patternsOf = ({ rights, roles = {} }: Profile): string[] =>
  [...rights, ...Object.values(roles).flatMap((role) => role.rights)].flatMap(({ path = [], to = [], tool = [] }) => [
    ...path,
    ...to,
    ...tool,
  ]);
