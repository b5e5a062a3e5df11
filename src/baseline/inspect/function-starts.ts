import { type ElfImage, long } from './elf-image.ts';

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
