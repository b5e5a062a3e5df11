import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { judgeRecording, readConfig } from '../judge.ts';
import { recordRun } from '../record-run.ts';
import { parsed } from './arguments.ts';
import { printDocument, printTable } from './output.ts';
import { commandStatus, verdictStatus } from './status.ts';
import { UsageError } from './usage.ts';

const sensors = ['auto', 'ebpf', 'strace'] as const;

/** `run`: runs a command under the sensor, scores and reports. Returns the exit status. Standard output is the command's. */
export async function run(args: readonly string[]): Promise<number> {
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  const { values, positionals } = parsed(own, {
    out: { type: 'string' },
    config: { type: 'string' },
    sensor: { type: 'string', default: 'auto' },
    json: { type: 'boolean', default: false },
  });
  if (dashes < 0 || positionals.length > 0)
    throw new UsageError('write the command after `--`: run [options] -- COMMAND...');
  const argv = args.slice(dashes + 1);
  if (argv.length === 0) throw new UsageError('no command was given after `--`');
  const sensor = sensors.find((name) => name === values.sensor);
  if (sensor === undefined) throw new UsageError(`--sensor is one of ${sensors.join(', ')}, not \`${values.sensor}\``);
  const cwd = process.cwd();
  const config = values.config ?? usualConfig(cwd);
  if (config !== undefined) readConfig(config); // a mistake must show before the command runs
  const out = values.out ?? join(cwd, '.ironclaw', recordingName());
  const recording = await recordRun({ argv, cwd, env: process.env, out, sensor });
  const document = await judgeRecording(out, config === undefined ? {} : { config });
  printTable(document, relative(cwd, out) || out);
  if (values.json) printDocument(document);
  return verdictStatus(document) ?? commandStatus(recording.exit);
}

const usualConfig = (cwd: string): string | undefined => {
  const path = join(cwd, '.github', 'ironclaw.yml');
  return existsSync(path) ? path : undefined;
};

/** A name that sorts by time and is not used twice. */
const recordingName = (): string => `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${process.pid}`;
