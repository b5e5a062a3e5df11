import { RequestError } from './request-error.ts';

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
export function serviceAddress(text: string): URL {
  const url = parsed(text.includes('://') ? text : `https://${text}`);
  if (url === undefined || !isWeb(url))
    throw new RequestError(
      `${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`,
    );
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
export function below(service: URL, path: string): URL {
  return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}

/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
export function ledTo(from: URL, location: string): URL {
  const url = parsed(location, from);
  if (url === undefined || !isWeb(url))
    throw new RequestError(`${from.host} leads to what is no http(s) address; it was not followed`);
  if (from.protocol === 'https:' && url.protocol === 'http:')
    throw new RequestError(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
  if (url.username !== '' || url.password !== '')
    throw new RequestError(
      `${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`,
    );
  return url;
}

/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
export function printed(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function parsed(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
