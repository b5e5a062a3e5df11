import { visible } from '../../report/escape.ts';
import { enforcing } from '../confine/enforce.ts';
import { confineOptions, enforcementOf } from './confine-options.ts';
import { type CommandPlan, recordCommand, sensorNamed } from './record-command.ts';
import { commandStatus } from './status.ts';
import { UsageError } from './usage.ts';

const { port, hard } = confineOptions;

/** Options of `learn` that say how a command is run to be learned from. */
export const trustedOptions = {
  confine: { type: 'string', multiple: true },
  ...{ port, hard },
  sensor: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Their values, and where the profile goes. */
interface Values {
  readonly confine?: string[] | undefined;
  readonly port?: string[] | undefined;
  readonly hard?: boolean | undefined;
  readonly sensor?: string | undefined;
  readonly out?: string | undefined;
  readonly output?: string | undefined;
}

/** A run that was made to be learned from. */
export interface TrustedRun {
  /** Directory of its recording. */
  readonly recording: string;
  /** The command's own exit status, 128+n for a signal. */
  readonly status: number;
}

/**
 * Records a command inside an envelope, from which something is then learned: the kernel refuses what the files of `--confine` do not
 * allow, so that a run that is only believed to be trusted cannot do, or teach, more than that.
 *
 * @param argv what stood behind `--`; undefined when nothing did
 * @returns undefined when no command was given
 * @throws UsageError when options and command do not belong together; ProfileError for a file that is not what it should be. Nothing
 *   was run then
 */
export async function recordTrusted(
  argv: readonly string[] | undefined,
  values: Values,
  { cwd, config, standards }: Pick<CommandPlan, 'cwd' | 'config' | 'standards'>,
): Promise<TrustedRun | undefined> {
  const { confine: files = [], sensor, out } = values;
  const asked = enforcementOf({ ...values, rules: files });
  if (argv === undefined) {
    if (asked.given || sensor !== undefined || out !== undefined)
      throw new UsageError(
        '--confine, --port, --hard, --sensor and --out are for a command: learn --confine FILE -o FILE -- COMMAND...',
      );
    return undefined;
  }
  if (argv.length === 0) throw new UsageError('no command was given after `--`');
  if (files.length === 0)
    throw new UsageError('name what the command may do with --confine FILE; to record it as it is, use `run`');
  if (values.output === undefined)
    throw new UsageError("name the file of the profile with -o: standard output is the command's");
  const confine = enforcing(asked, standards.set, { cwd, env: process.env });
  const plan = { argv, cwd, out, sensor: sensorNamed(sensor ?? 'auto'), config, standards, confine };
  const { out: recording, exit } = await recordCommand(plan);
  const status = commandStatus(exit);
  const short =
    status === 0 ? '' : `; the command ended with ${status}, and what it would have done later is not learned`;
  process.stderr.write(`ironclaw-guard: the recording is in ${visible(recording)}${short}\n`);
  return { recording, status };
}
