import { basename } from 'node:path';
import { PackageURL } from 'packageurl-js';
import type { Variable } from '../../events/recording.ts';
import { type Dossier, Dossiers } from '../../evidence/dossier.ts';
import type { Evidence, PackageRecord } from '../../evidence/evidence.ts';
import { isPackaged } from '../../evidence/file-identity.ts';
import type { Pin } from '../../evidence/pin.ts';
import { publishedArtifact } from '../../evidence/published.ts';
import { UsedComponents } from '../../evidence/used-components.ts';
import type { Config } from '../../policy/config.ts';
import { placeVariables } from '../variables/paths.ts';
import { resolveVariables } from '../variables/resolve.ts';
import { packagesOf } from './complete.ts';
import { derive } from './derive.ts';
import { filesIn, type GatheringOptions, gatherWanted, wantedFor } from './pinned.ts';
import type { WantedEvidence } from './wanted.ts';

/** What is known of one tool that nobody watched. */
export interface Inquiry {
  readonly name: string;
  /** Of a file, resolved; undefined of a package. */
  readonly path: string | undefined;
  /** When everything had been looked up, ISO 8601: the "now" of all ages. */
  readonly at: string;
  readonly dossier: Dossier;
  readonly evidence: Evidence;
  /** Sentences: material that cannot be read. */
  readonly problems: readonly string[];
}

type Options = Omit<GatheringOptions, 'variables'>;

/** The registries of packages whose attestations are asked for there. */
const REGISTRIES = /^pkg:(npm|pypi)\//;

/**
 * Looks up everything about a file that lies on this machine: package databases, given files, services.
 * @param pin what is asked of it; `path` is resolved
 */
export async function inquireFile(pin: Pin, config: Config, options: Options): Promise<Inquiry> {
  const { path } = pin;
  const pinned = await wantedFor(pin, options.base);
  const { sha256 } = pinned;
  const tools = [sha256 === undefined ? { path } : { path, sha256 }];
  const { packages, missed } = await packagesOf({ tools, variables: present(placeVariables(options.env)) });
  const own = pin.purl ?? packages.find(isPackaged)?.purl;
  const wanted = {
    ...pinned,
    purl: own,
    components: packages.flatMap(({ purl }) => (purl === undefined ? [] : [purl])),
  };
  const gathered = await gatherWanted([wanted], config, {
    ...options,
    variables: await registries(own, config, options),
  });
  const evidence = completed(gathered, { packages, derived: derive(path, packages), missed });
  return inquiry({ name: basename(path), path, key: path, tools, evidence, pin, config });
}

/**
 * Looks up everything about a published package, without a file of it.
 * @param purl in canonical form, with a version
 * @param asked what is asked of it, beside its name
 */
export async function inquirePackage(
  purl: string,
  asked: Partial<Pin>,
  config: Config,
  options: Options,
): Promise<Inquiry> {
  const pin: Pin = { ...asked, path: purl, purl };
  const { source: repository, tag } = pin;
  const wanted: WantedEvidence = { path: purl, purl, repository, tag, files: filesIn(pin, options.base) };
  const evidence = await gatherWanted([wanted], config, {
    ...options,
    variables: await registries(purl, config, options),
  });
  const { namespace, name = purl } = PackageURL.fromString(purl);
  const made = inquiry({
    name: namespace ? `${namespace}/${name}` : name,
    path: undefined,
    key: purl,
    tools: [],
    evidence,
    pin,
    config,
    published: new Map([[purl, publishedArtifact(evidence, purl)]]),
  });
  const identity = {
    ...made.dossier.identity,
    reason: 'there is no file to compare, only what is published under this name',
  };
  return { ...made, dossier: { ...made.dossier, identity } };
}

function inquiry(o: {
  name: string;
  path: string | undefined;
  /** What the tool is called in the pins. */
  key: string;
  tools: { path: string; sha256?: string }[];
  evidence: Evidence;
  pin: Pin;
  config: Config;
  published?: ReadonlyMap<string, { readonly names?: readonly string[] }>;
}): Inquiry {
  const { name, path, key, tools, evidence, pin, config, published } = o;
  const now = Date.now();
  const dossiers = new Dossiers({
    recording: { tools, links: {}, anchor: String(BigInt(now) * 1_000_000n), end: 0 },
    evidence,
    pins: [pin],
    settings: config.evidence,
    product: () => false,
    used: new UsedComponents(),
    published,
  });
  const dossier = dossiers.of({ name, path: key, exe: key, interpreter: undefined });
  return { name, path, at: new Date(now).toISOString(), dossier, evidence, problems: dossiers.problems };
}

/** What the tools' own configuration says of registries, where one of them is going to be asked. */
async function registries(
  purl: string | undefined,
  { evidence: { offline } }: Config,
  { env, base, services }: Options,
): Promise<Record<string, Variable> | undefined> {
  if (offline || services !== undefined || purl === undefined || !REGISTRIES.test(purl)) return undefined;
  return (await resolveVariables({ cwd: base, env })).variables;
}

function completed(
  { document, read }: Evidence,
  more: { packages: PackageRecord[] } & Pick<Evidence['document'], 'derived' | 'missed'>,
): Evidence {
  const { packages, derived, missed } = more;
  return { read, document: { ...document, packages, derived, missed: [...document.missed, ...missed] } };
}

function present<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((one): one is [string, T] => one[1] !== undefined));
}
