import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openOwnDirectory } from '../cache-directory.ts';
import { placeFile, readPlainFile } from '../plain-file.ts';

/** A TUF repository that has a trusted root, and whom it must be signed by. */
export interface TufRepository {
  readonly name: 'public-good' | 'github';
  /** Directory of its metadata; targets are in `targets/` below. */
  readonly address: URL;
  /** The root metadata that ships with the guard; every later one must be signed by the one before. */
  readonly root: object;
}

/** Fetches a file of at most `limit` bytes; undefined when there is none. Throws an Error with a sentence. */
export type Fetch = (url: URL, limit: number) => Promise<Buffer | undefined>;

const TARGET = 'trusted_root.json';
/** Public good's has 7 KB and GitHub's 31 KB. */
const MAX_TARGET = 4 * 1024 * 1024;
/** Bytes of metadata, whatever length other metadata gives it. */
const MAX_BYTES = { root: 512 * 1024, timestamp: 16 * 1024, snapshot: 2 * 1024 * 1024, targets: 5 * 1024 * 1024 };
const MAX_ROOTS = 64;
/** What is kept from one refresh to the next, so that nobody can serve an older state than was seen. */
type Kept = 'timestamp' | 'snapshot' | 'targets';

/**
 * The newest trusted root of a repository, by the client workflow of The Update Framework
 * (theupdateframework.github.io/specification, 5): root by root from the one that ships, then timestamp, snapshot and targets, each
 * signed by whom the root names, none expired, none older than one that was seen before. The root that ships is where every
 * refresh begins; of what is kept on disk nothing is believed that is not signed, as another process of the same user may have put it
 * there. Signatures, versions and dates are checked by tuf-js; its own client is not used, as it would load optional
 * modules from wherever the guard lies, and works in shared temporary directories.
 *
 * @param kept directory for what is kept; without it, or where it is not this user's own, an older state is not recognised
 * @throws Error with a sentence: what was not had, or not as it must be
 */
export async function refreshedRoot(repository: TufRepository, fetch: Fetch, kept?: string): Promise<Buffer> {
  // loaded only by who asks for a refresh
  const { TrustedMetadataStore } = await import(/* webpackMode: "eager" */ 'tuf-js/dist/store.js');
  const { EqualVersionError } = await import(/* webpackMode: "eager" */ 'tuf-js/dist/error.js');
  const base = repository.address.href.replace(/\/?$/, '/');
  const get = async (name: string, limit: number): Promise<Buffer> => {
    const bytes = await fetch(new URL(name, base), limit);
    if (bytes === undefined) throw new Error(`there is no ${name}`);
    return bytes;
  };
  const place = kept === undefined ? undefined : own(kept);
  const seen = new Map<Kept, Buffer>();
  /** Takes what is kept of a role, else what is served. */
  const load = async (role: Kept, version: number, take: (bytes: Buffer, trusted: boolean) => void): Promise<void> => {
    const before = place === undefined ? undefined : keptOf(place, role);
    try {
      if (before !== undefined) return take(before, true);
    } catch {
      // not theirs, or not the newest any more
    }
    const bytes = await get(consistent() ? `${version}.${role}.json` : `${role}.json`, MAX_BYTES[role]);
    take(bytes, false);
    seen.set(role, bytes);
  };
  const store = new TrustedMetadataStore(Buffer.from(JSON.stringify(repository.root)));
  const consistent = (): boolean => store.root.signed.consistentSnapshot;

  for (let count = 0; count < MAX_ROOTS; count++) {
    const next = await fetch(new URL(`${store.root.signed.version + 1}.root.json`, base), MAX_BYTES.root);
    if (next === undefined) break;
    store.updateRoot(next);
  }
  try {
    const before = place === undefined ? undefined : keptOf(place, 'timestamp');
    try {
      if (before !== undefined) store.updateTimestamp(before);
    } catch {
      // even one that is expired tells what is older
    }
    const timestamp = await get('timestamp.json', MAX_BYTES.timestamp);
    try {
      store.updateTimestamp(timestamp);
      seen.set('timestamp', timestamp);
    } catch (error) {
      if (!(error instanceof EqualVersionError)) throw error;
    }
    await load('snapshot', store.timestamp?.signed.snapshotMeta.version ?? 0, (bytes, trusted) =>
      store.updateSnapshot(bytes, trusted),
    );
    await load('targets', store.snapshot?.signed.meta['targets.json']?.version ?? 0, (bytes) =>
      store.updateDelegatedTargets(bytes, 'targets', 'root'),
    );
    const targets = store.targets?.signed.targets ?? {};
    const target = Object.hasOwn(targets, TARGET) ? targets[TARGET] : undefined;
    if (target === undefined) throw new Error(`it has no ${TARGET}`);
    if (target.length > MAX_TARGET) throw new Error(`its ${TARGET} has more than ${MAX_TARGET} bytes`);
    const [hash = ''] = Object.values(target.hashes);
    const name = consistent() ? `${encodeURIComponent(hash)}.${TARGET}` : TARGET;
    const bytes = await get(`targets/${name}`, target.length);
    await target.verify(Readable.from([bytes]));
    return bytes;
  } finally {
    if (place !== undefined) for (const [role, bytes] of seen) keep(place, role, bytes);
  }
}

function own(kept: string): string | undefined {
  try {
    return openOwnDirectory(kept);
  } catch {
    return undefined; // a refresh without memory is better than none
  }
}

function keptOf(place: string, role: Kept): Buffer | undefined {
  try {
    return readPlainFile(join(place, `${role}.json`), { bytes: MAX_BYTES[role], own: true });
  } catch {
    return undefined; // no plain file of ours: as if it had never been kept
  }
}

function keep(place: string, role: Kept, bytes: Buffer): void {
  try {
    placeFile(place, `${role}.json`, bytes);
  } catch {
    // a full disk costs the protection against older states, and not the root
  }
}
