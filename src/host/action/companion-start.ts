import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Assignment, COMPANION, LOG, type Readiness } from './assignment.ts';
import { identityOf, type ProcessIdentity } from './process-identity.ts';

/** For the sensor to attach, in milliseconds: a job waits this long for us and no longer. */
const ATTACH_TIME = 10_000;

export type Started = { readonly companion: ProcessIdentity; readonly sensor: string } | { readonly reason: string };

/**
 * Starts this bundle again as the companion: a session of its own, a clean environment, its output in a file, so that it
 * neither keeps the step's output open (the runner would wait 5 s) nor is found by the clean-up at the job's end.
 * @returns the companion, or one sentence why nothing watches. Never rejects.
 */
export async function startCompanion(assignment: Assignment): Promise<Started> {
  const log = openSync(join(assignment.directory, LOG), 'wx', 0o600);
  const child = spawn(process.execPath, [process.argv[1] as string, COMPANION], {
    cwd: assignment.directory,
    detached: true,
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const companion = child.pid === undefined ? undefined : identityOf(child.pid);
  const ready = await readiness(child, assignment);
  if (ready.watching && companion !== undefined) {
    if (child.connected) child.disconnect();
    child.unref();
    return { companion, sensor: ready.sensor };
  }
  child.kill('SIGKILL');
  return { reason: ready.watching ? 'the companion was gone as soon as it had started' : ready.reason };
}

function readiness(child: ChildProcess, assignment: Assignment): Promise<Readiness> {
  return new Promise((resolve) => {
    const fails = (reason: string): void => resolve({ watching: false, reason });
    const timer = setTimeout(() => fails(`the sensor was not attached within ${ATTACH_TIME / 1000} s`), ATTACH_TIME);
    child.once('message', (message) => resolve(message as Readiness));
    child.once('error', (error) => fails(`the companion could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      fails(
        `the companion ended before it watched (${signal ?? `exit status ${code}`}); see ${LOG} in ${assignment.directory}`,
      ),
    );
    child.send(
      assignment,
      (error) => error !== null && fails(`the companion could not be told what to do: ${error.message}`),
    );
    child.once('exit', () => clearTimeout(timer));
    child.once('message', () => clearTimeout(timer));
  });
}
