import type { BaseConfiguration } from './base-configuration.ts';
import { chooseConfig } from './verdict.ts';

/** What a job is held against, and what is to be said of it. */
export interface HeldConfiguration {
  /** A file of the workspace; undefined: the base ref's text, or the defaults. */
  readonly path: string | undefined;
  /** Whether a configuration may stand behind it, so that the input `mode` cannot loosen anything. */
  readonly configured: boolean;
  /** Why it is not the base ref's configuration, for the reasons of the coverage. */
  readonly reason: string | undefined;
  /** What the base ref asks for is not known, so that nothing can be said to fulfil it. */
  readonly blind: boolean;
  readonly notice: string | undefined;
}

/**
 * Decides which configuration holds. Where the base ref's could not be read, that of the workspace does, which steps can change; on pull
 * requests the defaults do, and since they have none of its pins and requirements, a reading that failed leaves nothing but `incomplete`:
 * else whoever can make the API fail, as by using up its rate limit, would have them off. A token that may not read the repository is
 * the workflow's own choice, and only said.
 * @throws Error when the workflow names a file that is not there
 */
export function heldConfiguration(
  base: BaseConfiguration,
  {
    workspace,
    config,
    event,
  }: { readonly workspace: string; readonly config: string; readonly event: string | undefined },
): HeldConfiguration {
  if (base.outcome !== 'unknown')
    return {
      path: undefined,
      configured: base.outcome === 'found',
      reason: undefined,
      blind: false,
      notice: undefined,
    };
  const { path, notice } = chooseConfig(workspace, config, event);
  const { reason: why, failed = false } = base;
  const pull = event?.startsWith('pull_request') === true;
  const there = path !== undefined || notice !== undefined || config !== '';
  const instead = pull
    ? 'the defaults hold, without its pins, requirements and acceptances'
    : path === undefined
      ? 'there is none in the workspace either, and the defaults hold'
      : 'the one that lay in the workspace when the job ended holds, which its steps can change';
  const reason =
    there || failed ? `the configuration was not read before the first step (${why}): ${instead}` : undefined;
  return { path, configured: path !== undefined || (pull && (there || failed)), reason, blind: pull && failed, notice };
}
