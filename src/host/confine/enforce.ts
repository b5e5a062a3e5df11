import type { Variable } from '../../events/recording.ts';
import type { ProfileSet } from '../profile-files.ts';
import { commandProfile } from './command-profile.ts';
import { type Confined, confined } from './confined.ts';
import { configuredPorts, groundOf } from './ground.ts';
import { type RulesOptions, rulesOfFile, rulesOfProfile, united } from './rules-of.ts';

/** Confines a command that `startable` found, once the variables are known. */
export type Confine = (argv: readonly string[], variables: Readonly<Record<string, Variable>>) => Confined;

/** What a command is to be confined by. */
export interface Enforcement {
  /** Profiles, manifests or exported rules; without any the profile of the command's own tool. */
  readonly files: readonly string[];
  /** Whether a kernel that does not know a right runs nothing. */
  readonly hard: boolean;
  /** Ports beside those the rights and the environment name. */
  readonly ports: readonly number[];
  /** Whether no socket of the machine's own services can be reached: Landlock knows none that has a name. */
  readonly noUnixSockets: boolean;
}

/**
 * Confines a command by files, or by what is normal for its tool: what `run --enforce` and a recording of a trusted run start
 * their command through.
 *
 * @throws ProfileError for a file that is not what it should be: before anything is run
 */
export function enforcing(
  { files, hard, ports, noUnixSockets }: Enforcement,
  set: ProfileSet,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Confine {
  const options: RulesOptions = {
    require: hard ? 'hard' : 'best',
    ports: [...new Set([...ports, ...configuredPorts(env)])].sort((a, b) => a - b),
    noUnixSockets,
  };
  const given = files.length === 0 ? undefined : united(files.map((file) => rulesOfFile(file, set, options)));
  return (argv, variables) => {
    const { path, profile } = commandProfile(argv, cwd, env.PATH, set, groundOf(variables, env, undefined).variables);
    return confined(argv, given ?? rulesOfProfile(profile, set, options), groundOf(variables, env, path));
  };
}
