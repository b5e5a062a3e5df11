import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claims } from '../../../src/evidence/provenance/claims.ts';
import { compareClaims, type Expectation } from '../../../src/evidence/provenance/expectation.ts';
import { canonicalRepository, sameRepository } from '../../../src/evidence/provenance/repository-url.ts';

const workflow = 'https://github.com/acme/tool/.github/workflows/release.yml';
const claims: Claims = {
  by: 'certificate',
  identity: `${workflow}@refs/tags/v1`,
  issuer: 'https://token.actions.githubusercontent.com',
  source: 'https://github.com/acme/tool',
  ref: 'refs/tags/v1',
  builder: `${workflow}@refs/tags/v1`,
  workflow: `${workflow}@refs/tags/v1`,
  trigger: 'push',
  hosted: true,
};

const met: readonly Expectation[] = [
  {},
  { source: 'https://github.com/acme/tool' },
  { source: 'git+https://GITHUB.com/ACME/Tool.git/' },
  { ref: 'refs/tags/v1' },
  { builder: `${workflow}@refs/tags/v1` },
  { builder: workflow },
  { builder: 'https://github.com/actions/runner/github-hosted' },
  { workflow: '.github/workflows/release.yml' },
  { workflow: `${workflow}@refs/tags/v1` },
  { trigger: 'push' },
  { hosted: true },
  { identity: `${workflow}@refs/tags/v1` },
  { issuer: 'https://token.actions.githubusercontent.com' },
];
test('an expectation that is met has no faults', () => {
  for (const expectation of met) assert.deepEqual(compareClaims(claims, expectation), [], JSON.stringify(expectation));
});

/** Each is what a pattern, a prefix, a substring or a careless comparison would let pass. */
const unmet: Readonly<Record<string, readonly (readonly [Expectation])[]>> = {
  'wrong-source': [
    [{ source: 'https://github.com/acme/too' }],
    [{ source: 'https://github.com/acme/tool2' }],
    [{ source: 'https://github.com/acme/.*' }],
    [{ source: 'https://github.com/acme' }],
    [{ source: 'https://github.com/' }],
    [{ source: 'http://github.com/acme/tool' }],
    [{ source: 'https://github.com.evil.example/acme/tool' }],
    [{ source: 'https://github.com@evil.example/acme/tool' }],
    [{ source: 'acme/tool' }],
    [{ source: '' }],
  ],
  'wrong-ref': [
    [{ ref: 'refs/tags/v' }],
    [{ ref: 'refs/tags/v10' }],
    [{ ref: 'v1' }],
    [{ ref: 'REFS/tags/v1' }],
    [{ ref: '.*' }],
    [{ trigger: 'pus' }],
    [{ trigger: 'pull_request_target' }],
  ],
  'wrong-builder': [
    [{ builder: `${workflow}@refs/heads/main` }],
    [{ builder: workflow.slice(0, -1) }],
    [{ builder: 'https://github.com/acme/tool/.github/workflows/' }],
    [{ builder: 'https://github.com/acme/tool' }],
    [{ builder: 'https://github.com/actions/runner/self-hosted' }],
    [{ workflow: 'release.yml' }],
    [{ workflow: '.github/workflows/releaseXyml' }],
    [{ workflow: '.github/workflows/test.yml' }],
    [{ identity: workflow }],
    [{ identity: 'https://github.com/acme/tool/.*' }],
    [{ issuer: 'https://token.actions.githubusercontent.com/acme' }],
    [{ issuer: 'https://token' }],
    [{ hosted: false }],
  ],
};
for (const [fault, cases] of Object.entries(unmet)) {
  test(`${fault}: what is not exactly the expected names its field`, () => {
    for (const [expectation] of cases) {
      const faults = compareClaims(claims, expectation);
      const [field] = Object.keys(expectation);
      assert.deepEqual(
        faults.map((one) => [one.class, one.field]),
        [[fault, field]],
        JSON.stringify(expectation),
      );
      if (field !== 'hosted') assert.equal(faults[0]?.expected, Object.values(expectation)[0]);
    }
  });
}

test('another issuer is a fault though nobody asked, because any issuer may name any repository', () => {
  const [fault, ...more] = compareClaims(
    { ...claims, issuer: 'https://issuer.example' },
    { source: claims.source ?? '' },
  );
  assert.deepEqual(more, []);
  assert.equal(fault?.field, 'issuer');
  assert.equal(fault?.seen, 'https://issuer.example');
  assert.deepEqual(
    compareClaims({ ...claims, issuer: 'https://issuer.example' }, { issuer: 'https://issuer.example' }),
    [],
  );
  assert.deepEqual(
    compareClaims({ by: 'release', source: 'https://github.com/a/b' }, { source: 'https://github.com/a/b' }),
    [],
  );
});

test('a claim that is not made is a difference', () => {
  const { by, issuer } = claims;
  const silent: Claims = { by, ...(issuer === undefined ? {} : { issuer }) };
  const expectation = { source: 's', ref: 'r', builder: 'b', workflow: 'w', trigger: 't', hosted: true, identity: 'i' };
  const faults = compareClaims(silent, expectation);
  assert.deepEqual(faults.map(({ field }) => field).toSorted(), Object.keys(expectation).toSorted());
  for (const { seen } of faults) assert.equal(seen, undefined);
  assert.deepEqual(
    compareClaims({ ...claims, hosted: false }, { hosted: true }).map((one) => [
      one.class,
      one.field,
      one.expected,
      one.seen,
    ]),
    [['self-hosted', 'hosted', 'github-hosted', 'self-hosted']],
  );
});

test('a repository’s URL has one spelling; what is none equals only itself', () => {
  for (const [url, canonical] of [
    ['https://github.com/Acme/Tool', 'https://github.com/acme/tool'],
    ['git+https://github.com/acme/tool.git', 'https://github.com/acme/tool'],
    ['https://github.com/acme/tool.git/', 'https://github.com/acme/tool'],
    ['https://GitLab.example/Group/Sub/Tool.git', 'https://gitlab.example/Group/Sub/Tool'],
    ['https://git.example:8443/a/b', 'https://git.example:8443/a/b'],
    ['ssh://git@github.com/acme/tool', undefined],
    ['https://user@github.com/acme/tool', undefined],
    ['https://github.com/acme/tool?x', undefined],
    ['https://github.com\\acme/tool', undefined],
    ['https://github.com/acme/tool\n', undefined],
  ] as const)
    assert.equal(canonicalRepository(url), canonical, url);
  assert.ok(!sameRepository('https://gitlab.example/A/b', 'https://gitlab.example/a/b'));
  assert.ok(sameRepository('ssh://x', 'ssh://x') && !sameRepository('ssh://x', 'ssh://y'));
});
