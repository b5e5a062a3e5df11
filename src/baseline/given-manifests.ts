import { z } from 'zod';
import type { Evidence, EvidenceMaterial } from '../evidence/evidence.ts';
import { expectationOf, pinSchema } from '../evidence/pin.ts';
import { evidenceTrust } from '../evidence/provenance/evidence-trust.ts';
import { compareClaims } from '../evidence/provenance/expectation.ts';
import { type ParsedBundle, parseBundles } from '../evidence/provenance/parse-bundles.ts';
import type { TrustMaterial } from '../evidence/provenance/trust.ts';
import { verifySignature } from '../evidence/provenance/verify-bundle.ts';
import { MANIFEST_PREDICATE, type Manifest, manifestSchema } from './manifest.ts';
import { parseYaml } from './yaml-text.ts';

const path = z.string().min(1).max(1024);

/** `manifests:` of the configuration: where manifests come from, and who must have signed those that are attested. */
export const manifestSourceSchema = z
  .strictObject({
    file: path.optional().meta({ description: 'a manifest, or a directory of them: YAML or JSON' }),
    attestation: path
      .optional()
      .meta({ description: 'a bundle, or a directory of them, whose verified statement holds a manifest' }),
    ...pinSchema.pick({
      source: true,
      ref: true,
      workflow: true,
      builder: true,
      trigger: true,
      issuer: true,
      signer: true,
      hosted: true,
    }).shape,
  })
  .refine(({ file, attestation }) => (file === undefined) !== (attestation === undefined), {
    message: 'write either `file` or `attestation`',
  })
  .refine(({ attestation, source, signer }) => attestation === undefined || (source ?? signer) !== undefined, {
    message: 'an attestation is worth what its signer is: write `source`, or `signer` and `issuer`',
  })
  .refine(({ file, attestation, ...rest }) => file === undefined || Object.keys(rest).length === 0, {
    message: 'nobody signed a file: only `attestation` can have a `source` or `signer`',
  });
export type ManifestSource = z.infer<typeof manifestSourceSchema>;

/** Manifests as the configuration asks for them. */
export interface GivenManifests {
  readonly manifests: readonly Manifest[];
  /** SHA-256 of the files they were read from, sorted. */
  readonly digests: readonly string[];
  /** Sentences: manifests that cannot be used, so that their artifacts are held against something more general. */
  readonly problems: readonly string[];
}

const mostManifests = 2000;

/** The manifests that the configuration names, from the evidence they were put into; those that are attested only if they verify. */
export function givenManifests(evidence: Evidence, sources: readonly ManifestSource[]): GivenManifests {
  const manifests: Manifest[] = [];
  const digests = new Set<string>();
  const problems: string[] = [];
  let trust: TrustMaterial | undefined;
  const take = (material: EvidenceMaterial, read: (bytes: Uint8Array) => readonly Manifest[]): void => {
    const bytes = evidence.read(material.sha256);
    try {
      if (bytes === undefined) throw new Error('its file is gone or was changed since it was read');
      const found = read(bytes);
      if (manifests.length + found.length > mostManifests) throw new Error(`there are more than ${mostManifests}`);
      manifests.push(...found);
      digests.add(material.sha256);
    } catch (error) {
      problems.push(`the manifest ${material.source} cannot be used: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  for (const source of sources) {
    const named = source.file ?? source.attestation;
    const about = evidence.document.material.filter(({ subject }) => subject === named);
    for (const material of about) {
      if (source.file !== undefined && material.kind === 'manifest')
        take(material, (bytes) => [parseManifest(bytes, material.source)]);
      if (source.attestation !== undefined && material.kind === 'manifest-bundle') {
        trust ??= evidenceTrust(evidence).trust;
        const roots = trust;
        take(material, (bytes) => aboutManifests(bytes).map((bundle) => attested(bundle, roots, source)));
      }
    }
    for (const { axis, subject, reason } of evidence.document.missed)
      if (axis === 'baseline' && subject === named) problems.push(`no manifest was read from ${named}: ${reason}`);
  }
  return { manifests, digests: [...digests].sort(), problems };
}

/** A manifest as it was written. Throws an Error that says what is wrong with it, and where. */
const parseManifest = (bytes: Uint8Array, name: string): Manifest =>
  parseYaml(new TextDecoder().decode(bytes), name, manifestSchema);

/** The bundles of a file that say they hold a manifest: an answer about an artifact has others too. All of them where none does. */
function aboutManifests(bytes: Uint8Array): readonly ParsedBundle[] {
  const all = parseBundles(bytes);
  if (all.length === 0) throw new Error('there is no bundle in it');
  const ours = all.filter(
    (one) =>
      !('unreadable' in one) &&
      one.signed.kind === 'statement' &&
      one.signed.statement.predicateType === MANIFEST_PREDICATE,
  );
  return ours.length > 0 ? ours : all;
}

/** The manifest in a statement about the artifact it names, by who is expected to have signed it. */
function attested(parsed: ParsedBundle, trust: TrustMaterial, source: ManifestSource): Manifest {
  const attestation = verifySignature(parsed, trust);
  if (!attestation.verified) throw new Error(attestation.reason);
  const [fault] = compareClaims(attestation.claims, expectationOf({ path: '/', ...source }) ?? {});
  if (fault !== undefined)
    throw new Error(
      `it is not signed as expected: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`,
    );
  if (attestation.predicateType !== MANIFEST_PREDICATE)
    throw new Error(`its predicate is ${attestation.predicateType ?? 'none'}, expected ${MANIFEST_PREDICATE}`);
  const manifest = manifestSchema.safeParse(attestation.predicate);
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    throw new Error(`its predicate is no manifest: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { sha256 } = manifest.data.artifact;
  if ('unreadable' in parsed || !parsed.subjects.some((subject) => subject.sha256 === sha256))
    throw new Error(`it is a manifest of ${sha256}, which is no subject of its statement`);
  return manifest.data;
}
