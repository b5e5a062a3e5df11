import { exposure } from './hazard.ts';

/** A known vulnerability as the score sees it. */
export interface Weighed {
  /** 0..10; null: without a score it weighs nothing. */
  readonly cvss: number | null;
  /** Its component was executed or loaded in this run. */
  readonly used: boolean;
  readonly exploited: boolean;
}

/** Exposure s of a tool, 0..1: that of its heaviest vulnerability (design section 6). */
export const exposureOfTool = (vulnerabilities: readonly Weighed[]): number =>
  vulnerabilities.reduce(
    (worst, { cvss, used, exploited }) => Math.max(worst, cvss === null ? 0 : exposure(cvss, used, exploited)),
    0,
  );
