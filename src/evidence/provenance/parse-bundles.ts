import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { decodeText, parseJson } from './bounded-json.ts';
import { bundleSchema } from './bundle-schema.ts';
import { type DigestAlgorithm, type Digests, digestsOf } from './digests.ts';
import { EvidenceError } from './evidence-error.ts';
import { fromPep740 } from './pep740.ts';
import { parseStatement, type Statement } from './statement.ts';

/** What a bundle's signature is over, as it says; nothing is verified yet. */
export type Signed =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'digest' }
  | { readonly kind: 'unknown'; readonly why: string };

export interface ReadBundle {
  readonly bundle: Bundle;
  readonly signed: Signed;
  /** The artifacts it is about. */
  readonly subjects: readonly Digests[];
}
/** What stands where a bundle should, and is none: the sentence says why. */
export interface UnreadableBundle {
  readonly unreadable: string;
}
export type ParsedBundle = ReadBundle | UnreadableBundle;

/** GitHub takes predicates of 16 MiB, which base64 makes a third longer. */
const mostBytes = 32 << 20;
/** Bundles in one file; release assets of one `*.intoto.jsonl` rarely have more than a hundred. */
const mostBundles = 1000;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The bundles in a file as it was published: a Sigstore bundle (JSON), many of them (JSON lines, an array), the answer
 * of GitHub's or npm's attestation API, or a provenance or attestation object of PEP 740. One unreadable bundle does
 * not hide the others. Throws an EvidenceError when the file is too big or no JSON, or has more than 1000.
 */
export function parseBundles(bytes: Uint8Array): ParsedBundle[] {
  const what = 'the attestation file';
  const text = decodeText(bytes, mostBytes, what);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !isJsonLines(lines[0] ?? '')) return limited(candidates(parseJson(text, what))).map(read);
  return limited(limited(lines).flatMap(inLine));
}

function limited<T>(found: T[]): T[] {
  if (found.length <= mostBundles) return found;
  throw new EvidenceError(
    `the attestation file has more than ${mostBundles} bundles; give those of the artifact in question`,
  );
}

/** A document printed over several lines has no whole value in its first. */
function isJsonLines(first: string): boolean {
  try {
    return isObject(parseJson(first, 'the line'));
  } catch {
    return false;
  }
}

function inLine(line: string): ParsedBundle[] {
  try {
    return limited(candidates(parseJson(line, 'a line of the attestation file'))).map(read);
  } catch (error) {
    return [{ unreadable: (error as Error).message }];
  }
}

/** What should be bundles in one of the forms above. */
function candidates(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || 'mediaType' in value) return [value];
  const converted = fromPep740(value);
  if (converted !== undefined) return converted;
  if (!Array.isArray(value.attestations)) return [value];
  // GitHub's answers have `bundle: null` where only an address is given, which is for the fetcher to follow
  return value.attestations.filter((entry) => !isObject(entry) || entry.bundle !== null).map(bundleOf);
}

const bundleOf = (entry: unknown): unknown => (isObject(entry) && 'bundle' in entry ? entry.bundle : entry);

function read(value: unknown): ParsedBundle {
  if (isObject(value) && 'payload' in value && 'payloadType' in value)
    return {
      unreadable:
        'this is a bare DSSE envelope: it has neither certificate nor timestamp, so nothing vouches for it offline; expected the Sigstore bundle around it',
    };
  const checked = bundleSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
    return { unreadable: `this is no Sigstore bundle: ${where}: ${issue?.message ?? 'not understood'}` };
  }
  try {
    const bundle = bundleFromJSON(checked.data);
    return { bundle, ...signedBy(bundle) };
  } catch (error) {
    const fields = (error as { fields?: readonly string[] }).fields?.join(', ') ?? (error as Error).message;
    return { unreadable: `this is no Sigstore bundle of its version: ${fields}` };
  }
}

const hashes: Readonly<Partial<Record<HashAlgorithm, DigestAlgorithm>>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_512]: 'sha512',
};

function signedBy({ content }: Bundle): Pick<ReadBundle, 'signed' | 'subjects'> {
  if (content.$case === 'messageSignature') {
    const { algorithm, digest } = content.messageSignature.messageDigest;
    const name = hashes[algorithm];
    return { signed: { kind: 'digest' }, subjects: name === undefined ? [] : [{ [name]: digest.toString('hex') }] };
  }
  try {
    const statement = parseStatement(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload);
    return { signed: { kind: 'statement', statement }, subjects: statement.subject.map(digestsOf) };
  } catch (error) {
    return { signed: { kind: 'unknown', why: (error as Error).message }, subjects: [] };
  }
}
