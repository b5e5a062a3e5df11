import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, ExecEvent } from '../../src/events/event.ts';
import type { Recording } from '../../src/events/recording.ts';
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

function jobTree(steps?: Recording['steps']): ProcessTree {
  const catalogue = { program: (path: string) => (path === '/usr/bin/npm' ? npm : undefined), module: () => undefined };
  return new ProcessTree({
    root: { mode: 'job', worker: WORKER, self: ['guard'] },
    steps,
    tool: (exec: ExecEvent) => recognise(exec, catalogue, files),
    ...{ roles: () => [], package: () => undefined, shared: () => true },
    inWorkspace: (directory) => (directory.startsWith('/w') ? directory.slice('/w'.length) : undefined),
  });
}

type Extra = Partial<Omit<ExecEvent, 'kind'>>;
const base = { tid: 0, seq: 0, t: 0, job: true, done: true } as const;
const fork = (pid: number, child: number): Event => ({ ...base, kind: 'process.fork', start: pid, pid, child });
const exit = (pid: number): Event => ({ ...base, kind: 'process.exit', start: pid, pid, code: 0 });
const exec = (pid: number, ppid: number, path: string, more: Extra = {}): ExecEvent => ({
  ...{ ...base, kind: 'process.exec', start: pid, pid, ppid, exe: { path }, argv: [path], cwd: '/', ...more },
});
const handed = (by: number, how: 'request' | 'cgroup' = 'request'): Extra => ({
  container: 'a'.repeat(64),
  handover: { by: { pid: by, start: by }, via: 'docker', how, certain: true },
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

test('the container of a docker action is of the step whose client runs it', () => {
  const tree = jobTree();
  tree.take(fork(WORKER, 110));
  tree.take(exec(110, WORKER, '/usr/bin/docker', { env: { GITHUB_ACTION: 'lint' } }));
  const work = tree.take(exec(500, 400, '/entrypoint', { ...handed(110), env: { GITHUB_ACTION: 'guard' } }));
  assert.deepEqual([work?.step.key, work?.parent?.tool.name], ['lint', 'docker']);
});

test('a container that the runner itself starts is of the step that its environment names, or of none that can be named', () => {
  const tree = jobTree();
  tree.take(fork(WORKER, 110));
  assert.equal(tree.take(exec(110, WORKER, '/usr/bin/docker', { env: {} })), undefined);
  const begun = (pid: number, env: ExecEvent['env']) =>
    tree.take(exec(pid, 400, '/entry', { ...handed(110), env }))?.step.key;
  assert.equal(begun(500, { GITHUB_ACTION: 'lint' }), 'lint');
  assert.equal(begun(600, {}), 'unknown');
  assert.equal(begun(700, { GITHUB_ACTION: 'guard' }), 'unknown', 'it cannot pose as the guard');
});

test('what the runner has built without naming a step is of the step whose action has that Dockerfile, whatever the image says', () => {
  const steps = { own: { action: './lint' }, one: { action: './twice/' }, two: { action: './twice/' } };
  const built = (file: string) => {
    const tree = jobTree(steps);
    tree.take(fork(WORKER, 110));
    const argv = ['/usr/bin/docker', 'build', '-t', 'x:1', '-f', file, '/w'];
    assert.equal(
      tree.take(exec(110, WORKER, '/usr/bin/docker', { env: {}, argv })),
      undefined,
      'the client is the runner’s',
    );
    tree.take(exit(110));
    const work = tree.take(exec(500, 400, '/bin/sh', { ...handed(110, 'cgroup'), env: { GITHUB_ACTION: 'two' } }));
    tree.take(fork(500, 501));
    assert.equal(tree.take(exec(501, 500, '/bin/x', { container: 'a'.repeat(64) }))?.step, work?.step);
    return work?.step.key;
  };
  assert.equal(built('/w/lint/Dockerfile'), 'own');
  assert.equal(built('/w/lint/docker/Dockerfile'), 'own');
  assert.equal(built('/w/linter/Dockerfile'), 'unknown');
  assert.equal(built('/w/twice/Dockerfile'), 'unknown', 'two steps use it');
  assert.equal(built('/runner/_actions/o/r/v1/Dockerfile'), 'unknown');
  assert.equal(built('Dockerfile'), 'unknown');
});

test('what a daemon does for the guard is nobody’s', () => {
  const tree = jobTree();
  tree.take(fork(WORKER, 110));
  tree.take(exec(110, WORKER, '/usr/bin/node', { env: { GITHUB_ACTION: 'guard' } }));
  assert.equal(tree.take(exec(500, 400, '/usr/bin/node', { ...handed(110), env: {} })), undefined);
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
