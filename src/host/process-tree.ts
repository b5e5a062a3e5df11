import { readdirSync, readFileSync } from 'node:fs';

/** One process as /proc shows it. */
export interface ProcessFacts {
  readonly pid: number;
  readonly ppid: number;
  /** Name of the image, at most 15 bytes, as the kernel keeps it. */
  readonly comm: string;
  /** Start, epoch nanoseconds, precise to the kernel's clock tick. */
  readonly start: bigint;
  readonly processGroup: number;
  /** Foreground process group of its terminal, -1 without one. */
  readonly foregroundGroup: number;
}

/** USER_HZ: clock ticks a second in /proc/PID/stat; 100 on every architecture Node runs on. */
const TICKS = 100n;
const NANOSECONDS = 1_000_000_000n;
/** A process tree deeper than this is cut: /proc can only be read piece by piece and may show a cycle. */
const MAX_DEPTH = 1024;

let bootEpoch: bigint | undefined;

/** Epoch nanoseconds of the machine's boot, from /proc/uptime (10 ms steps), read once. */
function bootTime(): bigint {
  if (bootEpoch === undefined) {
    const uptime = Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
    bootEpoch = BigInt(Date.now()) * 1_000_000n - BigInt(Math.round(uptime * 100)) * (NANOSECONDS / 100n);
  }
  return bootEpoch;
}

/** Facts of a process or thread; undefined when it is gone or hidden. Never throws. */
export function processFacts(pid: number): ProcessFacts | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    const fields = text.slice(close + 2).split(' ');
    const [, ppid, processGroup, , , foregroundGroup] = fields;
    return {
      pid,
      ppid: Number(ppid),
      comm: text.slice(open + 1, close),
      start: bootTime() + (BigInt(fields[19] ?? '0') * NANOSECONDS) / TICKS,
      processGroup: Number(processGroup),
      foregroundGroup: Number(foregroundGroup),
    };
  } catch {
    return undefined;
  }
}

/** Every process visible in /proc. */
export function listProcesses(): ProcessFacts[] {
  return numericEntries('/proc').flatMap((pid) => processFacts(pid) ?? []);
}

/** Thread ids of a process, itself included; empty when it is gone. */
export function threadsOf(pid: number): number[] {
  return numericEntries(`/proc/${pid}/task`);
}

/** `root` and what descends from it, parents first, leaving out the subtrees of `except`. */
export function processTree(root: number, except: readonly number[] = []): ProcessFacts[] {
  const children = new Map<number, ProcessFacts[]>();
  for (const process of listProcesses()) {
    const siblings = children.get(process.ppid);
    if (siblings === undefined) children.set(process.ppid, [process]);
    else siblings.push(process);
  }
  const facts = processFacts(root);
  const tree = facts === undefined ? [] : [facts];
  const seen = new Set([root, ...except]);
  for (const parent of tree) {
    for (const child of children.get(parent.pid) ?? []) {
      if (seen.has(child.pid)) continue;
      seen.add(child.pid);
      tree.push(child);
    }
  }
  return tree;
}

/** The nearest ancestor of `pid` (itself included) whose kernel name is `comm`, as `Runner.Worker`. */
export function ancestorNamed(pid: number, comm: string): ProcessFacts | undefined {
  let current = processFacts(pid);
  for (let depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
    if (current.comm === comm) return current;
    if (current.ppid <= 0) return undefined;
    current = processFacts(current.ppid);
  }
  return undefined;
}

/** Value of one line of /proc/PID/status, undefined when the process is gone. */
export function statusField(pid: number, name: string): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'latin1')
      .split('\n')
      .find((candidate) => candidate.startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  } catch {
    return undefined;
  }
}

/** Process that traces `pid`; 0 for none. */
export function tracerOf(pid: number): number {
  return Number(statusField(pid, 'TracerPid') ?? 0);
}

function numericEntries(directory: string): number[] {
  try {
    return readdirSync(directory)
      .map(Number)
      .filter((entry) => Number.isInteger(entry));
  } catch {
    return [];
  }
}
