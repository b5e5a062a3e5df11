import { pythonName } from '../../python-name.ts';
import type { ComponentDraft } from '../component.ts';
import { Inventory } from '../inventory.ts';
import { makePurl } from '../purl.ts';
import type { Derived } from './derived.ts';

/** Longest METADATA and RECORD that are read, in bytes; the description makes some METADATA long, and its end does not matter. */
const longestHead = 256 * 1024;
const longestRecord = 32 * 1024 * 1024;
const mostFiles = 200_000;
/** Longest line of RECORD; no path is longer than 4096. */
const longestLine = 8192;
/** The standard has no bound for names; the index has this one. */
const longestName = 256;

/**
 * The distributions of a Python environment, each from the METADATA of its dist-info (or PKG-INFO of its egg-info).
 * Format: https://packaging.python.org/specifications/core-metadata/. One without a usable name is left out.
 */
export function pipMetadata(metadata: Iterable<Uint8Array>): Derived {
  const inventory = new Inventory();
  for (const one of metadata) inventory.add(distribution(one) ?? {});
  return { from: 'pip-metadata', components: inventory.taken().components };
}

function distribution(bytes: Uint8Array): ComponentDraft | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, longestHead));
  const end = /(?:^|\r?\n)\r?\n/.exec(text)?.index;
  const head = end === undefined ? text : text.slice(0, end);
  const field = (name: string): string | undefined => {
    const value = new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(head)?.[1]?.trim();
    return value === undefined || value === '' || value === 'UNKNOWN' || value.length > longestName ? undefined : value;
  };
  const name = field('Name');
  if (name === undefined || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return undefined;
  const version = field('Version');
  return {
    purl: makePurl('pypi', undefined, pythonName(name), version),
    name,
    version,
    type: 'library',
    licenses: [field('License-Expression') ?? field('License')],
  };
}

/** A file that a distribution brought. */
export interface RecordedFile {
  /** As RECORD has it: relative to the site directory, and it may lead out of it (`../../bin/pip`). */
  readonly path: string;
  readonly algorithm?: string;
  /** Lower-case hex. */
  readonly hex?: string;
  readonly size?: number;
}

/**
 * The files that RECORD lists, with digests where it has them; lines that are none are left out.
 * Format: https://packaging.python.org/specifications/recording-installed-packages/#the-record-file
 */
export function pipRecord(bytes: Uint8Array): readonly RecordedFile[] {
  const files: RecordedFile[] = [];
  for (const line of new TextDecoder().decode(bytes.subarray(0, longestRecord)).split(/\r?\n/)) {
    if (files.length >= mostFiles) break;
    if (line.length > longestLine) continue;
    const [, plain, quoted, algorithm, digest, size] =
      /^(?:([^",]+)|"((?:[^"]|"")+)"),(?:(sha256|sha384|sha512)=([A-Za-z0-9_-]{43,86}))?,(\d{1,15})?$/.exec(line) ?? [];
    const path = plain ?? quoted?.replaceAll('""', '"');
    if (path === undefined) continue;
    files.push({
      path,
      ...(algorithm !== undefined && { algorithm, hex: Buffer.from(digest ?? '', 'base64url').toString('hex') }),
      ...(size !== undefined && { size: Number(size) }),
    });
  }
  return files;
}
