import { type Claims, runner, type StatedClaims } from './claims.ts';
import { sourceUri } from './repository-url.ts';
import type { Statement } from './statement.ts';

/** Longest text that is taken from a predicate, in characters. */
const longest = 4096;
/** Builder ids that say where the runner ran (slsa.dev/provenance/v1, GitHub's and npm's build types). */
const runners = 'https://github.com/actions/runner/';

/** The text at a path of keys in a hostile predicate; undefined when there is none. */
function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return typeof at === 'string' && at.length <= longest ? at : undefined;
}

/** What a statement says of the origin of its artifacts: SLSA provenance v0.2 and v1, GitHub's releases; else nothing. */
export function statedClaims({ predicateType, predicate }: Statement): StatedClaims {
  if (predicateType === 'https://slsa.dev/provenance/v1') return said(provenanceV1(predicate));
  if (predicateType === 'https://slsa.dev/provenance/v0.2') return said(provenanceV02(predicate));
  if (/^https:\/\/in-toto\.io\/attestation\/release\/v0\.[0-9]$/.test(predicateType)) return said(release(predicate));
  return {};
}

type Said = { readonly [Field in keyof StatedClaims]: StatedClaims[Field] | undefined };
const said = (claims: Said): StatedClaims =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

function provenanceV1(predicate: unknown): Said {
  const parameters = ['buildDefinition', 'externalParameters'] as const;
  const repository = textAt(predicate, ...parameters, 'workflow', 'repository');
  const uri = textAt(predicate, ...parameters, 'source', 'uri');
  const source = repository === undefined && uri !== undefined ? sourceUri(uri) : { source: repository };
  const dependency = ['buildDefinition', 'resolvedDependencies', 0] as const;
  const first = sourceUri(textAt(predicate, ...dependency, 'uri') ?? '');
  return {
    ref: textAt(predicate, ...parameters, 'workflow', 'ref'),
    ...source,
    commit:
      first.source === source.source
        ? (textAt(predicate, ...dependency, 'digest', 'gitCommit') ??
          textAt(predicate, ...dependency, 'digest', 'sha1'))
        : undefined,
    workflow: workflowPath(textAt(predicate, ...parameters, 'workflow', 'path')),
    trigger: textAt(predicate, 'buildDefinition', 'internalParameters', 'github', 'event_name'),
    run: runUrl(textAt(predicate, 'runDetails', 'metadata', 'invocationId')),
    ...builder(textAt(predicate, 'runDetails', 'builder', 'id')),
  };
}

function provenanceV02(predicate: unknown): Said {
  const source = textAt(predicate, 'invocation', 'configSource', 'uri');
  return {
    ...(source === undefined ? {} : sourceUri(source)),
    commit: textAt(predicate, 'invocation', 'configSource', 'digest', 'sha1'),
    workflow: workflowPath(textAt(predicate, 'invocation', 'configSource', 'entryPoint')),
    trigger:
      textAt(predicate, 'invocation', 'environment', 'github_event_name') ??
      textAt(predicate, 'invocation', 'environment', 'GITHUB_EVENT_NAME'),
    run: runUrl(textAt(predicate, 'metadata', 'buildInvocationId')),
    ...builder(textAt(predicate, 'builder', 'id')),
  };
}

function release(predicate: unknown): Said {
  const repository = textAt(predicate, 'repository');
  const tag = textAt(predicate, 'tag');
  return {
    source: repository === undefined ? undefined : `https://github.com/${repository}`,
    ref: tag === undefined ? undefined : `refs/tags/${tag}`,
  };
}

/** Some generators put a job's or workflow's name where others put its file. */
const workflowPath = (path: string | undefined): string | undefined =>
  path?.startsWith('.github/workflows/') ? path : undefined;

/** Likewise: only a URL is the run's address. */
const runUrl = (id: string | undefined): string | undefined => (id?.startsWith('https://') ? id : undefined);

function builder(id: string | undefined): Pick<Claims, 'builder' | 'hosted'> {
  if (id === undefined) return {};
  const kind = id.startsWith(runners) ? id.slice(runners.length) : undefined;
  return { builder: id, ...(kind === runner(true) || kind === runner(false) ? { hosted: kind === runner(true) } : {}) };
}
