import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RanFile } from '../../baseline/learn/lesson.ts';
import type { WantedFile } from '../../baseline/learn/subject.ts';
import { visible } from '../../report/escape.ts';

/** What `--file` names: a digest, a path, with where it leads here if it is here, or the name of a program. */
export function wantedFile(text: string | undefined): WantedFile | undefined {
  if (text === undefined) return undefined;
  const digest = text.replace(/^sha256:/i, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digest)) return { sha256: digest };
  if (!text.includes('/')) return { name: text };
  const path = resolve(text);
  try {
    return { paths: new Set([path, realpathSync(path)]) };
  } catch {
    return { paths: new Set([path]) };
  }
}

const mostListed = 12;

/** The files that ran, to choose from: `/usr/bin/as (sha256 0123456789ab…), …`. */
export function listedFiles(files: Iterable<RanFile>): string {
  const all = [...files].map(({ path, sha256 }) => {
    const digest = sha256 === undefined ? 'no digest' : `sha256 ${sha256.slice(0, 12)}…`;
    return `${visible(path, 120)} (${digest})`;
  });
  const rest = all.length > mostListed ? ', …' : '';
  return `${all.sort().slice(0, mostListed).join(', ')}${rest}`;
}
