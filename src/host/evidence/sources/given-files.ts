import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MissedEvidence } from '../../../evidence/evidence.ts';
import { isInside, readPlainFile } from '../plain-file.ts';
import { type GivenFile, subjectOf } from '../wanted.ts';
import { requireJsonLines } from './json-lines.ts';
import type { Answer, Found, Question, Source } from './source.ts';

const MiB = 1024 * 1024;
const MAX_FILE = 16 * MiB;
/** KEV and EPSS are one file with everything. */
const MAX_LIST = 64 * MiB;
/** All files of one folder. */
const MAX_FOLDER = 64 * MiB;
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
const MAX_ENTRIES = 20_000;

const FILES = /\.(json|ya?ml)$/i;
/** Kinds of which a directory may hold many. */
export const FOLDERS: ReadonlySet<string> = new Set(['advisory', 'vex', 'manifest', 'manifest-bundle']);
/** Kinds of which one file may hold several, a line each. */
const LINES: ReadonlySet<string> = new Set(['bundle', 'trusted-root', 'manifest-bundle']);

const AXIS: Readonly<Record<GivenFile['kind'], MissedEvidence['axis']>> = {
  bundle: 'provenance',
  'trusted-root': 'provenance',
  'registry-keys': 'provenance',
  sbom: 'sbom',
  vex: 'exposure',
  advisory: 'exposure',
  kev: 'exposure',
  epss: 'exposure',
  manifest: 'baseline',
  'manifest-bundle': 'baseline',
  'policy-pack': 'baseline',
};

/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
export function givenFiles(files: readonly GivenFile[], within?: string): readonly Source[] {
  return [...new Set(Object.values(AXIS))].map((axis) => ({
    name: 'given files',
    axis,
    questions: (wanted) => {
      const ofAxis = ({ kind }: GivenFile) => AXIS[kind] === axis;
      const about = (subject: string | undefined) => (file: GivenFile) => asked(subject, file, within);
      return [
        ...files.filter(ofAxis).map(about(undefined)),
        ...wanted.flatMap((each) => (each.files ?? []).filter(ofAxis).map(about(subjectOf(each)))),
      ];
    },
  }));
}

function asked(subject: string | undefined, file: GivenFile, within: string | undefined): Question {
  return { subject: file.subject ?? subject, ask: async (asking) => asking.give(read(file, within)) };
}

function read({ kind, path }: GivenFile, root: string | undefined): Answer {
  const real = resolved(path);
  const within = root && resolved(root);
  if (within !== undefined && !isInside(real, within)) throw new Error(`${path} leads out of ${within}`);
  if (!statSync(real).isDirectory()) return { found: [contents(kind, real, path, within)] };
  if (!FOLDERS.has(kind)) throw new Error(`${path} is a directory; a file was expected`);
  const listing = { files: [] as string[], left: 0, entries: 0 };
  list(real, 0, listing);
  const failures: string[] = listing.left > 0 ? [`${listing.left} of its entries were passed over`] : [];
  let room = MAX_FOLDER;
  const found = listing.files.flatMap((each) => {
    try {
      if (room < 0) throw new Error(`its files have more than the ${MAX_FOLDER} bytes that are read`);
      const content = contents(kind, each, join(path, each.slice(real.length)), within ?? real);
      room -= content.bytes.length;
      return [content];
    } catch (error) {
      failures.push((error as Error).message);
      return [];
    }
  });
  const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
  return { found, missed: failures[0] && `${path}: ${failures[0]}${more}` };
}

/** @param source the path as it was given */
function contents(kind: GivenFile['kind'], path: string, source: string, within: string | undefined): Found {
  const limit = kind === 'kev' || kind === 'epss' ? MAX_LIST : MAX_FILE;
  const raw = readPlainFile(path, { bytes: limit, within });
  if (raw === undefined) throw new Error(`${path} does not exist`);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipped(raw, path, limit) : raw;
  if (LINES.has(kind)) requireJsonLines(bytes, path);
  return { kind, source, bytes };
}

function gunzipped(bytes: Buffer, path: string, limit: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch {
    throw new Error(`${path} is compressed data that cannot be read, or more than ${limit} bytes of it`);
  }
}

function list(directory: string, depth: number, listing: { files: string[]; left: number; entries: number }): void {
  for (const entry of entries(directory)) {
    const path = join(directory, entry.name);
    const more = ++listing.entries <= MAX_ENTRIES;
    if (entry.isDirectory() && depth < MAX_DEPTH && more) list(path, depth + 1, listing);
    else if (entry.isFile() && !FILES.test(entry.name)) continue;
    else if (entry.isFile() && listing.files.length < MAX_FILES && more) listing.files.push(path);
    else listing.left++;
  }
}

function entries(directory: string): Dirent[] {
  return readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function resolved(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    throw new Error(`${path} does not exist, or cannot be read`);
  }
}
