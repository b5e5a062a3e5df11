import { z } from 'zod';
import { decodeText, parseJson } from './bounded-json.ts';
import { EvidenceError } from './evidence-error.ts';

/** Payload type of an in-toto statement in a DSSE envelope. */
const payloadTypeOfStatements = 'application/vnd.in-toto+json';

const subjectSchema = z.object({
  name: z.string().max(4096).optional(),
  uri: z.string().max(4096).optional(),
  digest: z.record(z.string().max(64), z.string().max(1024)),
});
/** One artifact a statement is about. */
export type Subject = z.infer<typeof subjectSchema>;

/** Statements v0.1 and v1 (github.com/in-toto/attestation, spec/v1/statement.md); unknown fields are to be ignored. */
const statementSchema = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
  // GitHub allows 1024 subjects
  subject: z.array(subjectSchema).min(1).max(10_000),
  predicateType: z.string().min(1).max(1024),
  predicate: z.unknown().optional(),
});
/** What was signed: these artifacts, and something about them. */
export type Statement = z.infer<typeof statementSchema>;

/**
 * The in-toto statement in a DSSE envelope's payload. Throws an EvidenceError when the payload type is another, or
 * the payload no statement.
 */
export function parseStatement(payloadType: string, payload: Uint8Array): Statement {
  if (payloadType !== payloadTypeOfStatements)
    throw new EvidenceError(
      `the signed payload is ${JSON.stringify(payloadType.slice(0, 80))}, expected an in-toto statement (${payloadTypeOfStatements})`,
    );
  const value = parseJson(decodeText(payload, payload.length, 'the signed statement'), 'the signed statement');
  const parsed = statementSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EvidenceError(
    `the signed payload is no in-toto statement: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`,
  );
}
