import type { Json } from '../../lab/sigstore/mint.ts';

/** Where in a JSON document: keys from its root. */
export type Path = readonly (string | number)[];

export const at = (document: Json, path: Path): Json => path.reduce((value, key) => value[key], document);

export function withValue(document: Json, path: Path, value: unknown): Json {
  const copy = structuredClone(document);
  at(copy, path.slice(0, -1))[path.at(-1) as string] = value;
  return copy;
}

export function without(document: Json, path: Path): Json {
  const copy = structuredClone(document);
  delete at(copy, path.slice(0, -1))[path.at(-1) as string];
  return copy;
}

/** Every place in a document, inner ones and leaves; not the elements of lists, whose removal would leave a hole. */
export function places(document: Json, path: Path = []): Path[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) => {
    const place = [...path, key];
    return Array.isArray(document) ? places(value, place) : [place, ...places(value, place)];
  });
}

/** The texts of a document. */
export const texts = (document: Json): Path[] =>
  places(document).filter((path) => typeof at(document, path) === 'string');

/** Whether a text stands for bytes. */
const isBytes = (text: string): boolean => text.length > 0 && Buffer.from(text, 'base64').toString('base64') === text;

/**
 * Changes one bit of a text: of the bytes it stands for, where it stands for some, else of a character. `position`
 * in [0, 1) says which.
 */
export function flip(text: string, position: number, bit: number): string {
  const bytes = Buffer.from(text, isBytes(text) ? 'base64' : 'utf8');
  const index = Math.floor(position * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes.toString(isBytes(text) ? 'base64' : 'utf8');
}

/**
 * Parts of a bundle that nothing signs and nothing reads: the version it is written in, the key's name beside its
 * signature, and certificates above the signing one, of which the trusted root has its own.
 */
export const isHint = (path: Path): boolean =>
  path.at(-1) === 'mediaType' || path.at(-1) === 'keyid' || (path.includes('certificates') && !path.includes('0'));
export const withoutHints = (document: Json): Json => {
  const rest = without(document, ['mediaType']);
  for (const signature of rest.dsseEnvelope?.signatures ?? []) delete signature.keyid;
  rest.verificationMaterial?.x509CertificateChain?.certificates?.splice(1);
  return rest;
};
