import type { Recording } from '../events/recording.ts';
import type { JobSbomInput } from '../evidence/sbom/job-sbom.ts';
import type { JobTool } from '../evidence/sbom/job-tool.ts';
import { baseName } from '../invocations/path.ts';
import { cutMiddle } from './escape.ts';
import type { ResultDocument, ResultInvocation } from './result.ts';
import { rolePathText } from './role-path.ts';

/** Different tools that are listed: a job can make programs without end. */
const mostTools = 10_000;
/** Ways a tool came about that are listed of one tool. */
const mostRolePaths = 50;
const longestName = 300;

interface Entry {
  readonly tool: JobTool;
  readonly rolePaths: Set<string>;
}

/**
 * What the SBOM of a job is made from: each tool that ran, by path and digest, once, with all the ways it came about; the programs
 * that run scripts are tools too.
 * @param recording the one the result was made from: it says when the job ended and what it is called
 */
export function jobTools(
  document: ResultDocument,
  recording: Pick<Recording, 'anchor' | 'end' | 'context'>,
): JobSbomInput {
  const entries = new Map<string, Entry>();
  const note = (tool: JobTool, rolePath: string): void => {
    // of what has no digest, as a module that python was told to run, the name tells it from others at the same place
    const key = [tool.path, tool.sha256 ?? `\0${tool.name}`].join('\0');
    const known = entries.get(key) ?? { tool, rolePaths: new Set() };
    if (known.rolePaths.size < mostRolePaths) known.rolePaths.add(rolePath);
    if (entries.size < mostTools) entries.set(key, known);
  };
  for (const one of document.invocations) note(toolOf(one), rolePathText(one.rolePath));
  for (const one of document.invocations) {
    const interpreter = interpreterOf(one);
    if (interpreter !== undefined) note(interpreter, rolePathText(one.rolePath));
  }
  const ended = Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1_000_000n);
  return {
    job: cutMiddle(nameOf(document, recording.context), longestName),
    guard: document.guard.version,
    ended: new Date(ended).toISOString(),
    tools: [...entries.values()].map(({ tool, rolePaths }) => ({ ...tool, rolePaths: [...rolePaths] })),
  };
}

/** `owner/repo build`, or the command line that was run. */
function nameOf({ command }: ResultDocument, { repository, job }: Recording['context']): string {
  const words = command?.argv ?? [repository, job].filter((word) => word !== undefined);
  return words.join(' ') || 'job';
}

function toolOf({ tool, identity, attestation }: ResultInvocation): JobTool {
  // what a database calls a file is its name only where the digest says so
  const from = identity.level === 'unknown' || identity.level === 'mismatch' ? undefined : identity.package;
  const version = tool.version ?? from?.version;
  const purl = from?.purl ?? (identity.level === 'mismatch' ? undefined : tool.purl);
  const provenance = attestation?.verified === true ? provenanceOf(attestation) : undefined;
  return {
    name: tool.name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    path: tool.path,
    ...(tool.sha256 === undefined ? {} : { sha256: tool.sha256 }),
    identity: { level: identity.level, reason: identity.reason },
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function provenanceOf({
  repository,
  ref,
  commit,
  builder,
}: NonNullable<ResultInvocation['attestation']>): JobTool['provenance'] {
  if (repository === undefined) return undefined;
  return {
    source: repository,
    ...(ref === undefined ? {} : { ref }),
    ...(commit === undefined ? {} : { commit }),
    ...(builder === undefined ? {} : { builder }),
  };
}

function interpreterOf({ tool, identity: { interpreter } }: ResultInvocation): JobTool | undefined {
  if (interpreter === undefined) return undefined;
  const { level, reason, sha256 } = interpreter;
  return {
    name: baseName(tool.exe),
    path: tool.exe,
    ...(sha256 === undefined ? {} : { sha256 }),
    identity: { level, reason },
  };
}
