/**
 * The one way documents become bytes: keys in the order they were built, numbers as they are, and nothing
 * that JSON would silently change. What a terminal or the runner's log could act on is written as \u escapes,
 * which any parser turns back.
 */

/** Deeper nesting than any document of ours has; keeps the check's stack bounded. */
const deepest = 64;

/** U+007F..U+009F, the soft hyphen, bidirectional and zero-width characters, line separators, byte order mark, tags. */
const loud =
  /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e0fff}]/gu;

function units(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at++) text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text;
}

function check(value: unknown, path: string, depth: number): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number') {
    if (Number.isFinite(value) && !Object.is(value, -0)) return;
    throw new RangeError(
      `${path} is ${Object.is(value, -0) ? '-0' : value}, which JSON cannot carry: a finite number, or 0, was expected`,
    );
  }
  if (typeof value !== 'object') throw new TypeError(`${path} is a ${typeof value}: JSON data was expected`);
  if (depth > deepest) throw new RangeError(`${path} lies deeper than ${deepest} levels`);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) check(value[at], `${path}[${at}]`, depth + 1);
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`${path} is not a plain object: JSON data was expected`);
  // a key that is undefined is an optional field left out
  for (const [key, each] of Object.entries(value)) if (each !== undefined) check(each, `${path}.${key}`, depth + 1);
}

function encode(value: unknown, indent: number): string {
  check(value, 'document', 0);
  const text = JSON.stringify(value, undefined, indent);
  return `${text.replace(loud, units).replaceAll('##[', '#\\u0023[')}\n`;
}

/**
 * A document as text: two blanks of indentation, a line feed at the end, the same bytes on every machine.
 * Throws a RangeError for NaN, infinities and -0, a TypeError for what is no JSON data; both name the place.
 */
export function canonicalJson(value: unknown): string {
  return encode(value, 2);
}

/** The same on one line, for NDJSON. */
export function canonicalLine(value: unknown): string {
  return encode(value, 0);
}
