import { z } from 'zod';

/**
 * Statements of in-toto (github.com/in-toto/attestation, spec/v1): what they have in common. Consumers ignore fields they do not know,
 * and producers may add some under names of their own: ours are all below `ironclaw`.
 */

/** Payload type of a statement in a DSSE envelope. */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

const digest = z.record(z.string(), z.string().regex(/^[0-9a-f]+$/));

/** A file or resource: by the specification at least one of uri, digest and content is there. */
export const descriptorSchema = z.object({
  name: z.string().optional(),
  uri: z.string().optional(),
  digest: digest.optional(),
  annotations: z.record(z.string(), z.unknown()).optional(),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

export const subjectSchema = z.object({ name: z.string(), digest });
export type Subject = z.infer<typeof subjectSchema>;

/** RFC 3339 in UTC, as the specification asks. */
export const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** The schema of a statement of one predicate type. */
export const statementSchema = <P extends z.ZodType>(predicateType: string, predicate: P) =>
  z.object({
    _type: z.literal('https://in-toto.io/Statement/v1'),
    subject: z.array(subjectSchema).min(1),
    predicateType: z.literal(predicateType),
    predicate,
  });

export const sha256Subject = (name: string, sha256: string): Subject => ({ name, digest: { sha256 } });

/** A moment of a recording. @param anchor epoch nanoseconds of its beginning; @param t ns since then */
export function momentOf(anchor: string, t: number): string {
  return new Date(Number((BigInt(anchor) + BigInt(Math.max(0, t))) / 1_000_000n)).toISOString();
}

/** A text as a part of a URI, with no character that one cannot have; what is no Unicode is replaced. */
export const uriPart = (text: string): string => encodeURIComponent(Buffer.from(text).toString('utf8'));
