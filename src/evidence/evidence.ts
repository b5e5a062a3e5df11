import { z } from 'zod';
import { pluginRecordSchema } from './plugins/record.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime().meta({ description: 'UTC, ISO 8601' });

/** The kinds of material that is fetched, each read by one module of this stage. */
export const materialKinds = [
  'bundle',
  'trusted-root',
  'registry-keys',
  'sbom',
  'vex',
  'advisory',
  'kev',
  'epss',
  'manifest',
  'manifest-bundle',
  'policy-pack',
  'plugin-answers',
] as const;

/** One fetched thing, kept byte for byte in evidence/<sha256>. */
export const materialSchema = z.object({
  sha256: digest,
  bytes: z.int().min(0),
  kind: z.enum(materialKinds),
  source: z
    .string()
    .meta({ description: 'where it came from: a service and what was asked, or a file; no credentials' }),
  fetched: moment,
  subject: z.string().optional().meta({
    description: 'what it was asked for: sha256:<hex>, a purl or a path; of a manifest as the configuration names it',
  }),
});
export type EvidenceMaterial = z.infer<typeof materialSchema>;

/** What a package database says of one executed file, and what the file is. */
export const packageRecordSchema = z.object({
  path: z.string().meta({ description: 'resolved path of the executed image or main script' }),
  sha256: digest.optional().meta({
    description: 'of the file that was compared, as it was at the end of the job; absent: only its place was looked at',
  }),
  database: z.enum(['dpkg', 'rpm', 'npm', 'pip', 'terraform', 'go', 'cargo', 'tool-cache']),
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
  algorithm: z
    .enum(['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'h1'])
    .optional()
    .meta({ description: 'h1: of the directory the file lies in, as Go and terraform hash directories' }),
  expected: z.string().optional().meta({
    description: 'digest the database has, hex, or base64 for h1; absent: it keeps none',
  }),
  actual: z.string().optional().meta({ description: 'digest of what is there by the same algorithm' }),
  reviewed: z
    .literal(true)
    .optional()
    .meta({ description: 'the lock file has what is there in the base ref too, which the job did not make' }),
  tree: z
    .object({
      sha256: digest.meta({ description: 'over the sorted lines `<sha256>  <path in the tree>` of all files' }),
      files: z.int().min(0),
      changed: z.array(z.string()).meta({ description: 'files whose digest is not the recorded one, at most 20' }),
      added: z.array(z.string()).optional().meta({ description: 'files that were not published, at most 20' }),
    })
    .optional()
    .meta({ description: 'of a tool that is a tree of files' }),
});
export type PackageRecord = z.infer<typeof packageRecordSchema>;

/** A component that was read from the artifact itself, where it has no SBOM. */
export const derivedComponentsSchema = z.object({
  path: z.string(),
  from: z.enum(['go-buildinfo', 'cargo-auditable', 'npm-tree', 'pip-metadata', 'dpkg']),
  components: z.array(z.object({ name: z.string(), version: z.string().optional(), purl: z.string().optional() })),
});
export type DerivedComponents = z.infer<typeof derivedComponentsSchema>;

/** Evidence that was looked for and not had: missing coverage of an axis. */
export const missedSchema = z.object({
  axis: z.enum(['identity', 'provenance', 'sbom', 'exposure', 'baseline', 'plugin']),
  subject: z.string(),
  source: z.string(),
  reason: z.string(),
});
export type MissedEvidence = z.infer<typeof missedSchema>;

/** evidence.json: what was fetched about a recording's tools, and what was not. */
export const evidenceSchema = z
  .object({
    schema: z.literal('ironclaw.guard/evidence/v1'),
    gathered: moment,
    stood: z
      .array(z.string())
      .optional()
      .meta({ description: 'pinned paths at which a file lay before the job; absent: nobody looked' }),
    offline: z.boolean().meta({ description: 'nothing was asked of any service' }),
    material: z.array(materialSchema),
    packages: z.array(packageRecordSchema),
    derived: z.array(derivedComponentsSchema),
    missed: z.array(missedSchema),
    plugins: z
      .array(pluginRecordSchema)
      .optional()
      .meta({ description: 'plug-ins that were asked when the job ended' }),
    links: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'where paths of pins led that are symbolic links: path -> resolved path' }),
    linksAfter: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'where they led by the end of the job, as far as that is elsewhere' }),
  })
  .meta({ title: 'IronClaw Guard evidence', id: 'https://ironclaw.example/schema/evidence-v1.json' });
export type EvidenceDocument = z.infer<typeof evidenceSchema>;

/** Evidence as the pure stages read it. */
export interface Evidence {
  readonly document: EvidenceDocument;
  /** The bytes of a material; undefined when the file is gone or no longer has that digest. */
  readonly read: (sha256: string) => Uint8Array | undefined;
}
