import type { ToolFile } from '../events/recording.ts';
import type { PackageRecord } from './evidence.ts';
import type { TreeDigest } from './packages/tree.ts';

export type IdentityLevel = 'verified' | 'pinned' | 'packaged' | 'unknown' | 'mismatch';

/** How sure it is that one file is what it claims to be. */
export interface FileIdentity {
  readonly level: IdentityLevel;
  readonly reason: string;
  readonly sha256: string | undefined;
  /** Everything that speaks for or against it, a sentence each. */
  readonly evidence: readonly string[];
  /** What a package database calls it; only with the levels `verified`, `pinned` and `packaged` is it that. */
  readonly package?: IdentityPackage | undefined;
  /** Of a tool that is a tree of files: what the tree was like. */
  readonly tree?: TreeDigest | undefined;
  /** Of a mismatch: the digests that should be one, as `algorithm:hex`. */
  readonly differs?: { readonly expected: string; readonly seen: string } | undefined;
}

export interface IdentityPackage {
  readonly database: PackageRecord['database'];
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
}

/** What a configuration says must be true of a tool. */
export interface Pin {
  readonly path: string;
  /** Hex. A pin without it says nothing of the digest. */
  readonly sha256?: string | undefined;
}

/** What came of the attestations that name a digest as their subject. */
export interface ProvenanceCheck {
  /** One of them verifies, and is from where it was required to be. */
  readonly verified: boolean;
  /** Why others were refused, a sentence each. */
  readonly refused: readonly string[];
}

/** What is known of files. */
export interface IdentityEvidence {
  readonly pins?: readonly Pin[];
  /** Of a file's bytes (SHA-256, hex) as what its path must be; undefined where there is no attestation. */
  readonly provenance?: (sha256: string, path: string) => ProvenanceCheck | undefined;
  readonly packages?: readonly PackageRecord[];
  /** Records of a database whose own files about that package somebody changed: they vouch for nothing. */
  readonly forged?: ReadonlySet<PackageRecord> | undefined;
  /** Whether a path is where jobs make and change files: there a package may be patched on purpose. */
  readonly product?: ((path: string) => boolean) | undefined;
  /** The paths of the files a pin is about, as it may name a link; default: its own. */
  readonly pinned?: ((pin: Pin) => Iterable<string>) | undefined;
}

/** What there is to hold one file against. */
export interface FileEvidence {
  /** The digests pinned for it: SHA-256, lower-case hex. */
  readonly pins: readonly string[];
  /** Of a file that ran as several pinned tools: the digests for each of them. It must be all of them. */
  readonly tools?: readonly (readonly string[])[];
  /** What package databases say of just these bytes, or of their place. */
  readonly records: readonly PackageRecord[];
  readonly forged?: ReadonlySet<PackageRecord> | undefined;
  /** Its package lies where jobs patch packages on purpose. */
  readonly patchable?: boolean;
  readonly provenance: ProvenanceCheck | undefined;
  /** Whether anything was looked up at all. */
  readonly asked: boolean;
}

/**
 * The identity of one file, by the strongest evidence. In this order:
 *
 * 1. a pin that differs is a mismatch, whatever else agrees;
 * 2. a package database that has another digest, or whose files around it are changed, is a mismatch, unless a pin names just this
 *    digest: the owner of the configuration has then decided. An attestation does not cure it: anybody can have one. In a
 *    workspace, where jobs patch packages on purpose (patch-package), changed files around it only take the level `packaged` away;
 * 3. an attestation that verifies for this digest: `verified`;
 * 4. a pin that agrees: `pinned`;
 * 5. a database that agrees: `packaged`; else `unknown`, which is normal and weighs nothing.
 */
export function fileIdentity(file: ToolFile, found: FileEvidence): FileIdentity {
  const { sha256 } = file;
  const { pins, records, provenance } = found;
  const vouches = (one: PackageRecord): boolean => isPackaged(one) && found.forged?.has(one) !== true;
  const isMismatch = (one: PackageRecord): boolean => differsIn(one, found.patchable === true);
  const record = records.find(isMismatch) ?? records.find(vouches) ?? records[0];
  const tree = record?.tree ?? records.find((one) => one.tree !== undefined)?.tree;
  const { tools = [pins] } = found;
  const unmet = sha256 === undefined ? undefined : tools.find((one) => one.length > 0 && !one.includes(sha256));
  const pinned = sha256 !== undefined && pins.includes(sha256) && unmet === undefined;
  const be = (level: IdentityLevel, reason: string, differs?: FileIdentity['differs']): FileIdentity => ({
    level,
    reason,
    sha256,
    evidence: evidenceOf(file, found),
    ...(record === undefined ? {} : { package: packageOf(record) }),
    ...(tree === undefined ? {} : { tree }),
    ...(differs === undefined ? {} : { differs }),
  });
  if (sha256 === undefined) {
    const why = file.changed ? 'it changed before it could be hashed' : 'no digest was taken';
    return be('unknown', pins.length === 0 ? why : `${why}, so it could not be held against its pin`);
  }
  if (unmet !== undefined) {
    const expected = unmet.map((pin) => `sha256:${pin}`).join(' or ');
    return be('mismatch', 'its digest is not the one that is pinned', { expected, seen: `sha256:${sha256}` });
  }
  if (record !== undefined && isMismatch(record) && !pinned) return be('mismatch', said(record), differing(record));
  if (provenance?.verified) return be('verified', VERIFIED);
  if (pinned) return be('pinned', PINNED);
  if (record !== undefined) return be(vouches(record) ? 'packaged' : 'unknown', said(record, found.forged));
  if (provenance !== undefined) return be('unknown', 'no attestation of this digest could be relied on');
  return be(
    'unknown',
    found.asked
      ? 'no pin, attestation or package database knows this digest'
      : 'no pin, attestation or package record was asked for this digest',
  );
}

const VERIFIED = 'an attestation of this digest verifies';
const PINNED = 'the configuration pins this digest';

function evidenceOf({ sha256 }: ToolFile, { pins, provenance, records, forged }: FileEvidence): string[] {
  return [
    ...pins.map((pin) => (pin === sha256 ? PINNED : `the configuration pins sha256:${pin}`)),
    ...(provenance?.verified ? [VERIFIED] : []),
    ...(provenance?.refused ?? []).map((why) => `an attestation was refused: ${why}`),
    ...records.map((record) => said(record, forged)),
  ];
}

/** Whether a database vouches for the bytes: it has their digest, and no file around them is changed. */
export const isPackaged = ({ expected, actual, tree }: PackageRecord): boolean =>
  expected !== undefined && expected === actual && (tree?.changed.length ?? 0) === 0;

const differsIn = (record: PackageRecord, patchable: boolean): boolean =>
  record.expected !== undefined &&
  record.actual !== undefined &&
  (patchable ? record.expected !== record.actual : !isPackaged(record));

function packageOf({ database, name, version, purl }: PackageRecord): IdentityPackage {
  return { database, name, ...(version === undefined ? {} : { version }), ...(purl === undefined ? {} : { purl }) };
}

/** What a record says, in words. */
function said(record: PackageRecord, forged?: ReadonlySet<PackageRecord>): string {
  const { database, name, version, algorithm = 'sha256', expected, tree } = record;
  const it = `${database} knows it as ${name}${version === undefined ? '' : ` ${version}`}`;
  if (expected === undefined) return `${it}, and has no digest to compare with`;
  if (forged?.has(record) === true)
    return `${it}, but what ${database} says of ${name} was changed during the job, and not by its package manager`;
  const digest = algorithm === 'h1' ? 'h1 hash of its files' : algorithm.toUpperCase().replace('SHA', 'SHA-');
  if (isPackaged(record)) return `${it}, with this ${digest}${addedTo(tree)}`;
  if (expected !== record.actual) return `${it}, with another ${digest}`;
  return `${it}, and other files of it are changed: ${tree?.changed.slice(0, 3).join(', ')}`;
}

/** Files beside the published ones: what runs may read them all the same. */
function addedTo(tree: PackageRecord['tree']): string {
  const { added = [] } = tree ?? {};
  if (added.length === 0) return '';
  const more = added.length > 3 ? ` and ${added.length >= 20 ? 'many' : added.length - 3} more` : '';
  return `, beside files that were not published: ${added.slice(0, 3).join(', ')}${more}`;
}

function differing({ algorithm = 'sha256', expected, actual, tree }: PackageRecord): FileIdentity['differs'] {
  if (expected !== actual) return { expected: `${algorithm}:${expected}`, seen: `${algorithm}:${actual}` };
  return { expected: 'its files as published', seen: `changed: ${tree?.changed.join(', ')}` };
}
