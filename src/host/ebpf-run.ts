import { setTimeout as sleep } from 'node:timers/promises';
import type { Recording } from '../events/recording.ts';
import { ended, forwardSignals, start } from './command.ts';
import type { EbpfSensor } from './ebpf-sensor.ts';
import { EbpfWatch } from './ebpf-watch.ts';
import { interimsOf } from './gate/interims.ts';
import type { RunGate } from './gate/run-gate.ts';
import type { RecordingWriter } from './recording-writer.ts';
import type { User } from './user.ts';

const DEFAULT_GRACE_MS = 2000;
const LOOK_MS = 50;

/** A command to run. */
export interface Command {
  /** As `startable` returned it. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** How long what the command leaves running is still watched, ms; default 2000. */
  readonly grace?: number;
  /** Where the command may ask what was seen of it so far. */
  readonly gate?: RunGate | undefined;
  /** Who runs it, where we are root; we ourselves when absent. */
  readonly user?: User | undefined;
}

/**
 * Runs a command while the sensor watches what this process starts; the command's status, terminal and signals are its own.
 * @throws CommandError when it cannot be started: the sensor has ended then
 */
export async function runWatched(
  writer: RecordingWriter,
  sensor: EbpfSensor,
  { argv, cwd, env, user, gate, grace = DEFAULT_GRACE_MS }: Command,
  resolvers: readonly string[],
): Promise<Recording> {
  const watch = new EbpfWatch(writer, sensor, resolvers);
  gate?.attach(interimsOf(writer, gate.socket, watch));
  let exit: Awaited<ReturnType<typeof ended>>;
  try {
    const child = start(argv, cwd, env, user);
    exit = await ended(child).finally(forwardSignals(child));
  } catch (error) {
    await watch.stop([]);
    throw error;
  }
  const survivors = await outlived(watch, sensor, grace);
  const left = 'processes the command left running were watched until shortly after its end, not longer';
  const report = await watch.stop(survivors ? [left] : []);
  return writer.finish(report, exit);
}

/** Waits until everything was told and no process of the job lives any more, or the grace is over. Returns whether some do. */
async function outlived(watch: EbpfWatch, sensor: EbpfSensor, grace: number): Promise<boolean> {
  const end = performance.now() + grace;
  for (;;) {
    const told = await sensor.sync();
    if (!told || watch.living === 0) return false;
    const left = end - performance.now();
    if (left <= 0) return true;
    await sleep(Math.min(LOOK_MS, left));
  }
}
