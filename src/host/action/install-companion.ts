import { spawn } from 'node:child_process';
import { type Assignment, CLEAN, INSTALL, type Installed } from './assignment.ts';

/** For copying, starting and attaching, in milliseconds: a job waits this long for us and no longer. */
const INSTALL_TIME = 30_000;
const LARGEST_ANSWER = 1 << 16; // characters
const LONGEST_COMPLAINT = 600; // characters

/**
 * Starts this bundle again, as root, to put the companion beside the job.
 * @param prefix makes a command line one of root's
 * @returns what came of it. Never rejects.
 */
export function installCompanion(prefix: readonly string[], assignment: Assignment): Promise<Installed> {
  const [program = '', ...args] = [...prefix, process.execPath, process.argv[1] as string, INSTALL];
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: '/', env: CLEAN, stdio: 'pipe' });
    const blind = (reason: string): void => resolve({ outcome: 'blind', reason });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      blind(`the companion did not watch within ${INSTALL_TIME / 1000} s`);
    }, INSTALL_TIME);
    let answer = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer = (answer + text).slice(0, LARGEST_ANSWER);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-LONGEST_COMPLAINT);
    });
    child.on('error', ({ message }) => blind(`the companion could not be started: ${message}`));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      try {
        resolve(JSON.parse(answer) as Installed);
      } catch {
        blind(`the companion could not be installed (${signal ?? `exit status ${code}`}): ${complaint.trim()}`);
      }
    });
    child.stdin.on('error', () => child.stdin.destroy()); // it ended early: `close` says why
    child.stdin.end(JSON.stringify(assignment));
  });
}
