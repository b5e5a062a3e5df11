import { resolve } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { StraceDecoder } from '../events/strace/decoder.ts';
import { now } from './anchor.ts';
import { CommandError, ended, forwardSignals, owner, start, startable } from './command.ts';
import type { Confine } from './confine/enforce.ts';
import { type SensorReport, STRACE_BLIND } from './coverage.ts';
import { runWatched } from './ebpf-run.ts';
import { EbpfSensor, type Tried } from './ebpf-sensor.ts';
import { refusalOf, sensorFacts, startEbpf } from './ebpf-start.ts';
import { FifoError } from './fifo.ts';
import { blindInterims, interimsOf } from './gate/interims.ts';
import type { RunGate } from './gate/run-gate.ts';
import { LiveWorld } from './live-world.ts';
import type { OwnBinary } from './own-binary.ts';
import { RecordingDirectory } from './recording-directory.ts';
import { type RecordingOptions, RecordingWriter } from './recording-writer.ts';
import { launch } from './strace-launch.ts';
import { probeStrace, type StraceProbe } from './strace-probe.ts';
import type { User } from './user.ts';
import { resolveVariables } from './variables/resolve.ts';

export interface RunOptions extends RecordingOptions {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly sensor: 'auto' | 'ebpf' | 'strace';
  /** Records the names of all system calls too: with strace, whatever `auto` would take. */
  readonly syscalls?: boolean;
  /** How long what the command leaves running is still watched, ms; default 2000. */
  readonly grace?: number;
  /** Confines the command; it runs as it is when absent. */
  readonly confine?: Confine | undefined;
  /** Where the command may ask what was seen of it so far. */
  readonly gate?: RunGate | undefined;
  /** Who runs the command, where we are root; with the sensor eBPF only. */
  readonly user?: User;
  /** Another eBPF sensor than the one that came with the program. */
  readonly sensorFile?: OwnBinary;
}

/**
 * Runs a command and records what it does, into `out`. `auto` is the eBPF sensor where it can be had, else strace.
 *
 * The command runs as it would without us; where no sensor can be had it runs unwatched, with coverage `none` and the reason.
 *
 * @returns the recording as it stands in `out`/recording.json; its `exit` is the command's own end
 * @throws CommandError (status 126 or 127) when the command cannot be started, OutputError when `out` cannot be used: both before
 *   anything was run; ConfineError, as early, when it cannot be confined as asked
 */
export async function recordRun(options: RunOptions): Promise<Recording> {
  const { cwd, env, user } = options;
  if (user !== undefined && options.sensor !== 'ebpf')
    throw new CommandError('another user can be watched with the sensor ebpf only', 126);
  const command = startable(options.argv, cwd, env.PATH);
  const directory = new RecordingDirectory(resolve(options.out));
  // first of all: what is asked of the tools' own configuration would be of the job
  const resolved = await resolveVariables({ cwd, env, user });
  const confined = options.confine?.(command, resolved.variables);
  const argv = confined?.argv ?? command;
  const anchor = now();
  const chosen = await choose(options, anchor);
  let writer: RecordingWriter | undefined;
  try {
    const root = { mode: 'run' as const, argv: [...options.argv], cwd };
    const about = { root, sensor: factsOf(chosen, options.syscalls === true), resolved, anchor };
    writer = new RecordingWriter(directory, options, { ...about, confined: confined?.facts });
    if (options.gate !== undefined) writer.guards(0, options.gate.directory);
    if (chosen instanceof EbpfSensor) return await runWatched(writer, chosen, { ...options, argv }, resolved.resolvers);
    if ('reason' in chosen) return await unwatched(writer, chosen.reason, argv, options);
    return await watched(writer, chosen.path, argv, options, resolved.resolvers);
  } catch (error) {
    if (writer === undefined && chosen instanceof EbpfSensor) await chosen.stop();
    if (writer !== undefined && error instanceof FifoError) return unwatched(writer, error.message, argv, options);
    if (error instanceof CommandError) writer?.abandon();
    throw error;
  } finally {
    confined?.remove();
  }
}

type Chosen = EbpfSensor | (StraceProbe & { readonly tried: Tried });

/** The best sensor that is asked for and can be had. */
async function choose({ sensor, syscalls, env, sensorFile }: RunOptions, anchor: bigint): Promise<Chosen> {
  if (sensor === 'strace' || (sensor === 'auto' && syscalls === true))
    return { ...(await probeStrace(env.PATH, syscalls)), tried: [] };
  const ebpf = await startEbpf({ anchor, root: process.pid, includeRoot: false, guards: [process.pid] }, sensorFile);
  if (ebpf instanceof EbpfSensor) return ebpf;
  if (sensor === 'ebpf') {
    return { reason: `${refusalOf(ebpf.tried)}; run it with \`--sensor strace\`, or \`auto\``, tried: [] };
  }
  return { ...(await probeStrace(env.PATH)), tried: ebpf.tried };
}

function factsOf(chosen: Chosen, syscalls: boolean): Omit<Recording['sensor'], 'health'> {
  if (chosen instanceof EbpfSensor) return sensorFacts(chosen.ready);
  const tried = chosen.tried.length === 0 ? {} : { tried: [...chosen.tried] };
  if ('reason' in chosen) return { name: 'none', backend: 'none', notCovered: ['everything'], ...tried };
  const granular = syscalls ? { syscalls } : {};
  const notCovered = [...STRACE_BLIND];
  return { name: 'strace', backend: 'launch', version: chosen.version, notCovered, ...granular, ...tried };
}

async function watched(
  writer: RecordingWriter,
  strace: string,
  argv: readonly string[],
  { cwd, env, grace, gate, syscalls = false }: RunOptions,
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
    syscalls,
    emit: (draft) => {
      begun ||= draft.kind === 'process.exec';
      writer.write(draft);
    },
    trusted: (resolver: string) => trusted.has(resolver),
  });
  writer.sensor('sensor.start');
  const soFar = (reason: string | undefined): SensorReport => {
    const why = reason === undefined ? {} : { reason };
    const { unknown, samples } = decoder;
    return { started: true, died: reason !== undefined, unknown, sample: samples, limits: [], ...why };
  };
  gate?.attach(interimsOf(writer, gate.socket, { sync: async () => true, soFar }));
  const onLine = (line: string) => {
    if (!begun) refusal ??= /\bexecve\(.*\) = -1 \w+ \((.*)\)$/.exec(line)?.[1];
    decoder.line(line);
  };
  const onTracer = (pid: number) => writer.guards(pid);
  const watching = { strace, argv, cwd, env, onLine, onTracer, syscalls };
  const end = await launch({ ...watching, ...(grace === undefined ? {} : { grace }) });
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
  { cwd, env, gate }: RunOptions,
): Promise<Recording> {
  gate?.attach(blindInterims(writer, reason));
  const child = start(argv, cwd, env);
  const end = await ended(child).finally(forwardSignals(child));
  return writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] }, end);
}
