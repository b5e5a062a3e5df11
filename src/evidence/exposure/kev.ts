import { z } from 'zod';
import { identifierKey } from './alias-groups.ts';
import { dataText } from './data-text.ts';
import { ExposureDataError } from './exposure-data-error.ts';
import { parseJson } from './parse-json.ts';

const largest = 32 * 1024 * 1024; // bytes; the catalogue had 1.3 MB in 2025
const mostEntries = 200_000;

const catalogueSchema = z.object({
  catalogVersion: z.string().max(64),
  vulnerabilities: z.array(z.object({ cveID: z.string().regex(/^CVE-\d{4}-\d{4,19}$/) })).max(mostEntries),
});

/** CISA's catalogue of vulnerabilities known to be exploited. */
export interface Kev {
  readonly version: string;
  /** How many it lists. */
  readonly size: number;
  /** Whether one of the identifiers of a vulnerability is listed. */
  readonly lists: (ids: readonly string[]) => boolean;
}

/** The catalogue of known exploited vulnerabilities, in the JSON CISA publishes. Throws an ExposureDataError when it is none. */
export function readKev(bytes: Uint8Array): Kev {
  const text = dataText(bytes, 'the KEV catalogue', largest);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    throw refused((error as Error).message.slice(0, 200));
  }
  const parsed = catalogueSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw refused(`${issue?.path.map(String).join('.')}: ${issue?.message}`);
  }
  const listed = new Set(parsed.data.vulnerabilities.map(({ cveID }) => cveID));
  return {
    version: parsed.data.catalogVersion,
    size: listed.size,
    lists: (ids) => ids.some((id) => listed.has(identifierKey(id))),
  };
}

const refused = (why: string): ExposureDataError =>
  new ExposureDataError(`the KEV catalogue is not in the JSON that CISA publishes: ${why}; fetch it again`);
