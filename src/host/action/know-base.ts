import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { type BaseConfiguration, baseConfiguration } from './base-configuration.ts';
import { baseRef } from './base-ref.ts';
import type { Gathered } from './gather-evidence.ts';
import { RepositoryFiles } from './repository-files.ts';

/** For reading the configuration, and the files it names, in milliseconds: a job waits for it. */
const CONFIGURATION_TIME = 2000;

/** What pre knows before the first step. */
export interface BaseKnowledge extends Gathered {
  readonly configuration: BaseConfiguration;
}

/**
 * Reads the configuration from the base ref and gathers what it asks for. Never rejects: what could not be had is said, and never
 * delays a job for longer than two seconds and the configuration's budget.
 * @param place a directory of ours for what was gathered
 * @param token of the GitHub API
 */
export async function knowBase(
  place: string,
  config: string,
  token: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<BaseKnowledge> {
  const unknown = (reason: string): BaseKnowledge => ({
    configuration: { outcome: 'unknown', reason },
    ...nothing,
  });
  const ref = baseRef(env);
  if (token === '') return unknown("the input 'token' is empty");
  if (ref === undefined || !env.GITHUB_REPOSITORY) return unknown('the event names no commit to read it from');
  let configuration: BaseConfiguration | undefined;
  const http = new HttpClient({ signal: AbortSignal.timeout(CONFIGURATION_TIME), env });
  try {
    const { github } = servicesOf({ env, token });
    const files = new RepositoryFiles(http, github, env.GITHUB_REPOSITORY, ref);
    configuration = await baseConfiguration(files, config);
    if (configuration.outcome !== 'found') return { configuration, ...nothing };
    // many jobs have no configuration, and what reads one takes a while to load
    const { gatherEvidence } = await import('./gather-evidence.ts');
    const gathered = await gatherEvidence(configuration, { place, files, http, github, token, env });
    return { configuration, ...gathered };
  } catch (error) {
    const reason = (error as Error).message;
    if (configuration?.outcome === 'found') return { configuration, ...nothing, notices: [reason] };
    return { configuration: { outcome: 'unknown', reason, failed: true }, ...nothing };
  } finally {
    http.close();
  }
}

const nothing = { evidence: undefined, programs: undefined, notices: [] } as const;
