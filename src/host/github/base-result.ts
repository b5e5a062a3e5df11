import { type PastResult, pastResultSchema } from '../../report/change.ts';
import type { ChannelOutcome } from '../../report/channel-notes.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { zipEntry } from '../variables/zip-entry.ts';
import { downloadArtifact } from './artifact-download.ts';
import { PERMISSIONS } from './channel-choice.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';
import { RESULT_FILE } from './job-artifact.ts';

/** Of the newest artifacts of that name so many are looked at. */
const MOST_LOOKED_AT = 30;
const LARGEST_ARCHIVE = 64 * 1024 * 1024;
const LARGEST_RESULT = 32 * 1024 * 1024;
/** Runs of a branch as it stands; a pull request that comes from the branch is none. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/** The last result of a branch, or what kept it from being had; neither when there is none. */
export interface BaseResult {
  readonly found?: { readonly past: PastResult; readonly commit: string };
  readonly outcome?: ChannelOutcome;
}

/**
 * Finds the last result of the same job on a branch of this repository, in the artifact of its run. Never rejects.
 * @param name of the artifact
 */
export async function baseResult(
  client: GitHubClient,
  http: HttpClient,
  { api, repository, branch, name }: { api: URL; repository: string; branch: string; name: string },
): Promise<BaseResult> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const { actions } = client.rest;
    const { data } = await actions.listArtifactsForRepo({ owner, repo, name, per_page: MOST_LOOKED_AT });
    const last = data.artifacts.find(
      ({ expired, size_in_bytes: size, workflow_run: run }) =>
        !expired &&
        size <= LARGEST_ARCHIVE &&
        run?.head_branch === branch &&
        run.head_repository_id === run.repository_id,
    );
    const { id: run = 0, head_sha: commit = '' } = last?.workflow_run ?? {};
    if (last === undefined || run === 0) return {};
    const { event } = (await actions.getWorkflowRun({ owner, repo, run_id: run })).data;
    if (!EVENTS.includes(event)) return {};
    const archive = await downloadArtifact(client, http, { api, repository, id: last.id, most: LARGEST_ARCHIVE });
    const past = pastResultSchema.safeParse(
      JSON.parse(String(zipEntry(archive, RESULT_FILE, LARGEST_RESULT) ?? 'null')),
    );
    return past.success ? { found: { past: past.data, commit } } : {};
  } catch (error) {
    const { text, refused } = failureOf(error, api.host);
    return {
      outcome: {
        channel: 'comparison',
        state: 'failed',
        text: `with ${branch}: ${text}`,
        permission: refused ? PERMISSIONS.comparison : undefined,
      },
    };
  }
}
