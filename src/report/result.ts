import { z } from 'zod';
import { sensorFactsSchema } from '../events/ebpf/sensor-line.ts';
import { confinedSchema, coverageSchema, recordingSchema } from '../events/recording.ts';
import { missedSchema } from '../evidence/evidence.ts';
import { circumstances } from '../evidence/surroundings.ts';
import { manifestFactsSchema } from './manifest-facts.ts';
import { modifiedSchema } from './modified.ts';
import { resultPluginSchema } from './plugins.ts';
import { heldSchema, unaskedSchema, unheldSchema } from './policy-facts.ts';
import { raisedSchema } from './raised.ts';
import { attestationSchema, exposureSchema, identitySchema } from './standing.ts';

/** result.json: the one versioned document every reporter reads (design section 8). Scores are 0..10 rounded to 0.01, hazards to 0.0001. */

const score = z.number().min(0).max(10);
const hazard = z.number().min(0);
const seen = z.int().min(0);

const roleElement = z.object({
  kind: z.enum(['step', 'tool', 'role']),
  name: z.string(),
  version: z.string().optional(),
});

const step = z.object({
  key: z.string().meta({ description: 'GITHUB_ACTION of the step, or `run`' }),
  name: z.string(),
  action: z.string().optional(),
  file: z.string().optional(),
  line: z.int().optional(),
  identity: z
    .string()
    .optional()
    .meta({ description: 'what the ids of findings name it by: its id, else action, else name; absent: the key' }),
});

const risk = z.object({
  own: score.meta({ description: 'of this process image alone' }),
  tree: score.meta({ description: 'with everything it started' }),
  hazard: hazard.meta({ description: 'S of the tree' }),
});

const signal = z.object({
  type: z.enum(['fs_write', 'fs_read', 'network', 'process', 'library', 'memory', 'privilege', 'kernel']),
  kind: z.string().meta({ description: 'kind of the events, e.g. file.create' }),
  target: z.string().optional(),
  destination: z.string().optional(),
  count: seen,
  expected: z.boolean(),
  finding: z.string().optional().meta({ description: 'id of the finding it belongs to, when not expected' }),
  risk_contribution: score
    .nullable()
    .meta({ description: 'share of the own score; the column adds up to it; null without a score' }),
});

/** How one term of the sum came about: enough to do it again by hand. */
const term = z.object({
  tactic: z.string(),
  class: z.string(),
  w: z.number(),
  c: z.number(),
  factor: z.number().meta({ description: 'exposure times context times plug-in' }),
  plugin: z.number().optional().meta({ description: 'what of the factor is by plug-ins; absent: 1' }),
  v: hazard.meta({ description: 'min(6, factor · -ln(1 - min(w·c, 0.99)))' }),
  ageSeconds: z.number().meta({ description: 'from the deviation to the worst moment' }),
  decay: z.number(),
  rank: z.int().min(1).meta({ description: 'place of the class in its tactic' }),
  term: hazard.meta({ description: 'v · decay / 2^(rank - 1)' }),
  contribution: score,
  finding: z.string(),
  invocation: z.string(),
});

const invocation = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  pid: seen,
  started: z.int().meta({ description: 'ns since the recording began' }),
  ended: z.int().optional(),
  argv: z.array(z.string()),
  cwd: z.string(),
  tool: z.object({
    name: z.string(),
    version: z.string().optional(),
    purl: z.string().optional(),
    class: z.string().optional(),
    path: z.string().meta({ description: 'program or main script, symlinks resolved' }),
    exe: z.string().meta({ description: 'the image the kernel ran' }),
    sha256: z.string().optional(),
  }),
  told: z.string().optional().meta({ description: 'id by which plug-ins were told of the tool' }),
  rolePath: z.array(roleElement),
  lineage: z
    .array(z.string())
    .meta({ description: 'ids from the root down to the parent; of more than 64 the first and the last 32' }),
  hops: z.array(z.string()).optional().meta({ description: 'programs that only led here (env, sudo)' }),
  step,
  action: z.string(),
  identity: identitySchema,
  attestation: attestationSchema.optional(),
  exposure: exposureSchema,
  baseline: z.object({
    source: z.enum(['manifest', 'profile', 'class', 'none', 'envelope']),
    name: z.string().optional(),
    status: z.string().optional(),
    runs: z.int().optional(),
    confidence: z.number(),
    manifest: manifestFactsSchema.optional(),
  }),
  risk: risk.nullable().meta({ description: 'null where the judgement is by rights' }),
  terms: z.array(term).optional().meta({ description: 'the sum behind the own score, when that is not 0' }),
  signals: z.array(signal),
  exit: z.object({ code: z.int().optional(), signal: z.string().optional() }).optional(),
});

const finding = z.object({
  id: z.string().meta({ description: 'stable across runs and machines' }),
  rule: z.string(),
  kind: z.enum([
    'invariant',
    'deviation',
    'sequence',
    'phase',
    'identity',
    'exposure',
    'coverage',
    'tamper',
    'policy',
    'plugin',
  ]),
  severity: z.enum(['error', 'warning', 'note']),
  tactic: z.string(),
  class: z.string(),
  w: z.number().nullable().meta({ description: 'weight of its class; null without a score' }),
  c: z.number().nullable().meta({ description: 'confidence of the baseline; null without a score' }),
  invocation: z.string().meta({ description: 'the first that did it' }),
  rolePath: z.array(roleElement),
  step,
  message: z.string(),
  expected: z.array(z.string()).meta({ description: 'what the baseline allows for this operation' }),
  seen: z.object({
    what: z.string(),
    targets: z.array(z.string()),
    count: seen,
    first: z.int(),
    last: z.int(),
    seq: seen,
  }),
  baseline: z.string().meta({ description: 'which baseline it was held against' }),
  runs: z
    .int()
    .optional()
    .meta({ description: 'from how many runs that baseline was learned; absent: written by hand' }),
  raised: raisedSchema
    .optional()
    .meta({ description: 'by the exposure of the tool that did it; at the heaviest sighting' }),
  modified: modifiedSchema.optional().meta({ description: 'by plug-ins; at the first sighting' }),
  accept: z.string().meta({ description: 'the YAML that would accept it; empty for what cannot be accepted' }),
  accepted: z
    .object({
      reason: z.string(),
      owner: z.string(),
      until: z.string(),
      second: z.string().optional().meta({ description: 'who holds the second key, of an invariant' }),
    })
    .optional()
    .meta({ description: 'the entry of the configuration that accepts it' }),
});

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
export type ResultInvocation = z.infer<typeof invocation>;
export type ResultFinding = z.infer<typeof finding>;
export type ResultSignal = z.infer<typeof signal>;
export type ResultTerm = z.infer<typeof term>;
export type ResultStep = ResultDocument['steps'][number];
