import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Evidence,
  type EvidenceDocument,
  type EvidenceMaterial,
  evidenceSchema,
} from '../../evidence/evidence.ts';
import {
  EVIDENCE_DIRECTORY,
  EVIDENCE_FILE,
  MAX_ALL,
  MAX_DOCUMENT,
  MAX_MATERIAL,
  MAX_MATERIALS,
} from './evidence-files.ts';
import { readPlainFile } from './plain-file.ts';

/** Damages named one by one. */
const MAX_DAMAGES = 20;

/** What was found wrong so far. */
interface Found {
  readonly damages: string[];
  readonly changed: string[];
}

/** A sign that somebody changed what was written. */
class ChangedError extends Error {}

/** Evidence as a recording has it. */
export interface StoredEvidence extends Evidence {
  /** Sentences: what of it is missing, changed or refused. */
  readonly damages: readonly string[];
  /** Those of them that tell that somebody changed what was written: it is put in its place in one go. */
  readonly changed: readonly string[];
  /** SHA-256 of evidence.json; empty when there is none. */
  readonly sha256: string;
}

/**
 * Reads the evidence of a recording, every digest checked. A recording without has the empty document. Never throws: what cannot
 * be read, or is not what it says, is named in `damages` and counts as not there.
 */
export function readEvidence(directory: string): StoredEvidence {
  const found: Found = { damages: [], changed: [] };
  const path = join(directory, EVIDENCE_FILE);
  const text = attempt(found, () => documentText(path));
  if (text === undefined) {
    const left = lstatSync(join(directory, EVIDENCE_DIRECTORY), { throwIfNoEntry: false }) !== undefined;
    if (left && found.damages.length === 0) found.damages.push(`${path} is missing, though there is material for it`);
    return { document: empty(), read: () => undefined, ...found, sha256: '' };
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = attempt(found, () => parse(path, text)) ?? empty();
  const contents = readContents(directory, document.material, found);
  const [damages, changed] = [few(found.damages), few(found.changed)];
  return { document, read: (digest) => contents.get(digest), damages, changed, sha256 };
}

/** The evidence of what nobody asked anything about. */
export const noEvidence = (): Evidence => ({ document: empty(), read: () => undefined });

/** The document of a recording for which nothing was gathered: the moment is that of no gathering. */
function empty(): EvidenceDocument {
  return {
    schema: 'ironclaw.guard/evidence/v1',
    gathered: '1970-01-01T00:00:00.000Z',
    offline: true,
    material: [],
    packages: [],
    derived: [],
    missed: [],
  };
}

function documentText(path: string): Buffer | undefined {
  try {
    return readPlainFile(path, { bytes: MAX_DOCUMENT });
  } catch (error) {
    throw new ChangedError((error as Error).message); // it was written as a file that can be read
  }
}

function parse(path: string, text: Buffer): EvidenceDocument {
  let data: unknown;
  try {
    data = JSON.parse(text.toString('utf8'));
  } catch {
    throw new ChangedError(`${path} is not valid JSON`);
  }
  const parsed = evidenceSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
  const what = `${path} is not evidence of this version: ${place}: ${issue?.message.slice(0, 200)}`;
  throw isOtherVersion(data) ? new Error(what) : new ChangedError(what);
}

/** Whether another version of the guard wrote it: then it is nobody's doing that it cannot be read. */
function isOtherVersion(data: unknown): boolean {
  const version = z.object({ schema: z.string().regex(/^ironclaw\.guard\/evidence\/v\d{1,9}$/) }).safeParse(data);
  return version.success && version.data.schema !== evidenceSchema.shape.schema.value;
}

function readContents(
  directory: string,
  material: readonly EvidenceMaterial[],
  notes: Found,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const folder = join(directory, EVIDENCE_DIRECTORY);
  if (material.length === 0) return found;
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    notes.damages.push(`${folder} is missing, or is no directory: no material of ${EVIDENCE_FILE} is left`);
    return found;
  }
  let total = 0;
  const digests = [...new Set(material.map((each) => each.sha256))];
  if (digests.length > MAX_MATERIALS) notes.damages.push(`${EVIDENCE_FILE} lists more than ${MAX_MATERIALS} materials`);
  for (const sha256 of digests.slice(0, MAX_MATERIALS)) {
    const bytes = attempt(notes, () => content(join(folder, sha256), sha256, MAX_ALL - total));
    if (bytes === undefined) continue;
    total += bytes.length;
    found.set(sha256, bytes);
  }
  return found;
}

function content(path: string, sha256: string, room: number): Buffer {
  const bytes = readPlainFile(path, { bytes: Math.min(MAX_MATERIAL, room) });
  if (bytes === undefined) throw new Error(`${path} is missing`);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new ChangedError(`${path} was changed after it was fetched: its SHA-256 is not its name`);
  return bytes;
}

function few(damages: readonly string[]): string[] {
  const more = damages.length - MAX_DAMAGES;
  return more > 0 ? [...damages.slice(0, MAX_DAMAGES), `${more} more of the evidence are damaged`] : [...damages];
}

function attempt<T>({ damages, changed }: Found, what: () => T): T | undefined {
  try {
    return what();
  } catch (error) {
    const { message } = error as Error;
    damages.push(message);
    if (error instanceof ChangedError) changed.push(message);
    return undefined;
  }
}
