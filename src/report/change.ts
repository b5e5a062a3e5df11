import { z } from 'zod';
import { headline } from './finding-text.ts';
import { type ResultDocument, resultSchema } from './result.ts';

const { schema, decision, findings } = resultSchema.shape;
const MOST_FINDINGS = 20_000;
const longestId = 1000;

/** As much of an earlier result as a comparison needs: results of other versions of the guard have it too. */
export const pastResultSchema = z.object({
  schema,
  decision,
  findings: z
    .array(
      findings.element.pick({ rule: true, kind: true, rolePath: true }).extend({
        id: z.string().max(longestId),
        seen: z.object({ what: z.string() }),
        accepted: z.unknown().optional(),
      }),
    )
    .max(MOST_FINDINGS),
});
export type PastResult = z.infer<typeof pastResultSchema>;

/** What differs between two results, by the findings nobody accepted. */
export interface Change {
  /** what it was compared with, as it is printed: `main` */
  readonly base: string;
  /** commit of that, hex; empty when it is not known */
  readonly commit: string;
  /** ids of findings that were not there before */
  readonly added: ReadonlySet<string>;
  /** findings that are not there any more, in words of their own: hostile */
  readonly gone: readonly string[];
  readonly unchanged: number;
}

/** Compares by the stable ids of findings (design section 8). */
export function changeSince(
  past: PastResult,
  { findings: now }: ResultDocument,
  { base, commit }: Pick<Change, 'base' | 'commit'>,
): Change {
  const before = past.findings.filter(({ accepted }) => accepted === undefined);
  const known = new Set(before.map(({ id }) => id));
  const open = now.filter(({ accepted }) => accepted === undefined).map(({ id }) => id);
  const present = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !present.has(id));
  return {
    base,
    commit,
    added: new Set(open.filter((id) => !known.has(id))),
    gone: gone.map(headline),
    unchanged: open.filter((id) => known.has(id)).length,
  };
}
