import type { Event } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { baseName, within } from '../invocations/path.ts';
import { effectivePath, isFileAct, straightened } from './act.ts';
import type { InvariantRule, TamperRule } from './fixed-rules.ts';

/** Something that is true or false on the first run, with no baseline (design section 5). */
export interface Broken {
  readonly rule: InvariantRule | TamperRule;
  readonly kind: 'invariant' | 'tamper';
  readonly message: string;
  readonly expected: string;
  readonly target: string;
}

/** The rules an act breaks that is aimed at the guard itself; undefined when it is aimed at something else. */
export function tampering(event: Event, guard: Recording['guard']): Broken[] | undefined {
  const blinded = blinding(event) ?? editing(event);
  if (blinded !== undefined) return blinded;
  const { pids = [], paths = [] } = guard;
  if (pids.length + paths.length === 0) return undefined;
  // 0: to everybody
  if (
    event.kind === 'process.signal' &&
    (pids.includes(event.target) || event.target === 0) &&
    event.signal !== '0' &&
    event.signal !== 'SIG_0'
  ) {
    return [
      {
        rule: 'guard-signal',
        kind: 'tamper',
        message: `${event.signal} was sent to the guard`,
        expected: 'nobody signals the guard',
        target: `process ${event.target}`,
      },
    ];
  }
  if (event.kind === 'mem.access' && pids.includes(event.target)) {
    return [
      {
        rule: 'guard-memory',
        kind: 'tamper',
        message: `the guard's memory or descriptors were ${event.done === true ? 'accessed' : 'reached for'} (${event.how})`,
        expected: "nobody reaches into the guard's processes",
        target: `process ${event.target}`,
      },
    ];
  }
  const changed = changedPaths(event).find((path) =>
    paths.some((own) => within(path, own) || (event.kind === 'file.rename' && within(own, path))),
  );
  if (changed !== undefined) {
    return [
      {
        rule: 'guard-write',
        kind: 'tamper',
        message: `the guard's own file ${baseName(changed)} was changed (${event.kind})`,
        expected: "nobody writes the guard's files",
        target: changed,
      },
    ];
  }
  return undefined;
}

/**
 * Commands of bpf(2) that only look, or get hold of an object to look at it: what lists all programs of a machine does that.
 * Whatever else is done to an object of the guard's changes what it sees.
 */
const LOOKING: ReadonlySet<string> = new Set([
  'BPF_PROG_GET_FD_BY_ID',
  'BPF_MAP_GET_FD_BY_ID',
  'BPF_LINK_GET_FD_BY_ID',
]);

/** A program, map or link of the sensor's is changed. */
function editing(event: Event): Broken[] | undefined {
  if (event.kind !== 'kernel.bpf' || event.own !== true || event.done === false) return undefined;
  const { detail = 'a command' } = event;
  if (LOOKING.has(detail)) return undefined;
  return [
    {
      rule: 'guard-bpf',
      kind: 'tamper',
      message: `what the guard has in the kernel was changed (${detail})`,
      expected: "nobody changes the guard's programs, maps and links",
      target: 'bpf',
    },
  ];
}

/** A filter with a listener answers system calls before any sensor that traces them is told. */
function blinding(event: Event): Broken[] | undefined {
  if (event.kind !== 'kernel.bpf' || event.detail !== 'seccomp new-listener' || event.done === false) return undefined;
  return [
    {
      rule: 'guard-blinding',
      kind: 'tamper',
      message: 'a system call filter was installed that can hide calls from the sensor',
      expected: 'every system call reaches the sensor',
      target: 'seccomp',
    },
  ];
}

/** The names at which an act changes something; a rename and a hard link concern both. */
function changedPaths(event: Event): string[] {
  if (event.done === false) return [];
  if (event.kind === 'kernel.mount') return event.path === undefined ? [] : [event.path];
  if (!isFileAct(event) || event.kind === 'file.read') return [];
  const act = straightened(event);
  return 'to' in act && act.kind !== 'file.symlink' ? [act.path, act.to] : [effectivePath(act)];
}
