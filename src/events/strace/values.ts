import { afterNote, afterString, splitList } from './tokens.ts';

/** Readers of single values in strace's text. Each returns undefined for what it does not understand; none throws. */

const SIMPLE: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };

/** The bytes behind strace's escapes (octal, hex, C letters) between two indexes. */
function unescapeBytes(text: string, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c !== 0x5c || i + 1 >= to) {
      bytes[n++] = c < 0x100 ? c : 0x3f;
      continue;
    }
    const next = text[++i] as string;
    if (next >= '0' && next <= '7') {
      let value = 0;
      let digits = 0;
      for (; digits < 3 && i < to; digits++, i++) {
        const d = text.charCodeAt(i) - 0x30;
        if (d < 0 || d > 7) break;
        value = value * 8 + d;
      }
      i--;
      bytes[n++] = value & 0xff;
    } else if (next === 'x') {
      const value = Number.parseInt(text.slice(i + 1, Math.min(i + 3, to)), 16);
      if (Number.isNaN(value)) bytes[n++] = 0x78;
      else {
        bytes[n++] = value;
        i += Math.min(2, to - i - 1);
      }
    } else bytes[n++] = SIMPLE[next] ?? next.charCodeAt(0) & 0xff;
  }
  return bytes.subarray(0, n);
}

/** The text behind escapes; bytes that are not UTF-8 become U+FFFD. */
function unescapeText(text: string, from = 0, to = text.length): string {
  const raw = text.slice(from, to);
  return raw.includes('\\') ? unescapeBytes(text, from, to).toString('utf8') : raw;
}

/** `"text"` or `"text"...` (cut). */
export function readString(text: string | undefined): { value: string; cut: boolean } | undefined {
  if (text === undefined || text.charCodeAt(0) !== 0x22) return undefined;
  const end = afterString(text, 0);
  return end < 0 ? undefined : { value: unescapeText(text, 1, end - 1), cut: text.startsWith('...', end) };
}

/** The same, as bytes. */
export function readBytes(text: string | undefined): { value: Buffer; cut: boolean } | undefined {
  if (text === undefined || text.charCodeAt(0) !== 0x22) return undefined;
  const end = afterString(text, 0);
  return end < 0 ? undefined : { value: unescapeBytes(text, 1, end - 1), cut: text.startsWith('...', end) };
}

/** A decimal, octal or hexadecimal number at the start of the text; negative ones too. */
export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const negative = text.charCodeAt(0) === 0x2d;
  const first = negative ? 1 : 0;
  let i = first;
  const hex = text.charCodeAt(i) === 0x30 && text.charCodeAt(i + 1) === 0x78;
  if (hex) i += 2;
  const begin = i;
  while (i < text.length && isDigit(text.charCodeAt(i), hex)) i++;
  if (i === begin) return undefined;
  const octal = !hex && i - begin > 1 && text.charCodeAt(begin) === 0x30;
  const value = Number.parseInt(text.slice(begin, i), hex ? 16 : octal ? 8 : 10);
  return Number.isSafeInteger(value) ? (negative ? -value : value) : undefined;
}

function isDigit(c: number, hex: boolean): boolean {
  return (c >= 0x30 && c <= 0x39) || (hex && c >= 0x61 && c <= 0x66);
}

/** A file descriptor as `-yy` prints it. `note` is the annotation, unescaped; a path when it begins with `/`. */
export interface Descriptor {
  /** -100 is AT_FDCWD. */
  readonly fd: number;
  readonly note: string | undefined;
  /** What strace says of a device behind its path: `char 1:3`, `block 8:0`. */
  readonly device: string | undefined;
  readonly deleted: boolean;
}

export const AT_FDCWD = -100;
const DELETED = ' (deleted)';

/** `3`, `3</p>`, `3</p>(deleted)`, `3</p (deleted)>`, `AT_FDCWD</cwd>`, `3<TCP:[...]>`, `3</dev/null<char 1:3>>`. */
export function readDescriptor(text: string | undefined): Descriptor | undefined {
  if (text === undefined) return undefined;
  const fd = text.startsWith('AT_FDCWD') ? AT_FDCWD : readNumber(text);
  if (fd === undefined) return undefined;
  const open = text.indexOf('<');
  const end = open < 0 ? -1 : afterNote(text, open);
  if (end < 0) return { fd, note: undefined, device: undefined, deleted: false };
  let close = end - 1;
  let device: string | undefined;
  if (text.charCodeAt(open + 1) === 0x2f && text.charCodeAt(close - 1) === 0x3e) {
    const inner = text.indexOf('<', open + 1);
    if (inner > 0) {
      device = text.slice(inner + 1, close - 1);
      close = inner;
    }
  }
  const note = text.charCodeAt(open + 1) === 0x2f ? unescapeText(text, open + 1, close) : text.slice(open + 1, close);
  if (note === 'unavailable') return { fd, note: undefined, device: undefined, deleted: false };
  if (text.startsWith('(deleted)', end)) return { fd, note, device, deleted: true };
  // strace before 5.16 leaves the kernel's suffix inside; a file may bear it as its name, and then loses it here.
  if (note.endsWith(DELETED)) return { fd, note: note.slice(0, -DELETED.length), device, deleted: true };
  return { fd, note, device, deleted: false };
}

/** The path of a descriptor, when it is one. */
export function pathOf(descriptor: Descriptor | undefined): string | undefined {
  return descriptor?.note?.startsWith('/') ? descriptor.note : undefined;
}

/** The members of `{a=1, b={...}}`; a member without name has the name ''. */
export function readFields(text: string | undefined): Map<string, string> | undefined {
  if (text === undefined || text[0] !== '{') return undefined;
  const list = splitList(text, 1);
  if (list === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const part of list.parts) {
    const equals = nameLength(part);
    if (equals > 0) fields.set(part.slice(0, equals), part.slice(equals + 1));
    else fields.set('', part);
  }
  return fields;
}

/** The length of `name` in `name=...`, else 0. */
function nameLength(part: string): number {
  for (let i = 0; i < part.length; i++) {
    const c = part.charCodeAt(i);
    if (c === 0x3d) return i;
    const word = (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || (c >= 0x41 && c <= 0x5a);
    if (!word) return 0;
  }
  return 0;
}

/** The elements of `[a, b]`. */
export function readItems(text: string | undefined): string[] | undefined {
  if (text === undefined || text[0] !== '[') return undefined;
  return splitList(text, 1)?.parts;
}

/** Is a flag among flags joined with `|`? */
export function hasFlag(text: string | undefined, flag: string): boolean {
  return text?.includes(flag) === true && text.split('|').includes(flag);
}
