import { cpSync, linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Job } from './job.ts';

/** The directories of a self-hosted runner, named as the real one names them. */
export interface Layout {
  readonly root: string;
  readonly worker: string;
  readonly node: string;
  readonly workspace: string;
  readonly temp: string;
  readonly actions: string;
  readonly tool: string;
  readonly diag: string;
}

/**
 * Makes a runner's directories, with the job's actions downloaded and its workspace filled.
 * The worker and its node are links to the node that runs this (24 or newer): same program, right names.
 */
export function makeLayout(job: Job): Layout {
  const root = mkdtempSync(join(tmpdir(), 'lab-runner-'));
  const repository = job.github?.repository?.split('/')[1] ?? 'demo';
  const layout: Layout = {
    root,
    worker: join(root, 'bin', 'Runner.Worker'),
    node: join(root, 'externals', 'node24', 'bin', 'node'),
    workspace: join(root, '_work', repository, repository),
    temp: join(root, '_work', '_temp'),
    actions: join(root, '_work', '_actions'),
    tool: join(root, '_work', '_tool'),
    diag: join(root, '_diag'),
  };
  for (const folder of [layout.workspace, layout.temp, layout.actions, layout.tool, layout.diag])
    mkdirSync(folder, { recursive: true });
  for (const program of [layout.worker, layout.node]) linkProgram(process.execPath, program);
  for (const [reference, source] of Object.entries(job.actions ?? {})) {
    cpSync(source, actionDirectory(layout, reference), { recursive: true });
  }
  for (const [path, content] of Object.entries(job.workspace ?? {})) {
    mkdirSync(dirname(join(layout.workspace, path)), { recursive: true });
    writeFileSync(join(layout.workspace, path), content);
  }
  return layout;
}

/** `owner/repo@ref` -> _actions/owner/repo/ref, `owner/repo/path@ref` -> the path in that, `./path` -> the workspace's own. */
export function actionDirectory(layout: Layout, reference: string): string {
  if (reference.startsWith('./')) return join(layout.workspace, reference);
  const [name = '', ref = ''] = reference.split('@');
  const [owner = '', repository = '', ...path] = name.split('/');
  return join(layout.actions, owner, repository, ref, ...path);
}

/** A hard link makes /proc/PID/exe right as well; across file systems a symlink at least names the process. */
function linkProgram(program: string, name: string): void {
  mkdirSync(dirname(name), { recursive: true });
  try {
    linkSync(program, name);
  } catch {
    symlinkSync(program, name);
  }
}
