import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MANIFEST_PREDICATE } from '../../src/baseline/manifest.ts';
import { type Json, mint, type Order } from '../lab/sigstore/mint.ts';
import { type Gathered, gathered } from '../pipeline/gathered.ts';
import { Scenario } from '../pipeline/scenario.ts';

const TOOL = '/opt/x/bin/tool';
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const signers = { source: 'https://github.com/acme/tool' };
const manifest = {
  schema: 1,
  artifact: { sha256: A },
  source: 'learn',
  rights: [{ op: ['create'], path: ['/srv/**'] }],
};

/** A manifest of A about A, signed by acme/tool, but for what the order says. */
const minted = (order: Order = {}) =>
  mint({ subject: { sha256: A }, predicateType: MANIFEST_PREDICATE, predicate: manifest, ...order });

/** The tool of digest A, with bundles in its manifest's file, whose signers are expected as given. */
function judged(bundles: Json | Json[], trustedRoot: object, expected: object = signers) {
  const content = Array.isArray(bundles) ? bundles.map((one) => JSON.stringify(one)).join('\n') : bundles;
  const materials: Gathered[] = [
    { kind: 'trusted-root', content: trustedRoot },
    { kind: 'manifest-bundle', content, subject: 'tool.sigstore.json', source: 'tool.sigstore.json' },
  ];
  const world = new Scenario({
    config: { manifests: [{ attestation: 'tool.sigstore.json', ...expected }] },
    evidence: gathered(materials),
    recording: { tools: [{ path: TOOL, sha256: A }] },
  });
  const tool = world.run(['bash', '-c', 'x']).starts(TOOL).create('/srv/a');
  const { of, document } = world.judge();
  return { source: of(tool).baseline.source, reasons: document.coverage.reasons, digests: document.digests.manifests };
}

/** A manifest that cannot be used: the tool has none, and the coverage says why. */
function refused(result: ReturnType<typeof judged>, why: RegExp): void {
  assert.equal(result.source, 'none');
  assert.deepEqual(result.digests, []);
  const said = result.reasons.filter((one) => one.startsWith('the manifest tool.sigstore.json cannot be used: '));
  assert.equal(said.length, 1, result.reasons.join('\n'));
  assert.match(said[0] ?? '', why);
}

test('a manifest of the artifact, signed as expected, is in force', async () => {
  const { bundle, trustedRoot } = await minted();
  for (const expected of [
    signers,
    { ...signers, ref: 'refs/heads/main', workflow: '.github/workflows/release.yml', trigger: 'push', hosted: true },
    {
      signer: 'https://github.com/acme/tool/.github/workflows/release.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
    },
  ]) {
    const { source, reasons, digests } = judged(bundle, trustedRoot, expected);
    assert.equal(source, 'manifest', reasons.join('\n'));
    assert.deepEqual(
      reasons.filter((one) => one.includes('manifest')),
      [],
    );
    assert.equal(digests?.length, 1);
  }
});

const others: readonly [what: string, order: Order, expected: object, why: RegExp][] = [
  [
    'is about another artifact than its statement',
    { subject: { sha256: B } },
    signers,
    /it is a manifest of a{64}, which is no subject of its statement$/,
  ],
  [
    'names its subject by another digest only',
    { subject: { sha512: 'a'.repeat(128) } },
    signers,
    /which is no subject of its statement$/,
  ],
  [
    'was signed in another repository',
    { repository: 'mallory/tool' },
    signers,
    /not signed as expected: source is https:\/\/github\.com\/mallory\/tool, expected https:\/\/github\.com\/acme\/tool$/,
  ],
  [
    'was signed on another ref',
    { ref: 'refs/heads/evil' },
    { ...signers, ref: 'refs/heads/main' },
    /ref is refs\/heads\/evil/,
  ],
  ['was signed on a machine of its own', { runner: 'self-hosted' }, { ...signers, hosted: true }, /hosted is /],
  ['was signed by somebody another issuer vouches for', { issuer: 'https://issuer.example' }, signers, /issuer is /],
  [
    'was signed by another identity',
    { identity: 'https://github.com/mallory/x/.github/workflows/a.yml@refs/heads/main' },
    {
      signer: 'https://github.com/acme/tool/.github/workflows/release.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
    },
    /identity is https:\/\/github\.com\/mallory/,
  ],
  [
    'has another predicate type',
    { predicateType: 'https://slsa.dev/provenance/v1' },
    signers,
    /its predicate is https:\/\/slsa/,
  ],
  [
    'has something else as predicate',
    { predicate: { ...manifest, rights: 'all' } },
    signers,
    /its predicate is no manifest: rights: /,
  ],
  [
    'is signed bytes without a statement',
    { bare: true, subject: Buffer.from(JSON.stringify(manifest)) },
    signers,
    /predicate is none/,
  ],
];
for (const [what, order, expected, why] of others)
  test(`a manifest that ${what} is not used`, async () => {
    const { bundle, trustedRoot } = await minted(order);
    refused(judged(bundle, trustedRoot, expected), why);
  });

test('a manifest that was changed after it was signed is not used', async () => {
  const { bundle, trustedRoot } = await minted();
  const changed = structuredClone(bundle);
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
  changed.dsseEnvelope.payload = Buffer.from(payload.replace('/srv/**', '/**')).toString('base64');
  assert.notEqual(changed.dsseEnvelope.payload, bundle.dsseEnvelope.payload);
  refused(judged(changed, trustedRoot), /its log entry is about another signature or content/);
  // nor with the certificate of another signing
  const { bundle: other } = await minted({ repository: 'mallory/tool' });
  refused(
    judged({ ...other, verificationMaterial: bundle.verificationMaterial }, trustedRoot),
    /its log entry is about another signature or content/,
  );
});

test('a manifest that another Sigstore vouches for is not used', async () => {
  const { bundle } = await minted();
  const { trustedRoot } = await minted({ instance: 'stamped' });
  refused(judged(bundle, trustedRoot), /its certificate is not of a trusted authority/);
});

test('a file of several bundles gives the manifests in it, whatever else is attested there', async () => {
  const { bundle, trustedRoot } = await minted();
  const { bundle: provenance } = await mint({ subject: { sha256: A } });
  assert.equal(judged([provenance, bundle], trustedRoot).source, 'manifest');
  const { bundle: foreign } = await minted({ repository: 'mallory/tool' });
  refused(judged([bundle, foreign], trustedRoot), /mallory/);
  refused(judged('[]', trustedRoot), /there is no bundle in it$/);
});
