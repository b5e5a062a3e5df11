import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type Config, parseConfig } from '../../policy/config.ts';
import { namedFiles } from '../../policy/named-files.ts';
import { sharedReferences } from '../../policy/rules/shared-pack.ts';
import { cacheDirectory } from '../evidence/cache-place.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { noEvidence } from '../evidence/read-evidence.ts';
import type { Services } from '../evidence/services.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';
import { keepPrograms, readPrograms } from '../plugins/program.ts';
import { withPacks } from '../shared-packs.ts';
import type { BaseConfiguration } from './base-configuration.ts';
import { fetchPacks } from './fetch-packs.ts';
import { baseIn, evidenceIn, programsIn } from './gathered-place.ts';
import type { RepositoryFiles } from './repository-files.ts';

const MAX_NAMED = 100;

/** What a configuration asks for. */
export interface Gathered {
  /** Directory of the gathered evidence; undefined when none was asked for. */
  readonly evidence: string | undefined;
  /** Directory of the programs of plug-ins; undefined when there are none. */
  readonly programs: string | undefined;
  /** Sentences for the log. */
  readonly notices: readonly string[];
}

/** How it is gathered. */
interface Gathering {
  /** A directory of ours for it. */
  readonly place: string;
  /** The repository at the base ref. */
  readonly files: RepositoryFiles;
  readonly http: HttpClient;
  readonly github: Services['github'];
  /** Of the GitHub API. */
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Gathers what a configuration asks for: files it names, packs of rules, programs of plug-ins, evidence of pinned tools.
 * @throws Error with a sentence when it cannot be written
 */
export async function gatherEvidence(
  configuration: Extract<BaseConfiguration, { outcome: 'found' }>,
  { place, files, http, github, token, env }: Gathering,
): Promise<Gathered> {
  const parsed = parse(configuration);
  // the mistakes in it are told where it is held against the job
  if (parsed === undefined || !asks(parsed)) return { evidence: undefined, programs: undefined, notices: [] };
  const base = baseIn(place);
  const [failures, shared] = await Promise.all([
    fetchNamed(files, parsed, base),
    fetchPacks(sharedReferences(parsed), { http, github }),
  ]);
  const kept = keepPlugins(parsed, base, place, env);
  const directory = evidenceIn(place);
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
  return { evidence: directory, programs: kept.programs, notices };
}

/** Takes the programs of plug-ins, while no step can change them, into a place. */
function keepPlugins(
  { plugins }: Config,
  base: string,
  place: string,
  env: NodeJS.ProcessEnv,
): Pick<Gathered, 'programs' | 'notices'> {
  if (plugins.length === 0) return { programs: undefined, notices: [] };
  const programs = programsIn(place);
  return { programs, notices: keepPrograms(programs, readPrograms(plugins, base, env.GITHUB_WORKSPACE ?? base)) };
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
