import { EvidenceError } from './evidence-error.ts';

/** Deepest nesting that is read. Bundles need about ten, SBOMs in them about twenty; recursion in readers stays shallow. */
const deepest = 100;

/**
 * The text of a file of evidence. `most` is its largest size in bytes, `what` names it in messages.
 * Throws an EvidenceError when it is larger or no UTF-8.
 */
export function decodeText(bytes: Uint8Array, most: number, what: string): string {
  if (bytes.length > most)
    throw new EvidenceError(
      `${what} has ${bytes.length} bytes, expected at most ${most}; split it, or give the right file`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EvidenceError(
      `${what} is no UTF-8 text, expected JSON; if it was fetched compressed, decompress it first`,
    );
  }
}

/** The value of a JSON text. Throws an EvidenceError when it is no JSON or nested more than 100 deep. */
export function parseJson(text: string, what: string): unknown {
  if (tooDeep(text))
    throw new EvidenceError(`${what} is nested more than ${deepest} deep; no such document needs that`);
  try {
    return JSON.parse(text);
  } catch {
    throw new EvidenceError(`${what} is no JSON; give the file as it was published`);
  }
}

function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}
