import { readdirSync, readFileSync } from 'node:fs';

/** O_CLOEXEC, as /proc/PID/fdinfo has it: octal, the same on x86-64 and arm64 (open(2)). */
const CLOSED_ON_EXEC = 0o2000000;
/** Larger numbers than any limit that is usual. */
const MOST = 65_536;

/**
 * Descriptors that a child of this process would get beside its own three, since whoever started this process left them open. node closes its
 * own.
 */
export function leakingDescriptors(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((fd) => fd > 2 && fd < MOST && !isClosedOnExec(fd));
}

function isClosedOnExec(fd: number): boolean {
  try {
    const [, flags = '0'] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1')) ?? [];
    return (Number.parseInt(flags, 8) & CLOSED_ON_EXEC) !== 0;
  } catch {
    return true; // it was the one of the listing
  }
}
