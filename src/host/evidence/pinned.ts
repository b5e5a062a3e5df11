import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { listed, type Pin } from '../../evidence/pin.ts';
import { provenanceOf } from '../../evidence/provenance/provenance.ts';
import { unsnappy } from '../../evidence/provenance/unsnappy.ts';
import { toolComponents } from '../../evidence/tool-components.ts';
import type { Config } from '../../policy/config.ts';
import { namedFiles } from '../../policy/named-files.ts';
import { digestOf } from '../file-digest.ts';
import { EvidenceCache } from './cache.ts';
import { derive } from './derive.ts';
import { gather } from './gather.ts';
import type { ServiceAddresses } from './services.ts';
import { servicesOf } from './services.ts';
import { givenFiles } from './sources/given-files.ts';
import { serviceSources } from './sources.ts';
import type { GivenFile, WantedEvidence } from './wanted.ts';

/** What gathering is told beside the configuration. */
export interface GatheringOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Of the GitHub API. */
  readonly token?: string | undefined;
  readonly variables?: Readonly<Record<string, Variable>> | undefined;
  /** What relative paths of the configuration begin at. */
  readonly base: string;
  /** Where the files that the configuration names must lie, when a stranger may have written it. */
  readonly within?: string | undefined;
  /** Directory of a cache of this user's own. */
  readonly cache?: string | undefined;
  /** Jobs run as the user of the cache: only what proves itself is believed from it. */
  readonly shared?: boolean | undefined;
  /** Pinned paths at which a file lay before the job, where somebody looked. */
  readonly stood?: readonly string[] | undefined;
  /** What the configuration's manifests were when they were read before the command; without it they are read with the rest. */
  readonly manifests?: Evidence | undefined;
  /** What the configuration is offline by, where not by its own word: `--offline`. */
  readonly offlineBy?: string | undefined;
  /** For tests: where services are. */
  readonly services?: ServiceAddresses | undefined;
}

/**
 * Gathers the evidence a configuration asks for: of pinned tools from services and files, within its budget, and the vulnerability data
 * it names. Never rejects: what is not had stands in `missed`.
 */
export async function gatherPinned(config: Config, options: GatheringOptions): Promise<Evidence> {
  const wanted = await Promise.all(config.tools.map((pin) => wantedFor(pin, options.base)));
  const { document, read } = await gatherWanted(wanted, config, options);
  const { stood } = options;
  return { read, document: stood === undefined ? document : { ...document, stood: [...stood] } };
}

/** The pinned paths at which something lies now. */
export const standingPins = ({ tools }: Pick<Config, 'tools'>): string[] =>
  [...new Set(tools.map(({ path }) => path))].filter(
    (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  );

/** Gathers what is wanted of tools as `gatherPinned` does of pinned ones. Never rejects. */
export async function gatherWanted(
  wanted: readonly WantedEvidence[],
  config: Config,
  options: GatheringOptions,
): Promise<Evidence> {
  const { evidence: settings } = config;
  const manifests = options.manifests === undefined ? manifestFiles(config, options.base) : [];
  const given = givenFiles([...filesOf(config, options.base), ...manifests], options.within);
  const cache =
    options.cache === undefined
      ? undefined
      : EvidenceCache.open(options.cache, { kinds: options.shared === true ? ['bundle'] : undefined }).cache;
  const offline = settings.offline ? (options.offlineBy ?? '`evidence.offline` is true') : undefined;
  const how = { offline, cache, http: { env: options.env } };
  const asked = services(config, options);
  const end = performance.now() + settings.budget;
  const gathered = withLinks(await gather(wanted, [...given, ...asked], { ...how, budget: settings.budget }), config);
  const first = options.manifests === undefined ? gathered : together(gathered, options.manifests);
  // what a tool is made of is known only now
  const made = wanted.map((one) => ({ ...one, purl: undefined, files: [], components: componentsOf(one, first) }));
  const left = Math.floor(end - performance.now());
  const about = asked.filter(({ name }) => name === 'OSV');
  if (left <= 0 || about.length === 0 || made.every(({ components }) => components.length === 0)) return first;
  return together(first, await gather(made, about, { ...how, budget: left }));
}

/** Reads the manifests a configuration names, and asks nobody: before the command, which could change them. Never rejects. */
export const gatherManifests = (config: Config, base: string): Promise<Evidence> =>
  gather([], givenFiles(manifestFiles(config, base)), {
    offline: 'only files are read',
    budget: config.evidence.budget,
  });

function manifestFiles({ manifests }: Config, base: string): GivenFile[] {
  return manifests.flatMap(({ file, attestation }) => [
    ...(file === undefined ? [] : [{ kind: 'manifest' as const, path: at(base, file), subject: file }]),
    ...(attestation === undefined
      ? []
      : [{ kind: 'manifest-bundle' as const, path: at(base, attestation), subject: attestation }]),
  ]);
}

/** A tool is known by its resolved path, whatever name its pin has for it. */
function withLinks({ document, read }: Evidence, { tools }: Config): Evidence {
  const links = tools.flatMap(({ path }) => (real(path) === path ? [] : [[path, real(path)] as const]));
  return { document: links.length === 0 ? document : { ...document, links: Object.fromEntries(links) }, read };
}

/** The packages that a tool is made of, as its SBOM or its own file says. */
function componentsOf({ path, sha256, purl }: WantedEvidence, evidence: Evidence): string[] {
  // what is only published has a purl for a path
  const own = isAbsolute(path) ? derive(path, []) : [];
  const derived = { ...evidence, document: { ...evidence.document, derived: own } };
  const provenance = provenanceOf(derived, sha256 === undefined ? {} : { sha256 });
  const { components } = toolComponents(derived, { path, sha256, name: path, purl }, provenance);
  return components.flatMap((one) => (one.purl === undefined || one.purl === purl ? [] : [one.purl]));
}

function together(first: Evidence, second: Evidence): Evidence {
  const { material, missed } = first.document;
  return {
    document: {
      ...first.document,
      material: [...material, ...second.document.material],
      missed: [...missed, ...second.document.missed],
    },
    read: (sha256) => first.read(sha256) ?? second.read(sha256),
  };
}

/** Services that are worth being asked for every job: scores of exploitation are some 10 MB, and come as a file, as KEV may. */
function services({ evidence: { osv, kev, trustedRoot } }: Config, options: GatheringOptions) {
  const { env, token, variables, services: given, cache } = options;
  const all = serviceSources(servicesOf({ env, token, variables, given }), unsnappy, cache);
  const unwanted = new Set([
    'EPSS',
    ...(osv ? [] : ['OSV', 'KEV']),
    ...(kev === undefined ? [] : ['KEV']),
    ...(trustedRoot === 'refresh' ? [] : ['trusted root']),
  ]);
  return all.filter(({ name }) => !unwanted.has(name));
}

/** What is wanted of a pinned tool: its file is hashed as it is now. Relative paths begin at `base`. */
export async function wantedFor(pin: Pin, base: string): Promise<WantedEvidence> {
  const path = real(pin.path);
  return {
    path,
    sha256: (await sha256Of(path)) ?? pin.sha256,
    purl: pin.purl,
    repository: pin.source,
    tag: pin.tag,
    files: filesIn(pin, base),
  };
}

/** The files that a pin names. */
export function filesIn({ bundle, sbom }: Pick<Pin, 'bundle' | 'sbom'>, base: string): GivenFile[] {
  return [
    ...listed(bundle).map((file) => ({ kind: 'bundle' as const, path: at(base, file) })),
    ...listed(sbom).map((file) => ({ kind: 'sbom' as const, path: at(base, file) })),
  ];
}

/** The files that a configuration names for all tools. */
const filesOf = (config: Config, base: string): GivenFile[] =>
  namedFiles({ ...config, tools: [] }).map(({ kind, path }) => ({ kind, path: at(base, path) }));

const at = (base: string, path: string): string => (isAbsolute(path) ? path : join(base, path));

/** A path with symlinks resolved; itself where there is nothing yet. */
export function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path; // a step may install it yet
  }
}

/** SHA-256 of a file as it is now, hex; undefined when it is not there or changes. */
async function sha256Of(path: string): Promise<string | undefined> {
  try {
    const digest = await digestOf(path, statSync(path, { bigint: true }));
    return digest === 'changed' ? undefined : digest;
  } catch {
    return undefined;
  }
}
