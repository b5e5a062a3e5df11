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

/** The one positional argument a command may have. Throws a UsageError when there are more. */
export function optionalPositional(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1) throw new UsageError(`\`${positionals[1]}\` was not expected: name one directory`);
  return positionals[0];
}
