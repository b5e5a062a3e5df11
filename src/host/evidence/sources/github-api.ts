import { below, ledTo } from '../http/address.ts';
import type { HttpAnswer, HttpRequest } from '../http/client.ts';
import type { Repository } from '../wanted.ts';

/** How GitHub's API is asked; the version whose answers are read here. */
export function githubRequest(token: string | undefined, accept = 'application/vnd.github+json'): HttpRequest {
  return {
    accept,
    authorization: token === undefined ? undefined : `Bearer ${token}`,
    headers: { 'x-github-api-version': '2022-11-28' },
  };
}

/** An address in a repository's part of the API. */
export function inRepository(api: URL, { owner, name }: Repository, path: string): URL {
  return below(api, `repos/${owner}/${name}/${path}`);
}

/** The next page of a list, on the same server; undefined at the end. */
export function nextPage({ url, link }: HttpAnswer): URL | undefined {
  const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
  const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
  const next = location ? ledTo(url, location) : undefined;
  return next?.origin === url.origin ? next : undefined;
}
