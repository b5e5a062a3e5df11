/** Lines that are looked at: bundles of a release rarely have more than a hundred. */
const MAX_LINES = 1000;

/**
 * Checks that a file holds what bundles and trusted roots are: a JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error with a sentence when it is neither
 */
export function requireJsonLines(bytes: Uint8Array, name: string): void {
  const text = Buffer.from(bytes).toString('utf8');
  if (isJson(text)) return;
  const lines = text.split('\n', MAX_LINES + 1).filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > MAX_LINES || !lines.every(isJson))
    throw new Error(`${name} is neither a JSON document nor up to ${MAX_LINES} lines of JSON`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
