import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArtifactStore } from './artifact-store.ts';
import { type Describe, description } from './described.ts';
import { Repository } from './repository.ts';

/** How the API is out of order; `after` so many requests. */
export type Trouble =
  | { readonly kind: 'outage' | 'hang' | 'reset'; readonly after?: number }
  /** a secondary rate limit: `times` requests are refused */
  | { readonly kind: 'limit'; readonly status: 403 | 429; readonly retryAfter: number; readonly times: number };

export interface FakeOptions {
  /** what the token may: `checks: 'write'`; a fork's may only read */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** false: a private repository without code scanning */
  readonly codeScanning?: boolean;
  /** false: annotations are found invalid */
  readonly annotations?: boolean;
  readonly trouble?: Trouble;
}

/** Everything a job may be granted that the guard has a use for. */
export const GRANTED = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
} as const;
/** What a job of a fork has. */
export const OF_A_FORK = { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'read' } as const;

const API = '/api';

/**
 * GitHub's API and its artifact service on 127.0.0.1. Each request is held against GitHub's own description, and one that does not fit is
 * a misfit: `close` throws when there was any.
 */
export class FakeGitHub {
  readonly origin: string;
  /** METHOD path, as they came */
  readonly requests: string[] = [];
  readonly repository: Repository;
  readonly artifacts: ArtifactStore;
  readonly #options: FakeOptions;
  readonly #misfits: string[] = [];
  readonly #describe: Describe;
  readonly #close: () => Promise<void>;
  #limited = 0;

  private constructor(origin: string, options: FakeOptions, describe: Describe, close: () => Promise<void>) {
    this.origin = origin;
    this.#options = options;
    this.#describe = describe;
    this.#close = close;
    this.repository = new Repository(origin, options);
    this.artifacts = new ArtifactStore(origin);
  }

  static async start(options: FakeOptions = {}): Promise<FakeGitHub> {
    const describe = await description();
    let fake: FakeGitHub | undefined;
    const server = createServer((request, response) => void fake?.take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fake = new FakeGitHub(origin, options, describe, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return fake;
  }

  /** GITHUB_API_URL */
  get api(): string {
    return `${this.origin}${API}`;
  }

  /** @throws AssertionError when a request did not fit the description */
  async close(): Promise<void> {
    await this.#close();
    assert.deepEqual(this.#misfits, []);
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method = 'GET', url = '/', headers } = request;
    this.requests.push(`${method} ${url}`);
    const send = (status: number, body: unknown, more: Record<string, string> = {}): void => {
      const isText = typeof body === 'string' || Buffer.isBuffer(body);
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
      response.end(isText ? body : JSON.stringify(body));
    };
    const bytes = Buffer.concat(parts);
    try {
      if (!url.startsWith(`${API}/`)) return send(...this.artifacts.answer(method, url, headers, bytes));
      if (this.#isTrouble(request, send)) return;
      send(...(await this.#answer(method, url.slice(API.length), headers, bytes)));
    } catch (error) {
      this.#misfits.push(`${method} ${url}: ${(error as Error).message}`);
      send(500, { message: 'the lab did not expect that' });
    }
  }

  async #answer(
    method: string,
    path: string,
    headers: IncomingMessage['headers'],
    bytes: Buffer,
  ): Promise<[number, unknown, Record<string, string>?]> {
    const body: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const described = await this.#describe({ method, path, headers: flat, body });
    if ('misfit' in described) {
      this.#misfits.push(described.misfit);
      return [422, { message: described.misfit }];
    }
    if (!/^(token|Bearer) \S/.test(headers.authorization ?? '')) return [401, { message: 'Requires authentication' }];
    const query = new URL(path, this.origin).searchParams;
    return this.repository.answer(described, {
      body: (body ?? {}) as Record<string, unknown>,
      query,
      artifacts: this.artifacts,
    });
  }

  /** @returns whether the request was dealt with */
  #isTrouble(
    request: IncomingMessage,
    send: (status: number, body: unknown, more?: Record<string, string>) => void,
  ): boolean {
    const { trouble } = this.#options;
    if (trouble === undefined) return false;
    if (trouble.kind === 'limit') {
      if (this.#limited++ >= trouble.times) return false;
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      send(trouble.status, { message }, { 'retry-after': String(trouble.retryAfter) });
      return true;
    }
    if (this.requests.length <= (trouble.after ?? 0)) return false;
    if (trouble.kind === 'outage') send(503, 'No server is currently available to service your request.');
    else if (trouble.kind === 'reset') request.socket.destroy();
    return true;
  }
}
