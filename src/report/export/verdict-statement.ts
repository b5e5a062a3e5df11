import { z } from 'zod';
import { coverageSchema, type Recording } from '../../events/recording.ts';
import { type ResultDocument, resultSchema } from '../result.ts';
import type { Descriptor } from './statement.ts';
import {
  descriptorSchema,
  momentOf,
  type Subject,
  sha256Subject,
  statementSchema,
  timestamp,
  uriPart,
} from './statement.ts';

/** in-toto's predicate type of a Simple Verification Result (spec/predicates/svr.md), which from 0.2 on names its policies. */
const VERIFICATION_RESULT = 'https://in-toto.io/attestation/svr/v0.2';

/** What can have been verified. All but the first two are only said of a job that enough was seen of. */
const verdictProperties = [
  'IRONCLAW_GUARD_COVERAGE_FULL',
  'IRONCLAW_GUARD_COVERAGE_PARTIAL',
  'IRONCLAW_GUARD_PASS',
  'IRONCLAW_GUARD_INVARIANTS_KEPT',
  'IRONCLAW_GUARD_TOOLS_ARE_WHAT_THEY_CLAIM',
  'IRONCLAW_GUARD_NOT_TAMPERED_WITH',
  'IRONCLAW_GUARD_WITHIN_BASELINES',
] as const;
type Property = (typeof verdictProperties)[number];

const count = z.int().min(0);
const { decision, risk, digests } = resultSchema.shape;

/** The verdict as a Simple Verification Result; what that has no word for stands below `ironclaw`. */
export const verdictStatementSchema = statementSchema(
  VERIFICATION_RESULT,
  z.object({
    verifier: z.object({ id: z.string(), policies: z.array(descriptorSchema) }),
    timeCreated: timestamp.meta({ description: 'end of the recording: the only "now" of a judgement' }),
    properties: z.array(z.enum(verdictProperties)),
    ironclaw: z.object({
      schema: z.literal('ironclaw.guard/verdict/v1'),
      decision,
      mode: z.enum(['enforce', 'report']),
      judgement: z.enum(['score', 'rights']),
      risk: risk.pick({ score: true, hazard: true }),
      coverage: coverageSchema,
      findings: z.object({ error: count, warning: count, note: count }),
      held: z.array(z.object({ id: z.string(), then: z.string() })).meta({ description: 'rules that held' }),
      digests: digests.meta({ description: 'of everything the verdict was made from' }),
      job: z
        .record(z.string(), z.string())
        .meta({ description: 'repository, workflowRef, ref, sha, runId, job, as the recording has them' }),
    }),
  }),
).meta({ title: 'IronClaw Guard verdict', id: 'https://ironclaw.example/schema/verdict-v1.json' });
export type VerdictStatement = z.infer<typeof verdictStatementSchema>;

/**
 * The verdict as a statement about the files it was made from and the result it came to.
 * @param result SHA-256 of result.json
 * @param artifacts what the job made, as further subjects
 */
export function verdictStatement(
  document: ResultDocument,
  recording: Pick<Recording, 'anchor' | 'end' | 'context'>,
  result: string,
  artifacts: readonly Subject[] = [],
): VerdictStatement {
  const { digests: made, guard, policy, coverage, risk: worst } = document;
  const bySeverity = (severity: string): number => document.findings.filter((one) => one.severity === severity).length;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...artifacts,
      sha256Subject('result.json', result),
      sha256Subject('recording.json', made.recording),
      sha256Subject('events.ndjson', made.events),
    ],
    predicateType: VERIFICATION_RESULT,
    predicate: {
      verifier: { id: `https://ironclaw.example/guard/v${uriPart(guard.version)}`, policies: policies(document) },
      timeCreated: momentOf(recording.anchor, recording.end),
      properties: properties(document),
      ironclaw: {
        schema: 'ironclaw.guard/verdict/v1',
        decision: document.decision,
        mode: policy.mode,
        judgement: policy.judgement,
        risk: { score: worst.score, hazard: worst.hazard },
        coverage,
        findings: { error: bySeverity('error'), warning: bySeverity('warning'), note: bySeverity('note') },
        held: policy.held.map(({ id, then }) => ({ id, then })),
        digests: made,
        job: jobOf(recording.context),
      },
    },
  };
}

/** What the verdict was held against, by digest. */
function policies({ digests: made }: ResultDocument): Descriptor[] {
  const named = {
    'ironclaw.yml': made.config,
    policies: made.policies,
    profiles: made.profiles,
    weights: made.weights,
  };
  return Object.entries(named).flatMap(([name, sha256]) => (sha256 ? [{ name, digest: { sha256 } }] : []));
}

/** What was verified: nothing is said of a job that nobody, or too little, was seen of. */
function properties({ decision: decided, coverage, findings, policy, sensor }: ResultDocument): Property[] {
  if (coverage.level === 'none' || sensor.name === 'none') return [];
  const seen: Property[] = [
    coverage.level === 'full' ? 'IRONCLAW_GUARD_COVERAGE_FULL' : 'IRONCLAW_GUARD_COVERAGE_PARTIAL',
  ];
  if (coverage.lost > 0 || sensor.died || decided === 'incomplete') return seen;
  const has = (...kinds: readonly string[]): boolean => findings.some(({ kind }) => kinds.includes(kind));
  // the rule that knows every sign of it was asked, and did not hold
  const untouched = policy.unheld?.some(({ id }) => id === 'default/tamper') === true;
  const open = findings.some(
    ({ kind, accepted }) => ['deviation', 'phase', 'sequence'].includes(kind) && accepted === undefined,
  );
  if (decided === 'pass') seen.push('IRONCLAW_GUARD_PASS');
  if (!has('invariant')) seen.push('IRONCLAW_GUARD_INVARIANTS_KEPT');
  if (!has('identity')) seen.push('IRONCLAW_GUARD_TOOLS_ARE_WHAT_THEY_CLAIM');
  if (untouched && !has('tamper')) seen.push('IRONCLAW_GUARD_NOT_TAMPERED_WITH');
  if (!open && !has('invariant')) seen.push('IRONCLAW_GUARD_WITHIN_BASELINES');
  return seen;
}

function jobOf({
  repository,
  workflowRef,
  ref,
  sha,
  runId,
  job,
}: Recording['context']): VerdictStatement['predicate']['ironclaw']['job'] {
  const known = Object.entries({ repository, workflowRef, ref, sha, runId, job });
  return Object.fromEntries(known.filter((each): each is [string, string] => each[1] !== undefined));
}
