import type { EvidenceDocument, MissedEvidence } from '../../evidence/evidence.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { MAX_WRITTEN } from './evidence-files.ts';

/** Left for the sentences on what is left out, in bytes. */
const SENTENCES = 1024;

/**
 * The text of evidence.json, of at most 32 MiB, so that its reader takes it. What is too much of `derived`, then of `packages`, is
 * left out from the end, and `missed` says how many.
 */
export function documentText(document: EvidenceDocument): string {
  const { packages, derived } = document;
  const frame = Buffer.byteLength(canonicalJson({ ...document, packages: [], derived: [] }));
  const first = fitting(packages, MAX_WRITTEN - SENTENCES - frame);
  const second = fitting(derived, first.room);
  const missed: MissedEvidence[] = [...document.missed];
  const leftOut = (axis: MissedEvidence['axis'], list: readonly unknown[], kept: readonly unknown[], what: string) => {
    if (kept.length === list.length) return;
    const reason = `${list.length - kept.length} of ${list.length} ${what} were left out: there is more than 32 MiB of evidence`;
    missed.push({ axis, subject: 'the job', source: 'evidence.json', reason });
  };
  leftOut('identity', packages, first.kept, 'records of package databases');
  leftOut('sbom', derived, second.kept, 'lists of components');
  return canonicalJson({ ...document, packages: first.kept, derived: second.kept, missed });
}

/** The first ones of a list that have room, in bytes, as they are written in the document. */
function fitting<T>(list: readonly T[], room: number): { readonly kept: T[]; readonly room: number } {
  const kept: T[] = [];
  let left = room;
  for (const entry of list) {
    const bytes = Buffer.byteLength(canonicalJson({ list: [entry] })); // indented as deep as there
    if (bytes > left) return { kept, room: 0 };
    left -= bytes;
    kept.push(entry);
  }
  return { kept, room: left };
}
