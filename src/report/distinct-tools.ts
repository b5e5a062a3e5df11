import { baseName } from '../invocations/path.ts';
import type { ResultDocument, ResultInvocation } from './result.ts';
import { rolePathText } from './role-path.ts';

/** Different tools that are told apart: a job can make programs without end. */
const mostTools = 10_000;
/** Ways a tool came about that are kept of one tool. */
const mostRolePaths = 50;

/** A tool that ran, however often. */
export interface DistinctTool {
  readonly name: string;
  readonly version: string | undefined;
  /** Of the package its profile is about, without a version. */
  readonly purl: string | undefined;
  readonly path: string;
  readonly sha256: string | undefined;
  readonly identity: Omit<ResultInvocation['identity'], 'interpreter' | 'evidence'>;
  readonly attestation: ResultInvocation['attestation'];
  /** Printed; each once, at most 50. */
  readonly rolePaths: ReadonlySet<string>;
  /** Process images. */
  readonly runs: number;
}

interface Counted extends DistinctTool {
  readonly rolePaths: Set<string>;
  runs: number;
}
type Seen = Omit<DistinctTool, 'rolePaths' | 'runs'>;

/** The tools of a document, each by path and digest once, in the order they first ran; then the programs that only ran scripts. */
export function distinctTools({ invocations }: ResultDocument): DistinctTool[] {
  const found = new Map<string, Counted>();
  const note = (seen: Seen, rolePath: string): void => {
    // of what has no digest, as a module that python was told to run, the name tells it from others at the same place
    const key = [seen.path, seen.sha256 ?? `\0${seen.name}`].join('\0');
    const known = found.get(key) ?? { ...seen, rolePaths: new Set(), runs: 0 };
    known.runs++;
    if (known.rolePaths.size < mostRolePaths) known.rolePaths.add(rolePath);
    if (found.size < mostTools) found.set(key, known);
  };
  for (const one of invocations) note(toolOf(one), rolePathText(one.rolePath));
  for (const one of invocations) {
    const interpreter = interpreterOf(one);
    if (interpreter !== undefined) note(interpreter, rolePathText(one.rolePath));
  }
  return [...found.values()];
}

function toolOf({ tool, identity, attestation }: ResultInvocation): Seen {
  const { name, version, purl, path, sha256 } = tool;
  return { name, version, purl, path, sha256, identity, attestation };
}

function interpreterOf({ tool: { exe }, identity: { interpreter } }: ResultInvocation): Seen | undefined {
  if (interpreter === undefined) return undefined;
  const { sha256, ...identity } = interpreter;
  const unknown = { version: undefined, purl: undefined, attestation: undefined };
  return { ...unknown, name: baseName(exe), path: exe, sha256, identity };
}

/** What a database calls a tool, where its digest says that it is that. */
export function packageOf({ identity }: DistinctTool): ResultInvocation['identity']['package'] {
  return identity.level === 'unknown' || identity.level === 'mismatch' ? undefined : identity.package;
}
