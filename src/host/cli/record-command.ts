import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../events/recording.ts';
import { sharedReferences } from '../../policy/rules/shared-pack.ts';
import { visible } from '../../report/escape.ts';
import { finishedVerdict } from '../action/finished-verdict.ts';
import type { Confine } from '../confine/enforce.ts';
import { cacheDirectory } from '../evidence/cache-place.ts';
import { keepEvidence } from '../evidence/keep.ts';
import { standingPins } from '../evidence/pinned.ts';
import { noEvidence } from '../evidence/read-evidence.ts';
import { GATE_VARIABLE } from '../gate/gate-key.ts';
import { RunGate } from '../gate/run-gate.ts';
import { judgeRecording } from '../judge.ts';
import { readManifests } from '../manifest-files.ts';
import { recordRun } from '../record-run.ts';
import { OutputError } from '../recording-directory.ts';
import { storedPacks, withPacks } from '../shared-packs.ts';
import type { Standards } from '../standards.ts';
import { BASE } from './recording-argument.ts';
import { UsageError } from './usage.ts';
import { configBase } from './usual-config.ts';

const sensors = ['auto', 'ebpf', 'strace'] as const;

/** A sensor as the command line names it. Throws a UsageError for one that there is not. */
export function sensorNamed(text: string): (typeof sensors)[number] {
  const sensor = sensors.find((name) => name === text);
  if (sensor === undefined) throw new UsageError(`--sensor is one of ${sensors.join(', ')}, not \`${text}\``);
  return sensor;
}

/** A command to be recorded. */
export interface CommandPlan {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Directory of the recording; a new one below `.ironclaw` when undefined. */
  readonly out: string | undefined;
  readonly sensor: (typeof sensors)[number];
  /** Whether each system call is told of. */
  readonly syscalls?: boolean;
  /** The configuration's path; undefined when the defaults hold. */
  readonly config: string | undefined;
  readonly standards: Standards;
  /** Confines the command; it runs as it is when undefined. */
  readonly confine: Confine | undefined;
  /** Asks the plug-ins about a recording, before a gate judges it. Returns a sentence when they could not be. */
  readonly ask?: (directory: string) => Promise<string | undefined>;
}

/** Runs a command under the sensor and keeps what evidence of its tools can be had. Returns where the recording lies. */
export async function recordCommand(
  plan: CommandPlan,
): Promise<{ readonly out: string; readonly exit: Recording['exit'] }> {
  const { argv, cwd, sensor, syscalls = false, config, standards, confine } = plan;
  const base = configBase(config, cwd);
  // before the command, which could change the files
  const manifests = await readManifests(standards.config, base);
  const packs = storedPacks(base, sharedReferences(standards.config));
  const read = packs.length === 0 ? manifests : withPacks(manifests ?? noEvidence(), packs);
  const out = plan.out ?? defaultOut(cwd);
  const stood = standingPins(standards.config);
  const { zones } = standards.set;
  const cache = cacheDirectory(process.env);
  const places = { env: process.env, base, manifests: read, cache, stood };
  const keep = async (directory: string, recording: Recording): Promise<void> => {
    const unkept = await keepEvidence(directory, recording, standards.config, places);
    if (unkept !== undefined) process.stderr.write(`ironclaw-guard: ${visible(unkept, 600)}\n`);
  };
  const gate = await RunGate.open(async (directory, recording) => {
    await keep(directory, recording);
    await plan.ask?.(directory);
    const document = await judgeRecording(directory, { standards });
    return finishedVerdict(document, { named: out, enforce: document.policy.mode === 'enforce', notice: undefined });
  });
  const env = { ...process.env, ...(gate === undefined ? {} : { [GATE_VARIABLE]: gate.address }) };
  try {
    const recording = await recordRun({ argv, cwd, env, out, sensor, syscalls, zones, confine, gate });
    await keep(out, recording);
    return { out, exit: recording.exit };
  } finally {
    gate?.close();
  }
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
