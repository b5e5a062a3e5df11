import { normalPurl } from './purl.ts';

/** A digest: its algorithm in lower case (`sha256`, `sha3-256`, `blake2b-256`, `h1` of a Go module) and its lower-case hex. */
export interface ComponentHash {
  readonly algorithm: string;
  readonly hex: string;
}

/** A part of a tool, whatever format or artifact it was read from. Its texts are the document's: escape them to print. */
export interface Component {
  /** Unique in its document: the document's own reference, else made from purl or name. */
  readonly ref: string;
  /** With the group or scope that the document names, joined by `/`. */
  readonly name: string;
  readonly version?: string;
  /** In normal form. */
  readonly purl?: string;
  /** As the document says it, in lower case: library, application, file, … */
  readonly type?: string;
  readonly hashes: readonly ComponentHash[];
  readonly supplier?: string;
  /** SPDX identifiers, expressions or plain names. */
  readonly licenses?: readonly string[];
}

/** What a reader found of one component, not yet checked. */
export interface ComponentDraft {
  readonly ref?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
  readonly type?: string | undefined;
  readonly hashes?: readonly { readonly algorithm: string; readonly hex: string }[];
  readonly supplier?: string | undefined;
  readonly licenses?: readonly (string | undefined)[];
}

/** How often something in a document could not be taken as it is. */
export interface Faults {
  /** Components without a usable name: left out. */
  components: number;
  /** Package URLs that are none: missing in their component. */
  purls: number;
  /** Digests that are none: left out. */
  hashes: number;
  /** References that two components claim: the first has it, the others got another. */
  refs: number;
}

/** Most hashes and licences kept of one component; no real one has a dozen. */
const mostOfEach = 32;

/** The digests that CycloneDX and SPDX know, and Go's, each with its number of hex digits. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
  ['sha3-256', 64],
  ['sha3-384', 96],
  ['sha3-512', 128],
  ['blake2b-256', 64],
  ['blake2b-384', 96],
  ['blake2b-512', 128],
  ['blake3', 64],
  ['streebog-256', 64],
  ['streebog-512', 128],
  ['md2', 32],
  ['md4', 32],
  ['adler32', 8],
  ['h1', 64],
]);

/** A checked component under the reference `ref`; undefined when it has no name. Counts what it leaves out. */
export function component(draft: ComponentDraft, ref: string, faults: Faults): Component | undefined {
  const { name, version, type, supplier } = draft;
  if (name === undefined || name === '') {
    faults.components++;
    return undefined;
  }
  const made: { -readonly [K in keyof Component]: Component[K] } = { ref, name, hashes: hashes(draft.hashes, faults) };
  if (version !== undefined) made.version = version;
  if (draft.purl !== undefined) {
    const purl = normalPurl(draft.purl);
    if (purl === undefined) faults.purls++;
    else made.purl = purl;
  }
  if (type !== undefined) made.type = type.toLowerCase();
  if (supplier !== undefined) made.supplier = supplier;
  const licenses = new Set((draft.licenses ?? []).slice(0, mostOfEach).filter((one) => one !== undefined));
  if (licenses.size > 0) made.licenses = [...licenses];
  return made;
}

function hashes(drafts: ComponentDraft['hashes'] = [], faults: Faults): ComponentHash[] {
  const found: ComponentHash[] = [];
  for (const draft of drafts.slice(0, mostOfEach)) {
    const algorithm = algorithmName(draft.algorithm);
    const hex = draft.hex.trim().toLowerCase();
    if (algorithm !== undefined && hex.length === lengths.get(algorithm) && /^[0-9a-f]+$/.test(hex))
      found.push({ algorithm, hex });
    else faults.hashes++;
  }
  return found;
}

/** One spelling for `SHA-256` (CycloneDX), `SHA256` (SPDX 2), `sha3_256` and `blake2b256` (SPDX 3). */
export function algorithmName(name: string): string | undefined {
  if (!/^[a-z0-9_-]{2,20}$/i.test(name)) return undefined;
  const lower = name.toLowerCase().replaceAll('_', '-');
  return lower.replace(/^sha-(?=\d)/, 'sha').replace(/^(blake2b|sha3)(?=\d{3}$)/, '$1-');
}
