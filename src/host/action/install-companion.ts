import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type Briefing, CLEAN, type Commission, INSTALL, type Installed } from './assignment.ts';

/** For copying, starting and attaching, in milliseconds: a job waits this long for us and no longer. */
const INSTALL_TIME = 30_000;
const LARGEST_ANSWER = 1 << 16; // characters
const LONGEST_COMPLAINT = 600; // characters

/**
 * Starts this bundle again, as root, to put the companion beside the job.
 * @param prefix makes a command line one of root's
 * @param brief is called when it has begun: what it gathers is said when it is there
 * @returns what came of it. Rejects with what `brief` rejects with, and nothing is installed then.
 */
export async function installCompanion(
  prefix: readonly string[],
  commission: Commission,
  brief: () => Promise<Briefing>,
): Promise<Installed> {
  const [program = '', ...args] = [...prefix, process.execPath, process.argv[1] as string, INSTALL];
  const child = spawn(program, args, { cwd: '/', env: CLEAN, stdio: 'pipe' });
  const outcome = outcomeOf(child);
  child.stdin.on('error', () => child.stdin.destroy()); // it ended early: `close` says why
  child.stdin.write(`${JSON.stringify(commission)}\n`);
  let briefing = '';
  try {
    briefing = JSON.stringify(await brief());
  } finally {
    child.stdin.end(briefing); // without one it gives up
  }
  const late = new Promise<Installed>((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve({ outcome: 'blind', reason: `the companion did not watch within ${INSTALL_TIME / 1000} s` });
    }, INSTALL_TIME);
    void outcome.then(() => clearTimeout(timer));
  });
  return Promise.race([outcome, late]);
}

/** What it says when it is done. Never rejects. */
function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Installed> {
  return new Promise((resolve) => {
    const blind = (reason: string): void => resolve({ outcome: 'blind', reason });
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
      try {
        resolve(JSON.parse(answer) as Installed);
      } catch {
        blind(`the companion could not be installed (${signal ?? `exit status ${code}`}): ${complaint.trim()}`);
      }
    });
  });
}
