import type { Found } from './source.ts';

/** Documents of one file that are taken. */
const MAX_DOCUMENTS = 100;

/**
 * The documents of a file as files of their own: one JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error when it is neither
 */
export function documentsIn({ bytes, source, kind }: Found): Found[] {
  const text = Buffer.from(bytes).toString('utf8');
  if (isJson(text)) return [{ bytes, source, kind }];
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  if (lines.length === 0 || lines.length > MAX_DOCUMENTS || !lines.every(({ line }) => isJson(line)))
    throw new Error(`${source} is neither a JSON document nor up to ${MAX_DOCUMENTS} lines of JSON`);
  return lines.map(({ line, number }) => ({ bytes: Buffer.from(line), source: `${source}, line ${number}`, kind }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
