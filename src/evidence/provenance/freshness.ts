/** Moments of what a verification rests on, ISO 8601; undefined is not known. */
export interface Moments {
  /** The verified moment of signing. */
  readonly signature: string | undefined;
  /** When the attestation was last obtained and so could have been taken back. */
  readonly verification: string | undefined;
  /** When the trusted root was obtained. */
  readonly root: string | undefined;
  /** When the vulnerability data was obtained. */
  readonly vulnerabilities: string | undefined;
}
export type Aged = keyof Moments;

/** Oldest that is fresh, in days; what has no limit may have any age. */
export type FreshnessLimits = Readonly<Partial<Record<Aged, number>>>;

export interface Freshness {
  readonly fresh: boolean;
  /** Age in whole seconds at the moment of verification; negative for what came later. What is not known is absent. */
  readonly ages: Readonly<Partial<Record<Aged, number>>>;
  /** What is older than its limit, or of unknown age though it has one. */
  readonly stale: readonly Aged[];
}

const aged: readonly Aged[] = ['signature', 'verification', 'root', 'vulnerabilities'];
const secondsOfDay = 86_400;

/**
 * Whether a verification is fresh. `verified` is whether the attestation verified: one that did not is never fresh.
 * `at` is the moment of verification, ISO 8601: the end of the recording, so that a result is the same years later.
 */
export function freshness(verified: boolean, at: string, moments: Moments, limits: FreshnessLimits): Freshness {
  const ages = new Map<Aged, number>();
  for (const name of aged) {
    const age = Math.floor((Date.parse(at) - Date.parse(moments[name] ?? '')) / 1000);
    if (Number.isFinite(age)) ages.set(name, age);
  }
  // written so that a limit that is no number makes stale
  const stale = aged.filter((name) => {
    const days = limits[name];
    return days !== undefined && !((ages.get(name) ?? Number.POSITIVE_INFINITY) <= days * secondsOfDay);
  });
  return { fresh: verified && stale.length === 0, ages: Object.fromEntries(ages), stale };
}
