import type { Event, UnknownEvent } from './event.ts';

/**
 * Reading events.ndjson. The shapes are those of `eventSchema`, written out by hand because a recording has millions
 * of lines; a property test holds the two together.
 */

type Fields = Readonly<Record<string, unknown>>;
type Check = (event: Fields) => boolean;

/**
 * Reads one line of events.ndjson.
 * @returns the event; an UnknownEvent for a kind of a later version; undefined for what is no event (the caller counts)
 */
export function decodeLine(text: string): Event | UnknownEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const event = value as Fields;
  const { kind, seq } = event;
  if (typeof kind !== 'string') return undefined;
  if (!CHECKS.has(kind))
    return isCount(seq) && !Array.isArray(value) ? { kind: 'unknown', original: kind, seq } : undefined;
  return isEvent(event) ? event : undefined;
}

/** Whether an object is an event of a kind this version knows, all its fields of the shapes of `eventSchema`; it may have more. */
export function isEvent(value: Readonly<Record<string, unknown>>): value is Event & Readonly<Record<string, unknown>> {
  const check = CHECKS.get(value.kind as string);
  return check !== undefined && hasBase(value) && check(value);
}

function isInt(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const maybeCount = (value: unknown): boolean => value === undefined || isCount(value);
const maybeText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const maybeTexts = (value: unknown): boolean => value === undefined || isTexts(value);

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
}

function hasBase(e: Fields): boolean {
  const { job, done, n, until } = e;
  return (
    isCount(e.seq) &&
    isInt(e.t) &&
    isCount(e.pid) &&
    isCount(e.tid) &&
    isInt(e.start) &&
    typeof job === 'boolean' &&
    (typeof done === 'boolean' || done === 'attempt') &&
    maybeText(e.err) &&
    maybeTexts(e.cut) &&
    maybeTexts(e.inferred) &&
    maybeCount(e.mntns) &&
    maybeText(e.cgroup) &&
    maybeText(e.container) &&
    (n === undefined || (isInt(n) && n >= 2)) &&
    (until === undefined || isInt(until)) &&
    maybeCount(e.last)
  );
}

const isFile: Check = (e) =>
  isText(e.path) &&
  maybeCount(e.dev) &&
  maybeCount(e.ino) &&
  maybeCount(e.fd) &&
  maybeTexts(e.flags) &&
  maybeCount(e.mode);
const isPair: Check = (e) => isFile(e) && isText(e.to);

const PROTOS: ReadonlySet<unknown> = new Set(['tcp', 'udp', 'unix', 'other']);
const SOURCES: ReadonlySet<unknown> = new Set(['dns', 'hosts', 'sni', 'http']);
const STREAMS: ReadonlySet<unknown> = new Set(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other']);
const WAYS: ReadonlySet<unknown> = new Set(['ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem']);

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isNet: Check = (e) => {
  const { port, host } = e;
  if (!PROTOS.has(e.proto) || !isText(e.addr)) return false;
  if (port !== undefined && !(isCount(port) && port <= 65_535)) return false;
  return host === undefined || (isObject(host) && isText(host.name) && SOURCES.has(host.from));
};

const isDns: Check = (e) => isText(e.name) && isText(e.type) && isText(e.resolver) && maybeTexts(e.addrs);

function isImage(value: unknown): boolean {
  return (
    isObject(value) && isText(value.path) && maybeCount(value.dev) && maybeCount(value.ino) && maybeCount(value.nlink)
  );
}

function isStdio(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const one of value)
    if (!(isObject(one) && isCount(one.fd) && STREAMS.has(one.type) && isText(one.id))) return false;
  return true;
}

function isEnvironment(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) if (typeof value[key] !== 'string') return false;
  return true;
}

const DAEMONS: ReadonlySet<unknown> = new Set(['docker', 'containerd', 'podman', 'buildkit', 'systemd', 'cron', 'at']);
const HOW: ReadonlySet<unknown> = new Set(['request', 'file', 'cgroup']);

function isHandover(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.by)) return false;
  const { by, via, how, certain, cgroup } = value;
  const known = DAEMONS.has(via) && HOW.has(how) && typeof certain === 'boolean' && maybeText(cgroup);
  return known && isCount(by.pid) && isInt(by.start);
}

const isExec: Check = (e) =>
  isCount(e.ppid) &&
  (e.handover === undefined || isHandover(e.handover)) &&
  isImage(e.exe) &&
  (e.script === undefined || isImage(e.script)) &&
  isTexts(e.argv) &&
  isText(e.cwd) &&
  maybeCount(e.uid) &&
  (e.stdio === undefined || isStdio(e.stdio)) &&
  (e.env === undefined || isEnvironment(e.env));

const isExit: Check = (e) => (e.code === undefined || isInt(e.code)) && maybeText(e.signal);
const isKernel: Check = (e) => maybeText(e.detail) && maybeText(e.path);
const isHealth: Check = (e) => maybeCount(e.lost) && maybeCount(e.unknown) && maybeText(e.reason) && maybeText(e.chain);

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['process.fork', (e) => isCount(e.child)],
  ['process.exit', isExit],
  ['process.signal', (e) => isCount(e.target) && isText(e.signal)],
  ['process.exec', isExec],
  ...['create', 'truncate', 'modify', 'append', 'read', 'delete', 'rmdir', 'mkdir', 'chmod', 'chown'].map(
    (k) => [`file.${k}`, isFile] as const,
  ),
  ...['rename', 'link', 'symlink'].map((k) => [`file.${k}`, isPair] as const),
  ...['connect', 'send', 'listen'].map((k) => [`net.${k}`, isNet] as const),
  ['dns.query', isDns],
  ['dns.answer', isDns],
  ['lib.load', (e) => isText(e.path) && maybeCount(e.dev) && maybeCount(e.ino)],
  ['mem.access', (e) => isCount(e.target) && WAYS.has(e.how)],
  ['priv.change', (e) => maybeCount(e.uid) && maybeCount(e.gid) && maybeText(e.capabilities)],
  ...['bpf', 'module', 'io_uring', 'mount', 'namespace', 'memfd'].map((k) => [`kernel.${k}`, isKernel] as const),
  ['syscall', (e) => isText(e.name) && maybeTexts(e.args)],
  ...['start', 'heartbeat', 'loss', 'stop'].map((k) => [`sensor.${k}`, isHealth] as const),
]);
