import ipaddr from 'ipaddr.js';
import type { ResultFinding, ResultInvocation } from '../result.ts';

const most = 20;
const longestCommand = 4000;

/** A process image as OCSF's object `process`. */
export function processOf({ id, pid, argv, tool, cwd }: ResultInvocation, clock?: (t: number) => number, started = 0) {
  return {
    uid: id,
    pid,
    name: tool.name,
    cmd_line: argv.join(' ').slice(0, longestCommand),
    working_directory: cwd,
    file: fileOf(tool.exe, tool.path === tool.exe ? tool.sha256 : undefined),
    ...(clock === undefined ? {} : { created_time: clock(started) }),
  };
}

/** What shows a finding: the process, and each thing it acted on. */
export function evidences(
  { id, seen }: ResultFinding,
  invocation: ResultInvocation | undefined,
  clock: (t: number) => number,
): object[] {
  if (invocation === undefined) return [{ name: 'targets', data: seen.targets }];
  const process = processOf(invocation, clock, invocation.started);
  const signals = invocation.signals.filter((signal) => signal.finding === id).slice(0, most);
  const shown = signals.map(({ type, kind, target, destination, count }) => ({
    name: kind,
    process,
    ...(destination === undefined ? {} : { dst_endpoint: endpointOf(destination) }),
    ...(target !== undefined && (type.startsWith('fs_') || type === 'library') ? { file: fileOf(target) } : {}),
    data: { kind, count, ...(target === undefined ? {} : { target }) },
  }));
  return shown.length > 0 ? shown : [{ name: 'process', process }];
}

/** A file by its path, which may name a variable (`${home}/.npmrc`). */
function fileOf(path: string, sha256?: string): object {
  return {
    name: path.slice(path.lastIndexOf('/') + 1) || path || 'unknown',
    path,
    type: 'Regular File',
    type_id: 1,
    ...(sha256 === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', algorithm_id: 3, value: sha256 }] }),
  };
}

/** `203.0.113.7:443`, `[2001:db8::1]:443`, `a.example:443` or `${registry:npm}:443`. */
function endpointOf(destination: string): object {
  const [, host = destination, port] = /^(.*?)(?::(\d{1,5}))?$/s.exec(destination) ?? [];
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const number = Number(port);
  const address = ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare);
  const named = /^[\w.-]+$/.test(bare) ? { hostname: bare } : { name: destination };
  return {
    ...(address ? { ip: bare } : named),
    ...(port !== undefined && number <= 65535 ? { port: number } : {}),
  };
}
