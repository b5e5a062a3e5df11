import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GuardedResult } from './guarded-job.ts';
import type { Step } from './runner/job.ts';

const SCRIPT = fileURLToPath(new URL('ordinary-user-job.ts', import.meta.url));
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
    const order = join(home, 'order.json');
    const answer = join(home, 'answer.json');
    writeFileSync(order, JSON.stringify({ inputs, steps }));
    const script = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', SCRIPT, order, answer];
    const env = { ...process.env, HOME: home, TMPDIR: home, NODE_TEST_CONTEXT: undefined };
    await run(process.getuid?.() === 0 ? asNobody(scratch, home, sudo, script) : script, env);
    return JSON.parse(readFileSync(answer, 'utf8')) as GuardedResult;
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

function run([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env }, (error, _, complaint) =>
      error === null ? resolve() : reject(new Error(`${error.message}: ${complaint}`)),
    );
  });
}
