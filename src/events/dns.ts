import { decode } from 'dns-packet';

/** DNS messages seen on port 53, and the names that addresses were given by them. Every message is hostile. */

export interface DnsMessage {
  readonly answer: boolean;
  /** Lower case, without the final dot. */
  readonly name: string;
  readonly type: string;
  /** IP addresses of an answer. */
  readonly addrs: readonly string[];
  /** Part of the message was not seen. */
  readonly cut: boolean;
}

/** Bytes of a DNS header (RFC 1035, 4.1.1); the counts of questions, answers, authorities and additionals are its last 8. */
const HEADER = 12;
const MAX_ANSWERS = 64;
const MAX_NAMES = 16_384;

/**
 * Reads a message.
 * @param payload at most what strace printed of it
 * @param cut whether that is less than was sent
 * @param stream over TCP, where two bytes of length stand before it (RFC 1035, 4.2.2)
 */
export function readDns(payload: Uint8Array, cut: boolean, stream: boolean): DnsMessage | undefined {
  const message = Buffer.from(payload);
  const length = message.length >= 2 ? message.readUInt16BE(0) : 0;
  const framed = stream && (length === message.length - 2 || (cut && length > message.length - 2));
  const body = framed ? message.subarray(2) : message;
  if (body.length < HEADER || body.readUInt16BE(4) !== 1) return undefined;
  const count = Math.min(body.readUInt16BE(6), MAX_ANSWERS);
  body.fill(0, 8, HEADER);
  // A cut or broken message still says its first answers, or at least its question.
  for (let answers = count; answers >= 0; answers--) {
    body.writeUInt16BE(answers, 6);
    const found = attempt(body, cut || answers < count);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attempt(body: Buffer, cut: boolean): DnsMessage | undefined {
  try {
    const packet = decode(body);
    const question = packet.questions?.[0];
    if (question === undefined) return undefined;
    const addrs: string[] = [];
    for (const record of packet.answers ?? [])
      if (record.type === 'A' || record.type === 'AAAA') addrs.push(record.data);
    const name = question.name.toLowerCase();
    return { answer: packet.type === 'response', name, type: question.type, addrs, cut };
  } catch {
    return undefined;
  }
}

/** Which name an address was last given. Bounded: the oldest is forgotten. */
export class AddressNames {
  readonly #names = new Map<string, string>();
  readonly #trusted: (resolver: string) => boolean;

  /** @param trusted whether answers of this resolver may name addresses */
  constructor(trusted: (resolver: string) => boolean) {
    this.#trusted = trusted;
  }

  learn(message: DnsMessage, resolver: string): void {
    if (!message.answer || message.name === '' || !this.#trusted(resolver)) return;
    for (const addr of message.addrs) {
      this.#names.delete(addr);
      this.#names.set(addr, message.name);
      if (this.#names.size <= MAX_NAMES) continue;
      const oldest = this.#names.keys().next().value;
      if (oldest !== undefined) this.#names.delete(oldest);
    }
  }

  get(addr: string): string | undefined {
    return this.#names.get(addr);
  }
}
