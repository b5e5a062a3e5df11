/** How an ELF file is laid out. */
export interface Layout {
  readonly bits: 32 | 64;
  readonly little: boolean;
}

/** A piece of the file: a section under `name`, and with `address` a writable segment of the program too. */
export interface Piece {
  readonly name?: string;
  readonly address?: number;
  readonly bytes: Uint8Array;
}

/** Writes an ELF file of these pieces; without `sections` it has no table of sections, as after `strip --strip-section-headers`. */
export function elfFile({ bits, little }: Layout, pieces: readonly Piece[], sections = true): Buffer {
  const wide = bits === 64;
  const [header, segmentSize, sectionSize] = wide ? [64, 56, 64] : [52, 32, 40];
  const names = Buffer.from(`\0${pieces.map(({ name = '' }) => `${name}\0`).join('')}.shstrtab\0`, 'latin1');
  const segments = pieces.filter(({ address }) => address !== undefined);
  let offset = header + segments.length * segmentSize;
  const placed = pieces.map((piece) => {
    offset = Math.ceil(offset / 16) * 16;
    const at = offset;
    offset += piece.bytes.length;
    return { ...piece, offset: at };
  });
  const namesAt = offset;
  const sectionsAt = Math.ceil((namesAt + names.length) / 16) * 16;
  const count = pieces.length + 2;
  const file = Buffer.alloc(sections ? sectionsAt + count * sectionSize : namesAt);
  const half = (at: number, value: number) => (little ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at));
  const word = (at: number, value: number) => (little ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at));
  const long = (at: number, value: number): void => {
    if (!wide) word(at, value);
    else if (little) file.writeBigUInt64LE(BigInt(value), at);
    else file.writeBigUInt64BE(BigInt(value), at);
  };

  file.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1]);
  long(wide ? 32 : 28, header);
  long(wide ? 40 : 32, sections ? sectionsAt : 0);
  const counts = wide ? 54 : 42;
  half(counts, segmentSize);
  half(counts + 2, segments.length);
  half(counts + 4, sectionSize);
  half(counts + 6, sections ? count : 0);
  half(counts + 8, sections ? count - 1 : 0);
  let segmentAt = header;
  for (const { address, offset: at, bytes } of placed) {
    file.set(bytes, at);
    if (address === undefined) continue;
    word(segmentAt, 1);
    word(segmentAt + (wide ? 4 : 24), 6);
    long(segmentAt + (wide ? 8 : 4), at);
    long(segmentAt + (wide ? 16 : 8), address);
    long(segmentAt + (wide ? 32 : 16), bytes.length);
    segmentAt += segmentSize;
  }
  if (!sections) return file;
  file.set(names, namesAt);
  let nameAt = 1;
  const section = (index: number, name: number, address: number, at: number, size: number): void => {
    const place = sectionsAt + index * sectionSize;
    word(place, name);
    word(place + 4, 1);
    long(place + (wide ? 16 : 12), address);
    long(place + (wide ? 24 : 16), at);
    long(place + (wide ? 32 : 20), size);
  };
  for (const [index, { name = '', address = 0, offset: at, bytes }] of placed.entries()) {
    section(index + 1, nameAt, address, at, bytes.length);
    nameAt += name.length + 1;
  }
  section(count - 1, nameAt, 0, namesAt, names.length);
  return file;
}
