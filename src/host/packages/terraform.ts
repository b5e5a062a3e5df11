import { realpathSync } from 'node:fs';
import type { ToolFile } from '../../events/recording.ts';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { dirHash } from '../../evidence/packages/dirhash.ts';
import { type LockedProvider, PROVIDER_LOCK, providerLock } from '../../evidence/packages/provider-lock.ts';
import { type ProviderPlace, providerPlace } from '../../evidence/packages/provider-place.ts';
import { comparedTree } from '../../evidence/packages/tree.ts';
import { filesBelow } from './files-below.ts';
import type { Ground } from './ground.ts';
import { IRREGULAR, treeFiles } from './tree-files.ts';

const MAX_LOCK = 16 * 1024 * 1024;
const MAX_TREE = 20_000;
/** Names by which one provider was executed: a cache serves many projects. */
const MAX_PLACES = 50;
const SCHEME = 'h1:';
const UNREADABLE = 'the files of its package could not all be read';
const NONE: ReadonlySet<string> = new Set();

/**
 * What the lock files of terraform and opentofu know of executed providers. A provider is a directory, and `.terraform.lock.hcl` of
 * the project that ran it has its hash (`h1`), which is computed over what lies there and compared; of the archive it came in
 * (`zh`) nothing is left to compare with. terraform itself refuses to run a provider with none of the hashes, so another one is a
 * mismatch in a workspace too.
 *
 * Lock file and provider both belong to the job's user: who changes both is not seen. What it shows is a provider that is not what
 * the project's lock file, which is reviewed, names.
 *
 * @param files with the names they were executed by: a provider in a plugin cache is run by its link below `.terraform`
 * @param reviewed lock files as the base ref has them: path -> text
 */
export async function terraformRecords(
  files: readonly ToolFile[],
  ground: Ground,
  reviewed?: ReadonlyMap<string, string>,
): Promise<PackageRecord[]> {
  const wanted = new Map<string, Map<string, ProviderPlace>>();
  for (const { path, names = [] } of files) {
    for (const name of [path, ...names]) {
      const place = providerPlace(name);
      const places = wanted.get(path) ?? new Map<string, ProviderPlace>();
      if (place !== undefined && places.size < MAX_PLACES) wanted.set(path, places.set(name, place));
    }
  }
  const providers = new Providers(ground, reviewed);
  const records: PackageRecord[] = [];
  for (const [path, all] of wanted) {
    if (ground.late('terraform')) break;
    const inProjects = [...all.entries()].filter(([, { project }]) => project !== undefined);
    const places = inProjects.length > 0 ? inProjects : [...all.entries()].slice(0, 1);
    const found: PackageRecord[] = [];
    for (const [name, place] of places) found.push(await providers.record(path, name, place));
    // one cache serves many projects, which mostly say the same of it
    records.push(...new Map(found.map((record) => [JSON.stringify(record), record])).values());
  }
  return records;
}

/** The lock files of the projects that executed providers belong to, whether they are there or not. */
export const lockFilesOf = (files: readonly ToolFile[]): Set<string> =>
  new Set(
    files.flatMap(({ path, names = [] }) =>
      [path, ...names].flatMap((name) => {
        const project = providerPlace(name)?.project;
        return project === undefined ? [] : [`${project}/${PROVIDER_LOCK}`];
      }),
    ),
  );

/** Providers and lock files, each read once. */
class Providers {
  readonly #ground: Ground;
  readonly #reviewed: ReadonlyMap<string, string>;
  readonly #locks = new Map<string, ReadonlyMap<string, LockedProvider> | string>();
  readonly #trees = new Map<string, ReadonlyMap<string, string> | undefined>();

  constructor(ground: Ground, reviewed: ReadonlyMap<string, string> = new Map()) {
    this.#ground = ground;
    this.#reviewed = reviewed;
  }

  /** @param name that the provider was executed by, which is at `place` */
  async record(path: string, name: string, place: ProviderPlace): Promise<PackageRecord> {
    const { address, version, directory } = place;
    const actual = await this.#tree(directory);
    const digest = actual?.get(name.slice(directory.length + 1));
    const sha256 = digest === IRREGULAR ? undefined : digest;
    const record: PackageRecord = {
      path,
      ...(sha256 === undefined ? {} : { sha256 }),
      database: 'terraform',
      name: address,
      version,
      ...(actual === undefined ? {} : { tree: comparedTree(actual).tree }),
    };
    const hashes = actual === undefined || sha256 === undefined ? UNREADABLE : this.#hashes(place);
    if (typeof hashes === 'string' || actual === undefined) {
      this.#ground.miss(path, 'terraform', typeof hashes === 'string' ? hashes : UNREADABLE);
      return record;
    }
    const hash = dirHash(actual);
    const expected = hashes.includes(hash) ? hash : (hashes[0] ?? '');
    const found = {
      ...record,
      algorithm: 'h1',
      expected: expected.slice(SCHEME.length),
      actual: hash.slice(SCHEME.length),
    } as const;
    return hash === expected && this.#isReviewed(place, hash) ? { ...found, reviewed: true } : found;
  }

  /** Whether the lock file of the base ref has a hash of a provider. */
  #isReviewed({ address, version, project }: ProviderPlace, hash: string): boolean {
    const locked = providerLock(this.#reviewed.get(`${project}/${PROVIDER_LOCK}`) ?? '')?.get(address);
    return locked?.version === version && locked.hashes.includes(hash);
  }

  /** The hashes of unpacked packages that the lock file has of a provider, or why there are none. */
  #hashes({ address, version, project }: ProviderPlace): readonly string[] | string {
    if (project === undefined) return 'it was not run from the directory .terraform of a project';
    const path = `${project}/${PROVIDER_LOCK}`;
    const lock = this.#locks.get(path) ?? this.#read(path);
    this.#locks.set(path, lock);
    if (typeof lock === 'string') return lock;
    const locked = lock.get(address);
    if (locked?.version !== version) return 'the lock file of its project does not have it in this version';
    const hashes = locked.hashes.filter((hash) => hash.startsWith(SCHEME));
    return hashes.length === 0 ? 'the lock file of its project has only hashes of archives' : hashes;
  }

  #read(path: string): ReadonlyMap<string, LockedProvider> | string {
    const text = this.#ground.text(path, MAX_LOCK);
    if (text === undefined) return 'its project has no lock file that can be read';
    return providerLock(text) ?? 'the lock file of its project is not as terraform writes it';
  }

  /** What lies in a directory: path in it -> SHA-256; undefined when it has too many files, or one could not be read. */
  async #tree(directory: string): Promise<ReadonlyMap<string, string> | undefined> {
    const place = resolved(this.#ground.at(directory));
    if (!this.#trees.has(place)) this.#trees.set(place, await this.#readTree(directory, place));
    return this.#trees.get(place);
  }

  async #readTree(directory: string, place: string): Promise<ReadonlyMap<string, string> | undefined> {
    let left = MAX_TREE;
    const files = filesBelow(place, NONE, () => left-- > 0 && this.#ground.enter(1));
    const found =
      files && (await treeFiles(new Map(files.map((file) => [file, `${directory}/${file}`])), this.#ground));
    // what cannot be opened by its name, as one that is no UTF-8, is no published file
    return found && new Map((files ?? []).map((file) => [file, found.get(file) ?? IRREGULAR]));
  }
}

function resolved(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}
