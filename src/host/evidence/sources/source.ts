import type { EvidenceMaterial, MissedEvidence } from '../../../evidence/evidence.ts';
import type { HttpClient } from '../http/client.ts';
import type { WantedEvidence } from '../wanted.ts';

/** One thing that was found, before it has a place in the evidence. */
export interface Found {
  readonly kind: EvidenceMaterial['kind'];
  /** Where it came from: an address without query, or a file. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** When it was fetched, ISO 8601, if that was before now. */
  readonly fetched?: string | undefined;
}

/** What came of a question. */
export interface Answer {
  readonly found: readonly Found[];
  /** A sentence: what was there and could not be had. Such an answer is not kept for later. */
  readonly missed?: string | undefined;
}

/** How long an answer holds: `fixed` is said of a digest or a published version and cannot become another, `changing` can. */
export type Keep = 'fixed' | 'changing';

/** What a question is answered with. */
export interface Asking {
  readonly http: HttpClient;
  /** Why nothing may be asked of any service, a sentence; undefined where it may. */
  readonly offline: string | undefined;
  /**
   * The answer kept from an earlier time, or the one being fetched for another tool, else what `fetch` brings, which is kept.
   * @param key what is asked of whom: everything the answer depends on
   * @throws what `fetch` throws, and an Error when nothing is kept and nothing may be asked (offline)
   */
  remembered(key: readonly string[], keep: Keep, fetch: () => Promise<Answer>): Promise<Answer>;
  /** Hands over what came, as soon as it came: it stays when the time is over. */
  give(answer: Answer): void;
}

/** One question about one subject. What it throws is an Error whose message says why there is nothing. */
export interface Question {
  /** `sha256:<hex>`, a purl or a path; absent when it is about no tool in particular. */
  readonly subject: string | undefined;
  ask(asking: Asking): Promise<void>;
}

/** Somewhere evidence can come from. */
export interface Source {
  readonly name: string;
  readonly axis: MissedEvidence['axis'];
  /** What it has is about more than it was asked for: it is filed under no subject, and says itself what it is about. */
  readonly shared?: boolean;
  /** What it can be asked about the tools. */
  questions(wanted: readonly WantedEvidence[]): readonly Question[];
}

/** A question whose whole answer is one kept answer. */
export function question(
  subject: string | undefined,
  key: readonly string[],
  keep: Keep,
  fetch: (asking: Asking) => Promise<Answer>,
): Question {
  return {
    subject,
    ask: async (asking) => asking.give(await asking.remembered(key, keep, () => fetch(asking))),
  };
}
