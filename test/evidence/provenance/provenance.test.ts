import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Evidence, type EvidenceMaterial, evidenceSchema } from '../../../src/evidence/evidence.ts';
import { provenanceOf } from '../../../src/evidence/provenance/provenance.ts';
import { ARTIFACT, type Minted, mint, type Order, sha256 } from '../../lab/sigstore/mint.ts';
import { realFile } from './real-bundles.ts';
import { bytes } from './verified.ts';

const digest = sha256(ARTIFACT);
const wanted = { sha256: digest };
const source = 'https://github.com/acme/tool';

interface Given {
  readonly kind: EvidenceMaterial['kind'];
  readonly content: Uint8Array;
  readonly source?: string;
  readonly subject?: string;
}

/** An evidence document of such material; `reads` counts how often each was read. */
function evidence(...given: readonly Given[]): Evidence & { readonly reads: Map<string, number> } {
  const contents = new Map(given.map(({ content }) => [sha256(content), content]));
  const reads = new Map<string, number>();
  const document = evidenceSchema.parse({
    schema: 'ironclaw.guard/evidence/v1',
    gathered: '2026-11-28T00:00:00Z',
    offline: false,
    material: given.map(({ kind, content, subject, source: from = `a ${kind}` }) => ({
      kind,
      sha256: sha256(content),
      bytes: content.length,
      source: from,
      fetched: '2026-11-27T00:00:00Z',
      ...(subject === undefined ? {} : { subject }),
    })),
    packages: [],
    derived: [],
    missed: [],
  });
  const read = (name: string): Uint8Array | undefined => {
    reads.set(name, (reads.get(name) ?? 0) + 1);
    return contents.get(name);
  };
  return { document, read, reads };
}

const root = (one: Minted): Given => ({ kind: 'trusted-root', content: bytes(one.trustedRoot) });
async function bundle(order: Order = {}, more: Partial<Given> = {}): Promise<Given> {
  return { kind: 'bundle', content: bytes((await mint(order)).bundle), ...more };
}
const minted = await mint();
const trusted = root(minted);

test('nothing attests it', () => {
  for (const given of [[], [trusted]]) {
    const { present, verified, reason, refused, faults, sources, problems, sboms, ...rest } = provenanceOf(
      evidence(...given),
      wanted,
    );
    assert.deepEqual([present, verified, reason], [false, false, 'no attestation of it was found']);
    assert.deepEqual([refused, faults, sources, problems, sboms, rest], [[], [], [], [], [], {}]);
  }
});

test('an attestation by a given root is found by the artifact’s digest, and says who built it', async () => {
  const found = provenanceOf(evidence(trusted, await bundle({}, { source: 'github: acme/tool' })), wanted, { source });
  assert.deepEqual([found.present, found.verified, found.kind], [true, true, 'provenance']);
  assert.equal(found.claims?.source, source);
  assert.equal(found.signedAt, minted.signedAt);
  assert.deepEqual(found.sources, ['github: acme/tool']);
  assert.deepEqual(found.root, {
    name: 'a trusted-root',
    sha256: sha256(bytes(minted.trustedRoot)),
    moment: '2026-11-27T00:00:00Z',
  });
  assert.match(
    found.reason,
    /^provenance by https:\/\/github\.com\/acme\/tool\/.*, signed 20.*, verified with a trusted-root$/,
  );
});

test('the built-in root needs no material, and a digest of either algorithm finds', () => {
  const file = realFile('sigstore-js-2.1.0-bundle.json');
  const sha512 =
    '90f223f992e4c88dd068cd2a5fc57f9d2b30798343dd6e38f29c240e04ba090ef831f84490847c4e82b9232c78e8a258463b1e55c0f7469f730265008fa6633f';
  const found = provenanceOf(
    evidence({ kind: 'bundle', content: file }),
    { sha256: digest, sha512 },
    { source: 'https://github.com/sigstore/sigstore-js' },
  );
  assert.equal(found.verified, true);
});

test('a forged repository, ref, builder or runner is a fault, with the field named', async () => {
  const expectation = {
    source,
    ref: 'refs/heads/main',
    builder: 'https://github.com/acme/tool/.github/workflows/release.yml',
    hosted: true,
  };
  for (const [order, faults] of [
    [{}, []],
    [{ repository: 'evil/tool' }, ['wrong-source source', 'wrong-builder builder']],
    [{ ref: 'refs/heads/evil' }, ['wrong-ref ref']],
    [{ builder: 'evil/sign/.github/workflows/release.yml@refs/heads/main' }, ['wrong-builder builder']],
    [{ runner: 'self-hosted' }, ['self-hosted hosted']],
    [{ issuer: 'https://issuer.example' }, ['wrong-builder issuer']],
  ] as const) {
    const found = provenanceOf(evidence(trusted, await bundle(order)), wanted, expectation);
    assert.deepEqual(
      found.faults.map((fault) => `${fault.class} ${fault.field}`),
      faults,
    );
    assert.deepEqual([found.present, found.verified], [true, faults.length === 0]);
    assert.ok(found.claims !== undefined);
    if (faults.length > 0) assert.match(found.reason, /not the expected one: \w+ is /);
  }
});

test('the attestation that meets the expectation is best, whoever else attests it', async () => {
  const evil = await bundle({ repository: 'evil/tool' }, { source: 'evil' });
  const good = await bundle({ predicateType: 'https://acme.example/x' }, { source: 'good' });
  for (const order of [
    [evil, good],
    [good, evil],
  ]) {
    const found = provenanceOf(evidence(trusted, ...order), wanted, { source });
    assert.deepEqual([found.verified, found.claims?.source, found.faults], [true, source, []]);
    assert.deepEqual(found.sources.toSorted(), ['evil', 'good']);
  }
});

test('without an expectation provenance is best', async () => {
  const others = ['https://acme.example/x', 'https://cyclonedx.org/bom'].map((predicateType) =>
    bundle({ predicateType }),
  );
  const found = provenanceOf(evidence(trusted, ...(await Promise.all(others)), await bundle()), wanted);
  assert.deepEqual([found.verified, found.kind], [true, 'provenance']);
});

test('a bundle about another artifact is ignored, unless it was fetched for this one', async () => {
  const subject = Buffer.from('another artifact');
  for (const [asked, present] of [
    [undefined, false],
    [`sha256:${sha256(subject)}`, false],
    ['pkg:npm/other@1', false],
    [`sha256:${digest}`, true],
    ['pkg:npm/tool@1', true],
  ] as const) {
    const given = await bundle({ subject }, asked === undefined ? {} : { subject: asked });
    const found = provenanceOf(evidence(trusted, given), { ...wanted, names: ['pkg:npm/tool@1'] });
    assert.deepEqual([found.present, found.verified, found.refused.length], [present, false, present ? 1 : 0], asked);
    if (!present) continue;
    assert.match(found.reason, /about another artifact/);
    assert.deepEqual(found.faults, [
      { class: 'digest-mismatch', field: 'subject.digest.sha256', expected: digest, seen: sha256(subject) },
    ]);
  }
});

test('a file of many artifacts that was fetched for one is judged by the bundles that name it', async () => {
  const other = await mint({ subject: Buffer.from('another artifact') });
  const lines = [other.bundle, minted.bundle].map((one) => JSON.stringify(one)).join('\n');
  const given: Given = { kind: 'bundle', content: Buffer.from(lines), subject: `sha256:${digest}` };
  const found = provenanceOf(evidence(trusted, given), wanted);
  assert.deepEqual([found.verified, found.refused], [true, []]);
});

test('however many bundles name an artifact, the work is bounded, and the result says so', () => {
  const lines = Array.from({ length: 150 }, () => JSON.stringify(minted.bundle)).join('\n');
  const unverifiable = evidence({ kind: 'bundle', content: Buffer.from(lines) });
  assert.deepEqual(provenanceOf(unverifiable, wanted).refused.length, 2);
  assert.match(provenanceOf(unverifiable, wanted).refused.join(), /more than 100 bundles name it/);
  const elsewhere = evidence(trusted, { kind: 'bundle', content: Buffer.from(lines), subject: 'pkg:npm/x@1' });
  const found = provenanceOf(elsewhere, { sha256: 'f'.repeat(64), names: ['pkg:npm/x@1'] });
  assert.equal(found.refused.length, 1);
});

test('what names the artifact and does not verify is refused, beside what does', async () => {
  const forged = structuredClone(minted.bundle);
  const statement = JSON.parse(Buffer.from(forged.dsseEnvelope.payload, 'base64').toString('utf8'));
  statement.predicate.buildDefinition.externalParameters.workflow.repository = 'https://github.com/good/tool';
  forged.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const given: Given = { kind: 'bundle', content: bytes(forged), source: 'forged' };
  const alone = provenanceOf(evidence(trusted, given), wanted);
  assert.deepEqual([alone.present, alone.verified, alone.claims], [true, false, undefined]);
  assert.match(alone.reason, /log entry is about another signature or content/);
  const beside = provenanceOf(evidence(trusted, given, await bundle()), wanted);
  assert.equal(beside.verified, true);
  assert.match(beside.refused.join(), /log entry is about another signature or content/);
});

test('an unreadable file counts only where it was fetched for the artifact', async () => {
  for (const content of [Buffer.from('<html>'), Buffer.from('{}')]) {
    const lost = provenanceOf(evidence(trusted, { kind: 'bundle', content }), wanted);
    assert.equal(lost.present, false);
    const found = provenanceOf(evidence(trusted, { kind: 'bundle', content, subject: `sha256:${digest}` }), wanted);
    assert.deepEqual([found.present, found.verified, found.refused.length], [true, false, 1]);
  }
  const gone = evidence(trusted, await bundle({}, { subject: `sha256:${digest}` }));
  const found = provenanceOf({ ...gone, read: () => undefined }, wanted);
  assert.match(found.reason, /gone or was changed/);
  assert.match(found.problems.join(), /a trusted-root is gone or was changed/);
});

test('a registry’s own word verifies, and says nothing of origin', async () => {
  const published = {
    key: true,
    predicateType: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    predicate: {},
  };
  const { registryKeys } = await mint(published);
  const given = [trusted, { kind: 'registry-keys', content: bytes(registryKeys) } as const, await bundle(published)];
  assert.deepEqual(provenanceOf(evidence(...given), wanted).verified, true);
  const asked = provenanceOf(evidence(...given), wanted, { source });
  assert.deepEqual([asked.present, asked.verified, asked.faults], [true, false, []]);
  assert.match(asked.reason, /only its registry vouches for it/);
  const wrong = provenanceOf(evidence(...given, await bundle({ repository: 'evil/tool' })), wanted, { source });
  assert.deepEqual(
    wrong.faults.map(({ field }) => field),
    ['source'],
  );
});

test('attested SBOMs are handed out with their bytes, of attestations that meet the expectation', async () => {
  const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] };
  const order: Order = { predicateType: 'https://cyclonedx.org/bom', predicate: sbom };
  const given = evidence(
    trusted,
    await bundle(order, { source: 'ours' }),
    await bundle({ ...order, repository: 'evil/tool' }, { source: 'theirs' }),
    await bundle(
      { predicateType: 'https://spdx.dev/Document/v2.3', predicate: 'SPDXVersion: SPDX-2.3' },
      { source: 'tags' },
    ),
  );
  const { sboms } = provenanceOf(given, wanted, { source });
  assert.deepEqual(
    sboms
      .map(({ predicateType, bytes: content, source: from }) => [
        from,
        predicateType,
        Buffer.from(content).toString('utf8'),
      ])
      .toSorted(),
    [
      ['ours', 'https://cyclonedx.org/bom', JSON.stringify(sbom)],
      ['tags', 'https://spdx.dev/Document/v2.3', 'SPDXVersion: SPDX-2.3'],
    ],
  );
});

test('material is read once however many artifacts are asked for, and the same bytes from two places once', async () => {
  const given = evidence(trusted, await bundle({}, { source: 'one' }), {
    kind: 'bundle',
    content: bytes(minted.bundle),
    source: 'two',
  });
  const again = evidence(
    trusted,
    ...['one', 'two'].map((from) => ({ kind: 'bundle', content: bytes(minted.bundle), source: from }) as const),
  );
  for (let index = 0; index < 50; index++) provenanceOf(given, { sha256: sha256(Buffer.from(`${index}`)) });
  assert.deepEqual(provenanceOf(again, wanted).sources, ['one', 'two']);
  for (const { reads } of [given, again]) assert.ok([...reads.values()].every((count) => count === 1));
});

test('a root or keys that cannot be used are named, and nothing is believed for them', async () => {
  const broken: Given = {
    kind: 'trusted-root',
    content: bytes({ ...minted.trustedRoot, tlogs: [] }),
    source: 'broken.json',
  };
  const keys: Given = { kind: 'registry-keys', content: bytes('{}'), source: 'keys.json' };
  const found = provenanceOf(evidence(broken, keys, await bundle()), wanted);
  assert.equal(found.verified, false);
  assert.match(found.problems.join('\n'), /broken\.json cannot be used: .*\n.*keys\.json cannot be used/);
});

test('the same evidence says the same again', async () => {
  const given = [trusted, await bundle(), await bundle({ repository: 'evil/tool' })];
  const say = () =>
    createHash('sha256')
      .update(JSON.stringify(provenanceOf(evidence(...given), wanted, { source })))
      .digest('hex');
  assert.equal(say(), say());
});
