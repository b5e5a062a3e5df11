import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuseInspector } from '../inspector.ts';
import { profilesDirectory, readProfiles } from '../profile-files.ts';
import { startJobRecording } from '../record-job.ts';
import { type Assignment, RECORDING, type Readiness } from './assignment.ts';
import { conclude } from './conclusion.ts';
import { ControlServer } from './control-server.ts';
import { JobLock } from './job-lock.ts';
import { isAlive } from './process-identity.ts';

/** How often the companion looks whether the runner's worker is still there, in milliseconds. */
const WORKER_LOOK = 1000;

/**
 * The companion: lives from pre to post beside the job, records, and makes the verdict. It ends when post has its
 * verdict, when it is told to stop by a signal, or when the worker is gone; what it recorded is judged in each case.
 * Resolves when it may exit.
 */
export async function companion(): Promise<void> {
  refuseInspector();
  const assignment = await new Promise<Assignment>((resolve) =>
    process.once('message', (message) => resolve(message as Assignment)),
  );
  const lock = new JobLock(assignment.lock);
  try {
    const profiles = readProfiles(profilesDirectory());
    const session = await startJobRecording({
      workerPid: assignment.worker.pid,
      out: join(assignment.directory, RECORDING),
      workspace: assignment.workspace,
      self: [assignment.step],
      env: assignment.environment,
      zones: profiles.zones,
    });
    const server = await ControlServer.open(assignment.directory, assignment.key, () =>
      conclude(assignment, session, profiles),
    );
    answer({ watching: true, sensor: session.sensor });
    await Promise.race([server.delivered, signalled(), workerGone(assignment)]);
    await server.close();
  } catch (error) {
    answer({ watching: false, reason: (error as Error).message });
  } finally {
    lock.release();
  }
}

function answer(readiness: Readiness): void {
  // pre may be gone, if the job was cancelled meanwhile
  if (process.connected) process.send?.(readiness, () => process.connected && process.disconnect());
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

async function workerGone({ worker }: Assignment): Promise<void> {
  while (isAlive(worker)) await sleep(WORKER_LOOK);
}
