const remote = /^(?:git\+)?https:\/\/([A-Za-z0-9.-]+(?::[0-9]+)?)\/([^?#\\\s]+)$/;

/**
 * A repository's https URL in the one spelling of the several that are defined to be equal: `git+` before it, `/` and
 * `.git` after it, the case of the host, and on github.com the case of owner and name. Undefined when it is none.
 */
export function canonicalRepository(url: string): string | undefined {
  const [, host, path] = remote.exec(url) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const bare = path.replace(/\/$/, '').replace(/\.git$/, '');
  const name = host.toLowerCase();
  return `https://${name}/${name === 'github.com' ? bare.toLowerCase() : bare}`;
}

/** Whether two URLs are of the same repository; what is no https URL equals only itself. */
export const sameRepository = (one: string, other: string): boolean =>
  one === other || (canonicalRepository(one) !== undefined && canonicalRepository(one) === canonicalRepository(other));

/** `git+https://github.com/o/r@refs/heads/main`, as SLSA names a source: repository and ref. */
export function sourceUri(uri: string): { readonly source: string; readonly ref?: string } {
  const plain = uri.replace(/^git\+/, '');
  const path = plain.indexOf('/', plain.indexOf('://') + 3);
  const at = plain.indexOf('@', Math.max(path, 0));
  return at < 0 ? { source: plain } : { source: plain.slice(0, at), ref: plain.slice(at + 1) };
}
