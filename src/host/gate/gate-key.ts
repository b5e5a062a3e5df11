import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

/** Raw bytes of an Ed25519 key, in base64url. */
const KEY = /^[A-Za-z0-9_-]{43}$/;

/**
 * What whoever watches answers gates with: Ed25519, so that a gate need know nothing secret. Whoever asks, or reads what a gate knows,
 * cannot answer in our place.
 */
export class GateKey {
  /** The half that gates are told, before anything hostile runs. */
  readonly public: string;
  readonly #secret: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.public = publicKey.export({ format: 'jwk' }).x ?? '';
    this.#secret = privateKey;
  }

  /** Signs the answer to one question. */
  sign(nonce: string, text: string): string {
    return sign(null, signed(nonce, text), this.#secret).toString('base64url');
  }
}

/** Whether an answer is to this question, and of who holds the other half of a key. Never throws. */
export function isAnswer(key: string, nonce: string, text: string, signature: unknown): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
    return verify(null, signed(nonce, text), publicKey, Buffer.from(String(signature), 'base64url'));
  } catch {
    return false;
  }
}

const signed = (nonce: string, text: string): Buffer => Buffer.from(`gate\n${nonce}\n${text}`);

/** Where a gate asks, and how it knows the answer. */
export interface GateAddress {
  /** the socket of who watches */
  readonly socket: string;
  /** its public key */
  readonly key: string;
}

/** The variable that has the address, for `ironclaw-guard gate`. */
export const GATE_VARIABLE = 'IRONCLAW_GATE';

/** An address as one word: `ed25519:KEY@/path`. */
export const addressText = ({ socket, key }: GateAddress): string => `ed25519:${key}@${socket}`;

/** @returns undefined for what is no address */
export function addressOf(text: string): GateAddress | undefined {
  const [, key = '', socket = ''] = /^ed25519:([^@]*)@(\/.*)$/.exec(text) ?? [];
  return KEY.test(key) && socket !== '' && socket.length < 108 ? { key, socket } : undefined;
}
