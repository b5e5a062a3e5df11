import { type ElfImage, long, text } from './elf-image.ts';

/** How a program or library is bound to others: what it needs, gives and takes. */
export interface Linkage {
  readonly needed: readonly string[];
  readonly soname: string | undefined;
  /** Directories in which it wants its libraries, `$ORIGIN` left as it is written. */
  readonly runpath: readonly string[];
  /** Name -> addresses of functions that others can call. */
  readonly exports: ReadonlyMap<string, readonly number[]>;
  /** Addresses of slots that the loader fills with another object's function -> its name. */
  readonly slots: ReadonlyMap<number, string>;
  /** Names whose addresses stand in data, so that anything may call them. */
  readonly taken: readonly string[];
  /** Addresses of its own that stand in data. */
  readonly pointers: readonly number[];
  /** What runs at its start and end. */
  readonly initial: readonly number[];
  /** Functions that choose the code of others. */
  readonly resolvers: readonly number[];
}

const DT = {
  NEEDED: 1,
  PLTRELSZ: 2,
  HASH: 4,
  STRTAB: 5,
  SYMTAB: 6,
  RELA: 7,
  RELASZ: 8,
  INIT: 12,
  FINI: 13,
  SONAME: 14,
  RPATH: 15,
  JMPREL: 23,
  INIT_ARRAY: 25,
  FINI_ARRAY: 26,
  INIT_ARRAYSZ: 27,
  FINI_ARRAYSZ: 28,
  RUNPATH: 29,
  RELRSZ: 35,
  RELR: 36,
  GNU_HASH: 0x6ffffef5,
} as const;

/** Kinds of relocations: x86-64 psABI 4.4.1, AAELF64 5.7. */
const relocations = {
  'x86-64': { absolute: [1], slot: [6, 7], relative: [8], resolver: [37] },
  arm64: { absolute: [257], slot: [1025, 1026], relative: [1027], resolver: [1032] },
} as const;

/** Most symbols, and most relocations, that are read: programs with a hundred thousand of them exist. */
const MAX_SYMBOLS = 1_000_000;
const MAX_RELOCATIONS = 4_000_000;

interface Symbols {
  readonly name: (index: number) => string;
  readonly value: (index: number) => number;
  readonly exports: ReadonlyMap<string, number[]>;
}

/** Reads the dynamic section. A part of it that lies outside the file is passed over. */
export function linkageOf(image: ElfImage): Linkage {
  const { dynamic } = image;
  const tag = (wanted: number): number | undefined => dynamic.find(([key]) => key === wanted)?.[1];
  const strings = image.at(tag(DT.STRTAB) ?? -1);
  const string = (offset: number | undefined): string =>
    strings === undefined || offset === undefined ? '' : text(bytesOf(strings), offset);
  const all = (wanted: number): string[] => dynamic.filter(([key]) => key === wanted).map(([, value]) => string(value));
  const symbols = symbolsOf(image, tag, string);
  const slots = new Map<number, string>();
  const taken = new Set<string>();
  const pointers = new Set<number>();
  const resolvers: number[] = [];
  const kinds = relocations[image.machine];
  const has = (list: readonly number[], type: number): boolean => list.includes(type);
  let left = MAX_RELOCATIONS;
  for (const [start, size] of [
    [tag(DT.RELA), tag(DT.RELASZ)],
    [tag(DT.JMPREL), tag(DT.PLTRELSZ)],
  ]) {
    const view = image.at(start ?? -1);
    for (
      let at = 0;
      view !== undefined && at + 24 <= Math.min(size ?? 0, view.byteLength) && left > 0;
      at += 24, left--
    ) {
      const type = view.getUint32(at + 8, true);
      const index = view.getUint32(at + 12, true);
      const addend = long(view, at + 16);
      if (has(kinds.slot, type)) slots.set(long(view, at), symbols.name(index));
      else if (has(kinds.relative, type)) pointers.add(addend);
      else if (has(kinds.resolver, type)) resolvers.push(addend);
      else if (has(kinds.absolute, type)) {
        const value = symbols.value(index);
        if (value !== 0) pointers.add(value + addend);
        if (index !== 0) taken.add(symbols.name(index));
      }
    }
  }
  for (const place of compact(image, tag(DT.RELR), tag(DT.RELRSZ))) pointers.add(place);
  return {
    needed: all(DT.NEEDED).filter((name) => name !== ''),
    soname: tag(DT.SONAME) === undefined ? undefined : string(tag(DT.SONAME)),
    runpath: [...all(DT.RPATH), ...all(DT.RUNPATH)].flatMap((list) => list.split(':').filter((one) => one !== '')),
    exports: symbols.exports,
    slots,
    taken: [...taken],
    pointers: [...pointers],
    initial: [
      ...[tag(DT.INIT), tag(DT.FINI)].flatMap((one) => one ?? []),
      ...array(image, tag(DT.INIT_ARRAY), tag(DT.INIT_ARRAYSZ)),
      ...array(image, tag(DT.FINI_ARRAY), tag(DT.FINI_ARRAYSZ)),
    ],
    resolvers,
  };
}

function symbolsOf(
  image: ElfImage,
  tag: (wanted: number) => number | undefined,
  string: (offset: number) => string,
): Symbols {
  const table = image.at(tag(DT.SYMTAB) ?? -1);
  const count = Math.min(symbolCount(image, tag), MAX_SYMBOLS, Math.floor((table?.byteLength ?? 0) / 24));
  const exports = new Map<string, number[]>();
  const field = <T>(index: number, read: (view: DataView, at: number) => T, none: T): T =>
    table !== undefined && (index + 1) * 24 <= table.byteLength ? read(table, index * 24) : none;
  for (let i = 1; table !== undefined && i < count; i++) {
    const info = table.getUint8(i * 24 + 4) & 15;
    const value = long(table, i * 24 + 8);
    // functions, and functions that choose a function; undefined ones are imports
    if ((info !== 2 && info !== 10 && info !== 0) || table.getUint16(i * 24 + 6, true) === 0 || value === 0) continue;
    const name = string(table.getUint32(i * 24, true));
    const known = exports.get(name);
    if (known === undefined) exports.set(name, [value]);
    else known.push(value);
  }
  return {
    exports,
    name: (index) => string(field(index, (view, at) => view.getUint32(at, true), 0)),
    value: (index) => field(index, (view, at) => (view.getUint16(at + 6, true) === 0 ? 0 : long(view, at + 8)), 0),
  };
}

/** How many symbols there are stands nowhere; the hash tables end where they do. */
function symbolCount(image: ElfImage, tag: (wanted: number) => number | undefined): number {
  const old = image.at(tag(DT.HASH) ?? -1);
  if (old !== undefined && old.byteLength >= 8) return old.getUint32(4, true);
  const view = image.at(tag(DT.GNU_HASH) ?? -1);
  if (view === undefined || view.byteLength < 16) return 0;
  const buckets = view.getUint32(0, true);
  const first = view.getUint32(4, true);
  const from = 16 + view.getUint32(8, true) * 8;
  let last = 0;
  for (let i = 0; i < buckets && from + i * 4 + 4 <= view.byteLength && i < MAX_SYMBOLS; i++)
    last = Math.max(last, view.getUint32(from + i * 4, true));
  if (last < first) return first;
  const chains = from + buckets * 4;
  for (let i = last; i < MAX_SYMBOLS; i++) {
    const at = chains + (i - first) * 4;
    if (at + 4 > view.byteLength) return i;
    if ((view.getUint32(at, true) & 1) !== 0) return i + 1;
  }
  return MAX_SYMBOLS;
}

/** Relative relocations in their compact form (gABI, RELR): the values that stand at the places they name. */
function compact(image: ElfImage, start: number | undefined, size: number | undefined): number[] {
  const view = image.at(start ?? -1);
  const found: number[] = [];
  let next = 0;
  const take = (place: number): void => {
    const at = image.at(place);
    if (at !== undefined && at.byteLength >= 8) found.push(long(at, 0));
  };
  for (let at = 0; view !== undefined && at + 8 <= Math.min(size ?? 0, view.byteLength); at += 8) {
    if (found.length > MAX_RELOCATIONS) break;
    const entry = view.getBigUint64(at, true);
    if ((entry & 1n) === 0n) {
      take(Number(entry));
      next = Number(entry) + 8;
      continue;
    }
    for (let i = 0; i < 63; i++) if (((entry >> BigInt(i + 1)) & 1n) === 1n) take(next + i * 8);
    next += 63 * 8;
  }
  return found;
}

function array(image: ElfImage, start: number | undefined, size: number | undefined): number[] {
  const view = image.at(start ?? -1);
  const found: number[] = [];
  for (let at = 0; view !== undefined && at + 8 <= Math.min(size ?? 0, view.byteLength, 80_000); at += 8)
    found.push(long(view, at));
  return found;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
