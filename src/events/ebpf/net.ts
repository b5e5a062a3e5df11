import { readDns } from '../dns.ts';
import { claimedName } from './claim.ts';
import type { ActOf, RawLine } from './line.ts';
import { firstTime } from './processes.ts';
import { origin, ours, type Scene } from './scene.ts';

type NetKind = 'net.connect' | 'net.send' | 'net.listen';

/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE: ReadonlySet<string> = new Set(['netlink', 'unspec', 'alg']);
/** The connection goes on being made: how it ends is not in the call's result. */
const PENDING: ReadonlySet<unknown> = new Set(['EINPROGRESS', 'EALREADY', 'EINTR']);

/** A connection, a datagram to an address, or a listening socket. */
export function onNet(line: ActOf<NetKind>, scene: Scene): void {
  const { kind, proto, port, err } = line;
  if (proto === 'other' && INSIDE.has(line.addr)) return;
  const addr = proto === 'unix' ? socketPath(line, scene) : plainAddress(line.addr);
  if (kind === 'net.send' && !firstTime(scene.processes.of(line), `s${proto} ${addr} ${port}`)) return;
  const name = proto === 'tcp' || proto === 'udp' ? scene.names.get(addr) : undefined;
  const base = origin(line, scene);
  scene.emit({
    kind,
    ...base,
    done: kind === 'net.connect' && base.done === false && PENDING.has(err) ? 'attempt' : base.done,
    proto,
    addr,
    ...(port === undefined || proto === 'unix' || proto === 'other' ? {} : { port }),
    ...(name === undefined ? {} : { host: { name, from: 'dns' as const } }),
  });
}

/** The path of a UNIX socket, made absolute; an abstract name (`@name`) or none stays. */
function socketPath(line: ActOf<NetKind>, scene: Scene): string {
  const { addr, pid } = line;
  if (addr === '' || addr.startsWith('@') || !ours(line, scene)) return addr;
  if (addr.startsWith('/')) return scene.paths.place(pid, '/', addr);
  const cwd = scene.world.cwd(pid) ?? scene.processes.get(pid)?.cwd;
  return cwd === undefined ? addr : scene.paths.place(pid, cwd, addr);
}

/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr: string): string {
  return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}

const by = ({ t, pid, tid, start, job }: RawLine) => ({ t, pid, tid, start, job, done: true as const });

/**
 * A message to or from a resolver. What was sent is no answer, whatever it says; and an answer names addresses only where the
 * resolver is the one that was configured: in a network namespace of its own a process can be anybody.
 */
export function onDns(line: RawLine, scene: Scene): void {
  const message = readDns(line.data, line.cut, line.stream);
  if (message === undefined) return;
  const { name, type, addrs, answer } = message;
  const resolver = plainAddress(line.addr);
  const cut = message.cut ? { cut: [answer && line.inbound ? 'addrs' : 'name'] } : {};
  if (!answer || !line.inbound) {
    scene.emit({ kind: 'dns.query', ...by(line), name, type, resolver, ...cut });
    return;
  }
  const here = line.netns === undefined || scene.netns === undefined || line.netns === scene.netns;
  if (here) scene.names.learn(message, resolver);
  scene.emit({ kind: 'dns.answer', ...by(line), name, type, addrs: [...addrs], resolver, ...cut });
}

/** What a process first says on a connection may name whom it believes, or claims, to speak to. It stands beside the connection. */
export function onFirst(line: RawLine, scene: Scene): void {
  const host = claimedName(line.data);
  if (host === undefined) return;
  const addr = plainAddress(line.addr);
  const process = scene.processes.get(line.pid);
  if (process !== undefined && !firstTime(process, `c${addr} ${line.port} ${host.name}`)) return;
  scene.emit({ kind: 'net.send', ...by(line), proto: 'tcp', addr, port: line.port, host });
}
