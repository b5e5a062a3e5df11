import crypto from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { compareClaims, type Expectation } from '../evidence/provenance/expectation.ts';
import { parseBundles } from '../evidence/provenance/parse-bundles.ts';
import { builtInTrust, trustMaterial } from '../evidence/provenance/trust.ts';
import type { Root } from '../evidence/provenance/trusted-root.ts';
import { type Attestation, type VerifiedAttestation, verifySignature } from '../evidence/provenance/verify-bundle.ts';
import { canonicalJson, canonicalLine } from '../report/canonical.ts';
import type { Subject } from '../report/export/statement.ts';
import { type RuntimeTrace, runtimeTrace, runtimeTraceSchema } from '../report/export/trace.ts';
import { TraceLog } from '../report/export/trace-log.ts';
import { type VerdictStatement, verdictStatementSchema } from '../report/export/verdict-statement.ts';
import type { ResultDocument } from '../report/result.ts';
import type { Check, Verification } from '../report/verification.ts';
import { type JudgeOptions, judgement, RESULT_FILE } from './judge.ts';
import { digestFile } from './packages/digest-file.ts';
import { sha256Of } from './sha256.ts';

const CHUNK = 1 << 20;
/** Bytes: that of a job of 100,000 processes has a tenth of it. */
const LARGEST_RESULT = 2 ** 30;

/** What is asked of a signed statement. */
export interface VerificationQuestion {
  /** The Sigstore bundle. */
  readonly bundle: Uint8Array;
  /** Roots beside the one that ships with the guard. */
  readonly roots: readonly Root[];
  /** Who should have signed; undefined: whoever did is told. */
  readonly expectation: Expectation | undefined;
  /** Artifacts it must be about. */
  readonly artifacts: readonly Subject[];
  /** A recording it must be about, and what to score it with. */
  readonly recording?: { readonly directory: string; readonly options: Omit<JudgeOptions, 'out'> } | undefined;
}

type Signed =
  | { readonly kind: 'verdict'; readonly statement: VerdictStatement }
  | { readonly kind: 'runtime trace'; readonly statement: RuntimeTrace };

/**
 * Verifies a signed trace or verdict, offline: its signature, who signed, and whether it is about a recording, which then scores to the
 * same bytes. Never throws for what is not so.
 * @throws RecordingError when the recording cannot be read
 */
export function verifySigned(question: VerificationQuestion): Verification {
  const { attestation, statement } = attestationIn(question);
  if (!attestation.verified) return { outcome: 'refused', reason: attestation.reason, checks: [] };
  const { claims, signedAt, root } = attestation;
  const signer = {
    ...(claims.identity === undefined ? {} : { identity: claims.identity }),
    ...(claims.issuer === undefined ? {} : { issuer: claims.issuer }),
    ...(claims.source === undefined ? {} : { source: claims.source }),
    ...(claims.commit === undefined ? {} : { commit: claims.commit }),
    ...(claims.ref === undefined ? {} : { ref: claims.ref }),
    ...(claims.run === undefined ? {} : { run: claims.run }),
    expected: question.expectation !== undefined,
  };
  const signed = signedIn(statement);
  if (signed === undefined) {
    const reason = `it is a statement of ${JSON.stringify(attestation.predicateType ?? 'no type')}, a trace or verdict of the guard was expected`;
    return { outcome: 'refused', reason, checks: [] };
  }
  const checks = [
    ...signerChecks(attestation, question.expectation),
    ...artifactChecks(signed.statement.subject, question.artifacts),
    ...(question.recording === undefined ? [] : recordingChecks(signed, question.recording)),
  ];
  const failed = checks.find(({ outcome }) => outcome === 'failed');
  return {
    outcome: failed === undefined ? 'verified' : 'refused',
    reason: failed?.says ?? `its signature verifies with ${root.name}`,
    kind: signed.kind,
    signedAt,
    root: root.name,
    signer,
    subjects: signed.statement.subject,
    ...(signed.kind === 'verdict' ? { verdict: signed.statement.predicate.ironclaw } : {}),
    checks,
  };
}

function attestationIn({ bundle, roots }: VerificationQuestion): { attestation: Attestation; statement?: unknown } {
  const refused = (reason: string) => ({ attestation: { verified: false, reason } as const });
  try {
    const [parsed, ...more] = parseBundles(bundle);
    if (parsed === undefined || more.length > 0)
      return refused(`it holds ${more.length + 1} bundles, one was expected`);
    const builtIn = builtInTrust();
    const attestation = verifySignature(parsed, trustMaterial([...builtIn.roots, ...roots], builtIn.keys));
    const signed = 'signed' in parsed && parsed.signed.kind === 'statement' ? parsed.signed.statement : undefined;
    return { attestation, statement: signed };
  } catch (error) {
    return refused((error as Error).message);
  }
}

/** The statement that was signed, where it is one of ours. */
function signedIn(statement: unknown): Signed | undefined {
  const verdict = verdictStatementSchema.safeParse(statement);
  if (verdict.success) return { kind: 'verdict', statement: verdict.data };
  const trace = runtimeTraceSchema.safeParse(statement);
  return trace.success ? { kind: 'runtime trace', statement: trace.data } : undefined;
}

const check = (what: string, holds: boolean, good: string, bad: string): Check => ({
  what,
  outcome: holds ? 'holds' : 'failed',
  says: holds ? good : bad,
});

function signerChecks({ claims }: VerifiedAttestation, expectation: Expectation | undefined): Check[] {
  if (expectation === undefined) return [];
  const [fault] = compareClaims(claims, expectation);
  const wrong = fault && `${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`;
  return [
    check('signer', fault === undefined, 'it is who was expected', `who signed is not who was expected: ${wrong}`),
  ];
}

const artifactChecks = (subjects: readonly Subject[], artifacts: readonly Subject[]): Check[] =>
  artifacts.map(({ name, digest: { sha256 } }) =>
    check(
      name,
      subjects.some(({ digest }) => digest.sha256 === sha256),
      'the statement is about it',
      `the statement is not about ${name} (sha256 ${sha256})`,
    ),
  );

function recordingChecks(
  signed: Signed,
  { directory, options }: NonNullable<VerificationQuestion['recording']>,
): Check[] {
  const trace = new TraceLog();
  const { document, recording } = judgement(directory, { ...options, trace });
  const digestOf = (name: string): string | undefined =>
    signed.statement.subject.find((subject) => subject.name === name)?.digest.sha256;
  const same = (name: string, seen: string): Check =>
    check(name, digestOf(name) === seen, 'it is the one', `${name} of the recording is not the one it is about`);
  const files = [same('recording.json', document.digests.recording), same('events.ndjson', document.digests.events)];
  if (signed.kind === 'verdict') return [...files, ...resultChecks(signed.statement, document, directory, digestOf)];
  const { monitorLog } = runtimeTraceSchema.parse(runtimeTrace(document, recording, trace)).predicate; // keys in one order
  const told = canonicalLine(signed.statement.predicate.monitorLog) === canonicalLine(monitorLog);
  return [...files, check('trace', told, 'the recording tells the same', 'the recording tells another trace')];
}

/** What a verdict is made from, beside the recording. */
const standards = ['guard', 'profiles', 'weights', 'policies', 'evidence', 'config', 'plugins'] as const;

function resultChecks(
  { predicate: { ironclaw } }: VerdictStatement,
  document: ResultDocument,
  directory: string,
  digestOf: (name: string) => string | undefined,
): Check[] {
  const expected = digestOf('result.json');
  const file = digestFile(fs, crypto, Buffer.allocUnsafe(CHUNK), {
    path: join(directory, RESULT_FILE),
    algorithms: ['sha256'],
    limit: LARGEST_RESULT,
  });
  const one = 'digests' in file && file.digests.sha256 === expected;
  const kept =
    'failure' in file && file.failure === 'absent'
      ? []
      : [check('result.json', one, 'it is the one', 'result.json there is not the one that was signed')];
  const others = standards.filter((name) => (document.digests[name] ?? '') !== (ironclaw.digests[name] ?? ''));
  if (others.length > 0) {
    const says = `not scored again: ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not what it was made with`;
    return [...kept, { what: 'score', outcome: 'not checked', says }];
  }
  const again = sha256Of(canonicalJson(document)) === expected;
  return [
    ...kept,
    check('score', again, 'scoring it again gives the same bytes', 'scoring it again gives another result'),
  ];
}
