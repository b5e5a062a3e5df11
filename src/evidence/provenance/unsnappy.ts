import { crc32c } from './crc32c.ts';
import { EvidenceError } from './evidence-error.ts';
import { unsnappyBlock } from './snappy-block.ts';

/** Chunk types of the framing format (github.com/google/snappy, framing_format.txt). */
const chunks = { compressed: 0x00, plain: 0x01, firstSkippable: 0x80, padding: 0xfe, identifier: 0xff };
const identifier = Buffer.from('sNaPpY', 'latin1');
/** Most uncompressed bytes of one chunk, by the format. */
const mostInChunk = 65_536;

/**
 * Decompresses snappy, as GitHub serves attestations (`application/x-snappy`): a raw block, or the framing format
 * when the bytes begin with its identifier. `limit` is the most bytes that may come out; a block's declared length is
 * checked against it before anything is allocated, and checksums of frames are verified. Throws an EvidenceError.
 */
export function unsnappy(bytes: Uint8Array, limit: number): Uint8Array {
  const framed = bytes[0] === chunks.identifier && identifier.equals(bytes.subarray(4, 10));
  return framed ? unframe(bytes, limit) : unsnappyBlock(bytes, limit);
}

function unframe(bytes: Uint8Array, limit: number): Uint8Array {
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let at = 0; at < input.length; ) {
    if (at + 4 > input.length) throw cutShort();
    const type = input.readUInt8(at);
    const end = at + 4 + input.readUIntLE(at + 1, 3);
    if (end > input.length) throw cutShort();
    const body = input.subarray(at + 4, end);
    at = end;
    if (type === chunks.identifier) {
      if (!body.equals(identifier)) throw new EvidenceError('the compressed data is framed, but not as snappy');
    } else if (type === chunks.compressed || type === chunks.plain) {
      if (body.length < 4) throw cutShort();
      const content = body.subarray(4);
      const most = Math.min(mostInChunk, limit - total);
      const part = type === chunks.plain ? plain(content, most) : unsnappyBlock(content, most);
      if (masked(crc32c(part)) !== body.readUInt32LE(0))
        throw new EvidenceError('the compressed data has a wrong checksum: it was damaged; fetch it again');
      parts.push(part);
      total += part.length;
    } else if (type < chunks.firstSkippable)
      throw new EvidenceError('the compressed data has a chunk of a reserved type, expected the snappy framing format');
  }
  return Buffer.concat(parts);
}

function plain(content: Uint8Array, most: number): Uint8Array {
  if (content.length > most)
    throw new EvidenceError(`the compressed data holds more than the ${most} bytes that are left; expected less`);
  return content;
}

/** The format stores checksums so, because data may hold checksums itself. */
const masked = (checksum: number): number => (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;

const cutShort = (): EvidenceError => new EvidenceError('the compressed data is cut short; fetch it again');
