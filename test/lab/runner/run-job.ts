import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult, Outcome, Progress, StageResult } from './job.ts';
import { makeLayout } from './layout.ts';

const WORKER = join(dirname(fileURLToPath(import.meta.url)), 'worker.ts');

/**
 * Runs a job in a worker process of its own.
 * @param job the steps, and what is to go wrong
 * @param environment the runner's own, which every step inherits; PATH, HOME and LANG of this process when absent
 * @returns what came of it. The caller removes `root`. Rejects when the worker itself is broken.
 */
export function runJob(job: Job, environment: Readonly<Record<string, string>> = {}): Promise<JobResult> {
  const layout = makeLayout(job);
  const env = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: process.env.HOME ?? '/root',
    LANG: 'C.UTF-8',
    // the engine's own builder: the other one is a plug-in of the client
    ...(job.engine === undefined ? {} : { DOCKER_HOST: `unix://${job.engine}`, DOCKER_BUILDKIT: '0' }),
    ...environment,
  };
  const child = spawn(layout.worker, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', WORKER], {
    cwd: layout.root,
    env,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  child.stdin?.end(JSON.stringify({ job, layout }));
  const steps: StageResult[] = [];
  const orphans: { pid: number; name: string }[] = [];
  const messages: string[] = [];
  let conclusion: Outcome | 'lost' = 'lost';
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => {
    const progress = JSON.parse(line) as Progress;
    if (progress.type === 'stage') steps.push(progress.stage);
    else if (progress.type === 'orphan') orphans.push({ pid: progress.pid, name: progress.name });
    else if (progress.type === 'message') messages.push(progress.text);
    else conclusion = progress.conclusion;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code !== 0 && signal === null) reject(new Error(`the lab's worker broke: ${stderr}`));
    });
    // not `close`: what a lost runner leaves behind may hold descriptors open
    child.stdio[3]?.on('close', () => {
      const { root, workspace, temp } = layout;
      resolve({ conclusion, steps, orphans, messages, workerPid: child.pid ?? 0, root, workspace, temp });
    });
  });
}
