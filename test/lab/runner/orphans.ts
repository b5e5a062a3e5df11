import { readdirSync, readFileSync } from 'node:fs';

/** @returns the pids of every process there is now */
export function processes(): Set<number> {
  return new Set(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number),
  );
}

/**
 * The clean-up at the end of a job: kills each process that was not there before and whose environment carries this
 * job's RUNNER_TRACKING_ID. One whose environment cannot be read, or lacks it, is left.
 */
export function killOrphans(before: ReadonlySet<number>, trackingId: string): { pid: number; name: string }[] {
  const killed: { pid: number; name: string }[] = [];
  for (const pid of processes()) {
    if (before.has(pid) || pid === process.pid) continue;
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (!environment.includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue;
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      process.kill(pid, 'SIGKILL');
      killed.push({ pid, name });
    } catch {
      // gone meanwhile, or another user's
    }
  }
  return killed;
}
