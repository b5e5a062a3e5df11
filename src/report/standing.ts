import { z } from 'zod';
import type { Dossier } from '../evidence/dossier.ts';
import type { Vulnerability } from '../evidence/exposure/vulnerability.ts';
import type { FileIdentity } from '../evidence/file-identity.ts';
import { exposureOfTool } from '../score/exposure.ts';

const count = z.int().min(0);
const seconds = z.int().meta({ description: 'seconds at the end of the recording' });
const level = z.enum(['verified', 'pinned', 'packaged', 'unknown', 'mismatch']);

const identityPackage = z.object({
  database: z.string(),
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
});

/** `identity` of an invocation in result.json. */
export const identitySchema = z.object({
  level,
  reason: z.string(),
  evidence: z.array(z.string()).optional().meta({ description: 'everything that speaks for or against it' }),
  package: identityPackage.optional().meta({ description: 'what a package database calls it' }),
  tree: z
    .object({
      sha256: z.string().meta({ description: 'over the sorted lines `<sha256>  <path in the tree>` of all files' }),
      files: count,
    })
    .optional()
    .meta({ description: 'of a tool that is a tree of files; of terraform: of the program and its providers' }),
  providers: z
    .array(
      z.object({
        name: z.string(),
        version: z.string().optional(),
        level,
        sha256: z.string().optional().meta({ description: "of the provider's own tree" }),
      }),
    )
    .optional()
    .meta({ description: 'providers that it ran, at most 100' }),
  interpreter: z
    .object({ level, reason: z.string(), sha256: z.string().optional(), package: identityPackage.optional() })
    .optional(),
});

/** `attestation` of an invocation in result.json; absent of a tool without one. */
export const attestationSchema = z.object({
  present: z.boolean(),
  verified: z.boolean(),
  fresh: z.boolean(),
  reason: z.string(),
  refused: z.array(z.string()).optional().meta({ description: 'why attestations of it do not verify' }),
  repository: z.string().optional(),
  ref: z.string().optional(),
  commit: z.string().optional(),
  builder: z.string().optional(),
  workflow: z.string().optional(),
  trigger: z.string().optional(),
  issuer: z.string().optional().meta({ description: "who vouched for the builder's identity" }),
  hosted: z.boolean().optional(),
  signed: z.string().optional().meta({ description: 'the verified moment of signing, ISO 8601' }),
  root: z.string().optional().meta({ description: 'the trusted root that verified it' }),
  ages: z
    .object({
      signature: seconds.optional(),
      verification: seconds.optional(),
      root: seconds.optional(),
      vulnerabilities: seconds.optional(),
    })
    .optional(),
  stale: z.array(z.string()).optional().meta({ description: 'which ages are above their limits' }),
});

export const vulnerabilitySchema = z.object({
  id: z.string(),
  aliases: z.array(z.string()),
  component: z.string(),
  cvss: z.number().min(0).max(10).nullable(),
  used: z.boolean().meta({ description: 'the component was executed or loaded in this run' }),
  exploited: z.boolean().meta({ description: 'known to be exploited' }),
  epss: z.number().min(0).max(1).optional().meta({ description: 'probability of exploitation within 30 days' }),
  fixed: z.string().optional().meta({ description: 'a version in which it is fixed' }),
});

/** `exposure` of an invocation in result.json. */
export const exposureSchema = z.object({
  known: z.boolean().meta({ description: 'false: nothing is known of vulnerabilities of its components' }),
  components: count.optional(),
  source: z.enum(['attested-sbom', 'sbom', 'derived', 'package', 'none']).optional(),
  s: z.number().min(0).max(1).optional().meta({ description: 'exposure: multiplies what deviations weigh' }),
  vulnerabilities: count.optional(),
  worst: vulnerabilitySchema.optional(),
  suppressed: z
    .array(z.object({ id: z.string(), status: z.string(), justification: z.string() }))
    .optional()
    .meta({ description: 'vulnerabilities that a VEX statement takes out' }),
  unmatched: count.optional().meta({ description: 'components of which it is not known' }),
  dataAge: seconds.nullable().optional(),
  reasons: z.array(z.string()).optional(),
});

const MOST = 10;

/** What the result says of a tool's identity. */
export function identityOf({ identity }: Dossier): z.infer<typeof identitySchema> {
  const { level: name, reason, evidence, package: from, tree, interpreter } = identity;
  return {
    level: name,
    reason,
    // a build has thousands of invocations: what the reason says already is not said again
    ...(evidence.every((one) => one === reason) ? {} : { evidence: evidence.slice(0, MOST) }),
    ...ofPackage(from),
    ...(tree === undefined ? {} : { tree: { sha256: tree.sha256, files: tree.files } }),
    ...(interpreter === undefined ? {} : { interpreter: ofInterpreter(interpreter) }),
  };
}

function ofInterpreter({ level: name, reason, sha256, package: from }: FileIdentity) {
  return { level: name, reason, ...(sha256 === undefined ? {} : { sha256 }), ...ofPackage(from) };
}

function ofPackage(from: FileIdentity['package']): { package?: z.infer<typeof identityPackage> } {
  if (from === undefined) return {};
  const { database, name, version, purl } = from;
  return {
    package: { database, name, ...(version === undefined ? {} : { version }), ...(purl === undefined ? {} : { purl }) },
  };
}

/** What the result says of a tool's attestation; nothing where there is none. */
export function attestationOf({ provenance, freshness }: Dossier): z.infer<typeof attestationSchema> | undefined {
  if (!provenance.present) return undefined;
  const { present, verified, reason, refused, claims, signedAt, root } = provenance;
  const named = {
    repository: claims?.source,
    ref: claims?.ref,
    commit: claims?.commit,
    builder: claims?.builder,
    workflow: claims?.workflow,
    trigger: claims?.trigger,
    issuer: claims?.issuer,
    hosted: claims?.hosted,
    signed: signedAt,
    root: root?.name,
  };
  return {
    present,
    verified,
    fresh: freshness.fresh,
    reason,
    ...(refused.length === 0 ? {} : { refused: refused.slice(0, MOST) }),
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    ages: freshness.ages,
    stale: [...freshness.stale],
  };
}

/** What the result says of a tool's exposure. */
export function exposureOf({ exposure, componentSource }: Dossier): z.infer<typeof exposureSchema> {
  const { known, components, vulnerabilities, total, worst, suppressed, unmatched, dataAge, reasons } = exposure;
  if (!known) return { known: false };
  return {
    known,
    components,
    source: componentSource,
    s: Math.round(exposureOfTool(vulnerabilities).s * 10_000) / 10_000,
    vulnerabilities: total,
    ...(worst === undefined ? {} : { worst: toVulnerability(worst) }),
    ...(suppressed.length === 0
      ? {}
      : {
          suppressed: suppressed
            .slice(0, MOST)
            .map(({ vulnerability: { id }, status, justification }) => ({ id, status, justification })),
        }),
    unmatched,
    dataAge,
    ...(reasons.length === 0 ? {} : { reasons: reasons.slice(0, MOST) }),
  };
}

/** What the result says of a vulnerability. */
export function toVulnerability(one: Vulnerability): z.infer<typeof vulnerabilitySchema> {
  const { id, aliases, component, cvss, used, exploited, epss, fixed } = one;
  return {
    id,
    aliases: aliases.slice(0, MOST),
    component: component.purl ?? component.name,
    cvss,
    used,
    exploited,
    ...(epss === undefined ? {} : { epss: epss.probability }),
    ...(fixed === undefined ? {} : { fixed }),
  };
}
