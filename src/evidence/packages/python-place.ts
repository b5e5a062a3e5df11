import { posix } from 'node:path';

/** `…/lib/python3.12/site-packages`, or Debian's dist-packages. */
const SITE = /^(.*\/(?:site|dist)-packages)\/./;

/** The directory of installed modules that a file lies in; undefined for other files. */
export const siteOf = (path: string): string | undefined => SITE.exec(path)?.[1];

/** The environment a program may belong to: the directory above its bin/; undefined for what lies in no bin/. */
export const prefixOf = (path: string): string | undefined => /^(.+)\/bin\/[^/]+$/.exec(path)?.[1];

/**
 * Where a line of a RECORD leads: relative to the directory of installed modules. Undefined for what is outside the environment that
 * directory belongs to (three levels up), which no installer writes and nobody may make us read.
 */
export function recordedPlace(site: string, recorded: string): string | undefined {
  const place = posix.resolve(site, recorded);
  const environment = posix.resolve(site, '../../..');
  return place.startsWith(environment === '/' ? '/' : `${environment}/`) ? place : undefined;
}
