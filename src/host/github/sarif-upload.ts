import { gzipSync } from 'node:zlib';
import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { PERMISSIONS } from './channel-choice.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';
import type { JobRun } from './job-run.ts';

/** GitHub takes a file of 10 MB, compressed. In bytes. */
const LARGEST = 10_000_000;
const NOT_ENABLED = /code (security|scanning)|advanced security/i;

/** Uploads a SARIF file to code scanning, of the commit and ref that were built. Never rejects. */
export async function uploadSarif(
  client: GitHubClient,
  { repository, sha, ref }: Pick<JobRun, 'repository' | 'sha' | 'ref'>,
  sarif: Buffer,
  host: string,
): Promise<ChannelOutcome> {
  const channel = 'code scanning';
  const packed = gzipSync(sarif);
  if (packed.length > LARGEST)
    return {
      channel,
      state: 'failed',
      text: `report.sarif has ${packed.length} bytes compressed, GitHub takes ${LARGEST}`,
    };
  const [owner = '', repo = ''] = repository.split('/');
  try {
    await client.rest.codeScanning.uploadSarif({
      owner,
      repo,
      commit_sha: sha,
      ref,
      sarif: packed.toString('base64'),
      tool_name: 'IronClaw Guard',
    });
    return { channel, state: 'sent', text: `report.sarif for ${ref}` };
  } catch (error) {
    const { text, refused } = failureOf(error, host);
    // a repository without it refuses too, and no permission changes that
    const permission = refused && !NOT_ENABLED.test(text) ? PERMISSIONS[channel] : undefined;
    return { channel, state: 'failed', text, permission };
  }
}
