import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { configSchema, parseConfig } from '../../../src/policy/config.ts';
import { ConfigError } from '../../../src/policy/config-text.ts';
import { policyOf } from '../../../src/policy/rules/policy.ts';
import { sharedPacks, sharedReferences } from '../../../src/policy/rules/shared-pack.ts';
import { packs } from '../sample-facts.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const CI = `acme/security//policies/ci.yml@${COMMIT}`;
const RELEASE = `acme/security//policies/release.yml@${COMMIT}`;
const OTHER = `corp/rules//ci.yml@${COMMIT}`;

const extending = (...names: string[]) => configSchema.parse({ policy: { extends: names } });
const pack = (...ids: string[]): string =>
  [
    'schema: 1',
    'description: ours',
    'rules:',
    ...ids.map((id) => `  - { id: ${id}, when: pipeline.fork, then: fail }`),
    '',
  ].join('\n');
const read = (texts: Readonly<Record<string, string>>, ...names: string[]) =>
  sharedPacks(extending(...names), ({ text }) => texts[text]);

function refused(what: () => unknown): string {
  try {
    what();
  } catch (error) {
    assert.ok(error instanceof ConfigError, `${error}`);
    return error.message;
  }
  assert.fail('accepted');
}

test('what refers to a pack of another repository names it, its path and its whole commit', () => {
  const sha256 = 'a'.repeat(64);
  const [one] = sharedReferences(extending('default', `${CI}#sha256:${sha256}`));
  assert.deepEqual(
    [one?.repository, one?.path, one?.commit, one?.sha256],
    ['acme/security', 'policies/ci.yml', COMMIT, sha256],
  );
  assert.equal(sharedReferences(extending(CI, CI, 'strict')).length, 1);
  const wrong: readonly (readonly [name: string, advice: RegExp])[] = [
    ['acme/security//policies/ci.yml', /no commit is named; write acme\/security\/\/policies\/ci\.yml@/],
    ['acme/security//ci.yml@main', /main is no commit, and what a branch or tag names changes/],
    ['acme/security//ci.yml@v1.2.0', /is no commit/],
    ['acme/security//ci.yml@0123456', /the commit has 7 digits; write all 40 of it/],
    [`acme/security//ci.yml@${COMMIT.toUpperCase()}`, /is no commit/],
    [`acme/security//../ci.yml@${COMMIT}`, /is no path in a repository/],
    [`acme/security///etc/passwd@${COMMIT}`, /is no path in a repository/],
    [`acme/security/ci.yml@${COMMIT}`, /write OWNER\/REPO\/\/PATH@COMMIT/],
    [`../..//ci.yml@${COMMIT}`, /write OWNER\/REPO\/\/PATH@COMMIT/],
    [`acme/security//@${COMMIT}`, /write OWNER\/REPO\/\/PATH@COMMIT/],
    [`${CI}#sha256:abc`, /SHA-256 of the file as 64 hexadecimal digits/],
    ['https://example.org/ci.yml', /write OWNER\/REPO\/\/PATH@COMMIT/],
    ['stict', /did you mean `strict`\?/],
    ['mine', /or a shared pack as OWNER\/REPO\/\/PATH@COMMIT/],
  ];
  for (const [name, advice] of wrong) {
    const message = refused(() => parseConfig(`policy:\n  extends:\n    - default\n    - "${name}"\n`, 'f.yml'));
    assert.match(message, advice, name);
    assert.match(message, /^f\.yml:4:7: policy\.extends\.1: /, name);
  }
});

test('the rules of a pack have its repository before their names, and hold beside the others', () => {
  const { packs: shared, missing } = read({ [CI]: pack('no-forks') }, 'default', CI, OTHER);
  assert.deepEqual(missing, [OTHER]);
  const policy = policyOf(extending('default', CI), packs, shared);
  assert.deepEqual(policy.packs, [CI, 'default'].sort());
  const rule = policy.rules.find(({ id }) => id === 'acme/security:no-forks');
  assert.deepEqual([rule?.from, rule?.then], [CI, 'fail']);
});

test('a pack is checked as a configuration is: each mistake at its line and column', () => {
  const place = `acme/security//policies/ci.yml@${COMMIT.slice(0, 12)}`;
  const wrong: readonly (readonly [text: string, said: string])[] = [
    ['schema: 1\ndescription: x\nrules:\n  - { id: a, when: risk.scor > 5.0, then: fail }\n', ':4:25: rules.0.when: '],
    ['schema: 1\ndescription: x\nrules: []\n', ':3:1: rules: '],
    [
      'schema: 1\ndescription: x\nextends: [strict]\nrules:\n  - { id: a, when: "true", then: fail }\n',
      ':3:1: extends: unknown key',
    ],
    [
      'schema: 1\ndescription: x\nmode: report\nrules:\n  - { id: a, when: "true", then: fail }\n',
      ':3:1: mode: unknown key',
    ],
    [pack('a', 'a'), ':5:7: rules.1.id: is the name of an earlier rule'],
    [': : :', ':1:3: '],
    ['[]', ':1:1: '],
  ];
  for (const [text, said] of wrong) {
    const message = refused(() => read({ [CI]: text }, CI));
    assert.ok(message.startsWith(place + said), message);
  }
  assert.match(
    refused(() => read({ [CI]: pack('a'), [RELEASE]: pack('b', 'a') }, CI, RELEASE)),
    /both have a rule acme\/security:a/,
  );
  assert.equal(read({ [CI]: pack('a'), [OTHER]: pack('a') }, CI, OTHER).packs.length, 2, 'of two repositories');
});

test('the order in which packs are extended changes nothing', () => {
  const texts = { [CI]: pack('a', 'b'), [RELEASE]: pack('c'), [OTHER]: pack('a') };
  const names = ['default', 'strict', CI, RELEASE, OTHER];
  const made = (order: readonly string[]) => {
    const config = extending(...order);
    const policy = policyOf(
      config,
      packs,
      sharedPacks(config, ({ text }) => (texts as Record<string, string>)[text]).packs,
    );
    return { packs: policy.packs, rules: policy.rules.map(({ id, from, when }) => [id, from, when]) };
  };
  const first = made(names);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) =>
      assert.deepEqual(made(order), first),
    ),
    { numRuns: 30 },
  );
});
