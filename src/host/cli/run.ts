import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { visible } from '../../report/escape.ts';
import { enforcing } from '../confine/enforce.ts';
import { cacheDirectory } from '../evidence/cache-place.ts';
import { keepEvidence } from '../evidence/keep.ts';
import { standingPins } from '../evidence/pinned.ts';
import { readManifests } from '../manifest-files.ts';
import { recordRun } from '../record-run.ts';
import { OutputError } from '../recording-directory.ts';
import { readStandards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { confineOptions, enforcementOf } from './confine-options.ts';
import { judgeAndPrint, printDocument } from './output.ts';
import { BASE } from './recording-argument.ts';
import { commandStatus, status, verdictStatus } from './status.ts';
import { UsageError } from './usage.ts';
import { configBase, usualConfig } from './usual-config.ts';

const sensors = ['auto', 'ebpf', 'strace'] as const;

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
  const sensor = sensors.find((name) => name === values.sensor);
  if (sensor === undefined) throw new UsageError(`--sensor is one of ${sensors.join(', ')}, not \`${values.sensor}\``);
  if (sensor === 'ebpf' && values.syscalls)
    throw new UsageError('--syscalls needs strace, which tells of each system call: leave out --sensor ebpf');
  const cwd = process.cwd();
  const config = values.config ?? usualConfig(cwd);
  const standards = readStandards(config); // before the command, which could change the files
  const asked = enforcementOf(values);
  if (!values.enforce && asked.given)
    throw new UsageError('--rules, --port and --hard say how to enforce; write --enforce too');
  const confine = values.enforce ? enforcing(asked, standards.set, { cwd, env: process.env }) : undefined;
  const manifests = await readManifests(standards.config, configBase(config, cwd)); // likewise
  const out = values.out ?? defaultOut(cwd);
  const stood = standingPins(standards.config);
  const { zones } = standards.set;
  const recording = await recordRun({
    argv,
    cwd,
    env: process.env,
    out,
    sensor,
    syscalls: values.syscalls,
    zones,
    confine,
  });
  const unkept = await keepEvidence(out, recording, standards.config, {
    env: process.env,
    base: configBase(config, cwd),
    manifests,
    cache: cacheDirectory(process.env),
    stood,
  });
  if (unkept !== undefined) process.stderr.write(`ironclaw-guard: ${visible(unkept, 600)}\n`);
  const shown = relative(cwd, out) || out;
  const { document, written } = await judgeAndPrint(out, shown, { standards });
  if (values.json) printDocument(document);
  return verdictStatus(document) ?? (written ? commandStatus(recording.exit) : status.internal);
}

/** A new directory below `.ironclaw`, which git is told to leave alone. */
function defaultOut(cwd: string): string {
  const base = join(cwd, BASE);
  try {
    mkdirSync(base, { recursive: true });
    if (!existsSync(join(base, '.gitignore'))) writeFileSync(join(base, '.gitignore'), '*\n');
  } catch (error) {
    throw new OutputError(
      `no recording can be kept here (${(error as Error).message}); name another directory with --out`,
    );
  }
  return join(base, recordingName());
}

/** A name that sorts by time and is not used twice. */
const recordingName = (): string => `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${process.pid}`;
