import { ProfileError } from '../../baseline/profile-error.ts';
import { ConfigError } from '../../policy/config-text.ts';
import { guardLine, visible } from '../../report/escape.ts';
import { ExplainError } from '../../report/explain.ts';
import { CommandError } from '../command.ts';
import { ConfineError } from '../confine/confined.ts';
import { RequestError } from '../evidence/http/request-error.ts';
import { GateError } from '../gate/gate-error.ts';
import { RecordingError } from '../plain-files.ts';
import { OutputError } from '../recording-directory.ts';
import { SupportError } from '../support-error.ts';
import { GUARD_VERSION } from '../version.ts';
import { status } from './status.ts';
import { UsageError, usage } from './usage.ts';

type Command = (args: readonly string[]) => number | Promise<number>;

/** Loaded when called: what verifies and judges takes longer to load than most commands take. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['run', async () => (await import('./run.ts')).run],
  ['score', async () => (await import('./score.ts')).score],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['gate', async () => (await import('./gate.ts')).gate],
  ['learn', async () => (await import('./learn.ts')).learn],
  ['evidence', async () => (await import('./evidence.ts')).evidence],
  ['pins', async () => (await import('./pins.ts')).pins],
  ['profile', async () => (await import('./profile.ts')).profile],
  ['inspect', async () => (await import('./inspect.ts')).inspect],
  ['plugin', async () => (await import('./plugin.ts')).plugin],
  ['export', async () => (await import('./export.ts')).exportResult],
  ['sign', async () => (await import('./sign.ts')).sign],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['policy', async () => (await import('./policy.ts')).policy],
  ['compliance', async () => (await import('./compliance.ts')).compliance],
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
    return await (await command())(rest);
  } catch (error) {
    return complain(error as Error);
  }
}

/** Says what went wrong on standard error, and gives its exit status. */
function complain(error: Error): number {
  const { stderr } = process;
  if (error instanceof UsageError) {
    stderr.write(`ironclaw-guard: ${harmless(error.message)}\n\`ironclaw-guard --help\` shows how it is used.\n`);
    return status.usage;
  }
  const expected = [
    ConfigError,
    ConfineError,
    RecordingError,
    OutputError,
    ProfileError,
    ExplainError,
    RequestError,
    SupportError,
    GateError,
  ].some((kind) => error instanceof kind);
  if (expected || error instanceof CommandError) {
    stderr.write(`ironclaw-guard: ${harmless(error.message)}\n`);
    return error instanceof CommandError ? error.status : status.usage;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' && path !== undefined) {
    stderr.write(`ironclaw-guard: ${harmless(path)} cannot be read: permission denied; run it as whoever may\n`);
    return status.usage;
  }
  stderr.write(
    `ironclaw-guard: internal error: ${error.stack ?? error.message}\nWhat was recorded is kept. Please report this.\n`,
  );
  return status.internal;
}

/** The lines of a message, which may quote files and arguments. */
const harmless = (message: string): string =>
  message
    .split('\n')
    .map((line) => guardLine(visible(line, 2000)))
    .join('\n');
