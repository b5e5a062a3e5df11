import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** Parses the arguments of one command. Throws a UsageError that names what was not expected. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): {
  values: ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>['values'];
  positionals: string[];
} {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0] ?? 'wrong arguments');
  }
}

/** The one positional argument a command needs, or at most `most`. Throws a UsageError otherwise. */
export function positional(positionals: readonly string[], what: string, most = 1): string {
  const [first] = positionals;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (positionals.length > most) throw new UsageError(`\`${positionals[most]}\` was not expected`);
  return first;
}
