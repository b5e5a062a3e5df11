import { isEvent } from '../decode.ts';
import type { Event, EventKind, EventOf } from '../event.ts';

/** The lines that ironclaw-sensor prints for acts. They have the event contract's fields and some of their own. */

/** What the sensor says beside the contract's fields. Each is looked at with care: nothing has checked it yet. */
interface Extras {
  /** Names of path fields that are a base directory and the text the process gave, symlinks not followed. */
  readonly unresolved?: unknown;
  /** Of an unresolved path: the last component's symlink was followed too. */
  readonly follow?: unknown;
  readonly exchange?: unknown;
  readonly filename?: unknown;
  readonly interp?: unknown;
  readonly deleted?: unknown;
  readonly memfd?: unknown;
  readonly childStart?: unknown;
  /** Of an exec: the control group as a path. */
  readonly cgroupPath?: unknown;
}

/** An act in the form of the contract. */
export type ActLine = Event & Extras;
export type ActOf<K extends EventKind> = EventOf<K> & Extras;

/** Bytes that went over a socket: a DNS message, or the first that a process said on a connection. */
export interface RawLine {
  readonly kind: 'raw.dns' | 'raw.first';
  readonly t: number;
  readonly pid: number;
  readonly tid: number;
  readonly start: number;
  readonly job: boolean;
  readonly inbound: boolean;
  readonly stream: boolean;
  /** The other side. */
  readonly addr: string;
  readonly port: number;
  /** Inode of the socket's network namespace, where the sensor knows it. */
  readonly netns: number | undefined;
  readonly data: Buffer;
  readonly cut: boolean;
}

/** An HTTP request over a UNIX socket that has something done: no act of its own. */
export interface HandoverLine {
  readonly kind: 'raw.handover';
  readonly t: number;
  readonly pid: number;
  readonly tid: number;
  readonly start: number;
  readonly job: boolean;
  /** The socket's path. */
  readonly addr: string;
  /** Its first line; what follows may hold secrets and is left out. */
  readonly request: string;
}

/** As much of a message as the sensor copies, in bytes. */
const MAX_DATA = 1024;

/** Reads one line; undefined when it is no act of this version. */
export function readLine(text: string): ActLine | RawLine | HandoverLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const line = value as Record<string, unknown>;
  if (line.kind === 'raw.handover') return readHandover(line);
  if (line.kind === 'raw.dns' || line.kind === 'raw.first') return readRaw(line);
  if (line.cgroup !== undefined) line.cgroup = String(line.cgroup);
  return isEvent(line) ? line : undefined;
}

/** The fields that every event has are those of a fork. */
function readRaw(line: Record<string, unknown>): RawLine | undefined {
  const { kind, addr, port, data, dir, proto, netns } = line;
  const net = { proto: 'tcp', addr, port };
  const base = { done: true, ...line, kind: 'net.send', ...net, cgroup: undefined };
  if (!isEvent(base) || typeof addr !== 'string' || typeof port !== 'number') return undefined;
  if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data)) return undefined;
  if (kind === 'raw.dns' && dir !== 'in' && dir !== 'out') return undefined;
  const { t, pid, tid, start, job, cut } = base;
  return {
    kind: kind === 'raw.dns' ? 'raw.dns' : 'raw.first',
    ...{ t, pid, tid, start, job, addr, port },
    inbound: dir === 'in',
    stream: proto === 'tcp',
    netns: typeof netns === 'number' ? netns : undefined,
    data: Buffer.from(data, 'hex'),
    cut: cut?.includes('data') === true || data.length >= 2 * MAX_DATA,
  };
}

function readHandover(line: Record<string, unknown>): HandoverLine | undefined {
  const { addr, data } = line;
  const base = { done: true, ...line, kind: 'net.send', proto: 'unix', cgroup: undefined };
  if (!isEvent(base) || typeof addr !== 'string') return undefined;
  if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data)) return undefined;
  const { t, pid, tid, start, job } = base;
  const [request = ''] = Buffer.from(data, 'hex').toString('latin1').split('\r\n', 1);
  return { kind: 'raw.handover', t, pid, tid, start, job, addr, request };
}
