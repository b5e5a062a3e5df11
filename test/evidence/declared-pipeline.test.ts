import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Recording } from '../../src/events/recording.ts';
import { type DeclaredPipeline, pipelineStanding } from '../../src/evidence/declared-pipeline.ts';
import { surroundings } from '../../src/evidence/surroundings.ts';

const WORKFLOW = '.github/workflows/release.yml';
const base: Recording['context'] = {
  os: 'linux',
  kernel: '6.8',
  arch: 'x64',
  environment: 'github-hosted',
  repository: 'acme/app',
  workflowRef: `acme/app/${WORKFLOW}@refs/heads/main`,
  ref: 'refs/heads/main',
  job: 'build',
  event: 'push',
  actor: 'octocat',
};
const all: DeclaredPipeline = {
  workflow: WORKFLOW,
  refs: ['refs/heads/main', 'refs/tags/**'],
  jobs: ['build'],
  events: ['push'],
  actors: ['octocat'],
};
const declared = (context: Partial<Recording['context']>, pipelines: readonly DeclaredPipeline[] = [all]): boolean =>
  pipelineStanding({ ...base, ...context }, pipelines).declared;

test('a job is declared when everything that the configuration names agrees', () => {
  assert.ok(declared({}));
  assert.ok(declared({ ref: 'refs/tags/v1' }));
  assert.ok(declared({ ref: undefined, job: 'other', event: 'schedule' }, [{ workflow: WORKFLOW }]));
  assert.ok(declared({}, [{ ...all, jobs: ['other'] }, all]), 'one of several is enough');
  for (const other of [
    { ref: 'refs/heads/feature' },
    { ref: 'refs/tags' },
    { job: 'deploy' },
    { event: 'pull_request' },
    { actor: 'mallory' },
    { ref: undefined },
    { job: undefined },
    { workflowRef: undefined },
    { repository: undefined },
    { repository: 'mallory/app' },
    { workflowRef: `mallory/app/${WORKFLOW}@refs/heads/main` },
  ]) {
    assert.ok(!declared(other), JSON.stringify(other));
  }
});

/** Names that a careless comparison takes for the right one. */
const near = (name: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 5 }).map((more) => name + more),
      fc.string({ minLength: 1, maxLength: 5 }).map((more) => more + name),
      fc.nat(name.length - 1).map((length) => name.slice(0, length)),
      fc.nat(name.length - 1).map((start) => name.slice(start + 1)),
      fc.nat(name.length - 1).map((at) => `${name.slice(0, at)}.${name.slice(at + 1)}`),
      fc.constantFrom('.*', '*', '**', `^${name}$`, `(${name})`, `${name}|x`, `${name}/**`, `${name}/../${name}`),
      fc.constant(name.toUpperCase()),
      fc.constant(`${name}\n`),
    )
    .filter((other) => other !== name);

test('nothing that only resembles the declared name is it: comparisons are exact, both ways', () => {
  const refs = { ...all, refs: ['refs/heads/main'] };
  const fields = [
    ['ref', 'refs/heads/main', (name: string) => ({ ...refs, refs: [name] })],
    ['job', 'build', (name: string) => ({ ...refs, jobs: [name] })],
    ['event', 'push', (name: string) => ({ ...refs, events: [name] })],
    ['actor', 'octocat', (name: string) => ({ ...refs, actors: [name] })],
  ] as const;
  for (const [field, name, declaring] of fields) {
    fc.assert(
      fc.property(near(name), (other) => {
        assert.ok(!declared({ [field]: other }, [refs]), 'seen');
        // only a ref may stand for those below it, and says so
        if (!(field === 'ref' && other.endsWith('/**'))) assert.ok(!declared({}, [declaring(other)]), 'declared');
      }),
      { numRuns: 200 },
    );
  }
  fc.assert(
    fc.property(near(WORKFLOW), (other) => {
      // what follows the first @ is the ref the workflow is taken from
      if (other.startsWith(`${WORKFLOW}@`)) return;
      assert.ok(!declared({ workflowRef: `acme/app/${other}@refs/heads/main` }));
      assert.ok(!declared({}, [{ ...all, workflow: other }]));
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(near('acme/app'), (other) => !declared({ workflowRef: `${other}/${WORKFLOW}@refs/heads/main` })),
    { numRuns: 200 },
  );
});

test('/** stands for what is below, not for what begins alike, and not for a pattern', () => {
  const tags = [{ workflow: WORKFLOW, refs: ['refs/tags/v1/**'] }];
  assert.ok(declared({ ref: 'refs/tags/v1/x' }, tags));
  assert.ok(declared({ ref: 'refs/tags/v1/x/y' }, tags));
  for (const ref of ['refs/tags/v1', 'refs/tags/v10', 'refs/tags/v1.0', 'refs/tags/xv1/y'])
    assert.ok(!declared({ ref }, tags), ref);
  assert.ok(!declared({ job: 'build/x' }, [{ workflow: WORKFLOW, jobs: ['build/**'] }]), 'of a job it is a name');
  assert.ok(!declared({ ref: 'refs/heads/main' }, [{ workflow: WORKFLOW, refs: ['**'] }]));
});

test('circumstances: each holds by itself, and none where nothing is known', () => {
  assert.deepEqual(surroundings(base, []), []);
  assert.deepEqual(surroundings(base, [all]), []);
  assert.deepEqual(surroundings({ ...base, environment: 'local' }, []), []);
  assert.deepEqual(surroundings({ ...base, ephemeral: true, fork: false }, []), []);
  assert.deepEqual(surroundings({ ...base, environment: 'self-hosted' }, []), ['self-hosted']);
  assert.deepEqual(surroundings({ ...base, ephemeral: false }, []), ['persistent']);
  assert.deepEqual(surroundings({ ...base, fork: true }, []), ['fork']);
  assert.deepEqual(surroundings({ ...base, job: 'other' }, [all]), ['undeclared']);
});
