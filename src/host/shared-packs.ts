import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Evidence } from '../evidence/evidence.ts';
import { ConfigError } from '../policy/config-text.ts';
import type { PackTexts, SharedReference } from '../policy/rules/shared-pack.ts';
import { placeFile, readPlainFile } from './evidence/plain-file.ts';
import { sha256Of } from './sha256.ts';

/** Bytes of a pack that are read at all; its parser takes fewer. */
export const LARGEST_PACK = 1024 * 1024;
/** Where `policy fetch` keeps packs, below the top of the repository. */
const STORE = join('.ironclaw', 'packs');

/** Nothing is known of other repositories. */
export const noPacks: PackTexts = () => undefined;

/** Whether a file is the one that a reference asks for. */
export const isWanted = ({ sha256 }: SharedReference, bytes: Uint8Array): boolean =>
  sha256 === undefined || sha256Of(bytes) === sha256;

/** The packs that were put into the evidence of a recording. */
export function packsInEvidence(evidence: Evidence): PackTexts {
  return (reference) => {
    const material = evidence.document.material.find(
      ({ kind, subject }) => kind === 'policy-pack' && subject === reference.text,
    );
    const bytes = material === undefined ? undefined : evidence.read(material.sha256);
    return bytes === undefined || !isWanted(reference, bytes) ? undefined : new TextDecoder().decode(bytes);
  };
}

/**
 * The packs that `policy fetch` has kept.
 * @param base top of the repository
 */
export function packsInStore(base: string): PackTexts {
  return (reference) => {
    try {
      const bytes = readPlainFile(placeOf(base, reference), { bytes: LARGEST_PACK, within: realpathSync(base) });
      return bytes === undefined || !isWanted(reference, bytes) ? undefined : bytes.toString('utf8');
    } catch {
      return undefined; // no plain file: then it is none of ours
    }
  };
}

/** Packs of the store, to be kept with a recording. */
export function storedPacks(base: string, references: readonly SharedReference[]): FoundPack[] {
  const texts = packsInStore(base);
  const fetched = new Date().toISOString();
  return references.flatMap((reference) => {
    const text = texts(reference);
    return text === undefined ? [] : [{ reference, bytes: Buffer.from(text), source: STORE, fetched }];
  });
}

/** Those of the first that has one. */
export const firstOf =
  (...sources: readonly PackTexts[]): PackTexts =>
  (reference) => {
    for (const source of sources) {
      const text = source(reference);
      if (text !== undefined) return text;
    }
    return undefined;
  };

/** Keeps a pack. @returns where. @throws Error with a sentence when a link stands in the way: a checkout can hold one that leads anywhere */
export function storePack(base: string, reference: SharedReference, bytes: Uint8Array): string {
  const path = placeOf(base, reference);
  for (let at = dirname(path); at !== base && at !== dirname(at); at = dirname(at))
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new ConfigError(`${at} is a symbolic link, which is not followed; remove it`);
  mkdirSync(dirname(path), { recursive: true });
  placeFile(dirname(path), basename(path), bytes);
  return path;
}

/** A pack that was had. */
export interface FoundPack {
  readonly reference: SharedReference;
  readonly bytes: Uint8Array;
  /** where it came from */
  readonly source: string;
  /** ISO 8601 */
  readonly fetched: string;
}

/** Evidence with packs, to be kept with a recording: whoever judges it again has the same rules. */
export function withPacks(evidence: Evidence, packs: readonly FoundPack[]): Evidence {
  const contents = new Map<string, Uint8Array>();
  const material = packs.map(({ reference, bytes, source, fetched }) => {
    const sha256 = sha256Of(bytes);
    contents.set(sha256, bytes);
    return { sha256, bytes: bytes.length, kind: 'policy-pack' as const, source, fetched, subject: reference.text };
  });
  const { document, read } = evidence;
  return {
    document: { ...document, material: [...document.material, ...material] },
    read: (sha256) => contents.get(sha256) ?? read(sha256),
  };
}

/** Below the store by repository and commit. No part of a reference leads out: none is `..`, and no name holds a slash. */
function placeOf(base: string, { repository, commit, path }: SharedReference): string {
  return join(base, STORE, ...repository.split('/'), commit, ...path.split('/'));
}
