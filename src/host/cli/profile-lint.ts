import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import { lintDirectory } from '../profile-lint.ts';
import { profilesDirectory } from '../profile-texts.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { isDirectory } from './recording-argument.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/** `profile lint [DIR]`: prints the mistakes in profiles and cases. Returns the exit status. */
export function profileLint(args: readonly string[]): number {
  const own = profilesDirectory();
  const directory = optionalPositional(parsed(args, {}).positionals) ?? own;
  if (!isDirectory(directory))
    throw new UsageError(
      `\`${directory}\` is no directory: name one of profiles, of one profile or of cases, or nothing for those of the guard`,
    );
  const mistakes = lintDirectory(directory, own);
  for (const mistake of mistakes) process.stdout.write(`${visible(mistake, 1000)}\n`);
  process.stdout.write(`${mistakes.length === 0 ? 'no mistakes' : many(mistakes.length, 'mistake')}\n`);
  return mistakes.length === 0 ? 0 : status.refused;
}
