import { EvidenceError } from './evidence-error.ts';

/**
 * Decompresses one snappy block (github.com/google/snappy, format_description.txt): its length as a varint, then
 * literals and copies of earlier output. Our own, because the library at hand never ends on some hostile input (a
 * literal whose length has its highest bit set moves it backwards) and returns bytes that were never written. Every
 * step moves forward and writes at least one byte below the declared length, so time is linear in it. `limit` is the
 * most bytes that may come out, checked before they are allocated. Throws an EvidenceError.
 */
export function unsnappyBlock(input: Uint8Array, limit: number): Uint8Array {
  const { length, start } = declaredLength(input);
  if (length > limit)
    throw new EvidenceError(`the compressed data declares ${length} bytes, expected at most ${limit}`);
  const output = new Uint8Array(length);
  let from = start;
  let to = 0;
  while (from < input.length) {
    const tag = input[from] ?? 0;
    const element = (tag & 3) === 0 ? literal(input, from, tag) : copy(input, from, tag);
    if (element.count > length - to) throw damaged('holds more than it declares');
    if (element.offset === undefined) {
      const end = element.next + element.count;
      if (end > input.length) throw damaged('is cut short');
      output.set(input.subarray(element.next, end), to);
      from = end;
    } else {
      if (element.offset === 0 || element.offset > to) throw damaged('copies from before its beginning');
      repeat(output, to, element.offset, element.count);
      from = element.next;
    }
    to += element.count;
  }
  if (to !== length) throw damaged('holds less than it declares');
  return output;
}

/** A literal, of which `next` is the first byte, or with `offset` a copy from so far back, after which `next` comes. */
interface Element {
  readonly count: number;
  readonly offset?: number;
  readonly next: number;
}

function declaredLength(input: Uint8Array): { readonly length: number; readonly start: number } {
  let length = 0;
  for (let at = 0; at < 5 && at < input.length; at++) {
    const byte = input[at] ?? 0;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { length, start: at + 1 };
  }
  throw damaged('does not begin with a length');
}

function literal(input: Uint8Array, at: number, tag: number): Element {
  const short = tag >> 2;
  if (short < 60) return { count: short + 1, next: at + 1 };
  const width = short - 59;
  return { count: little(input, at + 1, width) + 1, next: at + 1 + width };
}

function copy(input: Uint8Array, at: number, tag: number): Element {
  if ((tag & 3) === 1)
    return { count: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + little(input, at + 1, 1), next: at + 2 };
  const width = (tag & 3) === 2 ? 2 : 4;
  return { count: (tag >> 2) + 1, offset: little(input, at + 1, width), next: at + 1 + width };
}

function little(input: Uint8Array, at: number, width: number): number {
  if (at + width > input.length) throw damaged('is cut short');
  let value = 0;
  for (let byte = 0; byte < width; byte++) value += (input[at + byte] ?? 0) * 2 ** (8 * byte);
  return value;
}

/** A copy may overlap what it writes: then it repeats it. */
function repeat(output: Uint8Array, to: number, offset: number, count: number): void {
  if (offset >= count) output.copyWithin(to, to - offset, to - offset + count);
  else for (let at = to; at < to + count; at++) output[at] = output[at - offset] ?? 0;
}

const damaged = (how: string): EvidenceError =>
  new EvidenceError(`the compressed data ${how}, expected a snappy block; fetch it again`);
