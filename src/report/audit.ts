import { z } from 'zod';
import { type ResultDocument, type ResultInvocation, resultSchema } from './result.ts';

const { tool, identity, baseline, step, rolePath, signals } = resultSchema.shape.invocations.element.shape;

/** audit.ndjson: one record per invocation, in the order they started (design section 8). */
export const auditSchema = z
  .object({
    schema: z.literal('ironclaw.guard/audit/v1'),
    tool_path: tool.shape.path,
    action: z.string().meta({ description: 'the verb of the tool, e.g. install' }),
    risk_score: z.number().min(0).max(10).nullable().meta({
      description: 'of this invocation with everything it started (its tree): the one `conclusion` is drawn from',
    }),
    own_score: z
      .number()
      .min(0)
      .max(10)
      .nullable()
      .meta({ description: 'of this process image alone: what the risk contributions of the signals add up to' }),
    signals: z.array(
      signals.element.extend({
        risk_contribution: signals.element.shape.risk_contribution.meta({
          description: 'share of own_score, not of risk_score',
        }),
      }),
    ),
    conclusion: z.enum(['below_threshold', 'above_threshold', 'within_rights', 'outside_rights']).meta({
      description:
        'above: risk_score is greater than the threshold of the configuration; within and outside: where the judgement is by rights, which has no score: whether a finding of its acts, or of what it started, is open',
    }),
    threshold: z.number().min(0).max(10).nullable(),
    invocation: z.string().meta({ description: 'its id in result.json' }),
    parent: z.string().nullable(),
    pid: z.int().min(0),
    started: z.int().meta({ description: 'ns since the recording began' }),
    tool,
    identity,
    baseline,
    step,
    role_path: rolePath,
    findings: z.array(z.string()).meta({ description: 'ids of the findings its acts belong to' }),
  })
  .meta({ title: 'IronClaw Guard audit record', id: 'https://ironclaw.example/schema/audit-v1.json' });
export type AuditRecord = z.infer<typeof auditSchema>;

/** Invocations that did, or started what did, something an open finding is about. */
function outsideRights({ findings, invocations }: ResultDocument): Set<string> {
  const open = new Set(findings.flatMap(({ id, accepted }) => (accepted === undefined ? [id] : [])));
  const first = new Set(findings.flatMap(({ accepted, invocation }) => (accepted === undefined ? [invocation] : [])));
  const outside = new Set<string>();
  for (const { id, lineage, signals } of invocations) {
    if (!first.has(id) && !signals.some(({ finding }) => finding !== undefined && open.has(finding))) continue;
    for (const each of [id, ...lineage]) outside.add(each);
  }
  return outside;
}

/** The audit records of a document, one at a time, so that a long job needs no second copy of itself in memory. */
export function* auditRecords(document: ResultDocument): Generator<AuditRecord> {
  const { threshold } = document.policy;
  const firstOf = new Map<string, string[]>();
  for (const { id, invocation } of document.findings) {
    const list = firstOf.get(invocation);
    if (list === undefined) firstOf.set(invocation, [id]);
    else list.push(id);
  }
  const outside = threshold === null ? outsideRights(document) : new Set<string>();
  const conclusion = ({ id, risk }: ResultInvocation): AuditRecord['conclusion'] => {
    if (risk === null || threshold === null) return outside.has(id) ? 'outside_rights' : 'within_rights';
    return risk.tree > threshold ? 'above_threshold' : 'below_threshold';
  };
  for (const each of document.invocations) {
    const own = each.signals.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
    yield {
      schema: 'ironclaw.guard/audit/v1',
      tool_path: each.tool.path,
      action: each.action,
      risk_score: each.risk?.tree ?? null,
      own_score: each.risk?.own ?? null,
      signals: each.signals,
      conclusion: conclusion(each),
      threshold,
      invocation: each.id,
      parent: each.parent,
      pid: each.pid,
      started: each.started,
      tool: each.tool,
      identity: each.identity,
      baseline: each.baseline,
      step: each.step,
      role_path: each.rolePath,
      findings: [...new Set([...own, ...(firstOf.get(each.id) ?? [])])].sort(),
    };
  }
}
