import { inflateRawSync } from 'node:zlib';

/** Largest entry that is unpacked unless the caller says otherwise, in bytes. */
const MAX_ENTRY = 1024 * 1024;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * An entry of a zip archive, by the layout in sections 4.3.7, 4.3.12 and 4.3.16 of PKWARE's APPNOTE.
 *
 * @param most bytes of an entry; a larger one counts as damaged, whatever the archive says of its size
 * @returns undefined when there is no such entry, or the archive is none or is damaged
 */
export function zipEntry(archive: Buffer, name: string, most = MAX_ENTRY): Buffer | undefined {
  try {
    const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + END_LENGTH > archive.length) return undefined;
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
      if (archive.readUInt32LE(at) !== 0x02014b50) return undefined;
      const length = archive.readUInt16LE(at + 28);
      if (archive.toString('utf8', at + 46, at + 46 + length) === name) return content(archive, at, most);
      at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return undefined;
  } catch {
    return undefined;
  }
}

function content(archive: Buffer, record: number, most: number): Buffer | undefined {
  const local = archive.readUInt32LE(record + 42);
  if (archive.readUInt32LE(local) !== 0x04034b50) return undefined;
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(from, from + archive.readUInt32LE(record + 20));
  const method = archive.readUInt16LE(record + 10);
  if (method === STORED) return data.length <= most ? data : undefined;
  return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: most }) : undefined;
}
