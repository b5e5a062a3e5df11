import { ConfigError } from '../../policy/config.ts';
import { ExplainError } from '../../report/explain.ts';
import { CommandError } from '../command.ts';
import { RequestError } from '../evidence/http/request-error.ts';
import { ProfileError } from '../profile-files.ts';
import { OutputError } from '../recording-directory.ts';
import { RecordingError } from '../recording-files.ts';
import { GUARD_VERSION } from '../version.ts';
import { evidence } from './evidence.ts';
import { explain } from './explain.ts';
import { pins } from './pins.ts';
import { policy } from './policy.ts';
import { profile } from './profile.ts';
import { run } from './run.ts';
import { score } from './score.ts';
import { status } from './status.ts';
import { UsageError, usage } from './usage.ts';

const commands: ReadonlyMap<string, (args: readonly string[]) => number | Promise<number>> = new Map<
  string,
  (args: readonly string[]) => number | Promise<number>
>([
  ['run', run],
  ['score', score],
  ['explain', explain],
  ['evidence', evidence],
  ['pins', pins],
  ['profile', profile],
  ['policy', policy],
]);

/** Runs the program with its arguments; returns the exit status of design section 9. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    process.stdout.write(`${GUARD_VERSION}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const command = commands.get(name ?? '');
    if (command === undefined)
      throw new UsageError(name === undefined ? 'a command is missing' : `there is no command \`${name}\``);
    if (rest[0] === '--help') {
      process.stdout.write(usage);
      return 0;
    }
    return await command(rest);
  } catch (error) {
    return complain(error as Error);
  }
}

/** Says what went wrong on standard error, and gives its exit status. */
function complain(error: Error): number {
  const { stderr } = process;
  if (error instanceof UsageError) {
    stderr.write(`ironclaw-guard: ${error.message}\n\n${usage}`);
    return status.usage;
  }
  const expected = [ConfigError, RecordingError, OutputError, ProfileError, ExplainError, RequestError].some(
    (kind) => error instanceof kind,
  );
  if (expected || error instanceof CommandError) {
    stderr.write(`ironclaw-guard: ${error.message}\n`);
    return error instanceof CommandError ? error.status : status.usage;
  }
  stderr.write(
    `ironclaw-guard: internal error: ${error.stack ?? error.message}\nWhat was recorded is kept. Please report this.\n`,
  );
  return status.internal;
}
