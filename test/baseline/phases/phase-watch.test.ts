import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected } from '../../../src/baseline/judgement.ts';
import { countOrder } from '../../../src/baseline/learn/order-counts.ts';
import { OrderStreams } from '../../../src/baseline/learn/order-streams.ts';
import { learnPhases } from '../../../src/baseline/learn/phases.ts';
import { PhaseWatch } from '../../../src/baseline/phases/phase-watch.ts';
import { type Profile, profileSchema } from '../../../src/baseline/profile.ts';
import type { Event } from '../../../src/events/event.ts';
import type { Actor } from '../../pipeline/actor.ts';
import { type Outcome, Scenario } from '../../pipeline/scenario.ts';
import { profiles } from '../../profiles/collection.ts';
import { acts } from './classes.ts';

const base = [...profiles.values()];
/** The profiles, with phases of npm, of its scripts, and of git, that are tried here. */
function withPhases(phases: {
  npm?: unknown;
  lifecycle?: unknown;
  git?: unknown;
  status?: string;
  learned?: unknown;
}): Profile[] {
  return base.map((profile) => {
    if (profile.tool === 'git') return profileSchema.parse({ ...profile, phases: phases.git });
    if (profile.tool !== 'npm') return profile;
    const { lifecycle } = profile.roles ?? {};
    return profileSchema.parse({
      ...profile,
      status: phases.status ?? profile.status,
      learned: phases.learned,
      phases: phases.npm,
      roles: { lifecycle: { ...lifecycle, phases: phases.lifecycle } },
    });
  });
}

/** First fetch, then scripts. */
const order = {
  initial: 'fetch',
  fetch: { on: ['connect@registry', 'connect@new'], next: ['scripts'] },
  scripts: { on: ['exec@role', 'exec@class/vcs'], next: ['done'] },
  done: { on: ['create@cache'] },
};
const registry = ['192.0.2.9', 443, 'npm.test'] as const;

function world(phases: Parameters<typeof withPhases>[0]): Scenario {
  const packages = { '/w/node_modules/p': 'p', '/w/node_modules/q': 'q' };
  return new Scenario({ profiles: withPhases(phases), packages });
}
const script = (npm: Actor, name = 'p'): Actor => npm.starts('sh -c x', { cwd: `/w/node_modules/${name}` });
const breaks = ({ document }: Outcome): string[] =>
  document.findings.filter(({ kind }) => kind === 'phase').map(({ seen }) => `${seen.what} × ${seen.count}`);

test('acts in order, acts no phase names, and acts of what a role does are no break', () => {
  const run = world({ npm: order });
  const npm = run
    .run('npm install')
    .connect(...registry)
    .create('/w/node_modules/p/a')
    .connect(...registry);
  script(npm).connect(...registry);
  script(npm, 'q');
  npm.create('/home/u/.npm/x').create('/home/u/.npm/y');
  assert.deepEqual(breaks(run.judge()), []);
});

test('an act of a phase that may not follow is a break: a deviation beside the act, expected as it is by itself', () => {
  const run = world({ npm: order });
  const npm = run.run('npm install').connect(...registry);
  script(npm);
  npm.connect(...registry).connect(...registry);
  const outcome = run.judge();
  const finding = outcome.finding('phase');
  assert.deepEqual(breaks(outcome), ['npm: scripts -> connect@registry is out of order × 2']);
  assert.deepEqual(outcome.rules, ['phase']);
  assert.equal(outcome.document.risk.score, 3.15); // 10·(1 - e^-0.378336): w 0.35, c 0.9
  const { kind, severity, tactic, w, c, baseline, seen } = finding;
  assert.deepEqual(
    { kind, severity, tactic, class: finding.class, w, c, baseline, targets: seen.targets },
    {
      kind: 'phase',
      severity: 'warning',
      tactic: 'execution',
      class: 'phase',
      w: 0.35,
      c: 0.9,
      baseline: 'npm',
      targets: ['npm.test:*'],
    },
  );
  assert.deepEqual(finding.expected, ['in scripts: exec@role, exec@class/vcs', 'then done: create@cache']);
  assert.match(finding.accept, /^- \{ finding: phase-[0-9a-f]{8}, tool: npm, step: run,/);
});

test('the state stays at a break: what was in order before still is', () => {
  const run = world({ npm: order });
  const npm = run
    .run('npm install')
    .create('/home/u/.npm/x')
    .connect(...registry)
    .create('/home/u/.npm/x');
  script(npm);
  npm.create('/home/u/.npm/x').connect(...registry);
  assert.deepEqual(breaks(run.judge()), [
    'npm: fetch -> create@cache is out of order × 2',
    'npm: done -> connect@registry is out of order × 1',
  ]);
});

test('a deviation never advances a phase', () => {
  const run = world({
    lifecycle: { initial: 'a', a: { on: ['create@tmp'], next: ['b'] }, b: { on: ['connect@new', 'create@package'] } },
  });
  const sh = script(run.run('npm install'));
  // not allowed to the script, so no way to phase b, and out of order nowhere
  sh.connect('192.0.2.7', 443, 'evil.test').create('/tmp/x');
  assert.deepEqual(breaks(run.judge()), []);
  sh.create('/w/node_modules/p/x').create('/tmp/x');
  assert.deepEqual(breaks(run.judge()), ['npm:lifecycle: b -> create@tmp is out of order × 1']);
});

test('each time a role is entered its order begins anew', () => {
  const run = world({
    lifecycle: { initial: 'a', a: { on: ['connect@new'], next: ['b'] }, b: { on: ['create@package'] } },
  });
  const npm = run.run('npm install');
  const [p, q] = [script(npm), script(npm, 'q')];
  p.create('/w/node_modules/p/x');
  q.connect('192.0.2.7', 443, 'evil.test');
  assert.deepEqual(breaks(run.judge()), []);
  p.starts('node x.js').connect('192.0.2.7', 443, 'evil.test');
  assert.deepEqual(breaks(run.judge()), ['npm:lifecycle: b -> connect@new is out of order × 1']);
});

test('a tool with an order of its own answers for itself, and its helpers of one profile for the same order', () => {
  const run = world({ npm: order, git: { initial: 'a', a: { on: ['connect@new'] } } });
  const npm = run.run('npm install').connect(...registry);
  npm
    .starts('git fetch')
    .connect('192.0.2.7', 443, 'evil.test')
    .starts('sh -c x')
    .connect('192.0.2.7', 443, 'evil.test');
  assert.deepEqual(breaks(run.judge()), []);
  npm.starts('npm prefix').connect(...registry);
  assert.deepEqual(breaks(run.judge()), ['npm: scripts -> connect@registry is out of order × 1']);
});

test('without an order of its own a child acts in that of its tool', () => {
  const run = world({ npm: order });
  const npm = run.run('npm install').connect(...registry);
  npm.starts('git fetch').connect('192.0.2.7', 443, 'git.test').connect('192.0.2.7', 443, 'evil.test');
  assert.deepEqual(breaks(run.judge()), ['npm: scripts -> connect@new is out of order × 1']);
});

test('the most specific class that a phase names is what an act is', () => {
  const run = world({
    npm: {
      initial: 'a',
      a: { on: ['connect@registry'], next: ['b'] },
      b: { on: ['connect@registry:npm', 'create@cache'] },
    },
  });
  run
    .run('npm install')
    .connect(...registry)
    .create('/home/u/.npm/x')
    .connect(...registry);
  assert.deepEqual(breaks(run.judge()), []);
});

test('an experimental profile is less sure of its order', () => {
  const run = world({ npm: order, status: 'experimental' });
  run.run('npm install').create('/home/u/.npm/x');
  assert.equal(run.judge().finding('phase').c, 0.6);
});

const counted = (runs: number) => ({
  initial: 'fetch',
  runs,
  fetch: { on: { 'connect@registry': runs }, next: { scripts: runs } },
  scripts: { on: { 'exec@role': runs }, next: { done: Math.ceil(runs / 2) } },
  done: { on: { 'create@cache': 1 } },
});

test('what was learned convicts by how many runs came by: 3 hardly, 214 nearly as a profile written by hand', () => {
  const after = (runs: number, learned?: number): Outcome => {
    const run = world({ npm: counted(runs), learned: learned === undefined ? undefined : { runs: learned } });
    script(run.run('npm install')).exit();
    const npm = run.run('npm install');
    script(npm);
    npm.connect(...registry);
    return run.judge();
  };
  const few = after(3);
  assert.equal(few.document.risk.score, 0.41);
  assert.equal(
    few.finding('phase').seen.what,
    'npm: scripts -> connect@registry never seen in 3 runs (5.5 bits of surprise)',
  );
  const many = after(214);
  assert.equal(many.document.risk.score, 2.88);
  assert.ok(Math.abs((many.finding('phase').c ?? 0) - 0.823077) < 1e-6);
  assert.equal(after(214, 3).document.risk.score, 0.41, 'many roles of few recordings are few witnesses');
});

test('a phase that few of many runs came by convicts by those few', () => {
  const run = world({ npm: counted(214) });
  const npm = run.run('npm install');
  script(npm);
  npm.create('/home/u/.npm/x').connect(...registry);
  const { c, seen } = run.judge().finding('phase');
  assert.match(seen.what, /never seen in 107 runs/);
  assert.ok(Math.abs((c ?? 0) - (0.9 * 107) / 127) < 1e-9);
});

test('what is learned from recordings is in order in them, and what none showed is not', () => {
  const job = (act: (npm: Actor) => unknown): Scenario => {
    const run = world({});
    const npm = run
      .run('npm install')
      .connect(...registry)
      .create('/home/u/.npm/x')
      .connect(...registry);
    script(npm).create('/w/node_modules/p/x');
    act(npm);
    return run;
  };
  const usual = job(() => {});
  const recording = usual.recording();
  const list: [Event, Parameters<OrderStreams['take']>[1]][] = [];
  const baselines = acts(usual, (event, actor) => list.push([event, actor]));
  const streams = new OrderStreams({ ...baselines, recording }, (profile) => profile === 'npm');
  const everybody = (): boolean => true;
  for (const [event, actor] of list) streams.take(event, actor);
  assert.deepEqual(streams.of('npm', undefined, everybody), [['connect@registry', 'exec@role']]);
  assert.deepEqual(streams.of('npm', 'lifecycle', everybody), [[]]);
  const npm = learnPhases(countOrder(Array.from({ length: 50 }, () => streams.of('npm', undefined, everybody)).flat()));
  const judged = (scenario: Scenario): string[] => {
    const watch = new PhaseWatch(withPhases({ npm }), { ...acts(scenario, () => {}), recording });
    const found: string[] = [];
    acts(scenario, (event, actor) =>
      found.push(...watch.observe(event, actor, expected('x')).map(({ message }) => message)),
    );
    return found;
  };
  assert.deepEqual(judged(usual), []);
  assert.deepEqual(judged(job((again) => again.connect(...registry))), [
    'npm: exec@role -> connect@registry never seen in 50 runs (7.1 bits of surprise)',
  ]);
});

test('beyond the bound the rest is not followed, and said', () => {
  const run = world({});
  const npm = run.run('npm install');
  for (const name of ['p', 'q'])
    script(npm, name).create(`/w/node_modules/${name}/x`).connect('192.0.2.7', 443, 'evil.test');
  const lifecycle = { initial: 'a', a: { on: ['connect@new'], next: ['b'] }, b: { on: ['create@package'] } };
  const recording = run.recording();
  const watch = new PhaseWatch(withPhases({ lifecycle }), { ...acts(run, () => {}), recording }, 1);
  const found: string[] = [];
  acts(run, (event, actor) => found.push(...watch.observe(event, actor, expected('x')).map(({ message }) => message)));
  assert.equal(found.length, 1);
  assert.match(watch.unseen().join(), /order of the later ones was not followed \(more than 1\)/);
});
