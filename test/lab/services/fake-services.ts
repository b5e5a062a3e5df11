import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Services } from '../../../src/host/evidence/services.ts';
import { type Mode, misbehave } from './misbehaviour.ts';

/** A service is what begins a path: `/osv/v1/querybatch`. `blobs` is where GitHub keeps the contents it links to. */
export type ServiceName = 'github' | 'blobs' | 'npm' | 'python' | 'osv' | 'kev' | 'epss';

export interface SeenRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What is answered where: path without query -> reply. Everything else is answered 404. */
export type Routes = Readonly<Record<string, Reply | ((request: SeenRequest, at: Origins) => Reply)>>;

interface Origins {
  readonly origin: string;
  readonly blobs: string;
}

/** The services evidence comes from, on 127.0.0.1, behind one port; blobs behind another, as they are another host's. */
export class FakeServices {
  readonly origin: string;
  readonly blobs: string;
  readonly requests: SeenRequest[] = [];
  readonly #routes: Routes;
  readonly #modes = new Map<ServiceName, Mode>();
  readonly #close: () => Promise<void>;
  #released: Promise<void>;
  #release: () => void = () => {};
  #arrivals: (() => void)[] = [];

  private constructor({ origin, blobs }: Origins, routes: Routes, close: () => Promise<void>) {
    this.origin = origin;
    this.blobs = blobs;
    this.#routes = routes;
    this.#close = close;
    this.#released = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** @param tls key and certificate to speak https with */
  static async start(routes: Routes, tls?: { key: string; cert: string }): Promise<FakeServices> {
    let fake: FakeServices | undefined;
    const take = (request: IncomingMessage, response: ServerResponse) => void fake?.take(request, response);
    const servers = [0, 1].map(() => (tls === undefined ? createServer(take) : createTlsServer(tls, take)));
    const origins = await Promise.all(
      servers.map(async (server) => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        return `http${tls === undefined ? '' : 's'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
      }),
    );
    const [origin = '', blobs = ''] = origins;
    fake = new FakeServices({ origin, blobs }, routes, async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    });
    return fake;
  }

  services(token?: string): Services {
    return servicesAt(this.origin, token);
  }

  /** Makes services behave in a way from now on; all of them when none is named. */
  behave(mode: Mode, ...names: ServiceName[]): void {
    const all: ServiceName[] = ['github', 'blobs', 'npm', 'python', 'osv', 'kev', 'epss'];
    for (const name of names.length > 0 ? names : all) this.#modes.set(name, mode);
  }

  /** Lets `slow` services answer. */
  release(): void {
    this.#release();
  }

  /** Resolves when so many requests have arrived since the start. */
  async arrived(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise<void>((resolve) => this.#arrivals.push(resolve));
  }

  /** The paths that were asked for, without queries, sorted. */
  paths(): string[] {
    return this.requests.map(({ path }) => path.split('?', 1)[0] ?? '').sort();
  }

  close(): Promise<void> {
    return this.#close();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {});
    const { method = '', url: path = '/', headers } = request;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const seen = { method, path, headers, body: Buffer.concat(parts).toString() };
    this.requests.push(seen);
    for (const arrival of this.#arrivals.splice(0)) arrival();
    const mode = this.#modes.get(path.split('/')[1] as ServiceName) ?? 'answers';
    if (mode !== 'answers' && mode !== 'slow') return misbehave(mode, path, response);
    if (mode === 'slow') await this.#released;
    const route = this.#routes[path.split('?', 1)[0] ?? ''];
    const reply = (typeof route === 'function' ? route(seen, this) : route) ?? { status: 404, body: '{}' };
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body);
  }
}

/** Where each service is, as the gatherer is told. */
export function servicesAt(origin: string, token?: string): Services {
  const at = (path: string) => new URL(`${origin}/${path}`);
  return {
    github: { api: at('github'), server: new URL('https://github.example'), token },
    npm: [at('npm')],
    python: [at('python/simple/')],
    osv: at('osv'),
    kev: at('kev/known_exploited_vulnerabilities.json'),
    epss: at('epss/epss_scores-current.csv.gz'),
    tuf: [],
  };
}
