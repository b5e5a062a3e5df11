import type { Recording } from '../../events/recording.ts';
import type { ResultDocument, ResultFinding, ResultInvocation } from '../result.ts';
import { rolePathText } from '../role-path.ts';
import { decisionWords } from '../verdict.ts';
import { anomalyAnalyses } from './ocsf-anomalies.ts';
import { evidences, processOf } from './ocsf-evidences.ts';

/** The release of the Open Cybersecurity Schema Framework whose class Detection Finding (2004) the findings are. */
const OCSF_VERSION = '1.8.0';

/** Captions of `severity_id`, by it. */
const severities = { 1: 'Informational', 3: 'Medium', 4: 'High', 5: 'Critical' } as const;
type SeverityId = keyof typeof severities;

/** Tactics that MITRE ATT&CK has too; the others are not forced into one. */
const attackVersion = '17.1';
const attackTactics: ReadonlyMap<string, { readonly name: string; readonly uid: string }> = new Map([
  ['credentials', { name: 'Credential Access', uid: 'TA0006' }],
  ['execution', { name: 'Execution', uid: 'TA0002' }],
  ['evasion', { name: 'Defense Evasion', uid: 'TA0005' }],
  ['persistence', { name: 'Persistence', uid: 'TA0003' }],
  ['privilege', { name: 'Privilege Escalation', uid: 'TA0004' }],
  ['discovery', { name: 'Discovery', uid: 'TA0007' }],
]);

/**
 * A result as OCSF events: first the verdict, so that a job that nobody saw anything of is no empty file, then each finding. The same
 * result gives the same events. What OCSF has no word for stands in `unmapped`.
 */
export function* ocsfFindings(
  document: ResultDocument,
  recording: Pick<Recording, 'anchor' | 'end' | 'context'>,
): Generator<object> {
  const clock = (t: number): number => Number((BigInt(recording.anchor) + BigInt(Math.max(0, t))) / 1_000_000n);
  const invocations = new Map(document.invocations.map((one) => [one.id, one]));
  const base = { document, clock, end: recording.end, run: runOf(document, recording.context) };
  yield verdictEvent(base);
  for (const finding of document.findings) yield findingEvent(finding, invocations.get(finding.invocation), base);
}

interface Base {
  readonly document: ResultDocument;
  /** Epoch milliseconds of a moment of the recording. */
  readonly clock: (t: number) => number;
  readonly end: number;
  readonly run: string;
}

function verdictEvent(base: Base): object {
  const { document, clock, end } = base;
  const { decision, policy, coverage, risk, digests } = document;
  return {
    ...envelope(base, 'verdict', decision === 'fail' ? 4 : decision === 'incomplete' ? 3 : 1),
    start_time: clock(0),
    end_time: clock(end),
    status_id: 1,
    status: 'New',
    is_alert: decision !== 'pass',
    message: decisionWords(document),
    finding_info: {
      uid: 'verdict',
      title: `verdict: ${decision}`,
      types: ['verdict'],
      analytic: { name: 'policy', uid: digests.config || 'default', type: 'Rule', type_id: 1 },
      created_time: clock(end),
    },
    ...(risk.score === null ? {} : { risk_score: Math.round(risk.score * 10), risk_details: `${risk.score} of 10` }),
    unmapped: {
      decision,
      mode: policy.mode,
      held: policy.held.map(({ id, then }) => ({ id, then })),
      coverage,
      digests,
    },
  };
}

function findingEvent(finding: ResultFinding, invocation: ResultInvocation | undefined, base: Base): object {
  const { clock, end } = base;
  const { id, rule, kind, seen, c, accepted } = finding;
  const tactic = attackTactics.get(finding.tactic);
  const own = invocation?.risk?.own;
  return {
    ...envelope(base, id, severityOf(finding)),
    start_time: clock(seen.first),
    end_time: clock(seen.last),
    status_id: accepted === undefined ? 1 : 3,
    status: accepted === undefined ? 'New' : 'Suppressed',
    ...(accepted === undefined ? {} : { status_detail: `accepted by ${accepted.owner}: ${accepted.reason}` }),
    is_alert: accepted === undefined && finding.severity !== 'note',
    message: finding.message,
    finding_info: {
      uid: id,
      title: rule,
      desc: seen.what,
      types: [kind],
      analytic: {
        name: rule,
        uid: finding.class,
        ...(kind === 'deviation' || kind === 'phase' || kind === 'sequence'
          ? { type: 'Behavioral', type_id: 2 }
          : { type: 'Rule', type_id: 1 }),
      },
      ...(tactic === undefined ? {} : { attacks: [{ tactic, version: attackVersion }] }),
      created_time: clock(end),
      first_seen_time: clock(seen.first),
      last_seen_time: clock(seen.last),
    },
    ...(c === null ? {} : { confidence_score: Math.round(c * 100), ...confidence(c) }),
    ...(own === undefined
      ? {}
      : { risk_score: Math.round(own * 10), risk_details: `${own} of 10, of this process image` }),
    evidences: evidences(finding, invocation, clock),
    anomaly_analyses: anomalyAnalyses(finding),
    ...(invocation === undefined ? {} : { resources: [resource(invocation)] }),
    unmapped: {
      tactic: finding.tactic,
      class: finding.class,
      weight: finding.w,
      role_path: rolePathText(finding.rolePath),
      step: finding.step.key,
      baseline: finding.baseline,
      seq: seen.seq,
      accept: finding.accept,
    },
  };
}

/** What every event says. */
function envelope({ document, clock, end, run }: Base, uid: string, severity: SeverityId): object {
  return {
    activity_id: 1,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2004,
    class_name: 'Detection Finding',
    type_uid: 200401,
    type_name: 'Detection Finding: Create',
    severity_id: severity,
    severity: severities[severity],
    time: clock(end),
    timezone_offset: 0,
    metadata: {
      version: OCSF_VERSION,
      product: {
        name: 'IronClaw Guard',
        uid: 'ironclaw-guard',
        vendor_name: 'IronClaw',
        version: document.guard.version,
      },
      uid: `${document.digests.recording.slice(0, 16)}/${uid}`,
      correlation_uid: run,
      log_name: 'result.json',
    },
  };
}

const severityOf = ({ kind, severity }: ResultFinding): SeverityId =>
  severity === 'error' ? (kind === 'invariant' || kind === 'tamper' ? 5 : 4) : severity === 'warning' ? 3 : 1;

const confidence = (c: number): object =>
  c >= 0.9
    ? { confidence_id: 3, confidence: 'High' }
    : c >= 0.5
      ? { confidence_id: 2, confidence: 'Medium' }
      : { confidence_id: 1, confidence: 'Low' };

function resource(invocation: ResultInvocation): object {
  const { name, version, purl, path } = invocation.tool;
  return {
    name,
    type: 'Tool',
    uid: purl ?? path,
    ...(version === undefined ? {} : { version }),
    data: processOf(invocation),
  };
}

/** What joins the events of one job: `owner/repo/runs/1/build`, else the digest of the recording. */
const runOf = ({ digests }: ResultDocument, { repository, runId, job }: Recording['context']): string =>
  repository !== undefined && runId !== undefined ? `${repository}/runs/${runId}/${job ?? ''}` : digests.recording;
