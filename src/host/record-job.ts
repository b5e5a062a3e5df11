import { resolve } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { StraceDecoder } from '../events/strace/decoder.ts';
import type { ActJob } from '../invocations/act-steps.ts';
import { baseCommit } from './action/base-ref.ts';
import { type SensorReport, STRACE_BLIND } from './coverage.ts';
import { EbpfSensor } from './ebpf-sensor.ts';
import { refusalOf, sensorFacts, startEbpf } from './ebpf-start.ts';
import { EbpfWatch } from './ebpf-watch.ts';
import { type Interims, interimsOf } from './gate/interims.ts';
import { LiveWorld } from './live-world.ts';
import type { OwnBinary } from './own-binary.ts';
import { type ProcessFacts, processFacts, threadsOf, tracerOf } from './process-tree.ts';
import { RecordingDirectory } from './recording-directory.ts';
import { now, type RecordingOptions, RecordingWriter } from './recording-writer.ts';
import { type Attachment, attach } from './strace-attach.ts';
import { probeStrace, type StraceProbe } from './strace-probe.ts';
import type { User } from './user.ts';
import { resolveVariables } from './variables/resolve.ts';

export interface JobOptions extends RecordingOptions {
  /** The runner's worker: the root of what is watched. */
  readonly workerPid: number;
  /** Where the worker is act: how the job is told from its others. */
  readonly act?: ActJob;
  /** GITHUB_ACTION of the guard's own step. */
  readonly self: readonly string[];
  /** Directory of the guard's action: of that step only what runs a file in it is the guard's. Default: all of it. */
  readonly program?: string;
  /** What is known of the steps before the first one, by GITHUB_ACTION. */
  readonly steps?: Recording['steps'];
  /** Top of the work tree: GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** A directory of the guard in which `out` is: what changes anything in it is tampering, and the sensor may run from it. */
  readonly own?: string;
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

export interface JobRecording extends Interims {
  /** What watches, in words. */
  readonly sensor: string;
  /** Head of the hash chain over what is on disk now, hex: whoever knows it can tell whether that was changed later. */
  chain(): string;
  /** The head that stands in the last heartbeat, so that it can be found in the recording again. */
  toldChain(): string;
  /** Ends the recording. Never rejects. */
  stop(): Promise<Recording>;
}

/**
 * Begins to record the process tree of a job's worker.
 *
 * @throws OutputError when `out` cannot be used; Error with a sentence for the user when nothing can be watched: a recording
 *   with coverage `none` and that reason is left in `out` all the same
 */
export async function startJobRecording(options: JobOptions): Promise<JobRecording> {
  const { env, workerPid, act, workspace, user, own, sensor = 'strace' } = options;
  const directory = new RecordingDirectory(resolve(options.out));
  // first of all: what is asked of the tools' own configuration is not of the job
  const before = await resolveVariables({ cwd: workspace, env, workspace, user, act: act?.place });
  // what an earlier job left in the workspace does not count
  const resolved = { ...before, base: baseCommit(env) };
  const anchor = now();
  const chosen = sensor === 'strace' ? await probeStrace(env.PATH) : await ebpf(options, anchor);
  let writer: RecordingWriter | undefined;
  try {
    const { self, program } = options;
    const root = {
      ...{ mode: 'job' as const, worker: workerPid, self: [...self] },
      ...(program === undefined ? {} : { program }),
      ...(act === undefined ? {} : { act }),
    };
    writer = new RecordingWriter(directory, options, {
      root,
      steps: options.steps,
      sensor: factsOf(chosen),
      resolved,
      anchor,
    });
    if (own !== undefined) writer.guards(0, own);
    if ('reason' in chosen) throw new Error(chosen.reason);
    if (chosen instanceof EbpfSensor) return watched(writer, chosen, options, resolved.resolvers);
    return await attached(writer, chosen, options, resolved.resolvers);
  } catch (error) {
    if (writer === undefined && chosen instanceof EbpfSensor) await chosen.stop();
    const reason = (error as Error).message;
    await writer?.finish({ started: false, died: false, unknown: 0, reason, limits: [] });
    throw error;
  }
}

type Chosen = EbpfSensor | StraceProbe;

async function ebpf({ workerPid, except = [], sensorFile, own }: JobOptions, anchor: bigint): Promise<Chosen> {
  if (processFacts(workerPid) === undefined) return { reason: `there is no process ${workerPid} to watch` };
  const watched = { anchor, root: workerPid, includeRoot: true, guards: [process.pid, ...except] };
  const started = await startEbpf(watched, sensorFile, own);
  return started instanceof EbpfSensor ? started : { reason: refusalOf(started.tried) };
}

function factsOf(chosen: Chosen): Omit<Recording['sensor'], 'health'> {
  if (chosen instanceof EbpfSensor) return sensorFacts(chosen.ready);
  if ('reason' in chosen) return { name: 'none', backend: 'none', notCovered: ['everything'] };
  return { name: 'strace', backend: 'attach', version: chosen.version, notCovered: [...STRACE_BLIND] };
}

function watched(
  writer: RecordingWriter,
  sensor: EbpfSensor,
  { gates }: JobOptions,
  resolvers: readonly string[],
): JobRecording {
  const watch = new EbpfWatch(writer, sensor, resolvers);
  const { version, rung, kernel } = sensor.ready;
  return {
    ...interimsOf(writer, gates, watch),
    sensor: `eBPF ${version}, ${rung} rung${kernel === undefined ? '' : `, kernel ${kernel}`}`,
    chain: () => writer.chain,
    toldChain: () => writer.toldChain,
    stop: async () => {
      await sensor.sync();
      return writer.finish(await watch.stop([]));
    },
  };
}

async function attached(
  writer: RecordingWriter,
  strace: { path: string; version: string },
  { workerPid, workspace, except, gates }: JobOptions,
  resolvers: readonly string[],
): Promise<JobRecording> {
  const trusted = new Set(resolvers);
  let decoder: StraceDecoder | undefined;
  const onTree = (tree: readonly ProcessFacts[]) => {
    decoder = new StraceDecoder({
      anchor: writer.anchor,
      world: new LiveWorld(),
      cwd: workspace,
      attached: tree.map(({ pid, ppid, start }) => ({ pid, ppid, start, threads: threadsOf(pid) })),
      emit: writer.write,
      trusted: (resolver: string) => trusted.has(resolver),
    });
    writer.sensor('sensor.start');
  };
  const attachment = await attach({
    strace: strace.path,
    pid: workerPid,
    except: [process.pid, ...(except ?? [])],
    onLine: (line) => decoder?.line(line),
    onTree,
  });
  writer.guards(tracerOf(workerPid));
  const sensor = `strace ${strace.version}, attached to ${attachment.watched.length} processes`;
  const soFar = (blind: string | undefined): SensorReport => report(attachment, decoder, 0, blind);
  return {
    ...interimsOf(writer, gates, { sync: async () => true, soFar }),
    sensor,
    chain: () => writer.chain,
    toldChain: () => writer.toldChain,
    stop: () => stop(writer, attachment, decoder),
  };
}

async function stop(
  writer: RecordingWriter,
  attachment: Attachment,
  decoder: StraceDecoder | undefined,
): Promise<Recording> {
  const end = await attachment.stop();
  decoder?.end();
  const made = report(attachment, decoder, end.overlong, end.reason, end.died);
  writer.sensor('sensor.stop', {
    unknown: made.unknown,
    ...(end.reason === undefined ? {} : { reason: end.reason }),
  });
  return writer.finish(made);
}

function report(
  attachment: Attachment,
  decoder: StraceDecoder | undefined,
  overlong: number,
  reason?: string,
  died = reason !== undefined,
): SensorReport {
  const late = `processes ${attachment.missed.join(', ')} started while strace was attaching and were not watched`;
  const limits = attachment.missed.length > 0 ? [late] : [];
  const unknown = (decoder?.unknown ?? 0) + overlong;
  const why = reason === undefined ? {} : { reason };
  return { started: true, died, unknown, sample: decoder?.samples ?? [], limits, ...why };
}
