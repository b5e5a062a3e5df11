/** What is made anew in every run, in names: what has a fixed length becomes as many `?`. */
const everywhere: readonly (readonly [RegExp, (match: string) => string])[] = [
  [/(?<![0-9a-f])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/gi, (guid) => guid.replace(/[^-]/g, '?')],
  [/\d{4}-\d\d-\d\d(T[\d:_.-]+Z?)?/g, (date) => date.replace(/\d/g, '?')], // with the time of day, as log files have it
  [/(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{16,}(?![0-9a-z])/gi, any],
  [/(?<![0-9a-z])(?=(?:[0-9]*[a-f]){2})(?=(?:[a-f]*[0-9]){2})[0-9a-f]{8,15}(?![0-9a-z])/gi, any],
  [/(?<!\d)\d+(\.\d+)+/g, (version) => version.replace(/\d+/g, '*')],
  [/^\d{4,}$/, any],
  [/(?<![0-9A-Za-z])\d{4,}(?![A-Za-z])/g, () => '*'], // process ids, counters, timestamps
];

/** Names that mkdtemp(3), mktemp(1), tempfile of Python, pip, gcc, rustc and go give what they throw away. */
const temporary: readonly (readonly [RegExp, string])[] = [
  [/^cc[A-Za-z0-9]{6}(?=\.|$)/, 'cc*'],
  [/^tmp[A-Za-z0-9_]{6,8}(?=[.-]|$)/, 'tmp*'],
  [/^(rustc|go-build|go-link-|go-tool-)[A-Za-z0-9]{6,}/, '$1*'],
  [/^(pip-[a-z-]+-)[a-z0-9_]{8}$/, '$1????????'],
];

/** A part of a name that may be made up: what Python puts at the end, or letters and digits. */
const token = /(?<=[-.])[a-z0-9_]{8}$|[A-Za-z0-9]{5,}/g;

function any(text: string): string {
  return '?'.repeat(text.length);
}

/** Whether letters and digits look thrown together: three runs of small letters, capitals or digits (four in a short text), and no words. */
function looksRandom(text: string): boolean {
  const runs = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return runs.length >= (text.length < 6 ? 4 : 3) && !/^[a-z]*([A-Z][a-z]{2,})*$/.test(text);
}

/** A name as a pattern that matches only it, as far as patterns can: their own characters become `?`. */
export const literalPattern = (name: string): string =>
  name.replace(/[*?\ue000\ue001]/g, '?').replace(/\$(?=\{)/g, '?');

/**
 * One segment of a path as a pattern: versions, digests, dates, process ids and names made at random become wildcards, the
 * rest stays. Depends on the segment alone, so that recordings can be merged in any order.
 *
 * @param place where it lies: in a temporary one any name may be made at random, caches spread their files over directories
 *   of two hexadecimal digits
 */
export function segmentPattern(name: string, place?: 'temporary' | 'cache'): string {
  if (place === 'cache' && /^[0-9a-f]{2}$/.test(name)) return '??';
  const disposable = place === 'temporary';
  let pattern = literalPattern(name);
  if (disposable) for (const [random, put] of temporary) pattern = pattern.replace(random, put);
  for (const [changing, put] of everywhere) pattern = pattern.replace(changing, put);
  if (disposable) pattern = pattern.replace(token, (text) => (looksRandom(text) ? any(text) : text));
  // a digest fills the names of a cache, and nobody reads its length
  if (place === 'cache') pattern = pattern.replace(/\?{41,}/g, '?*');
  return pattern.replace(/\*{2,}/g, '*');
}
