import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * How a service can behave. `answers` is right; `slow` is right once it is released; `silent` takes the request and says nothing;
 * `drip` sends a byte a second; `endless` and `bomb` (compressed) send without end; `malformed` answers 200 with a page;
 * `redirects` leads to itself; `hangup` breaks the connection off; a number is the status it answers.
 */
export type Mode =
  | 'answers'
  | 'slow'
  | 'silent'
  | 'drip'
  | 'endless'
  | 'bomb'
  | 'malformed'
  | 'redirects'
  | 'hangup'
  | 404
  | 429
  | 500;

const PIECE = Buffer.alloc(64 * 1024, ' ');
/** A MiB of zeros in a KiB: a gzip stream may consist of many members. */
const BOMB = gzipSync(Buffer.alloc(1024 * 1024));

/** Behaves in one of the ways that are no right answer. Nothing of it keeps the process. */
export function misbehave(mode: Exclude<Mode, 'answers' | 'slow'>, path: string, response: ServerResponse): void {
  if (typeof mode === 'number') {
    response.writeHead(mode, { 'content-type': 'application/json', ...(mode === 429 && { 'retry-after': '60' }) });
    response.end('{"message":"no"}');
  } else if (mode === 'malformed') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please sign in to the network</html>');
  } else if (mode === 'redirects') {
    response.writeHead(302, { location: path }).end();
  } else if (mode === 'hangup') {
    response.socket?.destroy();
  } else if (mode === 'drip') {
    response.writeHead(200, { 'content-type': 'application/json' }).write('[');
    const timer = setInterval(() => response.write(' '), 1000).unref();
    response.once('close', () => clearInterval(timer));
  } else if (mode !== 'silent') {
    const headers = mode === 'bomb' ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    const more = (): void => {
      while (!response.destroyed && response.write(mode === 'bomb' ? BOMB : PIECE));
    };
    response.on('drain', more);
    more();
  }
}
