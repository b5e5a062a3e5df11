import type { Draft } from '../../events/draft.ts';
import { EbpfDecoder } from '../../events/ebpf/decoder.ts';
import { now } from '../anchor.ts';
import { EbpfSensor } from '../ebpf-sensor.ts';
import { startEbpf } from '../ebpf-start.ts';
import { LiveWorld } from '../live-world.ts';

/** Processes being watched without being recorded. */
export interface Exits {
  stop(): Promise<void>;
}

/**
 * Begins to watch what descends from a process, beside any recording: how a process ended only its parent and the kernel know.
 * @param root process id
 * @param place directory that the sensor may run from
 * @param saw told of all its events
 * @returns undefined where there is no eBPF. Never rejects.
 */
export async function watchExits(root: number, place: string, saw: (draft: Draft) => void): Promise<Exits | undefined> {
  const watched = { anchor: now(), root, includeRoot: true, guards: [process.pid] };
  const sensor = await startEbpf(watched, undefined, place);
  if (!(sensor instanceof EbpfSensor)) return undefined;
  const decoder = new EbpfDecoder({ world: new LiveWorld(), trusted: () => false, emit: saw });
  sensor.listen({ line: (text) => decoder.line(text), told: () => {} });
  return {
    stop: async () => {
      await sensor.stop();
    },
  };
}
