/** A part of an ELF file: where it is in the file and in memory. */
interface Extent {
  readonly offset: number;
  readonly size: number;
  readonly address: number;
}

/** An ELF file as far as its sections and segments go; https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html */
export interface Elf {
  /** The bytes of a section by its name; undefined when there is none, or it has none in the file. */
  readonly section: (name: string) => Uint8Array | undefined;
  /** The writable segments, which is where programs keep data: their bytes, and the address of the first one. */
  readonly writable: readonly { readonly bytes: Uint8Array; readonly address: number }[];
  /** The bytes at an address of the running program, up to the end of their segment. */
  readonly at: (address: number) => Uint8Array | undefined;
}

/** Most segments and most sections: programs have some ten and some fifty, those of object files with a section a function are not asked for. */
const mostHeaders = 2000;
const loadable = 1;
const executableFlag = 1;
const writableFlag = 2;
/** A section without bytes in the file (.bss). */
const noBits = 8;

/**
 * Opens an ELF file, of 32 or 64 bits and either byte order; undefined when the bytes are none, or it has more than 2000 segments
 * or sections. Never throws.
 */
export function openElf(bytes: Uint8Array): Elf | undefined {
  if (bytes.length < 52 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
    return undefined;
  const wide = bytes[4] === 2;
  const little = bytes[5] === 1;
  if (!wide && bytes[4] !== 1) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (at: number, length: number): boolean => at >= 0 && at + length <= bytes.length;
  const half = (at: number): number => (has(at, 2) ? view.getUint16(at, little) : 0);
  const word = (at: number): number => (has(at, 4) ? view.getUint32(at, little) : 0);
  const long = (at: number): number => (!wide ? word(at) : has(at, 8) ? Number(view.getBigUint64(at, little)) : 0);
  const cut = ({ offset, size }: Extent): Uint8Array | undefined =>
    has(offset, 0) ? bytes.subarray(offset, Math.min(bytes.length, offset + size)) : undefined;
  /** Entries of a table of headers, as far as the file has them. */
  const table = (at: number, size: number, count: number, least: number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < count && size >= least && has(at + i * size, least); i++) found.push(at + i * size);
    return found;
  };

  const [segmentTable, sectionTable] = wide ? [long(32), long(40)] : [long(28), long(32)];
  const counts = wide ? 54 : 42;
  if (half(counts + 2) > mostHeaders || half(counts + 6) > mostHeaders) return undefined;
  const segments = table(segmentTable, half(counts), half(counts + 2), wide ? 56 : 32)
    .filter((at) => word(at) === loadable)
    .map((at) => ({
      flags: word(at + (wide ? 4 : 24)),
      offset: long(at + (wide ? 8 : 4)),
      address: long(at + (wide ? 16 : 8)),
      size: long(at + (wide ? 32 : 16)),
    }));
  const sections = table(sectionTable, half(counts + 4), half(counts + 6), wide ? 64 : 40).map((at) => ({
    name: word(at),
    bits: word(at + 4) !== noBits,
    address: long(at + (wide ? 16 : 12)),
    offset: long(at + (wide ? 24 : 16)),
    size: long(at + (wide ? 32 : 20)),
  }));
  const strings = sections[half(counts + 8)];
  const names = strings && cut(strings);

  return {
    section: (name) => {
      const wanted = Buffer.from(`${name}\0`, 'latin1');
      const found = sections.find((one) => one.bits && names !== undefined && startsAt(names, one.name, wanted));
      return found && cut(found);
    },
    writable: segments.flatMap((segment) => {
      const content = (segment.flags & (writableFlag | executableFlag)) === writableFlag ? cut(segment) : undefined;
      return content === undefined ? [] : [{ bytes: content, address: segment.address }];
    }),
    at: (address) => {
      const segment = segments.find((one) => address >= one.address && address < one.address + one.size);
      return segment && cut(segment)?.subarray(address - segment.address);
    },
  };
}

function startsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return at + wanted.length <= bytes.length && wanted.every((byte, i) => bytes[at + i] === byte);
}
