import { readFileSync } from 'node:fs';

interface Payload {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } };
  readonly merge_group?: { readonly base_sha?: unknown };
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * The commit whose files decide for a job: of a pull request and a merge group the one the change goes on, else the one that is
 * built. Undefined when the event does not say it.
 */
export function baseRef(env: NodeJS.ProcessEnv): string | undefined {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  if (event.startsWith('pull_request')) return commit(payload.pull_request?.base?.sha) ?? branch(env.GITHUB_BASE_REF);
  if (event === 'merge_group') return commit(payload.merge_group?.base_sha);
  return commit(env.GITHUB_SHA);
}

/** The same where it is known as a commit, not as a branch. */
export const baseCommit = (env: NodeJS.ProcessEnv): string | undefined => commit(baseRef(env));

const commit = (value: unknown): string | undefined =>
  typeof value === 'string' && COMMIT.test(value) ? value : undefined;

const branch = (name: string | undefined): string | undefined => (name ? `refs/heads/${name}` : undefined);

function payloadOf(path: string | undefined): Payload {
  try {
    return (JSON.parse(readFileSync(path ?? '', 'utf8').replace(/^\uFEFF/, '')) ?? {}) as Payload;
  } catch {
    return {};
  }
}
