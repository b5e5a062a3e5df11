import { readDns } from '../dns.ts';
import type { Act, Decoder, Scene } from './act.ts';
import { attempted, origin } from './act.ts';
import { type Address, readAddress, readSocket, type Socket } from './address.ts';
import { firstTime, noteBound } from './processes.ts';
import { hasFlag, readBytes, readDescriptor, readFields, readItems } from './values.ts';

const DNS_PORT = 53;
/** Most sockets to DNS servers remembered. */
const MAX_SERVERS = 4_096;

type Proto = Socket['proto'];

/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE: ReadonlySet<string> = new Set(['netlink', 'unspec', 'alg']);
const staysInside = ({ family, addr }: Address): boolean => family === 'other' && INSIDE.has(addr);

/** The fields of a network event. A UNIX path is made absolute; a known name is added. */
function endpoint(act: Act, scene: Scene, proto: Proto, address: Address) {
  if (address.family === 'other') return { proto: 'other' as const, addr: address.addr };
  if (address.family === 'unix') {
    const named = address.addr !== '' && !address.addr.startsWith('@');
    return {
      proto: 'unix' as const,
      addr: named ? scene.paths.place(act.process.pid, act.process.place.cwd, address.addr) : address.addr,
    };
  }
  const name = scene.names.get(address.addr);
  return {
    proto,
    addr: address.addr,
    ...(address.port === undefined ? {} : { port: address.port }),
    ...(name === undefined ? {} : { host: { name, from: 'dns' as const } }),
  };
}

const connect: Decoder = (act, scene) => {
  const descriptor = readDescriptor(act.args[0]);
  const address = readAddress(act.args[1]);
  // A bad pointer or NULL is refused by the kernel, never an act.
  if (address === undefined) return descriptor !== undefined && !act.ok;
  if (staysInside(address)) return true;
  if (address.port === DNS_PORT && descriptor?.note !== undefined) {
    if (scene.servers.size >= MAX_SERVERS) scene.servers.clear();
    scene.servers.set(descriptor.note, address);
  }
  const { done, ...rest } = attempted(act);
  const pending = act.err === 'EINPROGRESS' || act.err === 'EALREADY' || act.err === 'EINTR';
  const to = endpoint(act, scene, readSocket(descriptor?.note).proto, address);
  scene.emit({ kind: 'net.connect', ...rest, done: pending ? 'attempt' : done, ...to });
  return true;
};

/** A bound packet socket is connected to its interface: what is written to it goes out, and writes are not traced. */
const bind: Decoder = (act, scene) => {
  const descriptor = readDescriptor(act.args[0]);
  const address = readAddress(act.args[1]);
  if (act.ok && descriptor !== undefined && address !== undefined) noteBound(act.process, descriptor.fd, address);
  if (act.ok && address?.family === 'other' && !staysInside(address) && firstTime(act.process, `b${address.addr}`))
    scene.emit({ kind: 'net.connect', ...origin(act), ...endpoint(act, scene, 'other', address) });
  return descriptor !== undefined;
};

const listen: Decoder = (act, scene) => {
  const descriptor = readDescriptor(act.args[0]);
  if (!act.ok || descriptor === undefined) return !act.ok;
  const socket = readSocket(descriptor.note);
  const address = socket.local ?? act.process.bound.get(descriptor.fd);
  if (address === undefined) scene.emit({ kind: 'net.listen', ...origin(act), proto: socket.proto, addr: '' });
  else if (!staysInside(address))
    scene.emit({ kind: 'net.listen', ...origin(act), ...endpoint(act, scene, socket.proto, address) });
  return true;
};

/** A datagram or a piece of a stream, in either direction. */
interface Message {
  readonly address: Address | undefined;
  readonly payload: string | undefined;
}

/** The messages of sendmsg and recvmsg (`{msg_name=...}`) and of sendmmsg and recvmmsg (`[{msg_hdr={...}}]`). */
function messagesOf(argument: string | undefined): Message[] {
  const headers = argument?.startsWith('[')
    ? (readItems(argument) ?? []).map((item) => readFields(item)?.get('msg_hdr'))
    : [argument];
  return headers.map((text) => {
    const header = readFields(text);
    const vector = readItems(header?.get('msg_iov'))?.[0];
    return { address: readAddress(header?.get('msg_name')), payload: readFields(vector)?.get('iov_base') };
  });
}

function send(act: Act, scene: Scene, messages: () => Message[], flags: string | undefined): boolean {
  const fast = hasFlag(flags, 'MSG_FASTOPEN');
  if (!act.ok && !(fast && act.err === 'EINPROGRESS')) return true;
  const descriptor = readDescriptor(act.args[0]);
  if (descriptor === undefined) return false;
  const socket = readSocket(descriptor.note);
  const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
  for (const { address, payload } of messages()) {
    if (address !== undefined && !staysInside(address)) {
      const to = endpoint(act, scene, socket.proto, address);
      if (fast) scene.emit({ kind: 'net.connect', ...origin(act), done: 'attempt', ...to });
      else if (firstTime(act.process, `s${to.proto} ${to.addr} ${address.port}`))
        scene.emit({ kind: 'net.send', ...origin(act), ...to });
    }
    dns(act, scene, address ?? peer, socket.proto, payload, false);
  }
  return true;
}

function receive(act: Act, scene: Scene, messages: () => Message[]): boolean {
  if (!act.ok) return true;
  const descriptor = readDescriptor(act.args[0]);
  if (descriptor === undefined) return false;
  const socket = readSocket(descriptor.note);
  const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
  for (const { address, payload } of messages()) dns(act, scene, address ?? peer, socket.proto, payload, true);
  return true;
}

/** Records what a message to or from port 53 asks or answers. What was sent is no answer, whatever it says: anybody can write one. */
function dns(
  act: Act,
  scene: Scene,
  other: Address | undefined,
  proto: Proto,
  payload: string | undefined,
  received: boolean,
): void {
  if (other?.port !== DNS_PORT) return;
  const bytes = readBytes(payload);
  const message = bytes && readDns(bytes.value, bytes.cut, proto === 'tcp');
  if (message === undefined) return;
  const { name, type, addrs } = message;
  const cut = message.cut ? { cut: [message.answer && received ? 'addrs' : 'name'] } : {};
  if (message.answer && received) {
    scene.names.learn(message, other.addr);
    scene.emit({ kind: 'dns.answer', ...origin(act), name, type, addrs: [...addrs], resolver: other.addr, ...cut });
  } else scene.emit({ kind: 'dns.query', ...origin(act), name, type, resolver: other.addr, ...cut });
}

const single = (act: Act): Message[] => [{ address: readAddress(act.args[4]), payload: act.args[1] }];
const many = (act: Act): Message[] => messagesOf(act.args[1]);

export const netCalls: readonly (readonly [string, Decoder])[] = [
  ['connect', connect],
  ['bind', bind],
  ['listen', listen],
  ['sendto', (act, scene) => send(act, scene, () => single(act), act.args[3])],
  ['sendmsg', (act, scene) => send(act, scene, () => many(act), act.args[2])],
  ['sendmmsg', (act, scene) => send(act, scene, () => many(act), act.args[3])],
  ['recvfrom', (act, scene) => receive(act, scene, () => single(act))],
  ['recvmsg', (act, scene) => receive(act, scene, () => many(act))],
  ['recvmmsg', (act, scene) => receive(act, scene, () => many(act))],
];
