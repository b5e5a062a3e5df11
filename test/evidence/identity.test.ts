import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PackageRecord } from '../../src/evidence/evidence.ts';
import type { IdentityEvidence } from '../../src/evidence/file-identity.ts';
import { Identities } from '../../src/evidence/identity.ts';
import type { Tool } from '../../src/invocations/tool.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const PATH = '/usr/bin/tool';
const tools = [{ path: PATH, sha256: A }];

const record = (more: Partial<PackageRecord> = {}): PackageRecord => ({
  path: PATH,
  sha256: A,
  database: 'dpkg',
  name: 'tool',
  version: '1.0-1',
  purl: 'pkg:deb/debian/tool@1.0-1',
  algorithm: 'md5',
  expected: '1'.repeat(32),
  actual: '1'.repeat(32),
  ...more,
});
const other = record({ actual: '2'.repeat(32) });
const changedTree = record({ tree: { sha256: B, files: 2, changed: ['lib.js'] } });
const attested = () => ({ verified: true, refused: [] });
const refused = () => ({ verified: false, refused: ['the signature is not of this file'] });

const level = (evidence: IdentityEvidence) => new Identities(tools, evidence).file({ path: PATH, sha256: A });

const asTool = (more: Partial<Tool>): Tool => ({
  name: 'tool',
  path: PATH,
  exe: PATH,
  version: undefined,
  purl: undefined,
  profile: undefined,
  roleProfile: undefined,
  class: undefined,
  interpreter: undefined,
  imageClass: undefined,
  digest: undefined,
  imageDigest: undefined,
  pure: true,
  preloads: [],
  trusted: true,
  lookalike: undefined,
  actions: undefined,
  ran: { at: 0, path: undefined, exe: undefined },
  argv: [],
  ...more,
});

test('the level is that of the strongest evidence', () => {
  const pin = [{ path: PATH, sha256: A.toUpperCase() }];
  assert.equal(level({}).level, 'unknown');
  assert.equal(level({ packages: [record()] }).level, 'packaged');
  assert.equal(level({ packages: [record()], pins: pin }).level, 'pinned');
  assert.equal(level({ packages: [record()], pins: pin, provenance: attested }).level, 'verified');
  assert.equal(level({ provenance: attested }).level, 'verified');
  assert.equal(level({ packages: [record()], provenance: refused }).level, 'packaged');
  assert.equal(level({ provenance: refused }).level, 'unknown');
});

test('a pin that differs is a mismatch, whatever else agrees', () => {
  const identity = level({ pins: [{ path: PATH, sha256: B }], packages: [record()], provenance: attested });
  assert.equal(identity.level, 'mismatch');
  assert.deepEqual(identity.differs, { expected: `sha256:${B}`, seen: `sha256:${A}` });
  assert.equal(
    level({
      pins: [
        { path: PATH, sha256: B },
        { path: PATH, sha256: A },
      ],
    }).level,
    'pinned',
  );
  assert.equal(level({ pins: [{ path: PATH }] }).level, 'unknown', 'a pin of the source says nothing of the digest');
});

test('a database that has another digest is a mismatch, which an attestation does not cure and a pin of these bytes does', () => {
  for (const packages of [[other], [changedTree], [record(), other]]) {
    assert.equal(level({ packages }).level, 'mismatch');
    assert.equal(level({ packages, provenance: attested }).level, 'mismatch');
    assert.equal(level({ packages, pins: [{ path: PATH, sha256: A }] }).level, 'pinned');
  }
  assert.deepEqual(level({ packages: [other] }).differs, {
    expected: `md5:${'1'.repeat(32)}`,
    seen: `md5:${'2'.repeat(32)}`,
  });
});

test('a record without a digest names the package and proves nothing; one of other bytes is not of this tool', () => {
  const named = level({ packages: [record({ expected: undefined, actual: undefined })] });
  assert.equal(named.level, 'unknown');
  assert.equal(named.package?.name, 'tool');
  const elsewhere = level({ packages: [record({ sha256: B }), record({ sha256: B, actual: '2' })] });
  assert.deepEqual([elsewhere.level, elsewhere.package], ['unknown', undefined]);
});

test('a pin may name a symlink, and is of the file that it led to', () => {
  const evidence = { pins: [{ path: '/usr/local/bin/tool', sha256: B }], pinned: () => [PATH] };
  assert.equal(level(evidence).level, 'mismatch');
});

test('without a digest nothing can be compared, and that a pin could not be is said', () => {
  const identities = new Identities([{ path: PATH, changed: true }], { pins: [{ path: PATH, sha256: B }] });
  const identity = identities.file({ path: PATH, changed: true });
  assert.equal(identity.level, 'unknown');
  assert.match(identity.reason, /changed before it could be hashed, so it could not be held against its pin/);
});

test('a script has its own level with its interpreter beside it; a mismatch of either is one of the tool', () => {
  const script = asTool({ path: '/work/x.sh', exe: PATH, interpreter: 'bash' });
  const both = [...tools, { path: '/work/x.sh', sha256: B }];
  const good = new Identities(both, { packages: [record()] }).of(script);
  assert.deepEqual([good.level, good.sha256, good.interpreter?.level], ['unknown', B, 'packaged']);
  const bad = new Identities(both, { packages: [other], pins: [{ path: '/work/x.sh', sha256: B }] }).of(script);
  assert.deepEqual([bad.level, bad.sha256, bad.interpreter?.level], ['mismatch', B, 'mismatch']);
  assert.match(bad.reason, /its interpreter bash/);
  assert.deepEqual(bad.differs, bad.interpreter?.differs);
});

test('a module that an interpreter runs is not the interpreter: its file is not known', () => {
  const pip = asTool({ name: 'pip', interpreter: 'python3' });
  const identity = new Identities(tools, { packages: [record()] }).of(pip);
  assert.deepEqual([identity.level, identity.sha256, identity.interpreter?.level], ['unknown', undefined, 'packaged']);
});

test('of two files that ran under one path the weaker speaks for the tool', () => {
  const two = [...tools, { path: PATH, sha256: B }];
  const identity = new Identities(two, { packages: [record()] }).of(asTool({}));
  assert.deepEqual([identity.level, identity.sha256], ['unknown', B]);
});

test('a tool that no file was noted of is unknown', () => {
  assert.equal(new Identities([]).of(asTool({})).level, 'unknown');
});

test('more evidence against a tool never makes it better, more for it never worse, and every level has a reason', () => {
  const ranks = ['mismatch', 'unknown', 'packaged', 'pinned', 'verified'];
  const rank = (evidence: IdentityEvidence): number => {
    const { level: found, reason, differs } = level(evidence);
    assert.ok(reason.length > 0);
    assert.equal(differs !== undefined, found === 'mismatch');
    return ranks.indexOf(found);
  };
  const records = fc.array(fc.constantFrom(record(), record({ expected: undefined }), record({ sha256: B })));
  const pins = fc.array(fc.constantFrom({ path: PATH, sha256: A }, { path: PATH }, { path: '/other', sha256: B }));
  const checks = fc.constantFrom(attested, refused, undefined);
  fc.assert(
    fc.property(records, pins, checks, (packages, given, check) => {
      const evidence = { packages, pins: given, ...(check === undefined ? {} : { provenance: check }) };
      const before = rank(evidence);
      assert.ok(rank({ ...evidence, packages: [...packages, other] }) <= before);
      assert.ok(rank({ ...evidence, packages: [...packages, record()] }) >= before);
      assert.ok(rank({ ...evidence, provenance: attested }) >= before);
      const others = given.filter(({ path, sha256 }) => path !== PATH || sha256 === undefined);
      assert.equal(rank({ ...evidence, pins: [...others, { path: PATH, sha256: B }] }), 0);
    }),
  );
});

test('where jobs patch packages on purpose, changed files around a tool only take its level away', () => {
  const product = (): boolean => true;
  const patched = level({ packages: [changedTree], product });
  assert.equal(patched.level, 'unknown');
  assert.match(patched.reason, /other files of it are changed: lib\.js/);
  assert.equal(level({ packages: [changedTree] }).level, 'mismatch');
  assert.equal(level({ packages: [other], product }).level, 'mismatch', 'the executed file itself is another');
});
