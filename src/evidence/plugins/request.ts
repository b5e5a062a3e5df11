import { z } from 'zod';

/** The version of the protocol: what a plug-in is told, and what it may answer. */
export const PROTOCOL = 'ironclaw.guard/plugin/v1';

const id = z.string().min(1).max(200);
const level = z.enum(['verified', 'pinned', 'packaged', 'unknown', 'mismatch']);

const hello = z.object({
  type: z.literal('hello'),
  protocol: z.literal(PROTOCOL),
  guard: z.string().meta({ description: 'version of the guard' }),
  plugin: z.string().meta({ description: 'what the plug-in is called here' }),
  job: z.object({
    ended: z.string().meta({ description: 'end of the recording, ISO 8601' }),
    environment: z.string(),
    repository: z.string().optional(),
    workflow: z.string().optional(),
    job: z.string().optional(),
    event: z.string().optional(),
    ref: z.string().optional(),
    fork: z.boolean().optional(),
  }),
});

const component = z.object({ name: z.string(), version: z.string().optional(), purl: z.string().optional() });

const tool = z.object({
  type: z.literal('tool'),
  id,
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
  class: z.string().optional(),
  path: z.string().meta({ description: 'program or main script, links resolved' }),
  exe: z.string().meta({ description: 'the image the kernel ran' }),
  sha256: z.string().optional().meta({ description: 'digest of its file' }),
  pure: z.boolean().meta({ description: 'false: code ran in its name that is not in its file, as by `node -e`' }),
  identity: z.object({ level, reason: z.string() }),
  attestation: z
    .object({
      verified: z.boolean(),
      fresh: z.boolean(),
      repository: z.string().optional(),
      ref: z.string().optional(),
      commit: z.string().optional(),
      builder: z.string().optional(),
    })
    .optional()
    .meta({ description: 'absent: it has none' }),
  components: z.array(component).meta({ description: 'what it is made of, as far as that is known; at most 1,000' }),
  steps: z.array(z.string()).meta({ description: 'keys of the steps it ran in, at most 50' }),
  invocations: z.int().min(1).meta({ description: 'how often it ran' }),
});

const finding = z.object({
  type: z.literal('finding'),
  id,
  tool: id.meta({ description: 'id of the tool that did it first' }),
  rule: z.string(),
  kind: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  tactic: z.string(),
  class: z.string(),
  step: z.string().meta({ description: 'key of its step' }),
  message: z.string(),
  targets: z.array(z.string()).meta({ description: 'what was acted on, at most ten' }),
  count: z.int().min(0),
  accepted: z.boolean(),
});

const end = z.object({ type: z.literal('end') });

/** One line that a plug-in is told. Keys and types that are not known to it are to be passed over. */
export const requestSchema = z.discriminatedUnion('type', [hello, tool, finding, end]).meta({
  title: 'IronClaw Guard plug-in: what it is told',
  id: 'https://ironclaw.example/schema/plugin-request-v1.json',
});
export type PluginRequest = z.infer<typeof requestSchema>;
export type ToldTool = z.infer<typeof tool>;
export type ToldFinding = z.infer<typeof finding>;
export type ToldJob = z.infer<typeof hello>['job'];
