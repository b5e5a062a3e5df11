/** Numbers as people read them, the same on every machine: no locale is asked. */

/** A count with thousands separated: 12,345. */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** A score 0..10 with two places, or `none` where there is none. */
export const points = (score: number | null): string => (score === null ? 'none' : score.toFixed(2));

/** A count and its noun: `1 warning`, `3 warnings`. */
export const many = (n: number, singular: string, plural = `${singular}s`): string =>
  `${count(n)} ${n === 1 ? singular : plural}`;

/** A stretch of time in the unit a reader would take: `2.0 s`, `12 min`. */
export function duration(seconds: number): string {
  if (seconds < 120) return `${seconds.toFixed(1)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

const units = [
  ['year', 365 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** An age in whole units of the largest that fits twice: `3 years`, `40 hours`, `12 seconds`. */
export function age(seconds: number): string {
  const unit = units.find(([, length]) => Math.abs(seconds) >= 2 * length);
  return unit === undefined ? many(seconds, 'second') : many(Math.trunc(seconds / unit[1]), unit[0]);
}
