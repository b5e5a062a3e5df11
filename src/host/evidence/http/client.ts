import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { GUARD_VERSION } from '../../version.ts';
import { ledTo } from './address.ts';
import { type Room, readBody } from './body.ts';
import { nameLookup } from './name-lookup.ts';
import { proxyFor, TunnelAgent } from './proxy.ts';
import { RequestError, refusal, requestError } from './request-error.ts';

const MAX_BODY = 4 * 1024 * 1024;
const MAX_BODIES = 128 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REQUEST_TIME = 10_000;
const PARALLEL = 8;
/** Bytes of an answer nobody reads that are cheaper to take than a new connection. */
const SHORT = 16 * 1024;

export interface HttpOptions {
  /** Ends every request when it aborts. */
  readonly signal: AbortSignal;
  /** Milliseconds one request may take, redirects and body included; default 10,000. */
  readonly requestTime?: number | undefined;
  /** Connections to one host at a time; default 8. A service that hangs then takes nothing from the others. */
  readonly parallel?: number | undefined;
  /** Most bytes of all bodies together; default 128 MiB. */
  readonly bytes?: number | undefined;
  /** Where HTTPS_PROXY and NO_PROXY may stand; without it there is no proxy. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** PEM certificates that are trusted in place of node's own. */
  readonly ca?: string | undefined;
  /** `address:port` of name servers in place of the system's. */
  readonly nameServers?: readonly string[] | undefined;
}

export interface HttpRequest {
  readonly accept?: string | undefined;
  /** Value of Authorization: sent to the origin that is asked first, and to no other that it leads to. */
  readonly authorization?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What is sent; without it the request is a GET. */
  readonly json?: unknown;
  /** Sent in place of JSON. */
  readonly bytes?: { readonly type: string; readonly content: Uint8Array } | undefined;
  /** How it is sent; default POST. */
  readonly method?: 'POST' | 'PATCH' | 'PUT' | undefined;
  /** Most bytes of the body, decompressed; default 4 MiB. */
  readonly limit?: number | undefined;
}

export interface HttpAnswer {
  /** Where it came from in the end. */
  readonly url: URL;
  readonly body: Buffer;
  /** Media type, without parameters. */
  readonly type: string;
  readonly link: string | undefined;
}

/** What a service said, whatever it was. */
export interface HttpReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks services, bounded in time, bytes and redirects, without any retry. node's own request and not `fetch`: its connections
 * can be ended at once, so that nothing keeps the process when the time is over.
 */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #lookup: LookupFunction;
  readonly #plain: Agent;
  readonly #tls: TlsAgent;
  readonly #room: Room;
  readonly #tunnels = new Map<string, TunnelAgent>();

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#room = { bytes: options.bytes ?? MAX_BODIES };
    this.#lookup = nameLookup(options.signal, options.nameServers);
    this.#plain = new Agent(this.#connections);
    this.#tls = new TlsAgent(this.#connections);
  }

  /**
   * @returns undefined when the service says that there is none (404, 410)
   * @throws RequestError for every other outcome but 200..299
   */
  ask(url: URL, request: HttpRequest = {}): Promise<HttpAnswer | undefined> {
    return this.#inTime(url, async (signal) => {
      let at = url;
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const response = await this.#send(at, request, at.origin === url.origin, signal);
        const answer = await this.#take(response, at, request);
        if (!(answer instanceof URL)) return answer;
        at = answer;
      }
      throw new RequestError(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
    });
  }

  /** Asks once, and follows no redirect. @throws RequestError when there is no answer */
  reply(url: URL, request: HttpRequest = {}): Promise<HttpReply> {
    return this.#inTime(url, async (signal) => {
      const response = await this.#send(url, request, true, signal);
      const { statusCode: status = 0, headers } = response;
      return { status, headers, body: await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room) };
    });
  }

  async #inTime<T>(url: URL, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal, requestTime = REQUEST_TIME } = this.#options;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
    try {
      return await work(limited);
    } catch (error) {
      const late = limited.aborted && !(error instanceof RequestError);
      throw requestError(late ? { name: 'TimeoutError' } : error, url, requestTime);
    }
  }

  /** Ends every connection. */
  close(): void {
    for (const agent of [this.#plain, this.#tls, ...this.#tunnels.values()]) agent.destroy();
  }

  get #connections() {
    const { parallel = PARALLEL, ca } = this.#options;
    return { keepAlive: true, maxSockets: parallel, ...(ca !== undefined && { ca }) };
  }

  /** @returns where a redirect leads, or what came of it */
  async #take(response: IncomingMessage, url: URL, request: HttpRequest): Promise<HttpAnswer | URL | undefined> {
    const { statusCode: status = 0, headers } = response;
    if (status >= 200 && status < 300) {
      const body = await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
      const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
      return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
    }
    leave(response);
    if (status === 404 || status === 410) return undefined;
    if (status < 300 || status > 399 || headers.location === undefined) throw refusal(url, status, headers);
    if (contentOf(request) !== undefined) throw new RequestError(`${url.host} redirects what is posted to it`);
    return ledTo(url, headers.location);
  }

  #send(url: URL, request: HttpRequest, trusted: boolean, signal: AbortSignal): Promise<IncomingMessage> {
    const sending = contentOf(request);
    const headers = {
      accept: request.accept ?? 'application/json',
      'accept-encoding': 'gzip',
      'user-agent': `ironclaw-guard/${GUARD_VERSION}`,
      ...request.headers,
      ...(sending !== undefined && {
        'content-type': sending.type,
        'content-length': Buffer.byteLength(sending.content),
      }),
      ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
    };
    const options = {
      headers,
      signal,
      lookup: this.#lookup,
      method: sending === undefined ? 'GET' : (request.method ?? 'POST'),
    };
    return new Promise((resolve, reject) => {
      const sent =
        url.protocol === 'https:'
          ? tlsRequest(url, { ...options, agent: this.#agentFor(url) })
          : plainRequest(url, { ...options, agent: this.#plain });
      sent.once('response', resolve).on('error', reject).end(sending?.content);
    });
  }

  #agentFor(url: URL): TlsAgent {
    const proxy = proxyFor(url, this.#options.env ?? {});
    if (proxy === undefined) return this.#tls;
    const agent = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy, this.#options.signal, this.#connections);
    this.#tunnels.set(proxy.href, agent);
    return agent;
  }
}

function contentOf({ json, bytes }: HttpRequest): { type: string; content: string | Uint8Array } | undefined {
  return json === undefined ? bytes : { type: 'application/json', content: JSON.stringify(json) };
}

/** Passes over the body of an answer: a short one, so that the connection can serve again. */
function leave(response: IncomingMessage): void {
  let left = SHORT;
  response.on('error', () => {}); // it is over by then
  response.on('data', (part: Buffer) => {
    left -= part.length;
    if (left < 0) response.destroy();
  });
}
