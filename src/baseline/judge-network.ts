import ipaddr from 'ipaddr.js';
import type { EventOf, NetEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { DnsTunnels } from './dns-tunnels.ts';
import { type Envelope, heldAgainst, type Layer, mostConfident } from './envelope.ts';
import { expected, type Judgement } from './judgement.ts';

/** Addresses at which clouds hand out credentials: IPv4 link-local of AWS, GCP, Azure, and Alibaba's; AWS's IPv6; Azure's wire server is the platform's own. */
const metadata: ReadonlySet<string> = new Set(['169.254.169.254', 'fd00:ec2::254', '100.100.100.200']);

/** Different acts remembered for one envelope. */
const remembered = 1000;
/** Open connections remembered for what is said over them. */
const connections = 10_000;

const loopback = expected('loopback');
const nowhere = expected('an address without a route');
/** Asking a configured resolver: no way out by itself. */
export const resolver = expected('configured resolver');

/** Holds connections, datagrams and listening sockets against envelopes. */
export class NetworkJudge {
  readonly #resolvers: ReadonlySet<string>;
  readonly #tunnels = new DnsTunnels();
  readonly #known = new WeakMap<Envelope, Map<string, Judgement>>();
  readonly #hosts: ReadonlyMap<string, readonly string[]>;
  readonly #proxies: ReadonlySet<string>;
  /** Connections that are allowed because of whom they lead to. */
  readonly #open = new Set<string>();

  /** @param proxies hosts that pass on what is meant for others */
  constructor(recording: Pick<Recording, 'resolvers' | 'hosts'>, proxies: readonly string[]) {
    this.#proxies = new Set(proxies);
    this.#resolvers = new Set(recording.resolvers);
    this.#hosts = new Map(Object.entries(recording.hosts));
  }

  /** Judges one network act; the same one in the same envelope is judged once. UNIX sockets are judged as paths, elsewhere. */
  judge(event: NetEvent, envelope: Envelope): Judgement {
    const key = `${event.kind} ${event.done} ${event.proto} ${event.addr} ${event.port} ${event.host?.from} ${event.host?.name}`;
    let known = this.#known.get(envelope);
    if (known === undefined || known.size >= remembered) {
      known = new Map();
      this.#known.set(envelope, known);
    }
    let judgement = known.get(key);
    if (judgement === undefined) {
      judgement = this.#judge(event, envelope);
      known.set(key, judgement);
    }
    if (event.kind === 'net.connect' && judgement.expected && !reachesNobody(judgement)) this.#note(event);
    return judgement;
  }

  /**
   * Judges whom a process says it speaks to, over a connection that was allowed for the name its address had: behind one address of a content
   * network are many. undefined where nothing is to be said about it.
   */
  claim(event: NetEvent, envelope: Envelope): Judgement | undefined {
    const { addr, port, host } = event;
    if (host === undefined || !this.#open.has(connection(event))) return undefined;
    const { forbidding } = ask(envelope, (layer) =>
      layer.rights.network('connect', [host.name, addr], port, layer.actsFor),
    );
    if (forbidding === undefined) return undefined;
    this.#open.delete(connection(event));
    return unexpected(`${host.name}:${port ?? '?'}`, 'new-host', host.name, forbidding, 'connect');
  }

  #note(event: NetEvent): void {
    const names = peerNames(event, plainAddress(event.addr).addr, this.#hosts);
    if (names.length === 0 || names.some((name) => this.#proxies.has(name))) return;
    const oldest = this.#open.size >= connections ? this.#open.values().next().value : undefined;
    if (oldest !== undefined) this.#open.delete(oldest);
    this.#open.add(connection(event));
  }

  /** Judges a DNS question: names that carry data. Answers come to the resolver whoever may connect. */
  ask(event: EventOf<'dns.query'>, envelope: Envelope): Judgement | undefined {
    const zone = this.#tunnels.take(event.name);
    const layer = mostConfident(envelope.layers);
    return zone === undefined || layer === undefined
      ? undefined
      : unexpected(`*.${zone}`, 'dns-tunnel', zone, layer, 'connect');
  }

  #judge(event: NetEvent, envelope: Envelope): Judgement {
    const { port } = event;
    const { addr, range } = plainAddress(event.addr);
    if (isNear(range, event.kind === 'net.listen')) return loopback;
    // nothing was sent, nor can be: browsers ask so whether the machine has IPv6
    if (event.proto === 'udp' && event.kind === 'net.connect' && event.done === false) return nowhere;
    if (event.kind === 'net.listen') return this.#listen(event, envelope);
    if ((port === 53 || port === 853) && this.#resolvers.has(addr)) return resolver;
    const names = peerNames(event, addr, this.#hosts);
    // another family has no port, and a right to ports does not mean it;
    // connecting a datagram socket sends nothing: resolvers do it to choose a source address, with any port
    const asked = event.proto === 'udp' && event.kind === 'net.connect' ? undefined : (port ?? 0);
    const { forbidding, allowed } = ask(envelope, (layer) =>
      layer.rights.network('connect', [...names, addr], asked, layer.actsFor),
    );
    const name = names[0] ?? addr;
    const target = port === undefined ? name : `${bracket(name)}:${port}`;
    if (forbidding === undefined) return expected(allowed?.startsWith('*') === false ? allowed : target);
    const row = metadata.has(addr) ? 'metadata' : names.length === 0 ? 'never-resolved' : 'new-host';
    return unexpected(target, row, `${name}`, forbidding, 'connect');
  }

  #listen({ addr, port }: NetEvent, envelope: Envelope): Judgement {
    const { forbidding } = ask(envelope, (layer) => layer.rights.network('listen', ['any', addr], port, layer.actsFor));
    const target = `${bracket(addr)}:${port ?? '?'}`;
    return forbidding === undefined
      ? expected(`listen ${target}`)
      : unexpected(target, 'listen', 'listen', forbidding, 'listen');
  }
}

const connection = ({ pid, addr, port }: NetEvent): string => `${pid} ${addr} ${port}`;

/** Whether an act reaches nobody but this machine and the resolvers it was given. */
export const reachesNobody = (judgement: Judgement | undefined): boolean =>
  judgement === loopback || judgement === resolver || judgement === nowhere;

/** The most confident layer that does not allow something, and what the first that does says. */
export function ask(
  envelope: Envelope,
  allows: (layer: Layer) => string | undefined,
): { forbidding: Layer | undefined; allowed: string | undefined } {
  let forbidding: Layer | undefined;
  let allowed: string | undefined;
  for (const layer of envelope.layers) {
    const answer = allows(layer);
    allowed ??= answer;
    if (answer === undefined && (forbidding === undefined || layer.confidence > forbidding.confidence))
      forbidding = layer;
  }
  return { forbidding, allowed };
}

function unexpected(target: string, row: string, object: string, layer: Layer, op: 'connect' | 'listen'): Judgement {
  return {
    expected: false,
    target,
    rows: [row],
    object,
    ...heldAgainst(layer),
    allows: layer.rights.describe(op, layer.actsFor),
  };
}

const bracket = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Whether a range does not leave this machine: connecting to 0.0.0.0 or :: reaches it, listening there waits for everybody. */
const isNear = (range: string, listening: boolean): boolean =>
  range === 'loopback' || (range === 'unspecified' && !listening);

/** Where an act of the network goes: the peer's address in its one form, and whether that is this machine. */
export function reach({ addr, kind }: NetEvent): { addr: string; near: boolean } {
  const plain = plainAddress(addr);
  return { addr: plain.addr, near: isNear(plain.range, kind === 'net.listen') };
}

/** The names of a peer: what a trusted resolver gave its address out for, and those of the hosts file, by address. */
export const peerNames = (
  { host }: NetEvent,
  addr: string,
  hosts: ReadonlyMap<string, readonly string[]>,
): readonly string[] => [
  ...(host?.from === 'dns' || host?.from === 'hosts' ? [host.name] : []),
  ...(hosts.get(addr) ?? []),
];

/** An address in the one form in which addresses are compared (IPv4 in IPv6 is IPv4), and the range it lies in. */
function plainAddress(addr: string): { addr: string; range: string } {
  if (addr.startsWith('127.')) return { addr, range: 'loopback' };
  if (!ipaddr.isValid(addr)) return { addr, range: '' };
  const address = ipaddr.process(addr);
  return { addr: address.toString(), range: address.range() };
}
