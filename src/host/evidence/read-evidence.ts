import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
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

/** Evidence as a recording has it. */
export interface StoredEvidence extends Evidence {
  /** Sentences: what of it is missing, changed or refused. */
  readonly damages: readonly string[];
  /** SHA-256 of evidence.json; empty when there is none. */
  readonly sha256: string;
}

/**
 * Reads the evidence of a recording, every digest checked. A recording without has the empty document. Never throws: what cannot
 * be read, or is not what it says, is named in `damages` and counts as not there.
 */
export function readEvidence(directory: string): StoredEvidence {
  const damages: string[] = [];
  const path = join(directory, EVIDENCE_FILE);
  const text = attempt(damages, () => readPlainFile(path, { bytes: MAX_DOCUMENT }));
  if (text === undefined) return { document: empty(), read: () => undefined, damages, sha256: '' };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = attempt(damages, () => parse(path, text)) ?? empty();
  const contents = readContents(directory, document.material, damages);
  return { document, read: (digest) => contents.get(digest), damages: few(damages), sha256 };
}

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

function parse(path: string, text: Buffer): EvidenceDocument {
  let data: unknown;
  try {
    data = JSON.parse(text.toString('utf8'));
  } catch {
    throw new Error(`${path} is not valid JSON`);
  }
  const parsed = evidenceSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
  throw new Error(`${path} is not evidence of this version: ${place}: ${issue?.message.slice(0, 200)}`);
}

function readContents(
  directory: string,
  material: readonly EvidenceMaterial[],
  damages: string[],
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const folder = join(directory, EVIDENCE_DIRECTORY);
  if (material.length === 0) return found;
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    damages.push(`${folder} is missing, or is no directory: no material of ${EVIDENCE_FILE} is left`);
    return found;
  }
  let total = 0;
  const digests = [...new Set(material.map((each) => each.sha256))];
  if (digests.length > MAX_MATERIALS) damages.push(`${EVIDENCE_FILE} lists more than ${MAX_MATERIALS} materials`);
  for (const sha256 of digests.slice(0, MAX_MATERIALS)) {
    const bytes = attempt(damages, () => content(join(folder, sha256), sha256, MAX_ALL - total));
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
    throw new Error(`${path} was changed after it was fetched: its SHA-256 is not its name`);
  return bytes;
}

function few(damages: readonly string[]): string[] {
  const more = damages.length - MAX_DAMAGES;
  return more > 0 ? [...damages.slice(0, MAX_DAMAGES), `${more} more of the evidence are damaged`] : [...damages];
}

function attempt<T>(damages: string[], what: () => T): T | undefined {
  try {
    return what();
  } catch (error) {
    damages.push((error as Error).message);
    return undefined;
  }
}
