import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recording } from '../../src/events/recording.ts';
import type { Evidence, PackageRecord } from '../../src/evidence/evidence.ts';
import { ARTIFACT, mint, type Order, sha256 } from '../lab/sigstore/mint.ts';
import type { Actor } from './actor.ts';
import { type Gathered, gathered } from './gathered.ts';
import { Scenario, type Setting } from './scenario.ts';

const TERRAFORM = '/usr/bin/terraform';
const DIGEST = sha256(ARTIFACT);
const OTHER = 'd'.repeat(64);
const SOURCE = 'https://github.com/acme/tool';

/** Everything that makes deviations heavier, all at once. */
const SUSPICIOUS: Recording['context'] = {
  os: 'linux',
  kernel: '6.8',
  arch: 'x64',
  environment: 'self-hosted',
  ephemeral: false,
  fork: true,
};

async function attested(order: Order = {}): Promise<Gathered[]> {
  const { bundle, trustedRoot } = await mint(order);
  return [
    { kind: 'bundle', content: bundle, subject: `sha256:${DIGEST}` },
    { kind: 'trusted-root', content: trustedRoot },
  ];
}

/** A run of terraform, which does nothing but what it may. */
function judged(pin: object, setting: Setting & { readonly sha256?: string } = {}) {
  const { sha256: digest = DIGEST, config, recording, ...rest } = setting;
  const world = new Scenario({
    ...rest,
    config: { ...config, tools: [{ path: TERRAFORM, ...pin }] },
    recording: { tools: [{ path: TERRAFORM, sha256: digest }], ...recording },
  });
  const actor = world.run(`${TERRAFORM} version`);
  return { ...world.judge(), actor };
}

for (const [what, pin, order, rule, score, words] of [
  ['the wrong repository', { source: SOURCE }, { repository: 'mallory/tool' }, 'wrong-source', 9, /mallory/],
  [
    'another builder',
    { builder: 'https://github.com/acme/builders/.github/workflows/build.yml' },
    {},
    'wrong-builder',
    9,
    /builder is https:\/\/github\.com\/acme\/tool\//,
  ],
  ['another ref', { ref: 'refs/tags/v1' }, { ref: 'refs/heads/evil' }, 'wrong-ref', 7, /refs\/heads\/evil/],
  ['a self-hosted runner', { hosted: true }, { runner: 'self-hosted' }, 'self-hosted', 7, /self-hosted/],
] as const) {
  test(`a tool built from or by ${what} scores ${score} with no other deviation, whatever else is known`, async () => {
    const evidence = gathered(await attested(order));
    const plain = judged(pin, { evidence });
    assert.equal(plain.document.risk.score, score);
    assert.equal(plain.acts, 0);
    assert.deepEqual(plain.rules, [rule]);
    assert.equal(plain.document.decision, 'fail');
    assert.deepEqual(plain.document.policy.held.map(({ id }) => id).slice(0, 1), ['default/identity']);
    const finding = plain.finding(rule);
    assert.equal(finding.kind, 'identity');
    assert.equal(finding.severity, 'error');
    assert.equal(finding.accept, '', 'no line is offered that would accept it');
    assert.match(finding.message, words);

    // nothing makes it more, nothing makes it less
    const around = judged(pin, { evidence, recording: { context: SUSPICIOUS } });
    assert.equal(around.document.context?.factor, 1.875);
    assert.equal(around.document.risk.score, score);
    const accept = [{ finding: finding.id, reason: 'r', owner: 'o', until: '2027-01-01' }];
    const accepted = judged(pin, { evidence, config: { accept } });
    assert.equal(accepted.document.risk.score, score);
    assert.equal(accepted.document.decision, 'fail');
    assert.equal(accepted.finding(rule).severity, 'error');
    assert.throws(() => judged(pin, { evidence, weights: { [rule]: 0 } }), /its weight is fixed/);
  });
}

test('a tool as its pin has it is verified, and scores 0 with full coverage', async () => {
  const pin = { sha256: DIGEST, source: SOURCE, ref: 'refs/heads/main', workflow: '.github/workflows/release.yml' };
  const world = judged({ ...pin, hosted: true }, { evidence: gathered(await attested()) });
  assert.equal(world.document.risk.score, 0);
  assert.deepEqual(world.document.findings, []);
  assert.equal(world.of(world.actor).identity.level, 'verified');
  assert.equal(world.of(world.actor).attestation?.repository, SOURCE);
  assert.deepEqual(world.document.coverage, { level: 'full', reasons: [], lost: 0 });
});

test('of two pinned places with the same bytes each is held against its own pin, whichever ran first', async () => {
  const evidence = gathered(await attested({ repository: 'mallory/tool' }));
  const copy = '/usr/local/bin/copy';
  const config = {
    tools: [
      { path: TERRAFORM, source: SOURCE },
      { path: copy, source: 'https://github.com/mallory/tool' },
    ],
  };
  for (const paths of [
    [TERRAFORM, copy],
    [copy, TERRAFORM],
  ]) {
    const tools = paths.map((path) => ({ path, sha256: DIGEST }));
    const world = new Scenario({ evidence, config, recording: { tools } });
    const sh = world.run('bash -c x');
    const [pinned, other] = [sh.starts(TERRAFORM), sh.starts(copy)];
    const outcome = world.judge();
    const { level, reason } = outcome.of(pinned).identity;
    assert.deepEqual([level, reason], ['unknown', 'no attestation of this digest could be relied on']);
    assert.equal(outcome.of(other).identity.level, 'verified');
    assert.deepEqual(outcome.finding('wrong-source').seen.targets, [TERRAFORM]);
  }
});

test('several faults of one attestation are a finding each', async () => {
  const order = { repository: 'mallory/tool', ref: 'refs/heads/evil', runner: 'self-hosted' } as const;
  const evidence = gathered(await attested(order));
  const world = judged({ source: SOURCE, ref: 'refs/heads/main', hosted: true }, { evidence });
  assert.deepEqual(world.rules, ['self-hosted', 'wrong-ref', 'wrong-source']);
  assert.ok(world.document.findings.every(({ kind }) => kind === 'identity'));
  assert.ok((world.document.risk.score ?? 0) > 9);
});

test('bytes that are not the pinned ones score 9.5, even with an attestation that verifies', async () => {
  const evidence = gathered(await attested());
  for (const setting of [{}, { evidence }]) {
    const world = judged({ sha256: OTHER }, setting);
    assert.equal(world.document.risk.score, 9.5);
    assert.deepEqual(world.rules, ['digest-mismatch']);
    assert.equal(world.document.decision, 'fail');
    assert.equal(world.of(world.actor).identity.level, 'mismatch');
  }
});

const record = (more: Partial<PackageRecord> = {}): PackageRecord => ({
  path: TERRAFORM,
  sha256: DIGEST,
  database: 'dpkg',
  name: 'terraform',
  version: '1.9.0',
  algorithm: 'md5',
  expected: '1',
  actual: '1',
  ...more,
});

test('a pin is stronger than a package database, and a database than nothing', () => {
  const level = (pin: object, packages: PackageRecord[]) => {
    const world = judged(pin, { evidence: gathered([], { packages }) });
    return [world.of(world.actor).identity.level, world.document.risk.score];
  };
  assert.deepEqual(level({ sha256: DIGEST }, [record({ actual: '2' })]), ['pinned', 0], 'its owner has decided');
  assert.deepEqual(level({ sha256: OTHER }, [record()]), ['mismatch', 9.5]);
  assert.deepEqual(level({ sha256: DIGEST }, [record()]), ['pinned', 0]);
  assert.deepEqual(level({}, [record()]), ['packaged', 0]);
  assert.deepEqual(level({}, [record({ actual: '2' })]), ['mismatch', 9.5]);
  assert.deepEqual(level({}, [record({ sha256: OTHER })]), ['unknown', 0], 'it speaks of other bytes');
  assert.deepEqual(level({}, []), ['unknown', 0]);
});

test('a pin may name a symbolic link: it is about the program that the link leads to', () => {
  const pin = { path: '/usr/bin/tf', sha256: OTHER };
  const links = { '/usr/bin/tf': TERRAFORM };
  const evidence = gathered([], { links });
  assert.equal(judged(pin, { evidence }).document.risk.score, 9.5);
  assert.equal(judged(pin, { recording: { links } }).document.risk.score, 9.5);
  assert.equal(judged({ ...pin, sha256: DIGEST }, { evidence }).document.risk.score, 0);
});

const HOME = '/home/u/tools/acme';
const EVIL = '/w/evil';

/** What a job is found to do that is allowed to run one pinned tool; `named`: the name it runs by, as the kernel has it. */
function pinnedHome(
  act: (sh: Actor) => void,
  { pin = { sha256: DIGEST }, evidence, ...recording }: Partial<Recording> & { pin?: object; evidence?: Evidence } = {},
) {
  const tools = [
    { path: HOME, sha256: DIGEST },
    { path: EVIL, sha256: OTHER },
  ];
  const config = { tools: [{ path: HOME, ...pin }] };
  const world = new Scenario({ config, recording: { tools, ...recording }, ...(evidence && { evidence }) });
  act(world.run(['bash', '-c', 'x']));
  const { document } = world.judge();
  const found = document.findings.filter(({ kind }) => kind === 'identity');
  return {
    rules: found.map(({ rule }) => rule),
    targets: found.flatMap(({ seen }) => seen.targets),
    decision: document.decision,
    gaps: document.coverage.reasons,
  };
}
const runs = (sh: Actor, exe: string, named?: string): Actor =>
  sh.fork().does('process.exec', {
    ...{ ppid: 1, exe: { path: exe }, argv: ['forged'], cwd: '/w', env: {} },
    ...(named === undefined ? {} : { named }),
  });
const caught = { rules: ['replaced'], targets: [HOME], decision: 'fail', gaps: [] };

test('a pinned name that the job linked, moved or mounted something onto, and that is executed, is replaced', () => {
  const link = (sh: Actor) => sh.starts('ln -sf evil acme').symlink(EVIL, HOME);
  const ways: Record<string, (sh: Actor) => void> = {
    link,
    'a link that was moved there': (sh) => sh.starts('mv x y').symlink(EVIL, `${HOME}.new`).rename(`${HOME}.new`, HOME),
    'a directory of it that is a link': (sh) => sh.starts('ln -s x y').symlink('/w/evils', '/home/u/tools'),
    mount: (sh) => sh.starts('mount --bind x y').does('kernel.mount', { path: HOME, detail: `mount ${EVIL} MS_BIND` }),
  };
  for (const [what, way] of Object.entries(ways)) {
    const outcome = pinnedHome((sh) => {
      way(sh);
      runs(sh, EVIL, HOME);
    });
    assert.deepEqual(outcome, caught, what);
  }
  const before = pinnedHome((sh) => {
    runs(sh, HOME);
    link(sh);
  });
  const unrun = `${HOME}, which is pinned, was changed by the job and did not run after that`;
  assert.deepEqual(before, { rules: [], targets: [], decision: 'pass', gaps: [unrun] });
});

test('a file that ran by a pinned name has the pinned digest, or is a mismatch, in the place of whichever pinned tool', () => {
  const tools = (sha256: string) => [{ path: EVIL, sha256, names: [HOME] }];
  const by = (sha256: string, act?: (sh: Actor) => void) =>
    pinnedHome(
      (sh) => {
        act?.(sh);
        runs(sh, EVIL, HOME);
      },
      { tools: tools(sha256) },
    );
  assert.deepEqual(by(OTHER), { rules: ['digest-mismatch'], targets: [EVIL], decision: 'fail', gaps: [] });
  const link = (sh: Actor) => sh.starts('ln -sf good acme').symlink(EVIL, HOME);
  assert.deepEqual(by(DIGEST, link), { rules: [], targets: [], decision: 'pass', gaps: [] }, 'it is the pinned one');
});

test('where a pinned name leads by the end is held against the pin, and where it led before', () => {
  for (const links of [{ links: { [HOME]: EVIL } }, { linksAfter: { [HOME]: EVIL } }]) {
    const outcome = pinnedHome((sh) => runs(sh, EVIL), { evidence: gathered([], links) });
    assert.deepEqual(outcome, { rules: ['digest-mismatch'], targets: [EVIL], decision: 'fail', gaps: [] });
  }
});

test('a tool pinned by its origin that the job installs where nothing lay, and that nobody attested, is unattested and not replaced', () => {
  const origin = { source: SOURCE };
  const put = (o: { stood?: string[]; pin?: object; act?: (sh: Actor) => void; tools?: object[]; exe?: string }) => {
    const {
      stood,
      pin = origin,
      act = (sh) => sh.starts('cp x acme').create(HOME),
      tools = [{ path: HOME, sha256: OTHER }],
      exe = HOME,
    } = o;
    const config = { tools: [{ path: HOME, ...pin }] };
    const evidence = gathered([], stood === undefined ? {} : { stood });
    const world = new Scenario({ config, evidence, recording: { tools: tools as Recording['tools'] } });
    const sh = world.run(['bash', '-c', 'x']);
    act(sh);
    runs(sh, exe, HOME);
    const { document } = world.judge();
    return {
      rules: document.findings.filter(({ kind }) => /identity|coverage/.test(kind)).map(({ rule }) => rule),
      decision: document.decision,
      document,
    };
  };
  const fresh = put({ stood: [] });
  assert.deepEqual([fresh.rules, fresh.decision], [['unattested'], 'pass']);
  const finding = fresh.document.findings.find(({ rule }) => rule === 'unattested');
  assert.deepEqual([finding?.kind, finding?.severity, finding?.w], ['coverage', 'warning', 0]);
  assert.match(finding?.message ?? '', /no attestation of it says where it was built, as its pin asks/);
  assert.equal(fresh.document.coverage.level, 'partial');
  assert.match(fresh.document.coverage.reasons.join(), /nothing shows where \/home\/u\/tools\/acme was built/);
  // whatever may have been in its place before is replaced
  const caught = [['replaced'], 'fail'];
  const of = (o: Parameters<typeof put>[0]) => {
    const { rules, decision } = put(o);
    return [rules, decision];
  };
  assert.deepEqual(of({ stood: [HOME] }), caught, 'something lay there');
  assert.deepEqual(of({}), caught, 'nobody looked whether something lay there');
  const over = (sh: Actor) => sh.starts('cp x acme').does('file.truncate', { path: HOME }).modify(HOME);
  assert.deepEqual(of({ stood: [], act: over }), caught, 'it wrote over what lay there');
  assert.deepEqual(
    of({ stood: [], act: (sh) => sh.starts('ln -s evil acme').symlink(EVIL, HOME), exe: EVIL }),
    caught,
    'a link',
  );
  const twice = (sh: Actor) => {
    sh.starts('cp x acme').create(HOME);
    runs(sh, HOME);
    sh.starts('curl -o acme y').create(`${HOME}.new`).rename(`${HOME}.new`, HOME);
  };
  const versions = [
    { path: HOME, sha256: OTHER, ino: 1 },
    { path: HOME, sha256: DIGEST, ino: 2 },
  ];
  assert.ok(
    put({ stood: [], act: twice, tools: versions }).rules.includes('replaced'),
    'it was installed, and swapped',
  );
  assert.deepEqual(of({ stood: [], pin: { sha256: DIGEST } })[1], 'fail', 'a digest says what it should be');
});

test('a package manager may put a pinned tool there, and a build may make it', () => {
  const put = (by: string, pin: { path?: string }) =>
    pinnedHome(
      (sh) => {
        sh.starts(by).create(pin.path ?? HOME);
        runs(sh, pin.path ?? HOME);
      },
      { tools: [], pin: { sha256: DIGEST, ...pin } },
    ).rules;
  assert.deepEqual(put('npm install -g --prefix /home/u/tools acme', {}), []);
  assert.deepEqual(put('cp x /w/acme', { path: '/w/acme' }), []);
  assert.deepEqual(put('cp x acme', {}), ['replaced'], 'nothing shows what it is');
});

test('a pinned tool that ran and was not hashed at all lowers the coverage', () => {
  const { gaps, decision } = pinnedHome((sh) => runs(sh, HOME), { tools: [] });
  assert.equal(decision, 'pass');
  assert.match(gaps.join(), /^\/home\/u\/tools\/acme could not be held against its pin: no digest was taken/);
});

test('an attestation that nobody asked for makes a tool verified, and one that is forged makes it nothing worse', async () => {
  const good = judged({ path: '/elsewhere' }, { evidence: gathered(await attested()) });
  assert.equal(good.of(good.actor).identity.level, 'verified');
  const [bundle, root] = await attested();
  assert.ok(bundle !== undefined && root !== undefined);
  const forged = structuredClone(bundle.content) as { dsseEnvelope: { signatures: { sig: string }[] } };
  for (const signature of forged.dsseEnvelope.signatures) signature.sig = `AAAA${signature.sig.slice(4)}`;
  const evidence = gathered([{ ...bundle, content: forged }, root]);
  const bad = judged({ path: '/elsewhere' }, { evidence });
  assert.equal(bad.of(bad.actor).identity.level, 'unknown');
  assert.equal(bad.of(bad.actor).attestation?.verified, false);
  assert.equal(bad.document.risk.score, 0);
  // but a pin that asks for one is not met by it
  const asked = judged({ source: SOURCE }, { evidence });
  assert.equal(asked.document.risk.score, 9);
  assert.match(asked.finding('wrong-builder').message, /its attestation is refused/);
});

test('a script is judged by its own file and by its interpreter; a module by the interpreter alone', () => {
  const script = '/usr/local/bin/deploy';
  const python = '/usr/bin/python3.12';
  const tools = [
    { path: python, sha256: DIGEST },
    { path: script, sha256: OTHER },
  ];
  const levels = (packages: PackageRecord[]) => {
    const world = new Scenario({ recording: { tools }, evidence: gathered([], { packages }) });
    const shell = world.run(['bash', '-c', 'x']);
    const run = shell.starts([python, script]);
    const module = shell.starts([python, '-m', 'pip', 'list']);
    const outcome = world.judge();
    const [one, other] = [outcome.of(run), outcome.of(module)];
    return {
      score: outcome.document.risk.score,
      script: [one.identity.level, one.identity.interpreter?.level],
      module: [other.identity.level, other.identity.interpreter?.level],
    };
  };
  const interpreter = record({ path: python, name: 'python3.12' });
  const own = record({ path: script, sha256: OTHER, name: 'deploy' });
  assert.deepEqual(levels([interpreter, own]), {
    score: 0,
    script: ['packaged', 'packaged'],
    module: ['unknown', 'packaged'],
  });
  assert.deepEqual(levels([{ ...interpreter, actual: '2' }, own]), {
    score: 9.5,
    script: ['mismatch', 'mismatch'],
    module: ['mismatch', 'mismatch'],
  });
  assert.deepEqual(levels([interpreter, { ...own, actual: '2' }]), {
    score: 9.5,
    script: ['mismatch', 'packaged'],
    module: ['unknown', 'packaged'],
  });
});

test('what is missing about a pinned tool that ran lowers the coverage, in at most five sentences', async () => {
  const missed = [
    { axis: 'provenance', subject: `sha256:${DIGEST}`, source: 'GitHub', reason: 'it was not there within 2000 ms' },
    { axis: 'provenance', subject: `sha256:${DIGEST}`, source: 'npm', reason: 'there is none' },
    { axis: 'provenance', subject: `sha256:${OTHER}`, source: 'GitHub', reason: 'it is about another tool' },
    { axis: 'exposure', subject: 'OSV', source: 'OSV', reason: 'it is about no tool' },
    { axis: 'identity', subject: TERRAFORM, source: 'dpkg', reason: 'the file could not be read' },
  ] as const;
  const coverage = (pin: object, evidence = gathered([], { missed: [...missed] }), more: Partial<Recording> = {}) => {
    const { document } = judged(pin, { evidence, recording: more });
    assert.equal(document.risk.score, 0, 'it is no fault');
    assert.equal(document.decision, 'pass');
    assert.equal(document.coverage.level, document.coverage.reasons.length === 0 ? 'full' : 'partial');
    return document.coverage.reasons;
  };
  const lookedUp = `the attestations of ${TERRAFORM} could not be looked up: GitHub: it was not there within 2000 ms`;
  assert.deepEqual(coverage({ source: SOURCE }), [`nothing shows where ${TERRAFORM} was built`, lookedUp]);
  assert.deepEqual(coverage({ sha256: DIGEST }), [lookedUp]);
  assert.deepEqual(coverage({ path: '/elsewhere' }), [], 'nobody pinned what ran');
  assert.deepEqual(coverage({ source: SOURCE }, gathered(await attested(), { missed: [...missed] })), [], 'it was had');
  const [unhashed] = coverage({ sha256: DIGEST }, gathered([]), { tools: [{ path: TERRAFORM }] });
  assert.match(unhashed ?? '', /^\/usr\/bin\/terraform could not be held against its pin: no digest was taken/);
  const many = Array.from({ length: 9 }, (_, i) => ({ ...missed[0], source: `service ${i}` }));
  assert.equal(coverage({ sha256: DIGEST }, gathered([], { missed: many })).length, 5);
});

test('a run of terraform has one digest of its program and the providers it ran', () => {
  const PROVIDER =
    '/w/.terraform/providers/registry.example/acme/tiny/1.2.3/linux_amd64/terraform-provider-tiny_v1.2.3';
  const record: PackageRecord = {
    path: PROVIDER,
    sha256: OTHER,
    database: 'terraform',
    name: 'registry.example/acme/tiny',
    version: '1.2.3',
    algorithm: 'h1',
    expected: 'a',
    actual: 'a',
    tree: { sha256: 'e'.repeat(64), files: 3, changed: [] },
  };
  const judgedWith = (actual: string) => {
    const tools = [
      { path: TERRAFORM, sha256: DIGEST },
      { path: PROVIDER, sha256: OTHER },
    ];
    const evidence = gathered([], { packages: [{ ...record, actual }] });
    const world = new Scenario({ recording: { tools }, evidence });
    const terraform = world.run(`${TERRAFORM} apply`);
    const providers = [terraform.starts(PROVIDER), terraform.starts(PROVIDER)];
    return { ...world.judge(), terraform, providers };
  };
  const whole = judgedWith('a');
  const { identity } = whole.of(whole.terraform);
  assert.deepEqual(identity.providers, [
    { name: 'registry.example/acme/tiny', version: '1.2.3', level: 'packaged', sha256: 'e'.repeat(64) },
  ]);
  const lines = [`${'e'.repeat(64)}  registry.example/acme/tiny/1.2.3\n`, `${DIGEST}  terraform\n`].sort();
  assert.deepEqual(identity.tree, { sha256: sha256(Buffer.from(lines.join(''))), files: 2 });
  for (const provider of whole.providers) {
    assert.equal(whole.of(provider).identity.level, 'packaged');
    assert.deepEqual(whole.of(provider).identity.tree, { sha256: 'e'.repeat(64), files: 3 });
  }
  assert.deepEqual(whole.rules, []);

  const changed = judgedWith('b');
  assert.equal(changed.of(changed.terraform).identity.providers?.[0]?.level, 'mismatch');
  assert.ok(changed.rules.includes('digest-mismatch'));
  assert.equal(changed.document.decision, 'fail');
});

test('of files that ran under one path each invocation has the digest of its own', () => {
  const path = '/w/tool';
  const [A, B, C] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];
  const tools = [
    { path, dev: 1, ino: 10, from: [1e9, 3e9], sha256: A },
    { path, dev: 1, ino: 20, from: [2e9], sha256: B },
    { path, dev: 1, ino: 20, from: [4e9], sha256: C },
  ];
  const digests = (files: Recording['tools'], runs: readonly { readonly ino?: number }[]) => {
    const packages = [record({ path, sha256: C, name: 'tool' })];
    const world = new Scenario({ recording: { tools: files }, evidence: gathered([], { packages }) });
    const shell = world.run(['bash', '-c', 'x']);
    const actors = runs.map((run) => {
      world.wait(1);
      return shell.starts(path, run);
    });
    const outcome = world.judge();
    return actors.map((actor) => [outcome.of(actor).tool.sha256, outcome.of(actor).identity.level]);
  };
  const known = [
    [A, 'unknown'],
    [B, 'unknown'],
    [A, 'unknown'],
    [C, 'packaged'],
  ];
  // by inode, and where that stayed the same by time; without an inode by time alone
  assert.deepEqual(digests(tools, [{ ino: 10 }, { ino: 20 }, { ino: 10 }, { ino: 20 }]), known);
  assert.deepEqual(digests(tools, [{}, {}, {}, {}]), known);
  // another inode than any that was hashed, and a recording that does not say when: the weakest of those it may be
  assert.deepEqual(digests(tools, [{ ino: 30 }]), [[undefined, 'unknown']]);
  const timeless = tools.map(({ from: _, ...rest }) => rest);
  assert.deepEqual(digests(timeless, [{}, { ino: 20 }, { ino: 10 }]), [
    [A, 'unknown'],
    [B, 'unknown'],
    [A, 'unknown'],
  ]);
});
