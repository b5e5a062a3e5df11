import { join } from 'node:path';
import type { MissedEvidence, PackageRecord } from '../../evidence/evidence.ts';
import { type Distribution, distribution } from '../../evidence/packages/os-release.ts';
import { boundedBytes } from './bounded-file.ts';
import type { DigestFailure, FileDigest } from './digest-file.ts';
import type { FileDigests } from './file-digests.ts';

const MAX_MISSED = 1000;
/** Of databases, lock files and tarballs together. A machine with three thousand packages has some 60 MB of them. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** In all trees of files that are compared. */
const MAX_ENTRIES = 200_000;

/**
 * Where the readers of the package databases stand: a root directory, what hashes files, what was not to be had, and how much may
 * be read at all, so that a thousand hostile packages take no longer than a few.
 */
export class Ground {
  readonly #root: string;
  readonly digests: FileDigests;
  readonly missed: MissedEvidence[] = [];
  readonly #deadline: number;
  readonly #late = new Set<PackageRecord['database']>();
  #bytes = MAX_BYTES;
  #entries = MAX_ENTRIES;

  /** @param timeoutMs after which no reader goes on */
  constructor(root: string, digests: FileDigests, timeoutMs: number) {
    this.#root = root;
    this.#deadline = performance.now() + timeoutMs;
    this.digests = digests;
  }

  /** Where a path of the machine looked at is found. */
  at(path: string): string {
    return this.#root === '/' ? path : join(this.#root, path);
  }

  /** What the machine says it is. */
  system(): Distribution | undefined {
    return distribution(this.text('/etc/os-release', 65_536) ?? this.text('/usr/lib/os-release', 65_536) ?? '');
  }

  /** A regular file of at most `limit` bytes; undefined for anything else, or when enough was read. */
  bytes(path: string, limit: number): Buffer | undefined {
    const bytes = boundedBytes(this.at(path), this.allowed(limit));
    this.#bytes -= bytes?.length ?? 0;
    return bytes;
  }

  /** As bytes, as UTF-8 text. */
  text(path: string, limit: number): string | undefined {
    return this.bytes(path, limit)?.toString('utf8');
  }

  /** How much of `limit` bytes may still be made of what was read. */
  allowed(limit: number): number {
    return Math.max(0, Math.min(limit, this.#bytes));
  }

  /** Takes note of bytes that were made of what was read. */
  spend(bytes: number): void {
    this.#bytes -= bytes;
  }

  /** Whether a tree of so many entries may be compared; if so, they count. */
  enter(entries: number): boolean {
    if (entries > this.#entries) return false;
    this.#entries -= entries;
    return true;
  }

  /** Whether there is no time left; readers ask it between files and packages, and stop. That they did is noted, once for each. */
  late(source: PackageRecord['database']): boolean {
    if (performance.now() < this.#deadline) return false;
    if (!this.#late.has(source)) this.missed.push({ axis: 'identity', subject: 'files', source, reason: LATE });
    this.#late.add(source);
    return true;
  }

  /** Notes that a database said less of a file than it might have. */
  miss(subject: string, source: PackageRecord['database'] | 'file', reason: string): void {
    if (this.missed.length < MAX_MISSED) this.missed.push({ axis: 'identity', subject, source, reason });
  }

  /** Notes files of a package that are not as published, and need not be. */
  adapted(subject: string, source: PackageRecord['database'], files: readonly string[]): void {
    this.miss(subject, source, `certificates of its package are not as published, as they may be: ${files.join(', ')}`);
  }

  /** The digests of a file that was read; otherwise undefined, and why not is noted. */
  read(subject: string, source: PackageRecord['database'], result: FileDigest | undefined): Digests | undefined {
    if (result !== undefined && 'digests' in result) return result.digests;
    this.miss(subject, source, SENTENCES[result?.failure ?? 'skipped']);
    return undefined;
  }
}

type Digests = Extract<FileDigest, { readonly bytes: number }>['digests'];

const LATE = 'there was no time left to look all files up in it';

const SENTENCES: Readonly<Record<DigestFailure, string>> = {
  absent: 'the file is gone, so it could not be compared',
  changed: 'the file changed while it was read',
  irregular: 'the path is now no regular file',
  large: 'the file is too large to be compared (512 MiB, or 2 GiB of all files)',
  unreadable: 'the file could not be read',
  skipped: 'the file was not compared: there was too much to read, or no time left',
};
