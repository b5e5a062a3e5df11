/** Deepest nesting that is read; OSV records and the KEV catalogue have fewer than ten levels. */
const deepest = 100;

/** JSON.parse for what others wrote. Throws a SyntaxError also for nesting deeper than 100, which would take its time. */
export function parseJson(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError(`it is nested deeper than ${deepest} levels`);
  return JSON.parse(text);
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i + 1);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** Where the string ends that goes on at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === 0x5c && at - 1 - escapes >= from) escapes++;
    if (escapes % 2 === 0) return at;
  }
}
