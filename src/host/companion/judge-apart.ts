import { execFile } from 'node:child_process';
import { CLEAN } from '../action/assignment.ts';
import type { Verdict } from '../action/verdict.ts';
import type { JudgeOrder } from './judge-stage.ts';
import { programIn } from './own-copy.ts';

/** Post waits 60 s for all of it. In milliseconds. */
const JUDGE_TIME = 45_000;
const LARGEST_VERDICT = 16 << 20; // bytes

/**
 * Has a recording judged, from the copy in a place, by a process of its own, so that the memory it takes goes away with it.
 * @param order may come later: the process starts at once
 * @throws Error with a sentence when there is no verdict
 */
export function judgeApart(directory: string, order: JudgeOrder | Promise<JudgeOrder>): Promise<Verdict> {
  const options = { cwd: '/', env: CLEAN, timeout: JUDGE_TIME, maxBuffer: LARGEST_VERDICT } as const;
  return new Promise((resolve, reject) => {
    const { node, judge } = programIn(directory);
    const child = execFile(node, [judge], options, (error, verdict, complaint) => {
      if (error === null) resolve(JSON.parse(verdict) as Verdict);
      else if (error.killed) reject(new Error(`it took longer than ${JUDGE_TIME / 1000} s`));
      else reject(new Error(complaint.trim() || error.message));
    });
    child.stdin?.on('error', () => {}); // it ended early: its exit status says why
    Promise.resolve(order).then(
      (known) => child.stdin?.end(JSON.stringify(known)),
      (error: Error) => {
        child.kill('SIGKILL');
        reject(error);
      },
    );
  });
}
