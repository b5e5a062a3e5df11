import type { Coverage, Recording } from '../events/recording.ts';
import { limitsOfSensor } from '../events/sensor-limits.ts';
import type { RecorderEnd } from './recorder.ts';

/** Classes of event that strace cannot show, however it is run. */
export const STRACE_BLIND: readonly string[] = [
  'acts through io_uring (only its set-up is seen)',
  'work handed to processes outside the tree (container engines, services)',
  'whether a file was new when it was opened, if it is gone again before it could be looked at',
  'names resolved by a local resolver over a UNIX socket',
];

/** What is known about how a sensor did. */
export interface SensorReport {
  readonly started: boolean;
  readonly died: boolean;
  readonly unknown: number;
  readonly reason?: string;
  readonly sample?: readonly string[];
  /** Sentences: signs that somebody reached for the sensor. */
  readonly tampered?: readonly string[];
  /** Further sentences that limit what was seen. */
  readonly limits: readonly string[];
}

type Sensor = Omit<Recording['sensor'], 'health'>;

/** The sensor's health as the recording keeps it. */
export function healthOf(report: SensorReport): Recording['sensor']['health'] {
  const { started, died, unknown, reason, sample = [], tampered = [] } = report;
  return {
    started,
    died,
    unknown,
    ...(reason === undefined ? {} : { reason }),
    ...(sample.length === 0 ? {} : { sample: [...sample] }),
    ...(tampered.length === 0 ? {} : { tampered: [...tampered] }),
  };
}

/** How much was seen, and every reason why it was not everything: full only of the full rung, when there is no reason at all. */
export function coverageOf(sensor: Sensor, report: SensorReport, end: RecorderEnd): Coverage {
  const { name, backend } = sensor;
  const { blind, untaken: better } = limitsOfSensor(sensor);
  if (!report.started) {
    const reasons = [report.reason ?? 'no sensor was running', ...better, ...report.limits];
    return { level: 'none', reasons: [...new Set(reasons)], lost: end.lost };
  }
  const reasons = [...blind];
  if (report.died) reasons.push(report.reason ?? 'the sensor ended before the work did');
  if (report.unknown > 0) reasons.push(`${report.unknown} lines of ${name} were not understood`);
  if (end.failed !== undefined) reasons.push(`${end.failed}; events after that are lost`);
  if (end.lost > 0)
    reasons.push(`${end.lost} events are lost, ${end.lostPriority} of them of a kind that is never folded`);
  reasons.push(...(report.tampered ?? []), ...report.limits);
  const level = backend === 'full' && reasons.length === 0 ? 'full' : 'partial';
  return { level, reasons: [...reasons, ...better], lost: end.lost };
}
