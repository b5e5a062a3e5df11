import { PackageURL } from 'packageurl-js';
import type { Recording } from '../events/recording.ts';
import { packageUrl } from '../evidence/packages/package-url.ts';
import type { JobSbomInput } from '../evidence/sbom/job-sbom.ts';
import type { JobTool } from '../evidence/sbom/job-tool.ts';
import { type DistinctTool, distinctTools, packageOf } from './distinct-tools.ts';
import { cutMiddle } from './escape.ts';
import type { ResultDocument } from './result.ts';

const longestName = 300;

/**
 * What the SBOM of a job is made from: each tool that ran, by path and digest, once, with all the ways it came about; the programs
 * that run scripts are tools too.
 * @param recording the one the result was made from: it says when the job ended and what it is called
 */
export function jobTools(
  document: ResultDocument,
  recording: Pick<Recording, 'anchor' | 'end' | 'context'>,
): JobSbomInput {
  const ended = Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1_000_000n);
  return {
    job: cutMiddle(nameOf(document, recording.context), longestName),
    guard: document.guard.version,
    ended: new Date(ended).toISOString(),
    tools: distinctTools(document).map(jobTool),
  };
}

/** `owner/repo build`, or the command line that was run. */
function nameOf({ command }: ResultDocument, { repository, job }: Recording['context']): string {
  const words = command?.argv ?? [repository, job].filter((word) => word !== undefined);
  return words.join(' ') || 'job';
}

function jobTool(tool: DistinctTool): JobTool {
  const { name, path, sha256, identity, attestation, rolePaths } = tool;
  const from = packageOf(tool);
  const version = tool.version ?? from?.version;
  const purl = from?.purl ?? (identity.level === 'mismatch' ? undefined : versioned(tool.purl, version));
  const provenance = attestation?.verified === true ? provenanceOf(attestation) : undefined;
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    path,
    ...(sha256 === undefined ? {} : { sha256 }),
    identity: { level: identity.level, reason: identity.reason },
    ...(provenance === undefined ? {} : { provenance }),
    rolePaths: [...rolePaths],
  };
}

/** The package of a profile, in the version that ran. */
function versioned(purl: string | undefined, version: string | undefined): string | undefined {
  if (purl === undefined || version === undefined) return purl;
  const { type, namespace, name, qualifiers, version: own } = PackageURL.fromString(purl);
  if (own || name === undefined) return purl;
  return packageUrl({ type, namespace: namespace ?? undefined, name, version, qualifiers: { ...qualifiers } }) ?? purl;
}

type Attestation = NonNullable<DistinctTool['attestation']>;

function provenanceOf({ repository, ref, commit, builder }: Attestation): JobTool['provenance'] {
  if (repository === undefined) return undefined;
  return {
    source: repository,
    ...(ref === undefined ? {} : { ref }),
    ...(commit === undefined ? {} : { commit }),
    ...(builder === undefined ? {} : { builder }),
  };
}
