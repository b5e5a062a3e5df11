import { request } from 'node:http';
import { Agent, type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect } from 'node:tls';
import { RequestError } from './request-error.ts';

/**
 * The proxy for https: HTTPS_PROXY, or https_proxy, which wins, as curl reads them. Only a proxy spoken to by http is taken, and
 * only to tunnel: what is asked stays between us and the service. Plain http never goes through one.
 *
 * @returns undefined where none is set, or NO_PROXY names the host: by name, by a domain above it, or `*`; no address ranges
 * @throws RequestError when what is set is no proxy of that kind
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const set = (name: string) => env[name] || env[name.toUpperCase()] || undefined;
  const text = set('https_proxy');
  if (url.protocol !== 'https:' || text === undefined || excepted(url, set('no_proxy') ?? '')) return undefined;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy?.protocol === 'http:' && proxy.hostname !== '') return proxy;
  throw new RequestError('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
}

function excepted({ hostname, port }: URL, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [name = '', only = port || '443'] = entry.replace(/^\*?\./, '').split(':');
      return name !== '' && only === (port || '443') && (hostname === name || hostname.endsWith(`.${name}`));
    });
}

type Connected = (error: Error | null, stream: Duplex) => void;

/** Connects through a proxy's tunnel; TLS is spoken with the service itself. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL;
  readonly #signal: AbortSignal;

  constructor(proxy: URL, signal: AbortSignal, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
    this.#signal = signal;
  }

  /** Called by node with what it would connect to. */
  override createConnection(options: RequestOptions, connected?: Connected): undefined {
    const { hostname, port, username, password, host } = this.#proxy;
    const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
    const failed = (why: string) => connected?.(new RequestError(`the proxy ${host} ${why}`), undefined as never);
    const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
    const asked = request({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: port || 80,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
      agent: false,
      signal: this.#signal,
      lookup: options.lookup,
    });
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return connected?.(null, connect({ ...options, socket } as ConnectionOptions));
      socket.destroy();
      failed(`answered ${statusCode} when it was asked for ${target}`);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => failed(`could not be asked (${error.code ?? error.name})`));
    asked.end();
  }
}
