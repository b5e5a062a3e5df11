import { resolve } from 'node:path';
import type { Recording } from '../events/recording.ts';
import type { ActJob } from '../invocations/act-steps.ts';
import { now } from './anchor.ts';
import { EbpfSensor } from './ebpf-sensor.ts';
import { refusalOf, startEbpf } from './ebpf-start.ts';
import type { JobRecording } from './job-recording.ts';
import type { OwnBinary } from './own-binary.ts';
import { processFacts } from './process-tree.ts';
import { RecordingDirectory } from './recording-directory.ts';
import type { RecordingOptions } from './recording-writer.ts';
import { probeStrace, type StraceProbe } from './strace-probe.ts';
import type { User } from './user.ts';
import { resolveVariables } from './variables/resolve.ts';

/** What may come to be known while the sensor is started. */
export type JobKnowledge = Pick<RecordingOptions, 'zones'> & {
  /** What is known of the steps before the first one, by GITHUB_ACTION. */
  readonly steps?: Recording['steps'];
};

export interface JobOptions extends Omit<RecordingOptions, 'zones'> {
  /** The runner's worker: the root of what is watched. */
  readonly workerPid: number;
  /** Where the worker is act: how the job is told from its others. */
  readonly act?: ActJob;
  /** GITHUB_ACTION of the guard's own step. */
  readonly self: readonly string[];
  /** Directory of the guard's action: of that step only what runs a file in it is the guard's. Default: all of it. */
  readonly program?: string;
  /** Default: nothing. */
  readonly told?: Promise<JobKnowledge>;
  /** Top of the work tree: GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** A directory of the guard in which `out` is: what changes anything in it is tampering, and the sensor may run from it. */
  readonly own?: string;
  /** Other files and directories of the guard: what changes them is tampering. */
  readonly files?: readonly string[];
  /** Who the steps run as: tools are asked for their configuration as that user. Default: this one. */
  readonly user?: User;
  /** Processes to leave out, with what descends from them; this process always is. */
  readonly except?: readonly number[];
  /** strace slows a job down too much to be attached unasked: `auto` is the eBPF sensor or nothing. Default: strace. */
  readonly sensor?: 'auto' | 'ebpf' | 'strace';
  /** Another eBPF sensor than the one that came with the program. */
  readonly sensorFile?: OwnBinary;
  /** Socket at which gates ask for what was seen until then. */
  readonly gates?: string;
}

/**
 * Begins to record the process tree of a job's worker.
 *
 * @throws OutputError when `out` cannot be used; Error with a sentence for the user when nothing can be watched: a recording
 *   with coverage `none` and that reason is left in `out` all the same
 */
export async function startJobRecording(options: JobOptions): Promise<JobRecording> {
  const { env, workspace, user, sensor = 'strace' } = options;
  const directory = new RecordingDirectory(resolve(options.out));
  const anchor = now();
  const choosing = sensor === 'strace' ? probeStrace(env.PATH) : ebpf(options, anchor);
  // by processes of the guard, which the eBPF sensor tells nothing of; strace is attached when they have answered
  const asking = resolveVariables({ cwd: workspace, env, workspace, user, act: options.act?.place });
  try {
    const { beginJobRecording } = await import('./job-recording.ts'); // loaded while those start
    return await beginJobRecording({ directory, options, anchor, choosing, asking });
  } catch (error) {
    const chosen = await choosing;
    if (chosen instanceof EbpfSensor) await chosen.stop();
    throw error;
  }
}

/** What watches, or why nothing does. */
export type Chosen = EbpfSensor | StraceProbe;

async function ebpf({ workerPid, except = [], sensorFile, own }: JobOptions, anchor: bigint): Promise<Chosen> {
  if (processFacts(workerPid) === undefined) return { reason: `there is no process ${workerPid} to watch` };
  const watched = { anchor, root: workerPid, includeRoot: true, guards: [process.pid, ...except] };
  const started = await startEbpf(watched, sensorFile, own);
  return started instanceof EbpfSensor ? started : { reason: refusalOf(started.tried) };
}
