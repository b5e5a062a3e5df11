import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, ExecEvent } from '../../src/events/event.ts';
import { located } from '../../src/invocations/container.ts';
import { ProcessTree } from '../../src/invocations/process-tree.ts';
import { recognise } from '../../src/invocations/tool.ts';

const WORKER = 100;
const npm = {
  name: 'npm',
  profile: 'npm',
  class: undefined,
  purl: undefined,
  actions: undefined,
  installed: false,
  cached: false,
  accepts: () => true,
};
const files = {
  resolved: (path: string) => path,
  package: () => undefined,
  trusted: () => true,
  installed: () => false,
  pinned: () => false,
  trustedName: () => true,
  digest: () => undefined,
};

function jobTree(): ProcessTree {
  const catalogue = { program: (path: string) => (path === '/usr/bin/npm' ? npm : undefined), module: () => undefined };
  return new ProcessTree({
    root: { mode: 'job', worker: WORKER, self: ['guard'] },
    steps: undefined,
    tool: (exec: ExecEvent) => recognise(exec, catalogue, files),
    ...{ roles: () => [], package: () => undefined, shared: () => true, inWorkspace: () => undefined },
  });
}

type Extra = Partial<Omit<ExecEvent, 'kind'>>;
const base = { tid: 0, seq: 0, t: 0, job: true, done: true } as const;
const fork = (pid: number, child: number): Event => ({ ...base, kind: 'process.fork', start: pid, pid, child });
const exit = (pid: number): Event => ({ ...base, kind: 'process.exit', start: pid, pid, code: 0 });
const exec = (pid: number, ppid: number, path: string, more: Extra = {}): ExecEvent => ({
  ...{ ...base, kind: 'process.exec', start: pid, pid, ppid, exe: { path }, argv: [path], cwd: '/', ...more },
});
const handed = (by: number): Extra => ({
  container: 'a'.repeat(64),
  handover: { by: { pid: by, start: by }, via: 'docker', how: 'request', certain: true },
});

/** A step of the job that runs docker as process 102. */
function withDocker(): ProcessTree {
  const tree = jobTree();
  tree.take(fork(WORKER, 101));
  tree.take(exec(101, WORKER, '/bin/sh', { env: { GITHUB_ACTION: '__run' } }));
  tree.take(fork(101, 102));
  tree.take(exec(102, 101, '/usr/bin/docker'));
  return tree;
}

test('what a daemon runs for a process is its child, in its step, though that has ended', () => {
  const tree = withDocker();
  tree.take(exit(102));
  const work = tree.take(exec(500, 400, '/prog', handed(102)));
  assert.equal(work?.parent?.tool.name, 'docker');
  assert.deepEqual(
    work?.rolePath.map(({ name }) => name),
    ['__run', 'sh', 'docker', 'prog'],
  );
  tree.take(fork(500, 501));
  assert.equal(tree.take(exec(501, 500, '/bin/x', { container: 'a'.repeat(64) }))?.parent, work);
});

test('another process with the number of who asked is not who asked', () => {
  const tree = withDocker();
  const work = exec(500, 400, '/prog', handed(102));
  const other = { ...work, handover: { ...work.handover, by: { pid: 102, start: 7 } } } as ExecEvent;
  assert.equal(tree.take(other)?.step.key, 'unknown');
});

test('a container that the runner itself starts is of the step that its environment names, or of none', () => {
  const tree = jobTree();
  tree.take(fork(WORKER, 110));
  assert.equal(tree.take(exec(110, WORKER, '/usr/bin/docker', { env: {} })), undefined);
  const action = exec(500, 400, '/entrypoint', { ...handed(110), env: { GITHUB_ACTION: 'lint' } });
  assert.equal(tree.take(action)?.step.key, 'lint');
  assert.equal(tree.take(exec(600, 400, '/usr/bin/postgres', { ...handed(110), env: {} })), undefined, 'a service');
});

test("a container's programs are not the machine's: neither what a profile names nor its look-alike", () => {
  const tree = withDocker();
  const tool = tree.take(exec(500, 400, '/usr/bin/npm', handed(102)))?.tool;
  assert.deepEqual(
    [tool?.name, tool?.path, tool?.trusted, tool?.profile, tool?.lookalike],
    ['npm', 'container:aaaaaaaaaaaa:/usr/bin/npm', false, undefined, undefined],
  );
});

test('the paths of an act in a container cannot be taken for the machine’s', () => {
  const rename = { ...base, start: 1, pid: 1, kind: 'file.rename', path: '/a', to: '/b' } as const;
  assert.equal(located(rename), rename);
  const inside = located({ ...rename, container: 'c1' });
  assert.deepEqual([inside], [{ ...rename, container: 'c1', path: 'container:c1:/a', to: 'container:c1:/b' }]);
});
