import { z } from 'zod';
import { sensorFactsSchema } from './ebpf/sensor-line.ts';

/** recording.json: everything but the events that scoring needs, fixed when the recording ended. */
export const coverageSchema = z.object({
  level: z.enum(['full', 'partial', 'none']),
  reasons: z.array(z.string()),
  lost: z.int().min(0).meta({ description: 'events known to be lost' }),
});
export type Coverage = z.infer<typeof coverageSchema>;

export const variableSchema = z.object({
  values: z.array(z.string()).meta({ description: 'absolute paths without trailing slash, or host names' }),
  trusted: z
    .boolean()
    .meta({ description: 'false: comes from the workspace as changed by the work under test; makes no act expected' }),
  source: z.string().meta({ description: 'where the values were read' }),
});
export type Variable = z.infer<typeof variableSchema>;

export const toolFileSchema = z.object({
  path: z.string().meta({ description: 'resolved path of an executed image or main script' }),
  names: z.array(z.string()).optional().meta({ description: 'other names it was executed by: links that led to it' }),
  dev: z.int().min(0).optional(),
  ino: z.int().min(0).optional(),
  from: z.array(z.int().min(0)).optional().meta({
    description:
      't from which on this file was there, first or in place of another: that of an exec, or of a change after it; absent: not known',
  }),
  sha256: z.string().optional().meta({ description: 'taken when first executed' }),
  changed: z.boolean().optional().meta({ description: 'the file changed between its exec and the hashing' }),
  package: z.object({ name: z.string(), version: z.string().optional() }).optional().meta({
    description: 'nearest package metadata above the file, a claim of the file system',
  }),
});
export type ToolFile = z.infer<typeof toolFileSchema>;

export const confinedSchema = z
  .object({
    from: z.array(z.string()).meta({ description: 'profiles and classes, or files, whose rules it ran under' }),
    abi: z.int().min(0).meta({ description: "version of the kernel's Landlock; 0: none" }),
    unknown: z
      .array(z.string())
      .meta({ description: 'rights that were to be forbidden and that this kernel does not know' }),
    paths: z.int().min(0).meta({ description: 'rules of files and directories' }),
    ports: z.array(z.int().min(0)).meta({ description: 'TCP ports that may be used' }),
    filter: z.int().min(0).meta({ description: 'instructions of the seccomp filter; 0: none' }),
    rules: z.string().meta({ description: 'SHA-256 of the rule file' }),
    notes: z
      .array(z.object({ kind: z.string(), what: z.string(), why: z.string() }))
      .meta({ description: 'where the rules say otherwise than the rights' }),
  })
  .meta({ description: 'what the command was confined by' });

export const recordingSchema = z
  .object({
    schema: z.literal('ironclaw.guard/recording/v1'),
    guard: z.object({
      version: z.string(),
      pids: z
        .array(z.int().min(1))
        .optional()
        .meta({ description: "the guard's own processes: signals at them are tampering" }),
      paths: z
        .array(z.string())
        .optional()
        .meta({ description: "the guard's own files and directories: writing there is tampering" }),
    }),
    anchor: z.string().meta({ description: 'epoch nanoseconds of t = 0, as a decimal string' }),
    end: z.int().min(0).meta({ description: 't at which the recording ended: the only "now" of scoring' }),
    sensor: z.object({
      name: z.enum(['ebpf', 'strace', 'none']),
      backend: z.enum(['full', 'degraded', 'launch', 'attach', 'none']),
      version: z.string().optional(),
      health: z.object({
        started: z.boolean(),
        died: z.boolean().meta({ description: 'ended before the work did' }),
        unknown: z.int().min(0).meta({ description: 'lines not understood' }),
        reason: z.string().optional().meta({ description: 'why it did not start, or died' }),
        sample: z.array(z.string()).optional().meta({ description: 'the first lines not understood' }),
        tampered: z.array(z.string()).optional().meta({ description: 'signs that somebody reached for the sensor' }),
      }),
      notCovered: z.array(z.string()).meta({ description: 'classes of event this rung cannot see' }),
      syscalls: z.boolean().optional().meta({ description: 'the granular source ran: system calls by name' }),
      ...sensorFactsSchema.shape,
    }),
    coverage: coverageSchema,
    context: z.object({
      os: z.string(),
      kernel: z.string(),
      arch: z.string(),
      environment: z.enum(['local', 'github-hosted', 'self-hosted', 'container']),
      repository: z.string().optional(),
      workflow: z.string().optional(),
      job: z.string().optional(),
      runId: z.string().optional(),
      event: z.string().optional(),
      ref: z.string().optional(),
      sha: z.string().optional(),
      workflowRef: z.string().optional().meta({ description: 'OWNER/REPO/PATH@REF of the workflow file' }),
      actor: z.string().optional(),
      matrix: z.string().optional().meta({ description: "the job's leg of its matrix, as JSON" }),
      fork: z.boolean().optional().meta({ description: 'a pull request from another repository' }),
      ephemeral: z
        .boolean()
        .optional()
        .meta({ description: 'the machine or runner is used for one job only; absent: not known' }),
      sandbox: z
        .array(z.enum(['user-namespace', 'chroot', 'seccomp', 'no-new-privileges', 'gvisor']))
        .optional()
        .meta({ description: 'what the guard itself was confined by when the recording began' }),
    }),
    root: z.union([
      z.object({ mode: z.literal('run'), argv: z.array(z.string()), cwd: z.string() }),
      z.object({
        mode: z.literal('job'),
        worker: z.int().min(1),
        self: z.array(z.string()).meta({ description: "GITHUB_ACTION of the guard's own step" }),
        act: z
          .object({
            runner: z.string().meta({ description: "the worker's name" }),
            place: z
              .string()
              .meta({ description: "directory of the job's own: workspace, actions and scripts lie in it" }),
          })
          .optional()
          .meta({
            description: 'the worker is act, or shares its code: one process, which may run several jobs at a time',
          }),
        program: z.string().optional().meta({
          description:
            "directory of the guard's action: of that step, what runs no file in it is judged; absent: the whole step is the guard's",
        }),
      }),
    ]),
    exit: z
      .object({ code: z.int().nullable(), signal: z.string().nullable() })
      .optional()
      .meta({ description: "the command's own end, under run" }),
    confined: confinedSchema.optional(),
    unread: z.object({ reason: z.string(), blind: z.boolean() }).optional().meta({
      description:
        'why it was not judged by the configuration it should be; blind: what that one asks for is not known',
    }),
    workspace: z.string(),
    base: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
      .optional()
      .meta({
        description: "the commit whose files count: of a job as its event says, else git's HEAD before the run",
      }),
    variables: z.record(z.string(), variableSchema),
    resolvers: z.array(z.string()).meta({ description: 'DNS resolvers configured before the first step' }),
    hosts: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: 'address -> names, of the hosts file before the first step' }),
    links: z
      .record(z.string(), z.string())
      .meta({ description: 'executed paths that symlinks led elsewhere: path -> resolved path' }),
    packages: z.record(z.string(), z.object({ name: z.string(), version: z.string().optional() })).meta({
      description: 'directory -> package whose metadata stood there when a process was started in or below it',
    }),
    secrets: z.record(z.string(), z.string()).optional().meta({
      description: 'credential files that stood below the homes before the first step: dev:ino -> path',
    }),
    tools: z.array(toolFileSchema),
    databases: z
      .array(
        z.object({
          database: z.enum(['dpkg', 'rpm']),
          count: z.int().min(1).meta({ description: 'files that changed' }),
          files: z.array(z.string()).meta({ description: 'the first thousand of them' }),
        }),
      )
      .optional()
      .meta({ description: 'package databases whose files are not as they were before the first step' }),
    steps: z
      .record(
        z.string(),
        z.object({
          name: z.string().optional(),
          action: z.string().optional(),
          file: z.string().optional(),
          line: z.int().optional(),
          identity: z
            .string()
            .optional()
            .meta({ description: 'what the ids of findings name it by: its id, else action, else name' }),
        }),
      )
      .optional()
      .meta({ description: 'steps by GITHUB_ACTION, as the runner was told of them before the first one' }),
    interim: z
      .literal(true)
      .optional()
      .meta({ description: 'a copy that was made for a gate, while the recording went on' }),
    gates: z
      .array(
        z.object({
          t: z.int().min(0).meta({ description: 'when it was asked, ns since the recording began' }),
          step: z.string().optional().meta({ description: 'GITHUB_ACTION of the step that asked, as it said' }),
          decision: z.enum(['pass', 'fail', 'incomplete', 'error']),
          events: z.object({
            count: z.int().min(0),
            bytes: z.int().min(0).meta({ description: 'how much of events.ndjson was judged' }),
            sha256: z.string().meta({ description: 'of these bytes' }),
          }),
        }),
      )
      .optional()
      .meta({ description: 'what gates were told of the recording until then' }),
    events: z.object({
      count: z.int().min(0),
      bytes: z.int().min(0),
      sha256: z.string(),
      chain: z
        .string()
        .optional()
        .meta({ description: 'head of the hash chain over all lines: sha256(head before ‖ lines since), hex' }),
      folded: z.int().min(0),
      cap: z.int().min(0).meta({ description: 'byte cap of events.ndjson' }),
    }),
  })
  .meta({ title: 'IronClaw Guard recording', id: 'https://ironclaw.example/schema/recording-v1.json' });
export type Recording = z.infer<typeof recordingSchema>;
