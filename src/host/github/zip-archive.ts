import { crc32, createDeflateRaw } from 'node:zlib';

const VERSION = 20; // 2.0: deflate
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01: the same archive of the same files. */
const DATE = 0x21;

/** A zip archive being written, by the layout in section 4.3 of PKWARE's APPNOTE, without zip64: it stays far below 4 GiB. */
export class ZipArchive {
  readonly #parts: Buffer[] = [];
  readonly #records: Buffer[] = [];
  readonly #most: number;
  #size = 0;

  /** @param most bytes the archive may have */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Adds a file.
   * @returns false when it has no room, and the archive is as it was before
   */
  async add(name: string, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<boolean> {
    const label = Buffer.from(name);
    const packed = await deflated(content, this.#most - this.#size - 2 * label.length - 200);
    if (packed === undefined) return false;
    const { data, crc, length } = packed;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(VERSION, 0);
    head.writeUInt16LE(UTF8_NAMES, 2);
    head.writeUInt16LE(DEFLATED, 4);
    head.writeUInt16LE(DATE, 8);
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(length, 18);
    head.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(this.#size, 10);
    this.#records.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, label);
    for (const part of [Buffer.from('PK\x03\x04'), head, label, data]) {
      this.#parts.push(part);
      this.#size += part.length;
    }
    return true;
  }

  /** The archive's bytes. */
  end(): Buffer {
    const directory = Buffer.concat(this.#records);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(this.#records.length / 4, 8);
    end.writeUInt16LE(this.#records.length / 4, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#size, 16);
    return Buffer.concat([...this.#parts, directory, end]);
  }
}

/** @returns undefined as soon as it would take more than `most` bytes */
async function deflated(
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  most: number,
): Promise<{ data: Buffer; crc: number; length: number } | undefined> {
  const deflate = createDeflateRaw();
  const parts: Buffer[] = [];
  let [crc, length, size] = [0, 0, 0];
  deflate.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
  });
  const over = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject));
  for await (const part of content) {
    crc = crc32(part, crc);
    length += part.length;
    if (!deflate.write(part)) await new Promise((resolve) => deflate.once('drain', resolve));
    if (size > most) {
      deflate.destroy();
      return undefined;
    }
  }
  deflate.end();
  await over;
  return size > most ? undefined : { data: Buffer.concat(parts), crc, length };
}
