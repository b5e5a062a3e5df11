import { exposure } from './hazard.ts';

/** A known vulnerability as the score sees it. */
export interface Weighed {
  /** 0..10; null: without a score it weighs nothing. */
  readonly cvss: number | null;
  /** Its component was executed or loaded in this run. */
  readonly used: boolean;
  readonly exploited: boolean;
}

/** How far a tool's known vulnerabilities inflate what it does: exposure s, 0..1, and the one that it is of. */
export interface ToolExposure<T extends Weighed> {
  readonly s: number;
  /** Undefined where s is 0. */
  readonly by: T | undefined;
}

/** Exposure of a tool: that of its heaviest vulnerability (design section 6), of equal ones the first. */
export function exposureOfTool<T extends Weighed>(vulnerabilities: readonly T[]): ToolExposure<T> {
  let worst: ToolExposure<T> = { s: 0, by: undefined };
  for (const one of vulnerabilities) {
    const s = one.cvss === null ? 0 : exposure(one.cvss, one.used, one.exploited);
    if (s > worst.s) worst = { s, by: one };
  }
  return worst;
}
