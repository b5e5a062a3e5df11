import { z } from 'zod';

/** What an exported rule set says otherwise than the rights it was made from. */
export const noteSchema = z.strictObject({
  kind: z.enum(['widened', 'narrowed', 'not-expressed']).meta({
    description:
      'widened: more is allowed than the rights allow; narrowed: less; not-expressed: the kernel is not told, the recording still judges it',
  }),
  what: z.string().max(2000),
  why: z.string().max(2000),
});
export type Note = z.infer<typeof noteSchema>;

/** Notes without repetition, in order of kind and text: the same rights give the same bytes. */
export function tidied(notes: readonly Note[]): Note[] {
  const known = new Map(notes.map((note) => [`${note.kind}\0${note.what}\0${note.why}`, note]));
  return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}
