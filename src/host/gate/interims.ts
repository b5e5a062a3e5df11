import type { Recording } from '../../events/recording.ts';
import type { SensorReport } from '../coverage.ts';
import type { RecordingWriter } from '../recording-writer.ts';
import { Callers } from './callers.ts';

type Gate = NonNullable<Recording['gates']>[number];

/** A recording that goes on, for whoever wants to judge it now. */
export interface Interims {
  /**
   * Copies what was recorded up to the question of a process into a new directory, a recording that can be judged.
   * @param pid the process, which has connected to the socket
   * @throws Error with a sentence when there is nothing to be had
   */
  copyTo(out: string, pid: number): Promise<Recording>;
  /** Keeps in the recording what was told. */
  judged(gate: Gate): void;
}

/** How a sensor that goes on watching is asked. */
export interface Watcher {
  /** Resolves when all that happened before the call was given out, or false when that cannot be had. */
  sync(): Promise<boolean>;
  /** How it did until now. `blind`: a sentence, why it does not see any more. */
  soFar(blind: string | undefined): SensorReport;
}

const BLIND = 'the sensor did not tell of the act by which the gate asked: it does not see any more what happens';

/** @param socket where gates ask; undefined: nowhere */
export function interimsOf(writer: RecordingWriter, socket: string | undefined, watcher: Watcher): Interims {
  const callers = new Callers(socket ?? '');
  writer.watchCallers(callers);
  return {
    copyTo: async (out, pid) => {
      await watcher.sync();
      const seen = await callers.seen(pid);
      return writer.copyTo(out, watcher.soFar(seen ? undefined : BLIND));
    },
    judged: (gate) => writer.judged(gate),
  };
}

/** Of a recording that no sensor makes: it can be judged, as nothing. */
export function blindInterims(writer: RecordingWriter, reason: string): Interims {
  const report: SensorReport = { started: false, died: false, unknown: 0, reason, limits: [] };
  return { copyTo: (out) => writer.copyTo(out, report), judged: (gate) => writer.judged(gate) };
}
