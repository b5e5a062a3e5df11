import { join } from 'node:path';
import { ConfigError } from '../../policy/config.ts';
import { Weights } from '../../score/weights.ts';
import { readConfig } from '../judge.ts';
import { profilesDirectory, readProfiles } from '../profile-files.ts';
import { parsed } from './arguments.ts';
import { UsageError } from './usage.ts';

/** `policy check [FILE]`. Returns the exit status; throws a ConfigError for a configuration with mistakes. */
export function policy(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const [verb, file = join('.github', 'ironclaw.yml'), more] = positionals;
  if (verb !== 'check' || more !== undefined) throw new UsageError('write `policy check [FILE]`');
  const { config } = readConfig(file);
  try {
    new Weights(readProfiles(profilesDirectory()).weights, new Map(Object.entries(config.signals.weights)));
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${file}: signals.weights: ${error.message}`);
    throw error;
  }
  process.stdout.write(
    `${file}: good; mode ${config.mode}, threshold ${config.threshold}, ${config.accept.length} accepted findings\n`,
  );
  return 0;
}
