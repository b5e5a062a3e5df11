import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { actWorkflowSteps } from '../../../src/host/action/act-workflow.ts';

const workflow = (name: string): string => `${name}jobs:
  build:
    steps:
      - uses: ironclaw/guard@v1
      - run: make
`;
const ENV = {
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '0',
  GITHUB_ACTION_REPOSITORY: 'ironclaw/guard',
};

/** A process in a directory with workflows, with the arguments given; returns its pid. */
function act(t: TestContext, files: Readonly<Record<string, string>>, ...args: string[]): number {
  const cwd = mkdtempSync(join(tmpdir(), 'act-workflow-'));
  mkdirSync(join(cwd, '.github', 'workflows'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const child = spawn('sh', ['-c', 'sleep 60; :', 'act', ...args], { cwd });
  t.after(() => {
    child.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  });
  return child.pid ?? 0;
}

const CI = '.github/workflows/ci.yml';

test('of the workflows on the disk it is the one with the name, the job and the step of the guard', (t) => {
  const others = {
    '.github/workflows/other.yml': workflow('name: Other\n'),
    '.github/workflows/broken.yml': 'name: [',
    '.github/workflows/empty.yml': 'name: CI\njobs: { build: { steps: [{ run: make }] } }',
  };
  const pid = act(t, { [CI]: workflow('name: CI\n'), ...others });
  assert.deepEqual(actWorkflowSteps(pid, ENV), [
    { key: '0', name: 'Run ironclaw/guard@v1', action: 'ironclaw/guard@v1', file: CI, line: 5 },
    { key: '1', name: 'Run make', file: CI, line: 6 },
  ]);
  assert.equal(actWorkflowSteps(pid, { ...ENV, GITHUB_JOB: 'test' }), undefined);
  assert.equal(actWorkflowSteps(2 ** 22 + 1, ENV), undefined);
});

test('a workflow without a name is called by its file, and of two that fit none is believed', (t) => {
  assert.equal(actWorkflowSteps(act(t, { [CI]: workflow('') }), { ...ENV, GITHUB_WORKFLOW: 'ci.yml' })?.length, 2);
  const twins = { [CI]: workflow('name: CI\n'), '.github/workflows/twin.yml': workflow('name: CI\n') };
  assert.equal(actWorkflowSteps(act(t, twins), ENV), undefined);
});

test("act's own options say where workflows are; one outside the directory has no lines in it", (t) => {
  const files = { 'a.yml': workflow('name: CI\n') };
  for (const args of [['-W', 'a.yml'], ['-Wa.yml'], ['--workflows=a.yml'], ['--workflows', 'a.yml', '-C', '.']])
    assert.equal(actWorkflowSteps(act(t, files, ...args), ENV)?.[1]?.line, 6, args.join(' '));
  const outside = actWorkflowSteps(act(t, files, '-C', '.github', '-W', '../a.yml'), ENV);
  assert.deepEqual(outside?.[1], { key: '1', name: 'Run make' });
});
