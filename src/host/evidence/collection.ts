import { createHash } from 'node:crypto';
import type { Evidence, EvidenceDocument, EvidenceMaterial, MissedEvidence } from '../../evidence/evidence.ts';
import { MAX_MATERIALS } from './evidence-files.ts';
import type { Answer, Found, Source } from './sources/source.ts';

/** Bytes of everything that is gathered about a job. */
const MAX_BYTES = 128 * 1024 * 1024;
/** Subjects named one by one where many miss the same thing for the same reason. */
const MAX_SAME = 20;
const MAX_REASON = 500;

/** Takes what is gathered, until it is closed. */
export class Collection {
  readonly #now: () => number;
  readonly #material = new Map<string, EvidenceMaterial>();
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #missed: MissedEvidence[] = [];
  #total = 0;
  #closed = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes an answer; what is not had is missed. */
  give(source: Source, subject: string | undefined, { found, missed }: Answer): void {
    if (this.#closed) return;
    const kept = found.filter((each) => this.#keep(each, source.shared ? undefined : subject));
    if (kept.length < found.length) this.miss(source, subject, 'there is more of it than is taken');
    if (missed !== undefined) this.miss(source, subject, missed);
    else if (found.length === 0) this.miss(source, subject, 'there is none');
  }

  miss({ axis, name }: Source, subject: string | undefined, reason: string): void {
    if (!this.#closed)
      this.#missed.push({ axis, subject: subject ?? name, source: name, reason: reason.slice(0, MAX_REASON) });
  }

  /** Takes nothing more. @returns what there is, in an order that does not depend on who answered first */
  close(gathered: number, offline: boolean): Evidence {
    this.#closed = true;
    const document: EvidenceDocument = {
      schema: 'ironclaw.guard/evidence/v1',
      gathered: new Date(gathered).toISOString(),
      offline,
      material: sorted([...this.#material.values()], (each) => [each.kind, each.subject, each.source, each.sha256]),
      packages: [],
      derived: [],
      missed: together(this.#missed),
    };
    return { document, read: (sha256) => this.#bytes.get(sha256) };
  }

  #keep({ kind, source, bytes, fetched }: Found, subject: string | undefined): boolean {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = JSON.stringify([kind, subject, source, sha256]);
    if (this.#material.has(key)) return true;
    const more = this.#bytes.has(sha256) ? 0 : bytes.length;
    if (this.#total + more > MAX_BYTES || this.#material.size >= MAX_MATERIALS) return false;
    this.#total += more;
    this.#bytes.set(sha256, bytes);
    const moment = fetched ?? new Date(this.#now()).toISOString();
    const material = { sha256, bytes: bytes.length, kind, source, fetched: moment };
    this.#material.set(key, subject === undefined ? material : { ...material, subject });
    return true;
  }
}

/** At most twenty for one reason; the last of them speaks for the rest. */
function together(missed: readonly MissedEvidence[]): MissedEvidence[] {
  const groups = new Map<string, MissedEvidence[]>();
  for (const each of sorted(missed, ({ axis, source, reason, subject }) => [axis, source, reason, subject])) {
    const key = JSON.stringify([each.axis, each.source, each.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const shown = group.slice(0, MAX_SAME);
    const [first] = group;
    if (first === undefined || group.length <= MAX_SAME) return shown;
    return [...shown, { ...first, subject: `${group.length - MAX_SAME} more` }];
  });
}

function sorted<T>(entries: readonly T[], key: (entry: T) => readonly unknown[]): T[] {
  const keyed = entries.map((entry) => ({ entry, key: JSON.stringify(key(entry)) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}
