import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type PublishedPackage, publishedPackage } from '../../evidence/packages/npm-tarball.ts';
import type { Ground } from './ground.ts';

const MAX_TARBALL = 128 * 1024 * 1024;
const MAX_UNPACKED = 256 * 1024 * 1024;

/**
 * The package of a tarball in npm's cache, found by its digest and held against it. Nothing is written to disk.
 *
 * @param integrity SHA-512 of the tarball, hex
 * @returns its files, or a sentence why there are none
 */
export async function cachedTarball(
  ground: Ground,
  caches: readonly string[],
  integrity: string,
): Promise<PublishedPackage | string> {
  const content = `_cacache/content-v2/sha512/${integrity.slice(0, 2)}/${integrity.slice(2, 4)}/${integrity.slice(4)}`;
  for (const cache of caches) {
    const bytes = ground.bytes(`${cache}/${content}`, MAX_TARBALL);
    if (bytes === undefined || createHash('sha512').update(bytes).digest('hex') !== integrity) continue;
    try {
      const tar = gunzipSync(bytes, { maxOutputLength: Math.max(1, ground.allowed(MAX_UNPACKED)) });
      ground.spend(tar.length);
      return await publishedPackage(tar);
    } catch (error) {
      return `the tarball in npm's cache could not be read: ${(error as Error).message}`;
    }
  }
  return "npm's cache does not have the tarball it was installed from";
}
