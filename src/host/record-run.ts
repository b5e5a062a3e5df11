import { resolve } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { StraceDecoder } from '../events/strace/decoder.ts';
import { CommandError, ended, forwardSignals, owner, start, startable } from './command.ts';
import { type SensorReport, STRACE_BLIND } from './coverage.ts';
import { FifoError } from './fifo.ts';
import { LiveWorld } from './live-world.ts';
import { RecordingDirectory } from './recording-directory.ts';
import { type RecordingOptions, RecordingWriter } from './recording-writer.ts';
import { launch } from './strace-launch.ts';
import { probeStrace, type StraceProbe } from './strace-probe.ts';
import { resolveVariables } from './variables/resolve.ts';

export interface RunOptions extends RecordingOptions {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly sensor: 'auto' | 'ebpf' | 'strace';
  /** How long what the command leaves running is still watched, ms; default 2000. */
  readonly grace?: number;
}

const NO_EBPF: StraceProbe = { reason: 'this build has no eBPF sensor; run it with `--sensor strace`, or `auto`' };

/**
 * Runs a command and records what it does, into `out`.
 *
 * The command runs as it would without us; where no sensor can be had it runs unwatched, with coverage `none` and the reason.
 *
 * @returns the recording as it stands in `out`/recording.json; its `exit` is the command's own end
 * @throws CommandError (status 126 or 127) when the command cannot be started, OutputError when `out` cannot be used: both before
 *   anything was run
 */
export async function recordRun(options: RunOptions): Promise<Recording> {
  const { cwd, env } = options;
  const argv = startable(options.argv, cwd, env.PATH);
  const directory = new RecordingDirectory(resolve(options.out));
  const [probe, resolved] = await Promise.all([
    options.sensor === 'ebpf' ? NO_EBPF : probeStrace(env.PATH),
    resolveVariables({ cwd, env }),
  ]);
  const working = 'path' in probe;
  const writer = new RecordingWriter(directory, options, {
    root: { mode: 'run', argv: [...options.argv], cwd },
    sensor: working
      ? { name: 'strace', backend: 'launch', version: probe.version, notCovered: [...STRACE_BLIND] }
      : { name: 'none', backend: 'none', notCovered: ['everything'] },
    resolved,
  });
  try {
    return working
      ? await watched(writer, probe.path, argv, options, resolved.resolvers)
      : await unwatched(writer, probe.reason, argv, options);
  } catch (error) {
    if (error instanceof FifoError) return unwatched(writer, error.message, argv, options);
    if (error instanceof CommandError) writer.abandon();
    throw error;
  }
}

async function watched(
  writer: RecordingWriter,
  strace: string,
  argv: readonly string[],
  { cwd, env, grace }: RunOptions,
  resolvers: readonly string[],
): Promise<Recording> {
  const trusted = new Set(resolvers);
  let begun = false;
  let refusal: string | undefined;
  const decoder = new StraceDecoder({
    anchor: writer.anchor,
    world: new LiveWorld(),
    cwd,
    owner: owner(),
    emit: (draft) => {
      begun ||= draft.kind === 'process.exec';
      writer.write(draft);
    },
    trusted: (resolver: string) => trusted.has(resolver),
  });
  writer.sensor('sensor.start');
  const onLine = (line: string) => {
    if (!begun) refusal ??= /\bexecve\(.*\) = -1 \w+ \((.*)\)$/.exec(line)?.[1];
    decoder.line(line);
  };
  const onTracer = (pid: number) => writer.guards(pid);
  const end = await launch({ strace, argv, cwd, env, onLine, onTracer, ...(grace === undefined ? {} : { grace }) });
  decoder.end();
  if (!begun && refusal !== undefined) {
    throw new CommandError(
      `${argv[0]} cannot be run: ${refusal}; if it is a script, its first line names an interpreter that is not there`,
      126,
    );
  }
  const unknown = decoder.unknown + end.overlong;
  writer.sensor('sensor.stop', { unknown, ...(end.reason === undefined ? {} : { reason: end.reason }) });
  const left = 'processes the command left running were watched until shortly after its end, not longer';
  const report: SensorReport = {
    started: end.started,
    died: end.died,
    unknown,
    sample: decoder.samples,
    limits: end.survivors ? [left] : [],
    ...(end.reason === undefined ? {} : { reason: end.reason }),
  };
  return writer.finish(report, { code: end.code, signal: end.signal });
}

async function unwatched(
  writer: RecordingWriter,
  reason: string,
  argv: readonly string[],
  { cwd, env }: RunOptions,
): Promise<Recording> {
  const child = start(argv, cwd, env);
  const end = await ended(child).finally(forwardSignals(child));
  return writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] }, end);
}
