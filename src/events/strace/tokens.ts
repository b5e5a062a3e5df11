/** The shape of strace's text: strings, descriptor annotations, comments and brackets. Every scan is one pass, left to right. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN = '([{';
const CLOSE = ')]}';

/** Past the string that opens at `from`, or -1 when it does not end. */
export function afterString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === QUOTE) return i + 1;
  }
  return -1;
}

/**
 * Past the annotation `<...>` that opens at `from`, or -1. In a path strace writes `<` and `>` as escapes, but adds
 * `<char 1:3>` behind a device; in a socket a `>` may stand in brackets (`[1->2]`) or in a string (`"/a>b"`).
 */
export function afterNote(text: string, from: number): number {
  const path = text.charCodeAt(from + 1) === SLASH;
  let depth = 0;
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === GREATER) {
      if (depth <= 0) return i + 1;
      if (path) depth--;
    } else if (path) {
      if (c === LESS) depth++;
      else if (c === BACKSLASH) i++;
    } else if (c === 0x5b) depth++;
    else if (c === 0x5d) depth--;
    else if (c === QUOTE) {
      const end = afterString(text, i);
      if (end < 0) return -1;
      i = end - 1;
    }
  }
  return -1;
}

/** Is the `<` at `i` the start of an annotation, that is, behind a number or AT_FDCWD, and no shift `1<<2`? */
function opensNote(text: string, i: number): boolean {
  const before = i > 0 ? text.charCodeAt(i - 1) : 0;
  const next = text.charCodeAt(i + 1);
  return ((before >= 0x30 && before <= 0x39) || before === 0x44) && next !== LESS && next !== 0x20;
}

/**
 * Splits at the commas of the outermost level, from `from` to the bracket that closes it.
 * @returns the trimmed parts (none for an empty list) and the index past the bracket; undefined when it is not closed
 */
export function splitList(text: string, from: number): { parts: string[]; end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < text.length; ) {
    const c = text.charCodeAt(i);
    let next = i + 1;
    if (c === QUOTE) next = afterString(text, i);
    else if (c === LESS && opensNote(text, i)) next = afterNote(text, i);
    else if (c === SLASH && text.charCodeAt(i + 1) === STAR) {
      const end = text.indexOf('*/', i + 2);
      next = end < 0 ? -1 : end + 2;
    } else if (c === COMMA && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    } else if (c >= 0x28 && OPEN.includes(text[i] as string)) depth++;
    else if (c >= 0x29 && CLOSE.includes(text[i] as string)) {
      if (depth === 0) {
        const last = text.slice(start, i).trim();
        if (last !== '' || parts.length > 0) parts.push(last);
        return { parts, end: next };
      }
      depth--;
    }
    if (next < 0) return undefined;
    i = next;
  }
  return undefined;
}
