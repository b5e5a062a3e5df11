import { identifierKey } from './alias-groups.ts';
import { ExposureDataError } from './exposure-data-error.ts';

const longest = 64 * 1024 * 1024; // characters; a day's scores had 10 MB in 2025
const line = /^(CVE-\d{4}-\d{4,19}),(\d(?:\.\d{1,20})?(?:e-\d{1,2})?),(\d(?:\.\d{1,20})?(?:e-\d{1,2})?)\r?$/gim;

/** How probable it is that a vulnerability is exploited. */
export interface EpssScore {
  /** Probability of exploitation in the next 30 days, 0..1. */
  readonly probability: number;
  /** Share of all vulnerabilities whose probability is not higher, 0..1. */
  readonly percentile: number;
}

/** The scores of one day of the Exploit Prediction Scoring System. */
export interface Epss {
  /** Version of the model, such as `v2025.03.14`; empty when the file does not say. */
  readonly model: string;
  /** Day of the scores, ISO 8601; empty when the file does not say. */
  readonly date: string;
  readonly size: number;
  /** The highest score among the identifiers of a vulnerability. */
  readonly of: (ids: readonly string[]) => EpssScore | undefined;
}

/**
 * The scores of a file as FIRST publishes it (first.org/epss/data_stats), unpacked: a comment with model and day, the header
 * `cve,epss,percentile`, and a line for each vulnerability. Throws an ExposureDataError when it is none.
 */
export function readEpss(text: string): Epss {
  if (text.length > longest)
    throw new ExposureDataError(
      `the EPSS scores have ${text.length} characters, more than the ${longest} that are read; give one day's file`,
    );
  const head = text.slice(0, 1024);
  if (!/^cve,epss,percentile\r?$/m.test(head))
    throw new ExposureDataError(
      'the EPSS scores do not begin with the header `cve,epss,percentile`; give the CSV file, unpacked',
    );
  const scores = new Map<string, EpssScore>();
  for (const [, cve = '', probability, percentile] of text.matchAll(line)) {
    const score = { probability: Number(probability), percentile: Number(percentile) };
    if (score.probability <= 1 && score.percentile <= 1) scores.set(identifierKey(cve), score);
  }
  return {
    model: /^#.*model_version:([\w.-]{1,64})/m.exec(head)?.[1] ?? '',
    date: /^#.*score_date:([\w:.+-]{1,64})/m.exec(head)?.[1] ?? '',
    size: scores.size,
    of: (ids) =>
      ids
        .map((id) => scores.get(identifierKey(id)))
        .filter((score) => score !== undefined)
        .reduce<EpssScore | undefined>((a, b) => (a === undefined || b.probability > a.probability ? b : a), undefined),
  };
}
