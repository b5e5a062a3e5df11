import crypto from 'node:crypto';
import fs from 'node:fs';
import { basename } from 'node:path';
import { type Subject, sha256Subject } from '../../report/export/statement.ts';
import { type DigestFailure, digestFile } from '../packages/digest-file.ts';
import { UsageError } from './usage.ts';

/** Bytes of an artifact: larger than any image. */
const LARGEST = 64 * 2 ** 30;
const CHUNK = 1 << 20;

const failures: Readonly<Record<DigestFailure, string>> = {
  absent: 'there is no such file',
  changed: 'it changed while it was read',
  irregular: 'it is no regular file',
  large: 'it is larger than 64 GiB',
  unreadable: 'it cannot be read',
  skipped: 'it was not read',
};

/** The files that `--subject` names, by digest: what the job made. @throws UsageError for one that cannot be read */
export function artifactSubjects(paths: readonly string[] = []): Subject[] {
  const buffer = Buffer.allocUnsafe(CHUNK);
  return paths.map((path) => {
    const found = digestFile(fs, crypto, buffer, { path, algorithms: ['sha256'], limit: LARGEST });
    if ('failure' in found) throw new UsageError(`--subject ${path}: ${failures[found.failure]}`);
    return sha256Subject(basename(path), found.digests.sha256 ?? '');
  });
}
