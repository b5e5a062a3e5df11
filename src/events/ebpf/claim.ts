/** Names that a process itself gives the peer of a connection, in its first bytes. Every byte is hostile. */

export interface Claim {
  readonly name: string;
  readonly from: 'sni' | 'http';
}

/** The server name of a TLS ClientHello, or the Host of an HTTP/1 request; undefined where there is none, or none that is a host name. */
export function claimedName(bytes: Uint8Array): Claim | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sni = serverName(text);
  const name = hostName(sni ?? httpHost(text));
  return name === undefined ? undefined : { name, from: sni === undefined ? 'http' : 'sni' };
}

/** Numbers of RFC 8446 (4, 5.1) and RFC 6066 (3). */
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const HOST_NAME = 0;
const RANDOM = 32;

/** Reads forward through bytes; past their end everything is undefined. */
class Cursor {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** A number of so many bytes, big-endian. */
  number(size: 1 | 2 | 3): number | undefined {
    if (this.#at + size > this.#bytes.length) return undefined;
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  skip(size: number): void {
    this.#at += size;
  }

  /** What follows a length of so many bytes, as far as it is there. */
  vector(size: 1 | 2): Buffer | undefined {
    const length = this.number(size);
    if (length === undefined) return undefined;
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }
}

/** The name in a ClientHello's first record; it may be cut behind the name. */
function serverName(bytes: Buffer): string | undefined {
  const hello = new Cursor(bytes);
  if (hello.number(1) !== HANDSHAKE || hello.number(1) !== 3) return undefined;
  hello.skip(1 + 2); // minor version, length of the record
  if (hello.number(1) !== CLIENT_HELLO) return undefined;
  hello.skip(3 + 2 + RANDOM); // length of the message, version
  hello.vector(1); // session
  hello.vector(2); // cipher suites
  hello.vector(1); // compression
  const extensions = new Cursor(hello.vector(2) ?? Buffer.alloc(0));
  for (;;) {
    const type = extensions.number(2);
    const body = extensions.vector(2);
    if (type === undefined || body === undefined) return undefined;
    if (type !== SERVER_NAME) continue;
    const names = new Cursor(new Cursor(body).vector(2) ?? Buffer.alloc(0));
    const kind = names.number(1);
    const length = names.number(2);
    // type, length and list length stand before the name
    if (kind !== HOST_NAME || length === undefined || body.length < 5 + length) return undefined;
    return body.toString('latin1', 5, 5 + length);
  }
}

/** The Host of a request. Two of them, or a name that the cut may have shortened, are none. */
function httpHost(bytes: Buffer): string | undefined {
  const [request = '', ...fields] = bytes.toString('latin1').split('\r\n');
  if (!/^[A-Z]{3,16} [^ ]+ HTTP\/1\.[01]$/.test(request)) return undefined;
  fields.pop();
  const end = fields.indexOf('');
  const hosts = (end < 0 ? fields : fields.slice(0, end)).filter((field) => /^host:/i.test(field));
  const [host = ''] = hosts;
  return hosts.length === 1
    ? host
        .slice(5)
        .trim()
        .replace(/:\d{1,5}$/, '')
    : undefined;
}

/** Longest name and label (RFC 1035, 2.3.4). */
const MAX_NAME = 253;
const MAX_LABEL = 63;

/** A host name in lower case without its final dot; undefined for what is none, an address too. */
function hostName(text: string | undefined): string | undefined {
  const name = text?.toLowerCase().replace(/\.$/, '');
  if (name === undefined || name.length > MAX_NAME) return undefined;
  const labels = name.split('.');
  const sound = labels.every(
    (label) => label.length <= MAX_LABEL && /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label),
  );
  return sound && !/^\d+$/.test(labels.at(-1) ?? '') ? name : undefined;
}
