/** Why a request gave nothing: a sentence for the user, without queries and credentials. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** The status of the answer, when there was one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Any failure on the way to a service as a sentence. */
export function requestError(error: unknown, url: URL, milliseconds: number): RequestError {
  if (error instanceof RequestError) return error;
  const { code = '', name = '' } = (error ?? {}) as { code?: unknown; name?: unknown };
  return new RequestError(`${url.host} ${reason(String(code), String(name), milliseconds)}`);
}

function reason(code: string, name: string, milliseconds: number): string {
  if (name === 'TimeoutError' || name === 'AbortError') return `did not answer within ${milliseconds} ms`;
  if (code === 'ECONNREFUSED') return 'refused the connection';
  if (/^(ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EREFUSED|EBADRESP|ETIMEOUT|EBADNAME)$/.test(code))
    return 'has no address: its name could not be looked up';
  if (/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/.test(code)) return 'cannot be reached from here';
  if (/CERT|SIGNATURE|ALTNAME/.test(code))
    return `has a certificate that is not trusted (${code}); NODE_EXTRA_CA_CERTS names the file of an authority of your own`;
  if (/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return 'does not speak TLS as expected';
  if (/^(HPE_|ERR_HTTP|ERR_INVALID)/.test(code)) return 'does not speak HTTP as expected';
  if (/^(Z_|ERR_ZLIB)/.test(code)) return 'sent compressed data that cannot be read';
  if (/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code)) return 'broke the connection off';
  return `could not be asked (${code || name || 'unknown error'})`;
}

/** What an answer's status says, for one that brought nothing. */
export function refusal(url: URL, status: number, headers: { readonly [name: string]: unknown }): RequestError {
  return new RequestError(`${url.host} answered ${status}${explained(status, headers)}`, status);
}

function explained(status: number, headers: { readonly [name: string]: unknown }): string {
  const wait = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0];
  if (status === 429 || headers['x-ratelimit-remaining'] === '0')
    return `: too many requests were made${wait === undefined ? '' : `, it asks to wait ${wait} s`}`;
  if (status === 401 || status === 403) return ': it refuses without a token, or with this one';
  if (status >= 500) return ': a fault of its own';
  return '; 200 was expected';
}
