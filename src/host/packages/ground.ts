import { join } from 'node:path';
import type { MissedEvidence, PackageRecord } from '../../evidence/evidence.ts';
import { type Distribution, distribution } from '../../evidence/packages/os-release.ts';
import { boundedText } from './bounded-file.ts';
import type { DigestFailure, FileDigest } from './digest-file.ts';
import type { FileDigests } from './file-digests.ts';

const MAX_MISSED = 1000;

/** Where the readers of the package databases stand: a root directory, what hashes files, and what was not to be had. */
export class Ground {
  readonly #root: string;
  readonly digests: FileDigests;
  readonly missed: MissedEvidence[] = [];

  constructor(root: string, digests: FileDigests) {
    this.#root = root;
    this.digests = digests;
  }

  /** Where a path of the machine looked at is found. */
  at(path: string): string {
    return this.#root === '/' ? path : join(this.#root, path);
  }

  /** What the machine says it is. */
  system(): Distribution | undefined {
    const text = ['/etc/os-release', '/usr/lib/os-release'].map((path) => boundedText(this.at(path), 64 * 1024));
    return distribution(text.find((one) => one !== undefined) ?? '');
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

const SENTENCES: Readonly<Record<DigestFailure, string>> = {
  absent: 'the file is gone, so it could not be compared',
  changed: 'the file changed while it was read',
  irregular: 'the path is now no regular file',
  large: 'the file is too large to be compared (512 MiB, or 2 GiB of all files)',
  unreadable: 'the file could not be read',
  skipped: 'the file was not compared: there was too much to read, or no time left',
};
