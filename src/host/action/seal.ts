import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
export function newKey(): string {
  return randomBytes(32).toString('hex');
}

export function newNonce(): string {
  return randomBytes(16).toString('hex');
}

/** HMAC-SHA256 of who speaks, the nonce of the conversation and the text, in hexadecimal. */
export function seal(key: string, speaker: 'post' | 'companion', nonce: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(`${speaker}\n${nonce}\n${text}`).digest('hex');
}

export function isSealed(
  key: string,
  speaker: 'post' | 'companion',
  nonce: string,
  text: string,
  given: unknown,
): boolean {
  const expected = Buffer.from(seal(key, speaker, nonce, text));
  const actual = Buffer.from(String(given));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
