import { quoted, SbomError } from './sbom-error.ts';

/** A document that was opened: what it is by its content, never by its name. */
export type OpenDocument =
  | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'tag-value'; readonly text: string };

/** What can be read, for the sentences that refuse something else. */
export const readable = 'CycloneDX 1.2 to 1.7 (JSON or XML), SPDX 2.2 or 2.3 (JSON or tag-value) or SPDX 3.0 (JSON-LD)';

/** Longest document, in bytes: some 100,000 components of 600 bytes each. */
const longest = 64 * 1024 * 1024;
/** Most values of a JSON document: objects and lists cost some 60 bytes each, so 300 MB at the worst. */
const mostValues = 5_000_000;
/** A predicate in a statement in a wrapper: more is no document that anyone writes. */
const mostWrappers = 4;

/**
 * Opens a document from its bytes (UTF-8, or UTF-16 with a byte order mark), without its wrappers: an in-toto
 * statement, the `Data` of a cosign predicate, the `sbom` of GitHub's API.
 * @throws SbomError when it is too long, no text, or none of JSON, XML and SPDX tag-value
 */
export function openDocument(bytes: Uint8Array): OpenDocument {
  if (bytes.length > longest)
    throw new SbomError(`the document has ${bytes.length} bytes; at most ${longest} are read: split it`);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new SbomError(`the document is compressed by gzip; unpack it`);
  return openText(decoded(bytes), 0);
}

/** Opens a document given as a value: the predicate of an attestation, or the statement around it. */
export function openValue(value: unknown): OpenDocument {
  return unwrapped(value, 0);
}

function openText(text: string, wrappers: number): OpenDocument {
  const start = /\S/.exec(text.slice(0, 4096))?.[0];
  if (start === '{') return unwrapped(json(text), wrappers);
  if (start === '<') return { kind: 'xml', text };
  if (/^SPDXVersion:/m.test(text.slice(0, 64 * 1024))) return { kind: 'tag-value', text };
  const what = start === undefined ? 'is empty' : `begins with ${quoted(text.slice(0, 41).trim())}`;
  throw new SbomError(`the document ${what}; expected ${readable}`);
}

function unwrapped(value: unknown, wrappers: number): OpenDocument {
  if (wrappers > mostWrappers) throw new SbomError(`the document is wrapped more than ${mostWrappers} times`);
  if (typeof value === 'string') return openText(value, wrappers + 1);
  if (!isRecord(value)) throw new SbomError(`the document is no JSON object; expected ${readable}`);
  if (typeof value.predicateType === 'string') return unwrapped(value.predicate, wrappers + 1);
  if (typeof value.payloadType === 'string')
    throw new SbomError('the document is a signed envelope; verify it first, and read its payload');
  const inner =
    value.bomFormat === undefined && value.spdxVersion === undefined ? (value.Data ?? value.sbom) : undefined;
  return inner === undefined ? { kind: 'json', value } : unwrapped(inner, wrappers + 1);
}

function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SbomError(`the document is no ${encoding.toUpperCase()} text; expected ${readable}`);
  }
}

/** Parses JSON whose number of values is bounded. The parser itself does not recurse, so depth costs nothing. */
function json(text: string): unknown {
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x2c || c === 0x5b || c === 0x7b) values++;
  }
  if (values > mostValues) throw new SbomError(`the document has over ${mostValues} values; split it`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SbomError(
      `the document is broken JSON: ${(error as Error).message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120)}`,
    );
  }
}

/** Whether a parsed value is an object with keys, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
