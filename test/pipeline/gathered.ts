import { createHash } from 'node:crypto';
import type { Evidence, EvidenceDocument, EvidenceMaterial } from '../../src/evidence/evidence.ts';

/** One material of made-up evidence; text or JSON becomes bytes. */
export interface Gathered {
  readonly kind: EvidenceMaterial['kind'];
  readonly content: Uint8Array | string | object;
  readonly subject?: string;
  readonly source?: string;
  readonly fetched?: string;
}

/** Evidence of a made-up recording, in memory. The moment is a day before the recordings of `machine.ts` end. */
export function gathered(
  materials: readonly Gathered[],
  more: Partial<
    Pick<EvidenceDocument, 'packages' | 'derived' | 'missed' | 'links' | 'linksAfter' | 'stood' | 'plugins'>
  > = {},
): Evidence {
  const contents = new Map<string, Uint8Array>();
  const material = materials.map(({ kind, content, subject, source = `${kind}.json`, fetched = MOMENT }) => {
    const bytes = bytesOf(content);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    contents.set(sha256, bytes);
    return { sha256, bytes: bytes.length, kind, source, fetched, ...(subject === undefined ? {} : { subject }) };
  });
  const document: EvidenceDocument = {
    schema: 'ironclaw.guard/evidence/v1',
    gathered: MOMENT,
    offline: true,
    material,
    packages: [],
    derived: [],
    missed: [],
    ...more,
  };
  return { document, read: (sha256) => contents.get(sha256) };
}

export const MOMENT = '2026-05-27T12:00:00.000Z';

function bytesOf(content: Gathered['content']): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}
