import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, ExecEvent } from '../../src/events/event.ts';
import { ProcessTree } from '../../src/invocations/process-tree.ts';
import { recognise } from '../../src/invocations/tool.ts';

const WORKER = 100;
const base = { tid: 0, start: 0, job: true, done: true } as const;
const nothingKnown = { program: () => undefined, module: () => undefined };
const files = {
  resolved: (path: string) => path,
  package: () => undefined,
  trusted: () => true,
  installed: () => false,
  pinned: () => false,
  trustedName: () => true,
  digest: () => undefined,
};

/** A tree below a worker, in which the guard's own step has the key `guard`. */
function jobTree(): ProcessTree {
  return new ProcessTree({
    root: { mode: 'job', worker: WORKER, self: ['guard'] },
    steps: undefined,
    tool: (exec: ExecEvent) => recognise(exec, nothingKnown, files),
    entries: () => [],
    package: () => undefined,
  } as unknown as ConstructorParameters<typeof ProcessTree>[0]);
}
let seq = 0;
const fork = (pid: number, child: number): Event => ({ ...base, kind: 'process.fork', seq: 0, t: 0, pid, child });
function exec(pid: number, ppid: number, env?: Record<string, string>): Event {
  seq += 1;
  return {
    ...base,
    kind: 'process.exec',
    seq,
    t: seq,
    pid,
    ppid,
    exe: { path: '/bin/sh' },
    argv: ['sh'],
    cwd: '/',
    ...(env === undefined ? {} : { env }),
  };
}

test('a step whose environment could not be read is judged, and so is what it started', () => {
  const tree = jobTree();
  tree.take(fork(WORKER, 101));
  assert.equal(tree.take(exec(101, WORKER))?.step.key, 'unknown');
  tree.take(fork(101, 102));
  assert.equal(
    tree.take(exec(102, 101, { GITHUB_ACTION: 'guard' }))?.step.key,
    'unknown',
    'a descendant cannot pose as the guard',
  );
});

test("a process of the runner's own, whose environment names no step, is none; nor is the guard", () => {
  const tree = jobTree();
  for (const [pid, env] of [
    [101, {}],
    [102, { GITHUB_ACTION: 'guard' }],
  ] as const) {
    tree.take(fork(WORKER, pid));
    assert.equal(tree.take(exec(pid, WORKER, env)), undefined);
  }
  tree.take(fork(WORKER, 103));
  assert.equal(tree.take(exec(103, WORKER, { GITHUB_ACTION: '__run' }))?.step.key, '__run');
});
