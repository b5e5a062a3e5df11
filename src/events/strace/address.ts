import { readFields, readNumber, readString } from './values.ts';

/** Socket addresses, as strace prints them in a sockaddr and in a descriptor's annotation. */

export interface Address {
  readonly family: 'inet' | 'unix' | 'other';
  /** IP address, or the path of a UNIX socket (`@name` when abstract; '' when it has none), or another family's name (`packet`). */
  readonly addr: string;
  readonly port: number | undefined;
}

/** `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}` and its like; undefined for NULL. */
export function readAddress(text: string | undefined): Address | undefined {
  const fields = readFields(text);
  const family = fields?.get('sa_family');
  if (fields === undefined || family === undefined) return undefined;
  if (family === 'AF_INET') return inet(quoted(fields.get('sin_addr')), fields.get('sin_port'));
  if (family === 'AF_INET6') return inet(quoted(fields.get('sin6_addr') ?? fields.get('')), fields.get('sin6_port'));
  if (family !== 'AF_UNIX' && family !== 'AF_LOCAL')
    return { family: 'other', addr: familyName(family), port: undefined };
  const path = fields.get('sun_path') ?? '';
  const abstract = path.startsWith('@');
  const name = readString(abstract ? path.slice(1) : path)?.value ?? '';
  return { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}

/** `AF_PACKET` is packet; a family strace has no name for (`0x2d`) keeps its number. */
function familyName(family: string): string {
  return (family.split(' ')[0] ?? '').replace(/^AF_/, '').toLowerCase();
}

function inet(addr: string | undefined, port: string | undefined): Address | undefined {
  const open = port?.indexOf('(') ?? -1;
  const number = readNumber(port?.slice(open + 1));
  if (addr === undefined || number === undefined || number > 65_535) return undefined;
  return { family: 'inet', addr: plainAddress(addr), port: number };
}

/** The first string inside a call such as `inet_pton(AF_INET6, "::1", &sin6_addr)`. */
function quoted(text: string | undefined): string | undefined {
  const open = text?.indexOf('"') ?? -1;
  return open < 0 ? undefined : readString(text?.slice(open))?.value;
}

/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr: string): string {
  return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}

export interface Socket {
  readonly proto: 'tcp' | 'udp' | 'unix' | 'other';
  readonly local: Address | undefined;
  readonly peer: Address | undefined;
}

const NO_SOCKET: Socket = { proto: 'other', local: undefined, peer: undefined };

/** A descriptor's annotation: `TCP:[192.0.2.2:40->192.0.2.1:443]`, `UDPv6:[12]`, `UNIX-STREAM:[12->13, "/run/x"]`. */
export function readSocket(note: string | undefined): Socket {
  const colon = note?.indexOf(':[') ?? -1;
  if (note === undefined || colon < 0) return NO_SOCKET;
  const type = note.slice(0, colon);
  const inside = note.slice(colon + 2, note.endsWith(']') ? -1 : undefined);
  if (type.startsWith('UNIX')) return { proto: 'unix', local: unixName(inside), peer: undefined };
  const proto = type.startsWith('TCP') ? 'tcp' : type.startsWith('UDP') ? 'udp' : 'other';
  const arrow = inside.indexOf('->');
  const local = readPair(arrow < 0 ? inside : inside.slice(0, arrow));
  return { proto, local, peer: arrow < 0 ? undefined : readPair(inside.slice(arrow + 2)) };
}

/** `192.0.2.1:80` or `[2001:db8::1]:80`; an inode number alone is no address. */
function readPair(text: string): Address | undefined {
  const colon = text.lastIndexOf(':');
  const port = readNumber(text.slice(colon + 1));
  if (colon <= 0 || port === undefined || port < 0 || port > 65_535) return undefined;
  const host = text.slice(0, colon);
  const addr = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  return { family: 'inet', addr: plainAddress(addr), port };
}

function unixName(inside: string): Address | undefined {
  const comma = inside.indexOf(',');
  if (comma < 0) return undefined;
  const text = inside.slice(comma + 1).trim();
  const abstract = text.startsWith('@');
  const name = readString(abstract ? text.slice(1) : text)?.value;
  return name === undefined ? undefined : { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}
