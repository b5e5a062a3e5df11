import { type ElfImage, long, text } from './elf-image.ts';

const MAX_FUNCTIONS = 2_000_000;

/**
 * Where functions begin according to the table that unwinding needs and no strip removes: .eh_frame_hdr (LSB Core, 10.6.2),
 * whose entries are pairs of offsets from its own address. Empty where there is none, as in Go programs.
 */
export function unwindStarts(image: ElfImage): number[] {
  const { unwind } = image;
  const view = unwind === undefined ? undefined : image.at(unwind);
  if (view === undefined || unwind === undefined || view.byteLength < 12) return [];
  const [version, pointer, count, table] = [0, 1, 2, 3].map((at) => view.getUint8(at));
  // version 1; a pointer of 4 bytes; a count of 4 bytes; pairs of signed 4 bytes relative to the table
  if (version !== 1 || pointer !== 0x1b || count !== 0x03 || table !== 0x3b) return [];
  const entries = Math.min(view.getUint32(8, true), MAX_FUNCTIONS, Math.floor((view.byteLength - 12) / 8));
  const starts: number[] = [];
  for (let i = 0; i < entries; i++) starts.push(unwind + view.getInt32(12 + i * 8, true));
  return starts;
}

/**
 * Values in the data of a program of fixed address that lie in its code: nothing tells them from numbers, so all of them are
 * taken for addresses of functions.
 */
export function dataPointers(image: ElfImage, isCode: (address: number) => boolean): number[] {
  const found = new Set<number>();
  for (const { bytes, executable, address } of image.segments) {
    if (executable) continue;
    const view = image.at(address);
    for (let at = (8 - (address % 8)) % 8; view !== undefined && at + 8 <= bytes.length; at += 8) {
      const value = long(view, at);
      if (value !== 0 && isCode(value)) found.add(value);
    }
  }
  return [...found];
}

/** Magic numbers of Go's table of functions, since Go 1.18 (src/internal/abi/symtab.go). */
const goMagics: ReadonlySet<number> = new Set([0xfffffff0, 0xfffffff1]);

/** The functions of a Go program, address -> name, from the table its stack traces are made with, which no strip removes. */
export function goFunctions(image: ElfImage): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const section = image.sections.find(({ name }) => name === '.gopclntab');
  const view = section && image.at(section.address);
  if (view === undefined || view.byteLength < 72 || !goMagics.has(view.getUint32(0, true))) return found;
  const count = Math.min(long(view, 8), MAX_FUNCTIONS);
  const code = long(view, 24) || (image.sections.find(({ name }) => name === '.text')?.address ?? 0);
  const names = long(view, 32);
  const table = long(view, 64);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let i = 0; i < count; i++) {
    const at = table + i * 8;
    if (at + 8 > view.byteLength) break;
    const entry = table + view.getUint32(at + 4, true);
    if (entry + 8 > view.byteLength) continue;
    found.set(code + view.getUint32(at, true), text(bytes, names + view.getUint32(entry + 4, true)));
  }
  return found;
}
