import { createHash } from 'node:crypto';

/**
 * The hash `h1` of a directory that Go modules and terraform's lock files use (`Hash1` of golang.org/x/mod/sumdb/dirhash): SHA-256,
 * in base64, over the lines `<sha256>  <path>` of all its files, each ended by a line feed, in the order of the paths' bytes.
 *
 * Go refuses a path with a line feed, which would make one file look like two; here it gives a hash that no directory without has.
 *
 * @param files path below the directory -> SHA-256, hex, or any other text for what is no regular file
 * @returns `h1:` and 44 characters
 */
export function dirHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  const entries = [...files].map(([path, digest]) => ({ bytes: Buffer.from(path), path, digest }));
  for (const { path, digest } of entries.sort((a, b) => Buffer.compare(a.bytes, b.bytes)))
    hash.update(`${digest}  ${path.replaceAll('\n', '\0')}\n`);
  return `h1:${hash.digest('base64')}`;
}
