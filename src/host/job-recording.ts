import type { Recording } from '../events/recording.ts';
import { StraceDecoder } from '../events/strace/decoder.ts';
import { baseCommit } from './action/base-ref.ts';
import { type SensorReport, STRACE_BLIND } from './coverage.ts';
import { EbpfSensor } from './ebpf-sensor.ts';
import { sensorFacts } from './ebpf-start.ts';
import { EbpfWatch } from './ebpf-watch.ts';
import { type Interims, interimsOf } from './gate/interims.ts';
import { LiveWorld } from './live-world.ts';
import { snapshotDatabases } from './packages/database-snapshot.ts';
import { type ProcessFacts, threadsOf, tracerOf } from './process-tree.ts';
import type { Chosen, JobOptions } from './record-job.ts';
import type { RecordingDirectory } from './recording-directory.ts';
import { RecordingWriter } from './recording-writer.ts';
import { secretFiles } from './secret-files.ts';
import { type Attachment, attach } from './strace-attach.ts';
import type { ResolvedVariables } from './variables/resolve.ts';

export interface JobRecording extends Interims {
  /** What watches, in words. */
  readonly sensor: string;
  /** Head of the hash chain over what is on disk now, hex: whoever knows it can tell whether that was changed later. */
  chain(): string;
  /** The head that stands in the last heartbeat, so that it can be found in the recording again. */
  toldChain(): string;
  /** Keeps a sign that somebody reached for the guard, a sentence: the job fails by it. */
  sign(sentence: string): void;
  /** Resolves with true when all that happened before the call was told, with false when that cannot be had. Never rejects. */
  sync(): Promise<boolean>;
  /** Ends the recording. Never rejects. */
  stop(): Promise<Recording>;
}

/** What a recording of a job is made of. */
interface Beginning {
  readonly directory: RecordingDirectory;
  readonly options: JobOptions;
  readonly anchor: bigint;
  readonly choosing: Promise<Chosen>;
  readonly asking: Promise<ResolvedVariables>;
}

/**
 * Begins to take what the sensor sees. What the machine is like is noted while the sensor starts.
 * @throws Error with a sentence for the user when nothing watches; the directory says so too then. A sensor that watches goes on
 */
export async function beginJobRecording(beginning: Beginning): Promise<JobRecording> {
  const { directory, options, anchor, choosing, asking } = beginning;
  const { env, workerPid, own, files = [], self, program, act } = options;
  const databases = snapshotDatabases();
  const [told, { zones, steps } = {}] = await Promise.all([asking, options.told]);
  // what an earlier job left in the workspace does not count
  const resolved = { ...told, base: baseCommit(env) };
  const secrets = secretFiles(zones ?? [], resolved.variables);
  const chosen = await choosing;
  const root = {
    ...{ mode: 'job' as const, worker: workerPid, self: [...self] },
    ...(program === undefined ? {} : { program }),
    ...(act === undefined ? {} : { act }),
  };
  const about = { root, steps, sensor: factsOf(chosen), resolved, anchor, databases, secrets };
  const writer = new RecordingWriter(directory, { ...options, zones }, about);
  try {
    for (const path of own === undefined ? files : [own, ...files]) writer.guards(0, path);
    if ('reason' in chosen) throw new Error(chosen.reason);
    if (chosen instanceof EbpfSensor) return watched(writer, chosen, options, resolved.resolvers);
    return await attached(writer, chosen, options, resolved.resolvers);
  } catch (error) {
    const reason = (error as Error).message;
    await writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] });
    throw error;
  }
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
    sign: (sentence) => watch.sign(sentence),
    sync: () => sensor.sync(),
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
  const signs: string[] = [];
  const sensor = `strace ${strace.version}, attached to ${attachment.watched.length} processes`;
  const soFar = (blind: string | undefined): SensorReport => report(attachment, decoder, 0, blind);
  return {
    ...interimsOf(writer, gates, { sync: async () => true, soFar }),
    sensor,
    chain: () => writer.chain,
    toldChain: () => writer.toldChain,
    sign: (sentence) => signs.push(sentence),
    sync: async () => false, // strace cannot be asked
    stop: () => stop(writer, attachment, decoder, signs),
  };
}

async function stop(
  writer: RecordingWriter,
  attachment: Attachment,
  decoder: StraceDecoder | undefined,
  signs: readonly string[],
): Promise<Recording> {
  const end = await attachment.stop();
  decoder?.end();
  const made = { ...report(attachment, decoder, end.overlong, end.reason, end.died), tampered: signs };
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
