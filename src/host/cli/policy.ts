import { join } from 'node:path';
import { readStandards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { UsageError } from './usage.ts';

/** `policy check [FILE]`. Returns the exit status; throws a ConfigError for a configuration with mistakes. */
export function policy(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const [verb, file = join('.github', 'ironclaw.yml'), more] = positionals;
  if (verb !== 'check' || more !== undefined) throw new UsageError('write `policy check [FILE]`');
  const { config } = readStandards(file);
  process.stdout.write(
    `${file}: good; mode ${config.mode}, ${config.judgement === 'rights' ? 'judged by rights, without a score' : `threshold ${config.threshold}`}, ${config.accept.length} accepted findings\n`,
  );
  return 0;
}
