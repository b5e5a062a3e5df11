import { z } from 'zod';
import { sensorFactsSchema } from '../events/ebpf/sensor-line.ts';
import { confinedSchema, coverageSchema, recordingSchema } from '../events/recording.ts';
import { missedSchema } from '../evidence/evidence.ts';
import { circumstances } from '../evidence/surroundings.ts';
import { resultPluginSchema } from './plugins.ts';
import { heldSchema, unaskedSchema, unheldSchema } from './policy-facts.ts';
import { finding } from './result-finding.ts';
import { invocation, term } from './result-invocation.ts';
import { hazard, score, seen, step } from './result-step.ts';

/** result.json: the one versioned document every reporter reads (design section 8). Scores are 0..10 rounded to 0.01, hazards to 0.0001. */

export const resultSchema = z
  .object({
    schema: z.literal('ironclaw.guard/result/v1'),
    guard: z.object({ version: z.string() }),
    decision: z.enum(['pass', 'fail', 'incomplete']),
    risk: z.object({
      score: score.nullable(),
      hazard: hazard.nullable(),
      acts: score
        .nullable()
        .meta({ description: 'the same without invariants and identity faults: by its acts alone' }),
      step: z.string().nullable().meta({ description: 'key of the worst step' }),
      at: z.int().nullable().meta({ description: 'the worst moment, ns since the recording began' }),
    }),
    terms: z.array(term).meta({ description: "the sum behind the worst step's score" }),
    coverage: coverageSchema,
    sensor: z.object({
      name: z.enum(['ebpf', 'strace', 'none']),
      backend: z.string(),
      version: z.string().optional(),
      unknown: seen,
      died: z.boolean(),
      reason: z.string().optional(),
      notCovered: z.array(z.string()),
      ...sensorFactsSchema.pick({ kernel: true, hooks: true, skipped: true, rings: true, selfTest: true, tried: true })
        .shape,
    }),
    command: z
      .object({
        argv: z.array(z.string()),
        exit: z.object({ code: z.int().nullable(), signal: z.string().nullable() }).nullable(),
      })
      .optional(),
    enforcement: z
      .object({
        ...confinedSchema.pick({ from: true, abi: true, unknown: true, filter: true, rules: true }).shape,
        notes: seen.meta({ description: 'how often the rules say otherwise than the rights; recording.json has them' }),
        denied: z.array(
          z.object({
            invocation: z.string(),
            tool: z.string(),
            kind: z.string(),
            target: z.string(),
            error: z.string(),
            count: seen,
          }),
        ),
        deniedTotal: seen,
      })
      .optional()
      .meta({ description: 'what the command was confined by, and what the kernel refused it, whatever for' }),
    context: z
      .object({
        environment: z.string(),
        workflow: z.string().optional().meta({ description: 'path of the workflow file in this repository' }),
        job: z.string().optional().meta({ description: 'id of the job in that file' }),
        matrix: z.string().optional().meta({ description: "the job's leg of its matrix, as JSON" }),
        ephemeral: z.boolean().optional(),
        fork: z.boolean().optional(),
        sandbox: z.array(z.string()).optional(),
        declared: z.boolean().meta({ description: 'the configuration declares this pipeline' }),
        reason: z.string().meta({ description: 'why it is declared, or not' }),
        circumstances: z.array(z.enum(circumstances)),
        factor: z.number().min(1).max(2).meta({ description: 'what deviations weigh more here' }),
      })
      .optional(),
    evidence: z
      .object({
        gathered: z.string().nullable().meta({ description: 'ISO 8601; null: none was gathered' }),
        offline: z.boolean(),
        materials: seen,
        packages: seen.meta({ description: 'executed files that package databases were asked about and know' }),
        missed: z.array(missedSchema).meta({ description: 'what was looked for and not had' }),
        missedTotal: seen,
        problems: z.array(z.string()).meta({ description: 'material that cannot be read' }),
      })
      .optional(),
    plugins: z.array(resultPluginSchema).optional().meta({ description: 'in the order of their names' }),
    steps: z.array(
      z.object({
        ...step.shape,
        risk: z
          .object({ score, hazard, acts: score, terms: z.array(term) })
          .nullable()
          .meta({ description: 'null where the judgement is by rights' }),
        invocations: seen,
      }),
    ),
    totals: z.object({
      events: seen,
      invocations: seen,
      expected: seen,
      deviations: seen,
      unknownKinds: z.record(z.string(), seen),
    }),
    invocations: z.array(invocation),
    findings: z.array(finding),
    policy: z.object({
      mode: z.enum(['enforce', 'report']),
      judgement: z
        .enum(['score', 'rights'])
        .meta({ description: 'rights: yes or no, without a score; every score, hazard and share is null' }),
      threshold: score.nullable(),
      held: z.array(heldSchema),
      unheld: z.array(unheldSchema).optional().meta({ description: 'rules that did not hold' }),
      leftOut: z
        .array(unaskedSchema)
        .optional()
        .meta({ description: 'rules of packs that the configuration leaves out' }),
      packs: z.array(z.string()).optional().meta({ description: 'packs of rules in force' }),
      errors: z.array(z.string()).meta({ description: 'rules that have no value, and so fail' }),
    }),
    interim: z
      .object({
        undecided: z.array(z.string()).meta({ description: 'tools of processes that may yet count as survivors' }),
      })
      .optional()
      .meta({ description: 'the recording went on: this was made for a gate' }),
    gates: recordingSchema.shape.gates,
    digests: z.object({
      guard: z.string(),
      recording: z.string(),
      events: z.string(),
      profiles: z.string(),
      weights: z.string(),
      evidence: z.string(),
      config: z.string(),
      policies: z.string().optional().meta({ description: 'of the packs of rules that come with the guard' }),
      shared: z
        .record(z.string(), z.string())
        .optional()
        .meta({ description: 'of the packs of rules of other repositories, by how the configuration names them' }),
      plugins: z
        .string()
        .meta({ description: 'over the plug-ins: programs, what each was told and answered; empty without any' }),
      manifests: z.array(z.string()).optional().meta({ description: 'of the files that manifests were read from' }),
    }),
  })
  .meta({ title: 'IronClaw Guard result', id: 'https://ironclaw.example/schema/result-v1.json' });

export type ResultDocument = z.infer<typeof resultSchema>;
export type ResultInvocation = ResultDocument['invocations'][number];
export type ResultFinding = ResultDocument['findings'][number];
export type ResultSignal = ResultInvocation['signals'][number];
export type ResultTerm = ResultDocument['terms'][number];
export type ResultStep = ResultDocument['steps'][number];
