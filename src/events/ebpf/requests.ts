import type { Via } from './daemons.ts';

/** Who asked a daemon for work. */
export interface Requester {
  readonly pid: number;
  readonly start: number;
  readonly job: boolean;
  /** Its arguments, where they were seen. */
  readonly argv: readonly string[];
}

/** What was asked for. `container` and `exec` name it; without either it is anything that begins soon after. */
export interface Request {
  readonly by: Requester;
  readonly t: number;
  readonly via: Via;
  readonly container?: string;
  readonly exec?: string;
}

export type Asked = Pick<Request, 'container' | 'exec'>;

/** What an HTTP request to a container engine has begun (Docker Engine API, libpod API); undefined: nothing. */
export function askedFor(request: string): Asked | undefined {
  const path = /^POST (?:\/v[\d.]+)?(?:\/libpod)?(\/[^ ?]*)/.exec(request)?.[1];
  if (path === undefined) return undefined;
  const container = /^\/containers\/([\w.-]+)\/(?:start|restart|unpause)$/.exec(path)?.[1];
  if (container !== undefined) return { container };
  const exec = /^\/exec\/([\w.-]+)\/start$/.exec(path)?.[1];
  if (exec !== undefined) return { exec };
  return /^\/(?:build|grpc|session|play\/kube|kube\/play|pods\/[^/]+\/start|services\/create)$/.test(path)
    ? {}
    : undefined;
}

/** How long after a requester's end its request is still taken for the cause, ns: an engine takes a second or two to start a container. */
const WINDOW = 5_000_000_000;
const MAX_REQUESTS = 4096;
/** An identifier that is long enough to be one: engines print twelve digits of it. */
const SHORT_ID = /^[0-9a-f]{12,64}$/;

/** The requests of the recording, of whomever, latest last. */
export class Requests {
  readonly #all: Request[] = [];
  /** Start and end of requesters that are gone. */
  readonly #ended = new Map<string, number>();

  add(request: Request): void {
    if (this.#all.length >= MAX_REQUESTS) this.#all.splice(0, MAX_REQUESTS / 4);
    this.#all.push(request);
  }

  /** A process ended. */
  ended(pid: number, start: number, t: number): void {
    if (this.#all.some(({ by }) => by.pid === pid && by.start === start)) this.#ended.set(`${pid}:${start}`, t);
  }

  /** The last request that names a container, or the command that runs in one. */
  naming({ container, exec }: Asked): Request | undefined {
    return this.#all.findLast((request) => {
      if (exec !== undefined) return request.exec === exec;
      const named = request.container;
      if (named === undefined || container === undefined) return false;
      return named === container || (SHORT_ID.test(named) && container.startsWith(named));
    });
  }

  /** The last request of each requester that could have begun at `t` what no request names, latest last. */
  open(t: number, via: readonly Via[]): Request[] {
    const last = new Map<string, Request>();
    for (const request of this.#all) {
      if (request.t > t || !via.includes(request.via) || isIdentified(request)) continue;
      const key = `${request.by.pid}:${request.by.start}`;
      const end = this.#ended.get(key);
      if (end !== undefined && t - end > WINDOW) continue;
      last.delete(key);
      last.set(key, request);
    }
    return [...last.values()];
  }
}

/** A request by a whole identifier can only be for that container; one by a name may be for any. */
function isIdentified({ container, exec }: Request): boolean {
  return exec !== undefined || (container !== undefined && SHORT_ID.test(container));
}
