import { resolve } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { StraceDecoder } from '../events/strace/decoder.ts';
import { STRACE_BLIND } from './coverage.ts';
import { LiveWorld } from './live-world.ts';
import { type ProcessFacts, threadsOf, tracerOf } from './process-tree.ts';
import { RecordingDirectory } from './recording-directory.ts';
import { type RecordingOptions, RecordingWriter } from './recording-writer.ts';
import { type Attachment, attach } from './strace-attach.ts';
import { probeStrace } from './strace-probe.ts';
import { resolveVariables } from './variables/resolve.ts';

export interface JobOptions extends RecordingOptions {
  /** The runner's worker: the root of what is watched. */
  readonly workerPid: number;
  /** GITHUB_ACTION of the guard's own step. */
  readonly self: readonly string[];
  /** Top of the work tree: GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** Processes to leave out, with what descends from them; this process always is. */
  readonly except?: readonly number[];
}

export interface JobRecording {
  /** What watches, in words. */
  readonly sensor: string;
  /** Ends the recording. Never rejects. */
  stop(): Promise<Recording>;
}

/**
 * Begins to record the process tree of a job's worker by attaching strace to it.
 *
 * @throws OutputError when `out` cannot be used; Error with a sentence for the user when nothing can be watched: a recording
 *   with coverage `none` and that reason is left in `out` all the same
 */
export async function startJobRecording(options: JobOptions): Promise<JobRecording> {
  const { env, workerPid, workspace } = options;
  const directory = new RecordingDirectory(resolve(options.out));
  const [probe, resolved] = await Promise.all([
    probeStrace(env.PATH),
    resolveVariables({ cwd: workspace, env, workspace }),
  ]);
  const working = 'path' in probe;
  const writer = new RecordingWriter(directory, options, {
    root: { mode: 'job', worker: workerPid, self: [...options.self] },
    sensor: working
      ? { name: 'strace', backend: 'attach', version: probe.version, notCovered: [...STRACE_BLIND] }
      : { name: 'none', backend: 'none', notCovered: ['everything'] },
    resolved,
  });
  try {
    if (!working) throw new Error(probe.reason);
    return await attached(writer, probe, options, resolved.resolvers);
  } catch (error) {
    const reason = (error as Error).message;
    await writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] });
    throw error;
  }
}

async function attached(
  writer: RecordingWriter,
  strace: { path: string; version: string },
  { workerPid, workspace, except }: JobOptions,
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
  return { sensor, stop: () => stop(writer, attachment, decoder) };
}

async function stop(
  writer: RecordingWriter,
  attachment: Attachment,
  decoder: StraceDecoder | undefined,
): Promise<Recording> {
  const end = await attachment.stop();
  decoder?.end();
  const unknown = (decoder?.unknown ?? 0) + end.overlong;
  const why = end.reason === undefined ? {} : { reason: end.reason };
  writer.sensor('sensor.stop', { unknown, ...why });
  const late = `processes ${attachment.missed.join(', ')} started while strace was attaching and were not watched`;
  const limits = attachment.missed.length > 0 ? [late] : [];
  return writer.finish({ started: true, died: end.died, unknown, sample: decoder?.samples ?? [], limits, ...why });
}
