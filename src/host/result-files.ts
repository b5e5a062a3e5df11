import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { canonicalJson } from '../report/canonical.ts';
import type { ResultFile } from '../report/compliance/evidence.ts';
import { subjectsOf } from '../report/compliance/statement.ts';
import type { ResultDocument } from '../report/result.ts';
import { eventSource } from './event-source.ts';
import { EVIDENCE_FILE } from './evidence/evidence-files.ts';
import { readPlainFile } from './evidence/plain-file.ts';
import { EVENTS_FILE, openRegular, present, RECORDING_FILE } from './plain-files.ts';
import { type OpenRecording, openRecording } from './recording-files.ts';
import { sha256Of } from './sha256.ts';

/** The files of a directory of results, and the recording they are about. */
export interface ResultFiles {
  readonly opened: OpenRecording;
  /** By the names asked for; those that are not there are left out. */
  readonly files: ReadonlyMap<string, ResultFile>;
  /** Sentences: signs that somebody changed the events. */
  readonly changed: readonly string[];
}

/**
 * Digests the files of a directory of results, and holds those that the results were made from against the digests in the document.
 * @param names files that are wanted
 * @throws RecordingError when there is no recording, or a file is a link or no regular one
 */
export function readResultFiles(
  directory: string,
  names: readonly string[],
  { digests }: Pick<ResultDocument, 'digests'>,
): ResultFiles {
  const opened = openRecording(directory);
  let changed: readonly string[] = [];
  const isJudged = (name: string, sha256: string): boolean => {
    if (name === EVIDENCE_FILE) return sha256 === digests.evidence;
    if (name === RECORDING_FILE) return sha256Of(canonicalJson(opened.recording)) === digests.recording;
    if (name !== EVENTS_FILE) return true;
    const scan = opened.lines(() => undefined); // as they were recorded, packed or not
    changed = scan.changed;
    return scan.sha256 === digests.events;
  };
  const files = new Map<string, ResultFile>();
  for (const name of names) {
    const path = name === EVENTS_FILE ? eventSource(directory)?.path : join(directory, name);
    if (path === undefined || !present(path)) continue;
    const file = digested(path);
    const sentence = `${file.file} is not what result.json was made from; score the recording again if that is meant`;
    files.set(name, {
      ...file,
      ...(STATEMENT.test(name) ? { subjects: subjectsIn(path) } : {}),
      ...(isJudged(name, file.sha256) ? {} : { changed: sentence }),
    });
  }
  return { opened, files, changed };
}

const CHUNK = 1024 * 1024;
const STATEMENT = /\.(intoto|sigstore)\.json$/;
/** Bytes of a statement that is looked into. */
const MAX_STATEMENT = 64 * 1024 * 1024;

function subjectsIn(path: string): string[] {
  try {
    return subjectsOf(readPlainFile(path, { bytes: MAX_STATEMENT })?.toString('utf8') ?? '');
  } catch {
    return []; // too large to be looked into: it counts as being about nothing
  }
}

function digested(path: string): ResultFile {
  const fd = openRegular(path);
  try {
    const hash: Hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, fstatSync(fd).size + 1));
    let bytes = 0;
    for (let got = -1; got !== 0; bytes += got) {
      got = readSync(fd, buffer, 0, buffer.length, null);
      hash.update(buffer.subarray(0, got));
    }
    return { file: basename(path), sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(fd);
  }
}
