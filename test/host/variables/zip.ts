import { deflateRawSync } from 'node:zlib';

/** An archive of the given entries, each with its method: 0 stored, 8 deflated. */
export function zip(entries: readonly (readonly [name: string, text: string, method: number])[]): Buffer {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const [name, text, method] of entries) {
    const data = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(data.length, 20);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(at, 42);
    records.push(record, Buffer.from(name));
    parts.push(local, Buffer.from(name), data);
    at += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...records, end]);
}
