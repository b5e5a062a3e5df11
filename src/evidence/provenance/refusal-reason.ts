import { VerificationError } from '@sigstore/verify';
import { EvidenceError } from './evidence-error.ts';

/** What a failed check of the library means, by its code. */
const sentences: Readonly<Record<string, string>> = {
  TIMESTAMP_ERROR: 'no trusted log or timestamp authority vouches for when it was signed',
  CERTIFICATE_ERROR: 'its certificate is not of a trusted authority, or was not valid when it was signed',
  PUBLIC_KEY_ERROR: 'its key is not trusted, or was not valid when it was signed',
  SIGNATURE_ERROR: 'its signature does not match what is signed',
  TLOG_ERROR: 'it lacks the log entry that the trusted root demands',
  TLOG_BODY_ERROR: 'its log entry is about another signature or content',
  TLOG_INCLUSION_PROOF_ERROR: 'the proof that it is in the log does not hold',
  TLOG_INCLUSION_PROMISE_ERROR: 'the promise that it is in the log is not by a trusted log',
  TLOG_MISSING_INCLUSION_ERROR: 'nothing shows that it is in the log',
};

/** A sentence for why a bundle is refused. What a parser says of hostile bytes is cut short. */
export function refusalReason(error: unknown): string {
  if (error instanceof EvidenceError) return error.message;
  const { message } = error as Error;
  const sentence = error instanceof VerificationError ? sentences[error.code] : 'a part of it cannot be read';
  return `${sentence ?? 'it does not verify'} (${message.slice(0, 120)})`;
}
