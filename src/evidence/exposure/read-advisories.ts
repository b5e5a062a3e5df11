import { parseDocument } from 'yaml';
import { type Advisory, advisoryOf } from './advisory.ts';
import { dataText } from './data-text.ts';
import { ExposureDataError } from './exposure-data-error.ts';
import { parseJson } from './parse-json.ts';

/** Most bytes of a file of advisories; YAML, which is one record and takes a hundred times as long to parse, has fewer. */
const largest = 64 * 1024 * 1024;
const largestYaml = 96 * 1024;
/** Most records of a file: all of OSV's npm advisories twice over. */
const mostRecords = 500_000;
/** Deepest nesting of YAML, in opened brackets or characters of indent: an OSV record has fewer than thirty. */
const deepest = 60;
const tangles = [new RegExp(`^[ \\t?:-]{${deepest}}`, 'm'), /(?:[!&]\S{0,99}\s{1,99}){8}/];

/**
 * The advisories of a file, withdrawn ones included: one OSV record in JSON or YAML, an array of records, records in JSON
 * lines, or an answer of OSV's API (`vulns`, `results[].vulns`). A record that is not as the schema has it is told to
 * `refused`, in a sentence, and left out. Throws an ExposureDataError when the file is none of these or is too large, and for
 * the first such record when there is no `refused`.
 */
export function readAdvisories(bytes: Uint8Array, refused?: (reason: string) => void): Advisory[] {
  const text = dataText(bytes, 'the file of advisories', largest);
  const first = /\S/.exec(text)?.[0];
  const values = first === '{' || first === '[' ? fromJson(text) : [fromYaml(text)];
  if (values.length > mostRecords)
    throw new ExposureDataError(
      `the file of advisories has ${values.length} records, more than the ${mostRecords} that are read; split it`,
    );
  return values.flatMap((value, i) => {
    try {
      return [advisoryOf(value, values.length > 1 ? `record ${i + 1} of ${values.length}` : 'the file')];
    } catch (error) {
      if (refused === undefined || !(error instanceof ExposureDataError)) throw error;
      refused(error.message);
      return [];
    }
  });
}

function fromJson(text: string): unknown[] {
  try {
    return records(parseJson(text));
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.flatMap((line) => records(parseJson(line)));
    } catch {
      // neither one document nor a document a line: the first error says more
    }
    throw new ExposureDataError(
      `the file of advisories is no JSON: ${(whole as Error).message.slice(0, 200)}; expected OSV records`,
    );
  }
}

/** The records in a document: itself, the elements of an array, or those of an answer of OSV's API. */
function records(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'id' in value) return [value];
  if ('vulns' in value) return list(value.vulns);
  if ('results' in value) return list(value.results).flatMap((one) => (hasVulns(one) ? list(one.vulns) : []));
  return Object.keys(value).length === 0 ? [] : [value]; // {} is the API's answer for no vulnerability
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const hasVulns = (value: unknown): value is { readonly vulns: unknown } =>
  typeof value === 'object' && value !== null && 'vulns' in value;

/**
 * Every scalar stays the text it is, so that version 1.10 is not 1.1. That keys are there once is not asked: the parser
 * would compare each with all others.
 */
function fromYaml(text: string): unknown {
  if (text.trim() === '') throw new ExposureDataError('the file of advisories is empty; expected an OSV record');
  if (text.length > largestYaml)
    throw new ExposureDataError(
      `the YAML advisory has ${text.length} characters, more than the ${largestYaml} that are read; give it as JSON`,
    );
  if (isTangled(text))
    throw new ExposureDataError('the YAML advisory is nested or marked too deeply for an OSV record; give it as JSON');
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error', uniqueKeys: false });
  const error = document.errors[0];
  if (error !== undefined)
    throw new ExposureDataError(`the file of advisories is neither JSON nor YAML: ${error.message.split('\n')[0]}`);
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (failure) {
    throw new ExposureDataError(`the YAML advisory cannot be read: ${(failure as Error).message.slice(0, 200)}`);
  }
}

/** Whether the text would keep the parser busy: it calls itself for each level, and compares each tag or anchor of a node with all. */
function isTangled(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : open > 0 ? -1 : 0;
    if (open > deepest) return true;
  }
  return tangles.some((tangle) => tangle.test(text));
}
