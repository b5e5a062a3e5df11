import { z } from 'zod';
import { learnedSchema } from './learned.ts';
import { phasesSchema } from './phases.ts';
import { classes, operations, rightSchema, roleSchema } from './profile.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const listOrAny = <T extends z.ZodType>(item: T) =>
  z.union([z.literal('any'), z.array(item).max(2000)]).meta({ description: 'everything it may use; any: not limited' });

const port = z
  .union([z.int().min(0).max(65535), z.string().regex(/^\d{1,5}-\d{1,5}$/)])
  .meta({ description: 'a port, or a range such as 8000-8099' });

/** What a descriptor can be, as `stdio` of process.exec says it. */
const fdTypes = z.array(z.enum(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other'])).min(1);

/**
 * What one artifact may do, known by its digest: the same thing as a profile, closer to the truth than any profile can be
 * (design section 5). Every clause stands for itself: one that is absent says nothing, and the profile's word holds.
 */
export const manifestSchema = z
  .strictObject({
    schema: z.literal(1),
    artifact: z.strictObject({
      sha256: sha256.meta({ description: 'of the executed file, or of the tree of files that a tool is' }),
      name: z.string().min(1).max(200).optional(),
      version: z.string().max(200).optional(),
      purl: z.string().startsWith('pkg:').optional(),
    }),
    description: z.string().optional(),
    source: z.enum(['learn', 'inspect', 'file']).meta({
      description: 'learn: recorded runs; inspect: static analysis of the binary; file: written by hand',
    }),
    imprecision: z
      .array(z.string().min(1))
      .max(100)
      .optional()
      .meta({ description: 'sentences: what is approximate in it, and in which direction' }),
    extends: z.enum(classes.map((name) => `class/${name}` as const)).optional(),
    rights: z
      .array(rightSchema)
      .optional()
      .meta({ description: "replace the profile's; absent: the manifest says nothing of them" }),
    phases: phasesSchema.optional(),
    roles: z.record(z.string(), roleSchema).optional(),
    learned: learnedSchema.optional(),
    operations: z
      .array(z.enum(operations))
      .optional()
      .meta({ description: 'every operation it may use, wherever; any other is outside' }),
    syscalls: listOrAny(z.string().regex(/^[a-z0-9_]{1,64}$/)).optional(),
    libs: listOrAny(z.string().min(1).max(1024))
      .optional()
      .meta({ description: 'every shared object it may load: a file name, or a glob over resolved paths' }),
    ports: z
      .strictObject({ connect: listOrAny(port).optional(), listen: listOrAny(port).optional() })
      .optional()
      .meta({ description: 'every port it may use, whatever host' }),
    fds: z
      .strictObject({
        stdin: fdTypes.optional(),
        stdout: fdTypes.optional(),
        stderr: fdTypes.optional(),
        other: fdTypes.optional().meta({ description: 'descriptors above 2, inherited or opened' }),
      })
      .optional()
      .meta({ description: 'what its descriptors may be when it starts' }),
  })
  .refine(
    (manifest) =>
      manifest.rights !== undefined || (manifest.extends ?? manifest.phases ?? manifest.roles) === undefined,
    {
      message: 'extends, phases and roles need rights beside them',
    },
  )
  .meta({ title: 'IronClaw Guard manifest', id: 'https://ironclaw.example/schema/manifest-v1.json' });
export type Manifest = z.infer<typeof manifestSchema>;

/** Predicate type of an in-toto statement whose predicate is a manifest, and whose subject is the artifact. */
export const MANIFEST_PREDICATE = 'https://ironclaw.example/attestation/manifest/v1';
