import { join } from 'node:path';
import { prefixOf, siteOf } from '../../evidence/packages/python-place.ts';
import { directoryEntries } from './directory-entries.ts';
import type { Ground } from './ground.ts';

const MAX_ENTRIES = 50_000;
const PYTHON = /^(?:python|pypy)[\d.]*t?$/;

/** The directories of installed modules that may know a file: the one it lies in, or those beside its bin/. */
export function sitesFor(path: string, ground: Ground): string[] {
  const own = siteOf(path);
  if (own !== undefined) return [own];
  const prefix = prefixOf(path);
  if (prefix === undefined) return [];
  return ['lib', 'lib64'].flatMap((lib) =>
    names(ground.at(`${prefix}/${lib}`), PYTHON).flatMap((python) =>
      ground.late('pip')
        ? []
        : names(ground.at(`${prefix}/${lib}/${python}`), /^(?:site|dist)-packages$/).map(
            (site) => `${prefix}/${lib}/${python}/${site}`,
          ),
    ),
  );
}

/** Paths of the dist-info directories in a directory of installed modules. */
export function distInfos(site: string, ground: Ground): string[] {
  return names(ground.at(site), /\.dist-info$/).map((name) => join(site, name));
}

function names(directory: string, wanted: RegExp): string[] {
  const found: string[] = [];
  let left = MAX_ENTRIES;
  for (const { name } of directoryEntries(directory)) {
    if (left-- <= 0) break;
    if (wanted.test(name)) found.push(name);
  }
  return found.sort();
}
