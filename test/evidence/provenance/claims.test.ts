import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { initializeCA } from '@sigstore/mock/dist/fulcio/index.js';
import { readCertificate } from '../../../src/evidence/provenance/certificate.ts';
import { certificateClaims } from '../../../src/evidence/provenance/certificate-claims.ts';
import { workflowOf } from '../../../src/evidence/provenance/claims.ts';
import type { Order } from '../../lab/sigstore/mint.ts';
import { accepted, minted, refused } from './verified.ts';

test('the certificate of each claim is read as the authority wrote it', async () => {
  const order: Order = {
    repository: 'acme/tool',
    ref: 'refs/tags/v1.2.3',
    commit: 'ab'.repeat(20),
    workflow: '.github/workflows/build.yml',
    builder: 'acme/shared/.github/workflows/sign.yml@refs/heads/main',
    runner: 'self-hosted',
    trigger: 'release',
    issuer: 'https://issuer.example',
    identity: 'https://identity.example/x',
    claims: { workflow_sha: 'cd'.repeat(20), job_workflow_sha: 'ef'.repeat(20), repository_visibility: 'private' },
    predicate: {},
  };
  assert.deepEqual(accepted(await minted(order)).claims, {
    by: 'certificate',
    identity: 'https://identity.example/x',
    issuer: 'https://issuer.example',
    source: 'https://github.com/acme/tool',
    sourceId: '1001',
    owner: 'https://github.com/acme',
    ownerId: '2002',
    visibility: 'private',
    commit: 'ab'.repeat(20),
    ref: 'refs/tags/v1.2.3',
    builder: 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/heads/main',
    builderDigest: 'ef'.repeat(20),
    workflow: 'https://github.com/acme/tool/.github/workflows/build.yml@refs/tags/v1.2.3',
    workflowDigest: 'cd'.repeat(20),
    trigger: 'release',
    run: 'https://github.com/acme/tool/actions/runs/3003/attempts/1',
    hosted: false,
  });
});

test('what a certificate does not say is absent, and a runner no service vouches for is not hosted', async () => {
  const nothing = accepted(await minted({ claims: { runner_environment: undefined, event_name: undefined } }));
  assert.ok(!('hosted' in nothing.claims) && !('trigger' in nothing.claims));
  const strange = await minted({ claims: { runner_environment: 'GitHub-hosted' }, predicate: {} });
  assert.equal(accepted(strange).claims.hosted, false);
  assert.equal(accepted(await minted({ claims: { runner_environment: 'gitlab-hosted' } })).claims.hosted, true);
});

test('provenance v1 and v0.2 are read, and say what they state', async () => {
  const v1 = accepted(await minted({ ref: 'refs/tags/v2', trigger: 'release' }));
  assert.equal(v1.kind, 'provenance');
  assert.deepEqual(v1.stated, {
    source: 'https://github.com/acme/tool',
    ref: 'refs/tags/v2',
    commit: 'c'.repeat(40),
    workflow: '.github/workflows/release.yml',
    trigger: 'release',
    run: 'https://github.com/acme/tool/actions/runs/3003/attempts/1',
    builder: 'https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v2',
  });
  const predicate = {
    builder: { id: 'https://github.com/actions/runner/github-hosted' },
    invocation: {
      configSource: {
        uri: 'git+https://github.com/acme/tool.git@refs/heads/main',
        digest: { sha1: 'c'.repeat(40) },
        entryPoint: '.github/workflows/release.yml',
      },
      environment: { github_event_name: 'push' },
    },
    metadata: { buildInvocationID: '3003-1', buildInvocationId: '3003-1' },
  };
  const v02 = accepted(await minted({ predicateType: 'https://slsa.dev/provenance/v0.2', predicate }));
  assert.equal(v02.kind, 'provenance');
  assert.deepEqual(v02.stated, {
    source: 'https://github.com/acme/tool.git',
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    workflow: '.github/workflows/release.yml',
    trigger: 'push',
    builder: 'https://github.com/actions/runner/github-hosted',
    hosted: true,
  });
});

const stating = (parts: object): Order => ({
  predicate: { buildDefinition: { externalParameters: {}, internalParameters: {}, ...parts }, runDetails: {} },
});
const workflow = {
  repository: 'https://github.com/acme/tool',
  ref: 'refs/heads/main',
  path: '.github/workflows/release.yml',
};

test('a statement that contradicts the certificate is refused, and the field is named', async () => {
  const parameters = (changed: object): Order =>
    stating({ externalParameters: { workflow: { ...workflow, ...changed } } });
  for (const [order, field, fault, expected, seen] of [
    [
      parameters({ repository: 'https://github.com/good/tool' }),
      'source',
      'wrong-source',
      'https://github.com/acme/tool',
      'https://github.com/good/tool',
    ],
    [parameters({ ref: 'refs/tags/v9' }), 'ref', 'wrong-ref', 'refs/heads/main', 'refs/tags/v9'],
    [
      parameters({ path: '.github/workflows/x.yml' }),
      'workflow',
      'wrong-builder',
      'https://github.com/acme/tool/.github/workflows/release.yml@refs/heads/main',
      '.github/workflows/x.yml',
    ],
    [stating({ internalParameters: { github: { event_name: 'release' } } }), 'trigger', 'wrong-ref', 'push', 'release'],
    [
      stating({ externalParameters: { source: { uri: 'git+https://github.com/good/tool@refs/heads/main' } } }),
      'source',
      'wrong-source',
      'https://github.com/acme/tool',
      'https://github.com/good/tool',
    ],
    [
      stating({
        externalParameters: { workflow },
        resolvedDependencies: [
          { uri: `git+${workflow.repository}@${workflow.ref}`, digest: { gitCommit: 'd'.repeat(40) } },
        ],
      }),
      'commit',
      'wrong-ref',
      'c'.repeat(40),
      'd'.repeat(40),
    ],
    [
      { predicate: { runDetails: { metadata: { invocationId: 'https://github.com/acme/tool/actions/runs/1' } } } },
      'run',
      'wrong-builder',
      'https://github.com/acme/tool/actions/runs/3003/attempts/1',
      'https://github.com/acme/tool/actions/runs/1',
    ],
    [
      {
        runner: 'self-hosted',
        predicate: { runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } } },
      },
      'hosted',
      'self-hosted',
      'self-hosted',
      'github-hosted',
    ],
  ] as const) {
    const refusal = refused(await minted(order), /statement contradicts its certificate/);
    assert.deepEqual(refusal.fault, { class: fault, field: `predicate.${field}`, expected, seen });
  }
});

test('spellings of one repository, and what only one of the two says, are no contradiction', async () => {
  const spelt = { ...workflow, repository: 'https://GitHub.com/Acme/Tool.git/' };
  accepted(await minted(stating({ externalParameters: { workflow: spelt } })));
  accepted(await minted({ predicate: null }));
  accepted(await minted({ predicate: 'text' }));
  accepted(
    await minted({
      claims: { repository: undefined, ref: undefined },
      predicateType: 'https://slsa.dev/provenance/v1',
    }),
  );
  const cut = { workflow: { ...workflow, ref: 'refs/tags/' } };
  accepted(await minted({ ref: 'refs/tags/@acme/tool@1.0.0', ...stating({ externalParameters: cut }) }));
  refused(
    await minted({ ref: 'refs/tags/v1', ...stating({ externalParameters: cut }) }),
    /predicate\.ref is refs\/tags\/,/,
  );
  const required = { workflow_ref: 'acme/required/.github/workflows/all.yml@refs/heads/policy' };
  const other = { workflow: { ...workflow, path: undefined, ref: 'refs/heads/policy' } };
  accepted(await minted({ claims: required, ...stating({ externalParameters: other }) }));
  // generators put their own builder ids there
  accepted(
    await minted({
      predicate: {
        runDetails: { builder: { id: 'https://github.com/other/builder/.github/workflows/b.yml@refs/tags/v1' } },
      },
    }),
  );
});

test('kinds are told by the predicate type, and types nobody knows are kept', async () => {
  for (const [predicateType, kind] of [
    ['https://cyclonedx.org/bom', 'sbom'],
    ['https://cyclonedx.org/bom/v1.6', 'sbom'],
    ['https://spdx.dev/Document/v2.3', 'sbom'],
    ['https://in-toto.io/attestation/release/v0.2', 'release'],
    ['https://github.com/npm/attestation/tree/main/specs/publish/v0.1', 'publish'],
    ['https://slsa.dev/provenance/v0.1', 'provenance'],
    ['https://cyclonedx.org/bombastic', 'other'],
    ['https://acme.example/tested/v1', 'other'],
  ] as const) {
    const attestation = accepted(await minted({ predicateType, predicate: { some: 'thing' } }));
    assert.equal(attestation.kind, kind, predicateType);
    assert.equal(attestation.predicateType, predicateType);
    assert.deepEqual(attestation.predicate, { some: 'thing' });
  }
});

test('a release is its repository’s word only where GitHub’s release service signed it', async () => {
  const name = 'https://dotcom.releases.github.com';
  const order: Order = {
    predicateType: 'https://in-toto.io/attestation/release/v0.2',
    predicate: { repository: 'good/tool', tag: 'v1', repositoryId: '1' },
    instance: 'stamped',
  };
  assert.deepEqual(accepted(await minted({ ...order, service: name })).claims, {
    by: 'release',
    identity: name,
    source: 'https://github.com/good/tool',
    ref: 'refs/tags/v1',
  });
  // a token's issuer is in every certificate that a builder can get
  refused(await minted({ ...order, identity: name }), /predicate\.source is https:\/\/github\.com\/good\/tool/);
  assert.deepEqual(accepted(await minted({ ...order, service: 'https://other.example' })).claims, {
    by: 'certificate',
    identity: 'https://other.example',
  });
});

test('certificates from before 2023 have the older extensions, which count for GitHub’s builds only', async () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const authority = await initializeCA(pair);
  const claims = async (issuer: string) => {
    const said = [issuer, 'push', 'c'.repeat(40), 'Release', 'acme/tool', 'refs/heads/main'];
    const certificate = await authority.issueCertificate({
      publicKey: Uint8Array.from(pair.publicKey.export({ format: 'der', type: 'spki' })),
      subjectAltName: 'https://identity.example',
      extensions: said.map((value, index) => ({ oid: `1.3.6.1.4.1.57264.1.${index + 1}`, value, legacy: true })),
    });
    const der = Uint8Array.from(new Uint8Array(certificate.buffer, certificate.byteOffset, certificate.byteLength));
    return certificateClaims(readCertificate(der));
  };
  const github = 'https://token.actions.githubusercontent.com';
  const who = { by: 'certificate', identity: 'https://identity.example' };
  assert.deepEqual(await claims(github), {
    ...who,
    issuer: github,
    source: 'https://github.com/acme/tool',
    commit: 'c'.repeat(40),
    ref: 'refs/heads/main',
    trigger: 'push',
  });
  assert.deepEqual(await claims('https://issuer.example'), { ...who, issuer: 'https://issuer.example' });
});

test('a workflow’s URI is taken apart where its ref begins', () => {
  const folder = 'https://github.com/o/r/.github/workflows';
  for (const [uri, path] of [
    [`${folder}/b.yml@refs/heads/main`, '.github/workflows/b.yml'],
    [`${folder}/b.yml@refs/heads/x@y/.github/workflows/z.yml@q`, '.github/workflows/b.yml'],
    [`${folder}/a@b.yml@refs/heads/main`, '.github/workflows/a@b.yml'],
    [`${folder}/b.yml@${'c'.repeat(40)}`, '.github/workflows/b.yml'],
    [`${folder}/b.yml`, '.github/workflows/b.yml'],
    ['mailto:a@b.example', undefined],
  ] as const)
    assert.equal(workflowOf(uri).path, path, uri);
});
