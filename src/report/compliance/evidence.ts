import type { EvidenceState } from '../../policy/compliance/assess.ts';
import type { EvidenceKind } from '../../policy/compliance/framework.ts';
import type { Observer } from '../../policy/compliance/observe.ts';
import type { ResultDocument } from '../result.ts';

/** A file beside the results. */
export interface ResultFile {
  /** Its name in the directory, where it may be packed. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** A sentence where it is not the file that the results were made from. */
  readonly changed?: string;
  /** Of a statement: the SHA-256 digests that it is about. */
  readonly subjects?: readonly string[];
}

/** A kind of evidence, and where it lies in one run. */
export interface FoundEvidence extends EvidenceState {
  readonly kind: EvidenceKind;
  readonly parts: readonly { readonly file: ResultFile; readonly at: readonly string[] }[];
}

/**
 * The evidence of a run, in the order of its kinds.
 * @param files by the names that the kinds have for them
 */
export function findEvidence(
  kinds: readonly EvidenceKind[],
  files: ReadonlyMap<string, ResultFile>,
  document: ResultDocument,
  observer: Observer,
): FoundEvidence[] {
  const wanted = { result: files.get('result.json')?.sha256, recording: document.digests.recording };
  return kinds.map((kind) => {
    const missing: string[] = [];
    const parts: FoundEvidence['parts'][number][] = [];
    for (const { file: name, at, optional, about } of kind.parts) {
      const file = files.get(name);
      const whole = name !== 'result.json' || at.every((pointer) => has(document, pointer));
      const strange = about !== undefined && file?.subjects?.includes(wanted[about] ?? '') !== true;
      const lack = lackOf(name, file, whole, strange ? about : undefined);
      if (lack === undefined && file !== undefined) parts.push({ file, at });
      else if (!optional) missing.push(`${kind.id} (${kind.name}): ${lack}`);
    }
    const held = kind.present === undefined || missing.length > 0 ? true : observer.holds(kind.present);
    if (held !== true)
      missing.push(
        `${kind.id} (${kind.name}): ${held === false ? 'this run has none' : `it cannot be asked: ${held}`}`,
      );
    return { id: kind.id, kind, missing, parts };
  });
}

/** Why a part of some evidence is not there. @param strange what a statement should be about, and is not */
function lackOf(name: string, file: ResultFile | undefined, whole: boolean, strange: string | undefined) {
  if (file === undefined) return `${name} is not there`;
  if (file.changed !== undefined) return file.changed;
  if (!whole) return `${name} does not have all of it`;
  return strange === undefined ? undefined : `${name} is not about this ${strange}`;
}

/** Whether a JSON pointer without escapes leads to something. */
function has(document: ResultDocument, pointer: string): boolean {
  let at: unknown = document;
  for (const name of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at !== undefined;
}
