import ipaddr from 'ipaddr.js';

/** Where a network right leads: hosts and ports, ready to be asked. */
export interface Destination {
  /** As the right words it. */
  readonly text: string;
  /** Whether one of a peer's names (its address among them) and a port lie in it; a port of undefined is any. */
  readonly has: (names: readonly string[], port: number | undefined) => boolean;
}

/** A set of ports: single ones and ranges, both ends in it. */
export type PortRange = readonly [from: number, to: number];

/** `443`, `8000-8099`, `*`; undefined for what is no port and no range of ports. */
export function parsePorts(text: string): PortRange | undefined {
  if (text === '*') return [0, 65535];
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  const range = [Number(from), Number(to)] as const;
  return range[0] <= range[1] && range[1] <= 65535 ? range : undefined;
}

type Host = (name: string) => boolean;

/**
 * Reads `host:port`. The host is a name, `*.name` (any name below it, not itself), `*` (any name: an address that nothing
 * resolved to has none), an address, or a range of addresses as CIDR, which holds whatever name led there; IPv6 stands in
 * brackets: `[fd00::/8]:443` or `[fd00::]/8:443`. The port is a number, a range `8000-8099`, or `*`.
 * @returns undefined for what is none of it: a right that never matches
 */
export function parseDestination(text: string): Destination | undefined {
  const colon = text.lastIndexOf(':');
  const host = parseHost(text.slice(0, Math.max(0, colon)).toLowerCase());
  const ports = parsePorts(text.slice(colon + 1));
  if (colon < 0 || host === undefined || ports === undefined) return undefined;
  return {
    text,
    has: (names, port) => (port === undefined || (port >= ports[0] && port <= ports[1])) && names.some(host),
  };
}

function parseHost(text: string): Host | undefined {
  if (text === '*') return (name) => !isAddress(plain(name));
  const bracketed = /^\[([0-9a-f:.]+)(\/\d+)?\](\/\d+)?$/.exec(text);
  const bare = bracketed === null ? text : `${bracketed[1]}${bracketed[2] ?? bracketed[3] ?? ''}`;
  if (bare.includes('/')) return range(bare);
  if (ipaddr.isValid(bare) && isAddress(bare)) {
    const address = ipaddr.process(bare).toString();
    return (name) => isAddress(name) && ipaddr.isValid(name) && ipaddr.process(name).toString() === address;
  }
  if (bracketed !== null || text === '' || /[\s[\]]/.test(text)) return undefined;
  if (text.startsWith('*.')) return (name) => plain(name).endsWith(text.slice(1)) && plain(name).length >= text.length;
  return (name) => plain(name) === text;
}

function range(text: string): Host | undefined {
  if (!ipaddr.isValidCIDR(text)) return undefined;
  const cidr = ipaddr.parseCIDR(text);
  return (name) => {
    if (!isAddress(name) || !ipaddr.isValid(name)) return false;
    const address = ipaddr.process(name);
    return address.kind() === cidr[0].kind() && address.match(cidr as never);
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const isAddress = (host: string): boolean => host.includes(':') || /^[0-9.]+$/.test(host);
