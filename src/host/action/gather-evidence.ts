import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type Config, parseConfig } from '../../policy/config.ts';
import { namedFiles } from '../../policy/named-files.ts';
import { sharedReferences } from '../../policy/rules/shared-pack.ts';
import { cacheDirectory } from '../evidence/cache-place.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { noEvidence } from '../evidence/read-evidence.ts';
import { servicesOf } from '../evidence/services.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';
import { keepPrograms, readPrograms } from '../plugins/program.ts';
import { withPacks } from '../shared-packs.ts';
import { type BaseConfiguration, baseConfiguration } from './base-configuration.ts';
import { baseRef } from './base-ref.ts';
import { fetchPacks } from './fetch-packs.ts';
import { RepositoryFiles } from './repository-files.ts';

/** For reading the configuration, and the files it names, in milliseconds: a job waits for it. */
const CONFIGURATION_TIME = 2000;
const MAX_NAMED = 100;
const [BASE, EVIDENCE, PROGRAMS] = ['base', 'evidence', 'programs'];

/** What pre knows before the first step. */
export interface BaseKnowledge {
  readonly configuration: BaseConfiguration;
  /** Directory of the gathered evidence; undefined when none was asked for. */
  readonly evidence: string | undefined;
  /** Directory of the programs of plug-ins; undefined when there are none. */
  readonly programs: string | undefined;
  /** Sentences for the log. */
  readonly notices: readonly string[];
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
    const services = servicesOf({ env, token });
    const files = new RepositoryFiles(http, services.github, env.GITHUB_REPOSITORY, ref);
    configuration = await baseConfiguration(files, config);
    if (configuration.outcome !== 'found') return { configuration, ...nothing };
    const parsed = parse(configuration);
    // the mistakes in it are told where it is held against the job
    if (parsed === undefined || !asks(parsed)) return { configuration, ...nothing };
    const base = join(place, BASE);
    const [failures, shared] = await Promise.all([
      fetchNamed(files, parsed, base),
      fetchPacks(sharedReferences(parsed), { http, github: services.github }),
    ]);
    const kept = keepPlugins(parsed, base, place, env);
    const directory = join(place, EVIDENCE);
    // most jobs pin nothing, and what verifies takes a while to load
    const { gatherPinned, standingPins } = await import('../evidence/pinned.ts');
    mkdirSync(directory, { mode: 0o700 });
    const pinned = await (pins(parsed) ? gatherPinned : async () => noEvidence())(parsed, {
      env,
      token,
      base,
      within: base,
      cache: cacheDirectory(env),
      shared: true,
      stood: standingPins(parsed),
    });
    writeEvidence(directory, withPacks(pinned, shared.found));
    const notices = [...failures, ...shared.failures, ...kept.notices];
    return { configuration, evidence: directory, programs: kept.programs, notices };
  } catch (error) {
    const reason = (error as Error).message;
    if (configuration?.outcome === 'found') return { configuration, ...nothing, notices: [reason] };
    return { configuration: { outcome: 'unknown', reason, failed: true }, ...nothing };
  } finally {
    http.close();
  }
}

const nothing = { evidence: undefined, programs: undefined, notices: [] } as const;

/** Takes the programs of plug-ins, while no step can change them, into a place. */
function keepPlugins(
  { plugins }: Config,
  base: string,
  place: string,
  env: NodeJS.ProcessEnv,
): Pick<BaseKnowledge, 'programs' | 'notices'> {
  if (plugins.length === 0) return { programs: undefined, notices: [] };
  const programs = join(place, PROGRAMS);
  return { programs, notices: keepPrograms(programs, readPrograms(plugins, base, env.GITHUB_WORKSPACE ?? base)) };
}

/** Removes what `knowBase` left in a place: the companion has a copy. */
export function dropGathered(place: string): void {
  for (const name of [BASE, EVIDENCE, PROGRAMS]) rmSync(join(place, name), { recursive: true, force: true });
}

function parse({ text, from }: Extract<BaseConfiguration, { outcome: 'found' }>): Config | undefined {
  try {
    return parseConfig(text, from);
  } catch {
    return undefined;
  }
}

const pins = (config: Config): boolean => config.tools.length > 0 || inRepository(config).length > 0;
const asks = (config: Config): boolean =>
  pins(config) || config.plugins.length > 0 || sharedReferences(config).length > 0;

/** The files a configuration names that lie in the repository. */
function inRepository(config: Config): string[] {
  const programs = config.plugins.map(({ command }) => command);
  const named = new Set([...namedFiles(config).map(({ path }) => path), ...programs]);
  return [...named].filter((path) => !isAbsolute(path) && !path.split('/').includes('..')).slice(0, MAX_NAMED);
}

/** Puts the files that the configuration names below a directory. @returns why some are not there */
async function fetchNamed(files: RepositoryFiles, config: Config, base: string): Promise<string[]> {
  mkdirSync(base, { recursive: true, mode: 0o700 });
  const put = (path: string, bytes: Buffer): void => {
    mkdirSync(dirname(join(base, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(base, path), bytes, { flag: 'wx', mode: 0o600 });
  };
  const fetched = await Promise.allSettled(
    inRepository(config).map(async (path) => {
      const entry = await files.read(path);
      if (entry === undefined) throw new Error(`${path} is not in the repository at the base ref`);
      if (entry.kind === 'file') return put(path, entry.bytes);
      mkdirSync(join(base, path), { recursive: true, mode: 0o700 });
      for (const name of entry.files.filter((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))) {
        const file = await files.read(name);
        if (file?.kind === 'file') put(name, file.bytes);
      }
    }),
  );
  return fetched.flatMap((one) => (one.status === 'rejected' ? [String((one.reason as Error).message)] : []));
}
