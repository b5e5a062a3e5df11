import { closeSync, constants, openSync, readdirSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Remark } from '../../policy/checks/remark.ts';
import type { Config } from '../../policy/config.ts';
import { type NamedFile, namedFiles } from '../../policy/named-files.ts';
import { FOLDERS } from './sources/given-files.ts';

/**
 * The files that a configuration names and that are not there, cannot be read, or lie where the action does not look.
 * @param base what relative paths begin at
 */
export const checkNamedFiles = (config: Pick<Config, 'tools' | 'evidence' | 'manifests'>, base: string): Remark[] =>
  namedFiles(config).flatMap((file): Remark[] => {
    const { key, path } = file;
    const place = isAbsolute(path) ? path : join(base, path);
    const wrong = fault(file, place);
    if (wrong !== undefined) return [{ effect: 'error', path: key, message: wrong }];
    if (!isAbsolute(path) && !path.split('/').includes('..')) return [];
    const message = `${path} is not read in the action, which has only the files of the repository; name it from the top of it`;
    return [{ effect: 'warning', path: key, message }];
  });

function fault({ kind, path }: NamedFile, place: string): string | undefined {
  const from = isAbsolute(path) ? '' : `, which is looked for as ${place}`;
  let facts: Stats | undefined;
  try {
    facts = statSync(place);
    if (facts.isDirectory() && !FOLDERS.has(kind)) return `${path} is a directory; name a file`;
    if (!facts.isDirectory() && !facts.isFile()) return `${path} is no regular file; name one`;
    if (facts.isDirectory()) readdirSync(place);
    else closeSync(openSync(place, constants.O_RDONLY));
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return `there is no file ${path}${from}; put it there or correct the path`;
    return `${path} cannot be read (${code ?? message}); give it to who runs this, or correct the path`;
  }
}
