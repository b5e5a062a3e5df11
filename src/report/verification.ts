import { guardLine, visible } from './escape.ts';
import type { VerdictStatement } from './export/verdict-statement.ts';

/** One thing that was checked of a signed statement. */
export interface Check {
  readonly what: string;
  readonly outcome: 'holds' | 'failed' | 'not checked';
  /** A sentence. */
  readonly says: string;
}

/** What `verify` found: `--json` prints it. */
export interface Verification {
  readonly outcome: 'verified' | 'refused';
  readonly reason: string;
  readonly kind?: 'verdict' | 'runtime trace';
  /** When it was signed, ISO 8601. */
  readonly signedAt?: string;
  /** The trusted root that verified it. */
  readonly root?: string;
  /** Who signed, as the certificate says; `expected`: it was held against who should have. */
  readonly signer?: {
    readonly identity?: string;
    readonly issuer?: string;
    readonly source?: string;
    readonly commit?: string;
    readonly ref?: string;
    readonly run?: string;
    readonly expected: boolean;
  };
  readonly subjects?: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly verdict?: VerdictStatement['predicate']['ironclaw'];
  readonly checks: readonly Check[];
}

const row = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`  ${name.padEnd(13)} ${visible(value, 500)}`];

/** What `verify` found as text, the answer first, ending with a line feed. */
export function verificationText(found: Verification, file: string): string {
  const { signer, verdict } = found;
  const lines = [
    `${visible(file)}: ${found.outcome}: ${visible(found.reason, 600)}`,
    ...(verdict === undefined ? [] : verdictLines(verdict)),
    ...(signer === undefined ? [] : signerLines(found, signer)),
    ...found.checks.flatMap(({ what, outcome, says }) => row(what, `${outcome === 'failed' ? 'FAILED: ' : ''}${says}`)),
    ...(found.subjects ?? []).slice(0, 20).flatMap(({ name, digest }) => row(name, `sha256 ${digest.sha256 ?? '?'}`)),
  ];
  return `${lines.map((line) => guardLine(line).trimEnd()).join('\n')}\n`;
}

function verdictLines(verdict: NonNullable<Verification['verdict']>): string[] {
  const { decision, mode, risk, coverage, findings, job, digests } = verdict;
  const score = risk.score === null ? '' : `, risk ${risk.score} of 10`;
  const lost = coverage.lost > 0 ? `, ${coverage.lost} events lost` : '';
  return [
    ...row('decision', `${decision}${score}, coverage ${coverage.level}${lost} (mode ${mode})`),
    ...row('findings', `${findings.error} errors, ${findings.warning} warnings, ${findings.note} notes`),
    ...row('job', [job.repository, job.workflowRef, job.sha, job.runId, job.job].filter(Boolean).join(' ')),
    ...row('guard', digests.guard),
  ];
}

function signerLines({ kind, signedAt, root }: Verification, signer: NonNullable<Verification['signer']>): string[] {
  return [
    ...row('statement', kind),
    ...row('signed by', signer.identity),
    ...row('issuer', signer.issuer),
    ...row('source', [signer.source, signer.ref, signer.commit].filter(Boolean).join(' ')),
    ...row('run', signer.run),
    ...row('signed', `${signedAt}, verified with ${root}`),
    ...(signer.expected
      ? []
      : row('', 'nobody said who should have signed: name it with --identity and --issuer, or --source')),
  ];
}
