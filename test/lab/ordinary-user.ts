import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GuardedResult } from './guarded-job.ts';
import { guardedJobElsewhere } from './job-elsewhere.ts';
import type { Step } from './runner/job.ts';

/** A user that every Linux machine has, and that nothing belongs to. */
const NOBODY = 65534;
/** Who may use sudo is written over /etc/sudoers, in a mount namespace that ends with the job; then the user changes. */
const AS_NOBODY = `mount --bind "$1" /etc/sudoers && shift && exec setpriv --reuid ${NOBODY} --regid ${NOBODY} --clear-groups "$@"`;

/**
 * Runs a guarded job under a runner of an ordinary user, who may use sudo or not. Whoever runs the tests is that user, or root:
 * then it is nobody.
 */
export async function guardedJobOfUser(
  inputs: Readonly<Record<string, string>>,
  steps: readonly Step[],
  { sudo = true } = {},
): Promise<GuardedResult> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'lab-user-')));
  try {
    const home = join(scratch, 'home');
    mkdirSync(home);
    const under = (script: readonly string[]) =>
      process.getuid?.() === 0 ? asNobody(scratch, home, sudo, script) : script;
    return await guardedJobElsewhere({ inputs, steps }, home, under, { HOME: home, TMPDIR: home });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function asNobody(scratch: string, home: string, sudo: boolean, script: readonly string[]): string[] {
  const sudoers = join(scratch, 'sudoers');
  writeFileSync(sudoers, `root ALL=(ALL:ALL) ALL\n${sudo ? `#${NOBODY} ALL=(ALL:ALL) NOPASSWD: ALL\n` : ''}`, {
    mode: 0o440,
  });
  chmodSync(scratch, 0o755);
  chownSync(home, NOBODY, NOBODY);
  return ['unshare', '--mount', 'sh', '-c', AS_NOBODY, 'sh', sudoers, ...script];
}
