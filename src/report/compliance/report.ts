import { z } from 'zod';
import { controlStatuses } from '../../policy/compliance/assess.ts';
import { effects } from '../../policy/rules/rule.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.object({ file: z.string(), sha256, bytes: z.int().min(0) });
const pointer = z.string().meta({ description: 'JSON pointer into result.json' });

const observationSchema = z.object({
  id: z.string(),
  says: z.string(),
  count: z.int().min(0).meta({ description: 'how many make it true' }),
  witnesses: z
    .array(
      z.object({
        what: z.string(),
        at: pointer.optional(),
        finding: z.string().optional().meta({ description: 'id of the finding' }),
        accepted: z
          .string()
          .optional()
          .meta({ description: 'who accepts it, why and until when: it counts all the same' }),
      }),
    )
    .meta({ description: 'the first twenty of them' }),
});

const controlSchema = z.object({
  id: z.string(),
  label: z.string().meta({ description: 'as the standard writes it' }),
  title: z.string(),
  status: z.enum(controlStatuses).meta({ description: 'what this run says of it' }),
  reasons: z.array(z.string()),
  shows: z.string().meta({ description: "what the guard's evidence shows of it" }),
  strength: z.enum(['strong', 'supports', 'partial']),
  caveat: z.string(),
  evidence: z.array(z.string()).meta({ description: 'kinds of evidence, as E4' }),
  observations: z.array(observationSchema),
  rules: z
    .array(z.object({ id: z.string(), then: z.enum(effects), held: z.boolean(), at: pointer }))
    .meta({ description: 'rules of the policy that name it' }),
});
export type ReportedControl = z.infer<typeof controlSchema>;

export const complianceReportSchema = z
  .object({
    schema: z.literal('ironclaw.guard/compliance/v1'),
    notice: z.string(),
    guard: z.object({ version: z.string().meta({ description: 'of the guard that made this report' }) }),
    began: z.string().meta({ description: 'when the recording began, ISO 8601' }),
    ended: z.string().meta({ description: 'when it ended: the only "now" of the report' }),
    run: z.object({
      environment: z.string(),
      repository: z.string().optional(),
      workflow: z.string().optional(),
      job: z.string().optional(),
      runId: z.string().optional(),
      event: z.string().optional(),
      ref: z.string().optional(),
      sha: z.string().optional(),
    }),
    result: fileSchema.extend({ decision: z.enum(['pass', 'fail', 'incomplete']), guard: z.string() }),
    coverage: z.object({ level: z.enum(['full', 'partial', 'none']), reasons: z.array(z.string()), lost: z.int() }),
    sensor: z.object({
      name: z.string(),
      backend: z.string(),
      started: z.boolean(),
      died: z.boolean(),
      notCovered: z.array(z.string()).meta({ description: 'kinds of acts that it cannot see at all' }),
    }),
    gaps: z.array(z.string()).meta({ description: 'why less was seen than it can see' }),
    tampering: z.array(z.string()),
    evidence: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        says: z.string(),
        missing: z.array(z.string()).meta({ description: 'none: it is there' }),
        parts: z.array(fileSchema.extend({ at: z.array(pointer).meta({ description: 'none: the whole file' }) })),
      }),
    ),
    observations: z.object({ sha256 }).meta({ description: 'the file of observations that were asked' }),
    frameworks: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        version: z.string(),
        source: z.string(),
        status: z.enum(['final', 'draft']).meta({ description: 'draft: the standard itself is one' }),
        about: z.string(),
        statement: z.string().optional(),
        sha256,
        counts: z.object({ contradicted: z.int(), notObserved: z.int(), supported: z.int() }),
        controls: z.array(controlSchema),
      }),
    ),
    unknown: z
      .array(z.string())
      .meta({ description: 'controls of these frameworks that rules name and the frameworks do not have' }),
  })
  .meta({ title: 'IronClaw Guard compliance report', id: 'https://ironclaw.example/schema/compliance-v1.json' });
export type ComplianceReport = z.infer<typeof complianceReportSchema>;
