import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  permissions?: unknown;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      'timeout-minutes'?: number;
      steps: { uses?: string; with?: Record<string, unknown> }[];
    }
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

test('every action is pinned by a full commit hash, with the version beside it', () => {
  for (const { name, text } of workflows) {
    for (const line of text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line))) {
      assert.match(
        line,
        /uses: (\.\/|\$\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/,
        `${name}: ${line.trim()}`,
      );
    }
  }
});

test('a workflow has no permission by default, and a job names what it needs', () => {
  for (const { name, workflow } of workflows) {
    assert.deepEqual(workflow.permissions, {}, name);
    for (const [job, { permissions }] of Object.entries(workflow.jobs)) {
      assert.ok(permissions !== undefined, `${name}: ${job} names no permissions`);
      // the job that tries the guard's own channels; the token of a fork can only read all the same
      const written = job === 'guarded' ? ['checks', 'pull-requests', 'security-events'] : [];
      for (const [scope, level] of Object.entries(permissions))
        assert.equal(level, written.includes(scope) ? 'write' : 'read', `${name}: ${job} ${scope}`);
    }
  }
});

test('a job ends in time, and a checkout leaves no credential behind', () => {
  for (const { name, workflow } of workflows) {
    for (const [job, { steps, 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) {
      assert.ok(typeof minutes === 'number' && minutes <= 30, `${name}: ${job} has no timeout-minutes`);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
        assert.equal(step.with?.['persist-credentials'], false, `${name}: ${job}`);
      }
    }
  }
});
