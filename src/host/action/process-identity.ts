import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** start in clock ticks since boot, as /proc/PID/stat has it: the same text whoever reads it */
  readonly start: string;
}

/** @returns the process that has this pid now; undefined when there is none or only its remains (a zombie). Never throws. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // the name may hold spaces and parentheses: fields are counted from its last ')'
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return start === undefined || state === 'Z' || state === 'X' ? undefined : { pid, start };
  } catch {
    return undefined;
  }
}

export function isAlive(process: ProcessIdentity): boolean {
  return identityOf(process.pid)?.start === process.start;
}

/** Kills it at once, if it is still the same process. Never throws. */
export function kill(victim: ProcessIdentity): void {
  try {
    if (isAlive(victim)) process.kill(victim.pid, 'SIGKILL');
  } catch {
    // it ended between the look and the signal, or is not ours to kill
  }
}
