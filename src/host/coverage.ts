import type { Coverage, Recording } from '../events/recording.ts';
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
  /** Further sentences that limit what was seen. */
  readonly limits: readonly string[];
}

/** The sensor's health as the recording keeps it. */
export function healthOf(report: SensorReport): Recording['sensor']['health'] {
  const { started, died, unknown, reason, sample } = report;
  return {
    started,
    died,
    unknown,
    ...(reason === undefined ? {} : { reason }),
    ...(sample === undefined || sample.length === 0 ? {} : { sample: [...sample] }),
  };
}

/** How much was seen, and every reason why it was not everything. */
export function coverageOf(report: SensorReport, end: RecorderEnd): Coverage {
  if (!report.started) {
    return { level: 'none', reasons: [report.reason ?? 'no sensor was running', ...report.limits], lost: end.lost };
  }
  const reasons = [`strace cannot see: ${STRACE_BLIND.join('; ')}`];
  if (report.died) reasons.push(report.reason ?? 'the sensor ended before the work did');
  if (report.unknown > 0) reasons.push(`${report.unknown} lines of strace were not understood`);
  if (end.failed !== undefined) reasons.push(`${end.failed}; events after that are lost`);
  if (end.lost > 0)
    reasons.push(`${end.lost} events are lost, ${end.lostPriority} of them of a kind that is never folded`);
  return { level: 'partial', reasons: [...reasons, ...report.limits], lost: end.lost };
}
