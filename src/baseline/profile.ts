import { z } from 'zod';
import { learnedSchema } from './learned.ts';
import { phasesSchema } from './phases.ts';

/** The operations a right can allow: one for each kind of act that can be a deviation. Nothing implies another, but `create` includes mkdir, symlink and writing what the same invocation created. */
export const operations = [
  'read',
  'create',
  'truncate',
  'modify',
  'append',
  'delete',
  'rename',
  'link',
  'chmod',
  'chown',
  'connect',
  'listen',
  'exec',
  'load',
] as const;
export type Operation = (typeof operations)[number];

export const classes = [
  'package-manager',
  'compiler',
  'build-driver',
  'fetcher',
  'vcs',
  'archiver',
  'shell',
  'interpreter',
  'coreutils',
  'container-engine',
  'infrastructure',
  'publisher',
  'test-runner',
  'system',
  'program',
] as const;

const pattern = z.string().min(1).max(1024);
const toolName = z.string().regex(/^(\*|class\/[a-z-]+|[A-Za-z0-9_.+@/-]+)$/);

export const rightSchema = z
  .strictObject({
    op: z.array(z.enum(operations)).min(1),
    path: z
      .array(pattern)
      .optional()
      .meta({ description: 'globs over resolved paths; with zone: opens the zone there only' }),
    zone: z.array(z.string()).optional().meta({ description: 'zones of zones.yml this right opens' }),
    to: z
      .array(pattern)
      .optional()
      .meta({ description: 'host:port; host a name, *.name, * or a variable; port a number or *' }),
    tool: z
      .array(toolName)
      .optional()
      .meta({ description: 'tools or class/… that may be executed; * is any that is not dropped' }),
    by: z
      .array(toolName)
      .optional()
      .meta({ description: 'in a role: for whom; the acting tool or class, or one between it and the role' }),
    seen: z.int().min(1).optional().meta({
      description: 'in how many of the runs that the profile was learned from an act needed this right',
    }),
  })
  .refine(
    (right) =>
      right.path !== undefined || right.zone !== undefined || right.to !== undefined || right.tool !== undefined,
    {
      message: 'a right needs path, zone, to or tool',
    },
  );
export type Right = z.infer<typeof rightSchema>;

export const roleSchema = z.strictObject({
  enter: z.strictObject({
    child: z.array(toolName).min(1).meta({
      description:
        'names of the direct child that enters the role; of its interpreter if it is a script without profile',
    }),
    cwd: pattern
      .optional()
      .meta({ description: '${package}: the nearest package metadata above the child; or a glob' }),
    event: z
      .array(z.string())
      .optional()
      .meta({ description: 'verbs of the tool under which the role can be entered' }),
    anywhere: z.boolean().optional().meta({
      description: 'true: entered in the workspace too, since where the child runs does not tell whose code it is',
    }),
  }),
  rights: z.array(rightSchema),
  phases: phasesSchema.optional(),
  seen: z.int().min(1).optional().meta({
    description: 'in how many of the runs that the profile was learned from the role was entered',
  }),
});

export const profileSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.string().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+-]+)$/),
    description: z.string().optional(),
    extends: z.enum(classes.map((name) => `class/${name}` as const)).optional(),
    status: z.enum(['experimental', 'stable', 'deprecated']),
    match: z
      .strictObject({
        purl: z.string().startsWith('pkg:').optional(),
        entry: z
          .union([z.array(pattern), z.record(z.string(), z.array(pattern))])
          .optional()
          .meta({
            description:
              'globs of the resolved program or main script; or name -> globs, where the name * stands for the base name',
          }),
        installs: z.array(z.string()).optional().meta({
          description:
            'names among the entries that the tool itself installs: what a trusted one alone wrote in the job, or its reviewed lock file names, is trusted too',
        }),
        module: z
          .array(z.string())
          .optional()
          .meta({ description: 'names under which an interpreter runs it as a module' }),
        versions: z.string().optional().meta({
          description:
            'semver range of releases, whatever else their versions have (epoch, rc1, revision); a known version outside it falls to the class',
        }),
      })
      .optional(),
    actions: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'first argument -> the verb it is short for' }),
    rights: z.array(rightSchema),
    phases: phasesSchema.optional(),
    learned: learnedSchema.optional(),
    roles: z.record(z.string(), roleSchema).optional(),
    falsePositives: z.array(z.string()).optional(),
    references: z.array(z.string()).optional(),
  })
  .meta({ title: 'IronClaw Guard profile', id: 'https://ironclaw.example/schema/profile-v1.json' });
export type Profile = z.infer<typeof profileSchema>;

export const zoneSchema = z.strictObject({
  zone: z.string().regex(/^[a-z-]+(:[a-z-]+)?$/),
  description: z.string(),
  class: z.string().meta({ description: 'class in weights.yml' }),
  on: z.enum(['read', 'write', 'any']),
  path: z.array(pattern).min(1),
  except: z.array(pattern).optional(),
  roles: z.boolean().optional().meta({ description: 'true: counts only inside a role' }),
});
export type Zone = z.infer<typeof zoneSchema>;
export const zonesSchema = z
  .strictObject({ schema: z.literal(1), zones: z.array(zoneSchema) })
  .meta({ title: 'IronClaw Guard zones', id: 'https://ironclaw.example/schema/zones-v1.json' });

export const tactics = [
  'credentials',
  'network',
  'execution',
  'evasion',
  'tampering',
  'persistence',
  'privilege',
  'discovery',
] as const;
export type Tactic = (typeof tactics)[number];
