import { join } from 'node:path';
import type { Job } from './job.ts';
import type { Layout } from './layout.ts';

/** The github context of a push to main, as far as the lab's jobs look at it. */
export function githubContext(job: Job, layout: Layout): Record<string, string> {
  return {
    actions: 'true',
    actor: 'octo',
    api_url: 'http://127.0.0.1:9/api',
    event_name: 'push',
    event_path: join(layout.temp, '_github_workflow', 'event.json'),
    job: 'build',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    repository: 'octo/demo',
    repository_owner: 'octo',
    run_attempt: '1',
    run_id: '4711',
    run_number: '3',
    server_url: 'http://127.0.0.1:9',
    sha: '5b2d1c0a9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    token: '',
    workflow: 'CI',
    workflow_ref: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
    workflow_sha: '5b2d1c0a9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    workspace: layout.workspace,
    ...job.github,
  };
}

/** The variables every step of the job gets from the runner: GITHUB_*, RUNNER_*, CI. The token is not one of them. */
export function runnerEnvironment(
  github: Readonly<Record<string, string>>,
  layout: Layout,
  trackingId: string,
): Record<string, string> {
  const variables: Record<string, string> = {
    CI: 'true',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'lab',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: layout.temp,
    RUNNER_TOOL_CACHE: layout.tool,
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: join(layout.workspace, '..'),
  };
  for (const [key, value] of Object.entries(github))
    if (key !== 'token') variables[`GITHUB_${key.toUpperCase()}`] = value;
  return variables;
}
