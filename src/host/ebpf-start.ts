import type { SensorReady } from '../events/ebpf/sensor-line.ts';
import type { Recording } from '../events/recording.ts';
import { EbpfSensor, SensorRefusal, type Tried, type Watched } from './ebpf-sensor.ts';
import { ownNamespace } from './live-world.ts';
import { type OwnBinary, ownBinary } from './own-binary.ts';

/**
 * Starts the eBPF sensor, if it can be had here.
 * @param file another binary than the one that came with the program
 * @param place a directory to run it from, rather than a new one among the temporary files
 * @returns the sensor as it watches, or why there is none; never rejects
 */
export async function startEbpf(
  watched: Watched,
  file?: OwnBinary,
  place?: string,
): Promise<EbpfSensor | { readonly tried: Tried }> {
  const why = unfit();
  if (why !== undefined) return { tried: [{ rung: 'eBPF', why }] };
  try {
    return await EbpfSensor.start(file ?? ownBinary('ironclaw-sensor'), watched, place);
  } catch (error) {
    return { tried: error instanceof SensorRefusal ? error.tried : [{ rung: 'eBPF', why: (error as Error).message }] };
  }
}

/** Inode of the first pid namespace (include/linux/proc_ns.h: PROC_PID_INIT_INO). */
const FIRST_PIDS = 0xeffffffc;

/** Why no eBPF sensor is even tried. */
function unfit(): string | undefined {
  if (process.geteuid?.() !== 0) return 'only root may load it into the kernel';
  const pids = ownNamespace('pid');
  if (pids !== undefined && pids !== FIRST_PIDS)
    return 'this is a container with process ids of its own, and the kernel tells the sensor those of the machine';
  return undefined;
}

/** What a recording says of a sensor that began to watch. */
export function sensorFacts(ready: SensorReady): Omit<Recording['sensor'], 'health'> {
  const { kind, rung, ...facts } = ready;
  return { name: 'ebpf', backend: rung, ...facts };
}

/** Why there is no eBPF sensor, as one sentence. */
export function refusalOf(tried: Tried): string {
  return tried
    .map(({ rung, why }) => (rung === 'eBPF' ? why : `the ${rung} rung of the eBPF sensor: ${why}`))
    .join('; ');
}
