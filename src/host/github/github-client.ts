import { setTimeout as sleep } from 'node:timers/promises';
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import type { HttpClient, HttpReply, HttpRequest } from '../evidence/http/client.ts';
import { RequestError } from '../evidence/http/request-error.ts';

/** GitHub's own client, over a transport of ours. */
export type GitHubClient = InstanceType<typeof GitHub>;

/** What is left in the end when a wait is over, in milliseconds. */
const LEAST_LEFT = 2000;
/** Before a request that failed is sent again, where that does no harm, in milliseconds. */
const PAUSE = 500;

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * @actions/github with requests that are bounded, go to one server only, and know no proxy or certificate but what `http` was given: its
 * own transport reads the environment.
 *
 * @param api address of the REST API
 * @param deadline when all must be over, as `performance.now()` tells time
 */
export function gitHubClient(http: HttpClient, api: URL, token: string, deadline: number): GitHubClient {
  const fetch = async (address: string, asked: Asked): Promise<Response> => {
    const url = new URL(address);
    if (url.origin !== api.origin) throw new RequestError(`${url.host} is not ${api.host}; it was not asked`);
    const { status, headers, body } = await patiently(http, url, asked, deadline);
    const told = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers: told });
  };
  const baseUrl = api.href.replace(/\/$/, '');
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new GitHub(getOctokitOptions(token, { baseUrl, request: { fetch }, log: quiet }));
}

/** Sends, and once more when GitHub asks to wait and there is time, or when reading or changing failed at once on its side. */
async function patiently(http: HttpClient, url: URL, asked: Asked, deadline: number): Promise<HttpReply> {
  const { method = 'GET', headers = {}, body } = asked;
  const changing = (['POST', 'PATCH', 'PUT'] as const).find((one) => one === method);
  const request: HttpRequest = {
    headers,
    ...(headers.accept === undefined ? {} : { accept: headers.accept }),
    ...(body === undefined ? {} : { bytes: { type: 'application/json', content: Buffer.from(body) } }),
    ...(changing === undefined ? {} : { method: changing }),
  };
  const began = performance.now();
  const isTimeFor = (wait: number): boolean => deadline - performance.now() > wait + LEAST_LEFT;
  // sent twice, a comment would stand there twice
  const isRepeatable = (): boolean => method !== 'POST' && performance.now() - began < LEAST_LEFT && isTimeFor(PAUSE);
  let wait: number;
  try {
    const reply = await http.reply(url, request);
    const asksFor = waitOf(reply) ?? (reply.status >= 500 && isRepeatable() ? PAUSE : undefined);
    if (asksFor === undefined || !isTimeFor(asksFor)) return reply;
    wait = asksFor;
  } catch (error) {
    if (!isRepeatable()) throw error;
    wait = PAUSE;
  }
  await sleep(wait);
  return http.reply(url, request);
}

/** How long GitHub asks to wait, in milliseconds; undefined when it does not ask. */
function waitOf({ status, headers }: HttpReply): number | undefined {
  const seconds = /^\d{1,4}$/.exec(headers['retry-after'] ?? '')?.[0];
  return (status === 403 || status === 429) && seconds !== undefined ? Number(seconds) * 1000 : undefined;
}
