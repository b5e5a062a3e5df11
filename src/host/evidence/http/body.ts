import type { IncomingMessage } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RequestError } from './request-error.ts';

/** Bytes that all bodies together may still have. */
export interface Room {
  bytes: number;
}

/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
export async function readBody(response: IncomingMessage, host: string, limit: number, room: Room): Promise<Buffer> {
  const tooLarge = () => new RequestError(`${host} sends more than the ${limit} bytes that are taken`);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    if (Number(response.headers['content-length']) > limit) throw tooLarge();
    for await (const part of decoded(response, host, limit, tooLarge)) {
      length += (part as Buffer).length;
      room.bytes -= (part as Buffer).length;
      if (length > limit) throw tooLarge();
      if (room.bytes < 0) throw new RequestError('the services together send more than is taken');
      parts.push(part as Buffer);
    }
  } catch (error) {
    response.destroy();
    throw error;
  }
  return Buffer.concat(parts, length);
}

function decoded(response: IncomingMessage, host: string, limit: number, tooLarge: () => Error): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  if (encoding === 'identity') return response;
  if (encoding !== 'gzip' && encoding !== 'x-gzip')
    throw new RequestError(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
  const gunzip = createGunzip();
  response.on('error', (error) => gunzip.destroy(error));
  return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}

/** Compressed bytes that decompress to nothing count too. */
function counted(limit: number, tooLarge: () => Error): Transform {
  let length = 0;
  return new Transform({
    transform(part: Buffer, _, done) {
      length += part.length;
      done(length > limit ? tooLarge() : null, part);
    },
  });
}
