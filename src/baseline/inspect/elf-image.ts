/** A file that is no ELF program or library this can read. The message says why. */
export class ElfError extends Error {
  override readonly name = 'ElfError';
}

export type Machine = 'x86-64' | 'arm64';

/** A part of the file that is mapped: its bytes as far as the file has them, and where they begin in memory. */
export interface Segment {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** A section by its name: executable ones hold code and nothing else. */
export interface Section {
  readonly name: string;
  readonly address: number;
  readonly size: number;
  readonly executable: boolean;
}

/** The headers of an ELF file (https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html), with access by address. */
export interface ElfImage {
  readonly machine: Machine;
  /** Neither an interpreter nor a dynamic section: everything is in the file. */
  readonly entry: number;
  /** Address chosen at link time: addresses in its data stand there without relocations. */
  readonly fixed: boolean;
  readonly interpreter: string | undefined;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  /** Tags and values of the dynamic section, in order; empty for a static program without one. */
  readonly dynamic: readonly (readonly [tag: number, value: number])[];
  /** Address of .eh_frame_hdr, which lists where functions begin; undefined without one. */
  readonly unwind: number | undefined;
  /** The bytes from an address to the end of its segment; undefined outside all. */
  readonly at: (address: number) => DataView | undefined;
}

/** Bytes of the largest file that is read. */
export const MAX_BINARY = 512 * 1024 * 1024;
const MAX_HEADERS = 2000;
/** Programs have the lower half of 48 bits of addresses. */
const HIGHEST = 2 ** 47;
const MAX_DYNAMIC = 2000;
const [LOAD, DYNAMIC, INTERP, EH_FRAME] = [1, 2, 3, 0x6474e550];
const machines: Readonly<Record<number, Machine>> = { 62: 'x86-64', 183: 'arm64' };
const NO_BITS = 8;
const FIXED = 2;

/** Reads the headers of an ELF file. Throws an ElfError for anything but a 64-bit little-endian program or library of x86-64 or arm64. */
export function openImage(bytes: Uint8Array): ElfImage {
  if (bytes.length > MAX_BINARY) throw new ElfError(`the file has more than ${MAX_BINARY} bytes`);
  const view = viewOf(bytes);
  if (bytes.length < 64 || view.getUint32(0) !== 0x7f454c46) throw new ElfError('the file is no ELF file');
  if (bytes[4] !== 2 || bytes[5] !== 1) throw new ElfError('the file is not of 64 bits, little-endian');
  const machine = machines[view.getUint16(18, true)];
  if (machine === undefined)
    throw new ElfError(`the file is for another machine (${view.getUint16(18, true)}) than x86-64 or arm64`);
  const type = view.getUint16(16, true);
  if (type !== FIXED && type !== 3) throw new ElfError('the file is neither a program nor a shared library');
  const headers = programHeaders(view);
  const cut = ({ offset, size }: { offset: number; size: number }): Uint8Array =>
    bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + size, bytes.length));
  const segments = headers
    .filter((one) => one.type === LOAD)
    .map((one) => ({ address: one.address, bytes: cut(one), executable: (one.flags & 1) !== 0 }));
  if (segments.some(({ address, bytes: held }) => address + held.length > HIGHEST))
    throw new ElfError('a part of it would lie where no program can');
  if (segments.length === 0) throw new ElfError('the file has nothing to load');
  const interpreter = headers.find((one) => one.type === INTERP);
  const dynamic = headers.find((one) => one.type === DYNAMIC);
  const unwind = headers.find((one) => one.type === EH_FRAME);
  return {
    machine,
    entry: long(view, 24),
    fixed: type === FIXED,
    interpreter: interpreter && text(cut(interpreter), 0),
    segments,
    sections: sectionHeaders(view, bytes),
    dynamic: dynamic === undefined ? [] : dynamicEntries(viewOf(cut(dynamic))),
    unwind: unwind?.address,
    at: (address) => {
      for (const segment of segments) {
        const from = address - segment.address;
        if (from >= 0 && from < segment.bytes.length) return viewOf(segment.bytes.subarray(from));
      }
      return undefined;
    },
  };
}

interface Header {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

function programHeaders(view: DataView): Header[] {
  const at = long(view, 32);
  const size = view.getUint16(54, true);
  const count = view.getUint16(56, true);
  if (count > MAX_HEADERS || size < 56) throw new ElfError('the program headers cannot be read');
  const found: Header[] = [];
  for (let i = 0; i < count && at + i * size + 56 <= view.byteLength; i++) {
    const from = at + i * size;
    found.push({
      type: view.getUint32(from, true),
      flags: view.getUint32(from + 4, true),
      offset: long(view, from + 8),
      address: long(view, from + 16),
      size: long(view, from + 32),
    });
  }
  return found;
}

/** None where a file has none, or they cannot be read: nothing depends on them alone. */
function sectionHeaders(view: DataView, bytes: Uint8Array): Section[] {
  const at = long(view, 40);
  const size = view.getUint16(58, true);
  const count = view.getUint16(60, true);
  if (count > MAX_HEADERS || size < 64 || at + count * size > view.byteLength) return [];
  const names = at + view.getUint16(62, true) * size;
  if (names + 64 > view.byteLength) return [];
  const strings = bytes.subarray(Math.min(long(view, names + 24), bytes.length));
  const found: Section[] = [];
  for (let i = 0; i < count; i++) {
    const from = at + i * size;
    if (view.getUint32(from + 4, true) === NO_BITS) continue;
    found.push({
      name: text(strings, view.getUint32(from, true)),
      address: long(view, from + 16),
      size: long(view, from + 32),
      executable: (view.getUint32(from + 8, true) & 4) !== 0,
    });
  }
  return found;
}

function dynamicEntries(view: DataView): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at + 16 <= view.byteLength && found.length < MAX_DYNAMIC; at += 16) {
    const tag = long(view, at);
    if (tag === 0) break;
    found.push([tag, long(view, at + 8)]);
  }
  return found;
}

/** A 64-bit number; what is above 2^53 becomes one that no address has. */
export function long(view: DataView, at: number): number {
  const high = view.getUint32(at + 4, true);
  return high > 0x1fffff ? Number.MAX_SAFE_INTEGER : high * 0x100000000 + view.getUint32(at, true);
}

/** Longest name that is read. */
const MAX_NAME = 4096;

/** A text that ends with a zero byte. */
export function text(bytes: Uint8Array, from: number): string {
  const end = bytes.indexOf(0, from);
  return from >= bytes.length
    ? ''
    : Buffer.from(bytes.subarray(from, Math.min(end < 0 ? bytes.length : end, from + MAX_NAME))).toString('latin1');
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
