import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { TufRepository } from '../../../src/host/evidence/tuf/refresh.ts';

interface Signer {
  readonly id: string;
  readonly key: object;
  readonly secret: KeyObject;
}
type Role = 'root' | 'timestamp' | 'snapshot' | 'targets';
const ROLES: readonly Role[] = ['root', 'timestamp', 'snapshot', 'targets'];

/** What of a repository can be made otherwise than it should be. */
export interface Published {
  readonly target: string;
  /** Of timestamp, snapshot and targets; default 1. */
  readonly version?: number;
  /** When a role's metadata expires; default in a year. */
  readonly expires?: Partial<Record<Role, string>>;
  /** Roles that somebody else signs. */
  readonly forged?: readonly Role[];
  /** What the target holds in truth. */
  readonly served?: string;
}

/** A repository of The Update Framework with one target, signed with keys of its own: path -> content, to be served as it stands. */
export class TestTuf {
  readonly files = new Map<string, string>();
  readonly #signers = new Map<Role, Signer>();
  readonly #stranger = signer();
  readonly root: object;

  constructor(expires?: string) {
    for (const role of ROLES) this.#signers.set(role, signer());
    this.root = this.#rootOf(1, expires);
  }

  /** The repository as the guard knows it. */
  at(address: string): TufRepository {
    return { name: 'public-good', address: new URL(address), root: this.root };
  }

  /** Publishes a state of the repository over what was there. */
  publish({ target, version = 1, expires = {}, forged = [], served = target }: Published): void {
    const put = (path: string, role: Role, signed: object) => {
      const { [role]: until } = expires;
      this.files.set(path, JSON.stringify(this.#signed(role, { ...frame(role, version, until), ...signed }, forged)));
    };
    const sha256 = createHash('sha256').update(target).digest('hex');
    put('timestamp.json', 'timestamp', { meta: { 'snapshot.json': { version } } });
    put(`${version}.snapshot.json`, 'snapshot', { meta: { 'targets.json': { version } } });
    const targets = { 'trusted_root.json': { length: Buffer.byteLength(target), hashes: { sha256 } } };
    put(`${version}.targets.json`, 'targets', { targets });
    this.files.set(`targets/${sha256}.trusted_root.json`, served);
  }

  /** Replaces the keys of the online roles by others, in a next root, signed by the first one's key or by a stranger's. */
  rotate(forged = false): void {
    for (const role of ROLES) if (role !== 'root') this.#signers.set(role, signer());
    this.files.set('2.root.json', JSON.stringify(this.#rootOf(2, undefined, forged ? ['root'] : [])));
  }

  #rootOf(version: number, expires: string | undefined, forged: readonly Role[] = []): object {
    const all = [...this.#signers];
    return this.#signed(
      'root',
      {
        ...frame('root', version, expires),
        consistent_snapshot: true,
        keys: Object.fromEntries(all.map(([, { id, key }]) => [id, key])),
        roles: Object.fromEntries(all.map(([role, { id }]) => [role, { keyids: [id], threshold: 1 }])),
      },
      forged,
    );
  }

  #signed(role: Role, signed: object, forged: readonly Role[]): object {
    const { id = '' } = this.#signers.get(role) ?? {};
    const { secret } = forged.includes(role) ? this.#stranger : (this.#signers.get(role) ?? this.#stranger);
    const sig = sign(null, Buffer.from(canonical(signed)), secret).toString('hex');
    return { signatures: [{ keyid: id, sig }], signed };
  }
}

const frame = (role: Role, version: number, expires = new Date(Date.now() + 365 * 86_400_000).toISOString()) => ({
  _type: role,
  spec_version: '1.0.31',
  version,
  expires: expires.replace(/\.\d+Z$/, 'Z'),
});

function signer(): Signer {
  const { privateKey: secret, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } };
  return { id: createHash('sha256').update(canonical(key)).digest('hex'), key, secret };
}

/** Canonical JSON (gibson042.github.io/canonicaljson-spec) of what has only plain text and whole numbers. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
