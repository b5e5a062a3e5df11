import { relative } from 'node:path';
import { ConfigError } from '../../policy/config-text.ts';
import { visible } from '../../report/escape.ts';
import { enforcing } from '../confine/enforce.ts';
import { completeWithPlugins } from '../plugins/complete.ts';
import { readPrograms } from '../plugins/program.ts';
import { masksOf } from '../redaction.ts';
import { readStandards, type Standards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { confineOptions, enforcementOf } from './confine-options.ts';
import { judgeAndPrint, printDocument } from './output.ts';
import { packTexts } from './pack-texts.ts';
import { recordCommand, sensorNamed } from './record-command.ts';
import { commandStatus, status, verdictStatus } from './status.ts';
import { UsageError } from './usage.ts';
import { configBase, usualConfig } from './usual-config.ts';

/** `run`: runs a command under the sensor, scores and reports. Returns the exit status. Standard output is the command's. */
export async function run(args: readonly string[]): Promise<number> {
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  const { values, positionals } = parsed(own, {
    out: { type: 'string' },
    config: { type: 'string' },
    sensor: { type: 'string', default: 'auto' },
    syscalls: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    enforce: { type: 'boolean', default: false },
    ...confineOptions,
  });
  if (dashes < 0 || positionals.length > 0)
    throw new UsageError('write the command after `--`: run [options] -- COMMAND...');
  const argv = args.slice(dashes + 1);
  if (argv.length === 0) throw new UsageError('no command was given after `--`');
  const sensor = sensorNamed(values.sensor);
  if (sensor === 'ebpf' && values.syscalls)
    throw new UsageError('--syscalls needs strace, which tells of each system call: leave out --sensor ebpf');
  const cwd = process.cwd();
  const config = values.config ?? usualConfig(cwd);
  const standards = readStandards(config, undefined, packTexts(config)); // before the command, which could change the files
  requirePacks(standards);
  const programs = readPrograms(standards.config.plugins, configBase(config, cwd));
  const asked = enforcementOf(values);
  if (!values.enforce && asked.given)
    throw new UsageError('--rules, --port, --hard and --no-unix-sockets say how to enforce; write --enforce too');
  const confine = values.enforce ? enforcing(asked, standards.set, { cwd, env: process.env }) : undefined;
  const { syscalls } = values;
  const { env } = process;
  const asking = { programs, env, masks: masksOf(env), place: undefined };
  const ask = (directory: string): Promise<string | undefined> => completeWithPlugins(directory, { standards }, asking);
  const { out, exit } = await recordCommand({
    argv,
    cwd,
    out: values.out,
    sensor,
    syscalls,
    config,
    standards,
    confine,
    ask,
  });
  const unasked = await ask(out);
  if (unasked !== undefined) process.stderr.write(`ironclaw-guard: ${visible(unasked, 600)}\n`);
  const shown = relative(cwd, out) || out;
  const { document, written } = await judgeAndPrint(out, shown, { standards });
  if (values.json) printDocument(document);
  return verdictStatus(document) ?? (written ? commandStatus(exit) : status.internal);
}

/** A command is not run with fewer rules than are asked for. */
function requirePacks({ shared: { missing } }: Standards): void {
  if (missing.length > 0)
    throw new ConfigError(
      `${missing.join(', ')} is not in .ironclaw/packs; \`policy fetch\` gets it and keeps it there`,
    );
}
