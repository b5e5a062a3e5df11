import { z } from 'zod';
import type { Dossier } from '../evidence/dossier.ts';
import { type Evidence, materialSchema, missedSchema, packageRecordSchema } from '../evidence/evidence.ts';
import type { EvidenceSettings } from '../evidence/settings.ts';
import {
  attestationOf,
  attestationSchema,
  exposureOf,
  exposureSchema,
  identityOf,
  identitySchema,
  toVulnerability,
  vulnerabilitySchema,
} from './standing.ts';

const days = z.number().meta({ description: 'days' });

/** What `evidence` says of one tool: its identity, provenance, SBOM and vulnerabilities. */
export const evidenceReportSchema = z
  .object({
    schema: z.literal('ironclaw.guard/evidence-report/v1'),
    guard: z.object({ version: z.string() }),
    at: z.string().meta({ description: 'when everything had been looked up: the "now" of all ages, ISO 8601' }),
    outcome: z.enum(['verified', 'pinned', 'packaged', 'unknown', 'refused', 'mismatch']).meta({
      description:
        'level of the identity; refused: an attestation about it does not verify, or says otherwise than asked',
    }),
    tool: z.object({
      name: z.string(),
      path: z.string().optional().meta({ description: 'of a file, symlinks resolved' }),
      sha256: z.string().optional(),
      purl: z.string().optional().meta({ description: 'of the package asked about, or that the file is from' }),
    }),
    identity: identitySchema,
    faults: z
      .array(z.object({ class: z.string(), message: z.string(), expected: z.string() }))
      .meta({ description: 'what is otherwise than the configuration or the command line says' }),
    attestation: attestationSchema
      .extend({
        kind: z.string().optional().meta({ description: 'provenance, release, signature, sbom, publish, other' }),
        predicateType: z.string().optional(),
        identity: z
          .string()
          .optional()
          .meta({ description: 'who signed: subject alternative name of the certificate' }),
        run: z.string().optional(),
        sources: z.array(z.string()).meta({ description: 'where attestations of it came from' }),
        limits: z
          .object({ signature: days, verification: days, trustRoot: days, vulnerabilities: days })
          .meta({ description: 'ages above which it is not fresh' }),
      })
      .optional(),
    sbom: z.object({
      source: z.enum(['attested-sbom', 'sbom', 'derived', 'package', 'none']),
      count: z.int().min(0),
      refused: z
        .array(z.string())
        .optional()
        .meta({ description: 'SBOMs that were given and are about something else: they count for nothing' }),
      components: z
        .array(z.object({ name: z.string(), version: z.string().optional(), purl: z.string().optional() }))
        .meta({ description: 'the first 2000' }),
    }),
    exposure: exposureSchema.omit({ suppressed: true, worst: true }),
    vulnerabilities: z.array(vulnerabilitySchema).meta({ description: 'worst first, at most 200' }),
    suppressed: z
      .array(vulnerabilitySchema.extend({ status: z.string(), justification: z.string() }))
      .meta({ description: 'those that a VEX statement takes out, at most 200' }),
    evidence: z.object({
      offline: z.boolean(),
      material: z.array(materialSchema),
      packages: z.array(packageRecordSchema),
      missed: z.array(missedSchema).meta({ description: 'what was looked for and not had' }),
      problems: z.array(z.string()).meta({ description: 'material that cannot be read' }),
    }),
  })
  .meta({ title: 'IronClaw Guard evidence report', id: 'https://ironclaw.example/schema/evidence-report-v1.json' });
export type EvidenceReport = z.infer<typeof evidenceReportSchema>;

const mostComponents = 2000;
const mostReasons = 20;

/** What an evidence report is made from. */
export interface EvidenceReportParts {
  readonly guard: string;
  readonly name: string;
  readonly path: string | undefined;
  /** Of the package that was asked about. */
  readonly purl: string | undefined;
  /** ISO 8601. */
  readonly at: string;
  readonly dossier: Dossier;
  readonly evidence: Evidence;
  readonly problems: readonly string[];
  readonly fresh: EvidenceSettings['fresh'];
}

/** Puts the report on one tool together. */
export function evidenceReport(parts: EvidenceReportParts): EvidenceReport {
  const { guard, name, path, at, dossier, evidence, fresh } = parts;
  const { identity, provenance, components, componentSource, exposure, faults } = dossier;
  const { worst: _, suppressed: __, ...exposed } = exposureOf(dossier);
  const { offline, material, packages, missed } = evidence.document;
  const purl = parts.purl ?? identity.package?.purl;
  return {
    schema: 'ironclaw.guard/evidence-report/v1',
    guard: { version: guard },
    at,
    outcome: outcomeOf(dossier),
    tool: {
      name,
      ...(path === undefined ? {} : { path }),
      ...(identity.sha256 === undefined ? {} : { sha256: identity.sha256 }),
      ...(purl === undefined ? {} : { purl }),
    },
    identity: { ...identityOf(dossier), evidence: [...identity.evidence] },
    faults: faults.map(({ class: kind, message, expected }) => ({ class: kind, message, expected })),
    ...(provenance.present ? { attestation: attestation(dossier, fresh) } : {}),
    sbom: {
      source: componentSource,
      count: components.length,
      ...(dossier.refusedSboms.length === 0 ? {} : { refused: [...dossier.refusedSboms] }),
      components: components.slice(0, mostComponents).map(({ name: part, version, purl: own }) => ({
        name: part,
        ...(version === undefined ? {} : { version }),
        ...(own === undefined ? {} : { purl: own }),
      })),
    },
    exposure: exposure.reasons.length === 0 ? exposed : { ...exposed, reasons: exposure.reasons.slice(0, mostReasons) },
    vulnerabilities: exposure.vulnerabilities.map(toVulnerability),
    suppressed: exposure.suppressed.map(({ vulnerability, status, justification }) => ({
      ...toVulnerability(vulnerability),
      status,
      justification,
    })),
    evidence: {
      offline,
      material: [...material],
      packages: [...packages],
      missed: [...missed],
      problems: [...new Set([...parts.problems, ...provenance.problems])],
    },
  };
}

function outcomeOf({ identity, provenance, faults }: Dossier): EvidenceReport['outcome'] {
  if (identity.level === 'mismatch') return 'mismatch';
  const refused = provenance.present && !provenance.verified;
  return refused || faults.length > 0 ? 'refused' : identity.level;
}

function attestation(dossier: Dossier, limits: EvidenceSettings['fresh']): EvidenceReport['attestation'] {
  const said = attestationOf(dossier);
  if (said === undefined) return undefined;
  const { kind, predicateType, claims, sources } = dossier.provenance;
  const named = { kind, predicateType, identity: claims?.identity, run: claims?.run };
  return {
    ...said,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    sources: [...sources],
    limits,
  };
}
