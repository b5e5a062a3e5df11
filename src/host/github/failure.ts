import { visible } from '../../report/escape.ts';

/** Why GitHub did not take something. */
export interface Failure {
  /** a sentence without its full stop */
  readonly text: string;
  /** status of its answer; undefined when there was none */
  readonly status: number | undefined;
  /** whether it was refused to this token, which a permission may change */
  readonly refused: boolean;
}

interface Answered {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

/** Words for what a request to GitHub threw. */
export function failureOf(error: unknown, host: string): Failure {
  const { status, message, response } = (error ?? {}) as Answered;
  if (response === undefined || typeof status !== 'number')
    return { text: visible(String(message ?? error), 300), status: undefined, refused: false };
  const { headers = {}, data } = response;
  const wait = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0];
  const limited =
    status === 429 || (status === 403 && (wait !== undefined || headers['x-ratelimit-remaining'] === '0'));
  if (limited) {
    const asked = wait === undefined ? '' : `, and asks to wait ${wait} s`;
    return { text: `${host} answered ${status}: too many requests were made${asked}`, status, refused: false };
  }
  const said = (data as { readonly message?: unknown } | null)?.message;
  const why = typeof said === 'string' ? `: ${visible(said, 200)}` : '';
  return { text: `${host} answered ${status}${why}`, status, refused: status === 403 || status === 401 };
}
