/**
 * Where a character of a YAML scalar stands in the file: the text and what it was read as are walked together, over quotes, escapes,
 * folded lines and the indentation of blocks.
 * @param source the whole file
 * @param range where the scalar begins and ends
 * @param value what it was read as
 * @param within which character of that
 */
export function scalarOffset(source: string, range: readonly number[], value: string, within: number): number {
  const [begin = 0, end = source.length] = range;
  const style = source[begin];
  let at = begin;
  if (style === '"' || style === "'") at++;
  else if (style === '|' || style === '>') at = skipBlank(source, source.indexOf('\n', begin) + 1, end);
  for (let read = 0; read < Math.min(within, value.length) && at < end; read++)
    at = after(source, at, value[read] ?? '', style, end);
  at = joined(source, at, style, end);
  const blank = /\s/.test(source[at] ?? '') && !/\s/.test(value[within] ?? ' ');
  return Math.min(blank ? skipBlank(source, at, end) : at, end);
}

/** The place after the character `read`, which stands at or after `at`. */
function after(source: string, from: number, read: string, style: string | undefined, end: number): number {
  const at = joined(source, from, style, end);
  if (style === '"' && source[at] === '\\') return at + escapeLength(source, at);
  if (style === "'" && source.startsWith("''", at)) return at + 2;
  if (/\s/.test(read)) {
    // a folded line: the break and the indentation were read as one blank
    const folded = source[at] !== read || read === '\n';
    return folded || /^[ \t]*\r?\n/.test(source.slice(at, at + 200)) ? skipBlank(source, at, end) : at + 1;
  }
  const here = /\s/.test(source[at] ?? '') ? skipBlank(source, at, end) : at;
  return here + 1;
}

/** The place after line breaks that a quoted text escapes: they were read as nothing. */
function joined(source: string, from: number, style: string | undefined, end: number): number {
  let at = from;
  while (style === '"' && /^\\\r?\n/.test(source.slice(at, at + 3))) at = skipBlank(source, at + 1, end);
  return at;
}

function escapeLength(source: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[source[at + 1] ?? ''] ?? 2;
}

function skipBlank(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(source[at] ?? '')) at++;
  return at;
}
