import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { gather } from '../../../../src/host/evidence/gather.ts';
import { githubAttestations } from '../../../../src/host/evidence/sources/github-attestations.ts';
import { githubRelease } from '../../../../src/host/evidence/sources/github-release.ts';
import type { WantedEvidence } from '../../../../src/host/evidence/wanted.ts';
import { BUNDLE, real, SHA256, TOOLS, unsnappy } from '../../../lab/services/example.ts';
import type { Routes } from '../../../lab/services/fake-services.ts';
import { fakeServices, PATIENCE, reasons } from '../fake.ts';

const bundle = JSON.parse(real(BUNDLE).toString());
const list = `attestations/sha256:${SHA256}`;
const listOf = (...attestations: unknown[]) => ({ body: JSON.stringify({ attestations }) });

async function attestations(test: TestContext, routes: Routes, wanted: WantedEvidence = TOOLS.demo) {
  const fake = await fakeServices(test, routes);
  const source = githubAttestations(fake.services('t0ken').github, unsnappy);
  const evidence = await gather([wanted], [source], { budget: PATIENCE });
  return { fake, evidence, found: evidence.document.material };
}

test('a bundle in the answer itself is taken', async (t) => {
  const { found, evidence } = await attestations(t, { [`/github/repos/demo/tool/${list}`]: listOf({ bundle }) });
  const [only] = found;
  assert.deepEqual(JSON.parse(Buffer.from(evidence.read(only?.sha256 ?? '') ?? []).toString()), bundle);
  assert.match(only?.source ?? '', /\/github\/repos\/demo\/tool\/attestations\/sha256:[0-9a-f]+$/);
});

test('where the repository has none its owner is asked, as an organisation and as a user', async (t) => {
  for (const kind of ['orgs', 'users']) {
    const { found, fake } = await attestations(t, { [`/github/${kind}/demo/${list}`]: listOf({ bundle }) });
    assert.equal(found.length, 1);
    assert.deepEqual(
      fake.paths(),
      ['orgs/demo', 'repos/demo/tool', 'users/demo'].map((path) => `/github/${path}/${list}`),
    );
  }
  const forbidden = { status: 403, body: '{}' };
  const { evidence } = await attestations(t, { [`/github/orgs/demo/${list}`]: forbidden });
  assert.deepEqual(reasons(evidence), [
    'GitHub attestations: HOST answered 403: it refuses without a token, or with this one',
  ]);
});

test('pages are followed on the same server, and only so many', async (t) => {
  const path = `/github/repos/demo/tool/${list}`;
  const { found, fake } = await attestations(t, {
    [path]: ({ path: asked }, { origin }) => {
      const page = Number(new URL(asked, origin).searchParams.get('after') ?? 0);
      const next = `<${origin}${path}?after=${page + 1}>; rel="next", <${origin}/x>; rel="prev"`;
      return { ...listOf({ bundle: { page } }), headers: { link: next } };
    },
  });
  assert.equal(found.length, 5);
  assert.equal(fake.requests.length, 5);
  assert.match(fake.requests[0]?.path ?? '', /\?per_page=100$/);
});

test('a next page on another server is not asked', async (t) => {
  const { found, fake } = await attestations(t, {
    [`/github/repos/demo/tool/${list}`]: (_, { blobs }) => ({
      ...listOf({ bundle }),
      headers: { link: `<${blobs}/page>; rel="next"` },
    }),
  });
  assert.deepEqual([found.length, fake.requests.length], [1, 1]);
});

test('bundles that cannot be had are counted, and take nothing from the others', async (t) => {
  const { found, evidence } = await attestations(t, {
    [`/github/repos/demo/tool/${list}`]: (_, { blobs }) =>
      listOf(
        { bundle: null, bundle_url: `${blobs}/damaged` },
        { bundle },
        { bundle: null, bundle_url: null },
        { bundle: null, bundle_url: 'file:///etc/passwd' },
        { bundle: null, bundle_url: `${blobs}/page` },
        { bundle: null, bundle_url: `${blobs}/plain` },
      ),
    '/damaged': { headers: { 'content-type': 'application/x-snappy' }, body: Buffer.alloc(40, 0xff) },
    '/page': { body: '<html>' },
    '/plain': { body: real(BUNDLE) },
  });
  assert.equal(found.length, 2);
  assert.match(reasons(evidence).join(), /^GitHub attestations: 4 of 6 could not be had: /);
});

test('repositories are read from addresses of the server and from owner/name, and from nothing else', async (t) => {
  const routes = { [`/github/repos/demo/tool/${list}`]: listOf({ bundle }) };
  for (const repository of [
    'demo/tool',
    'git+https://github.example/demo/tool.git',
    'https://github.example/demo/tool/',
  ])
    assert.equal((await attestations(t, routes, { ...TOOLS.demo, repository })).found.length, 1, repository);
  const others = [
    'https://evil.example/demo/tool',
    'demo/../x',
    'demo/tool/extra',
    '../..',
    'demo',
    'https://',
    'a b/c',
  ];
  for (const repository of others)
    assert.equal((await attestations(t, routes, { ...TOOLS.demo, repository })).fake.requests.length, 0, repository);
});

const assets = (...names: string[]) => ({
  body: JSON.stringify({ assets: names.map((name, id) => ({ id, name, size: 2 })) }),
});

async function release(test: TestContext, routes: Routes, wanted: Partial<WantedEvidence> = {}) {
  const fake = await fakeServices(test, routes);
  const sources = githubRelease(fake.services().github);
  return gather([{ ...TOOLS.demo, ...wanted }], sources, { budget: PATIENCE });
}
const tag = (name: string) => `/github/repos/demo/tool/releases/tags/${name}`;
const asset = (id: number) => `/github/repos/demo/tool/releases/assets/${id}`;

test('of a release its bundles and SBOMs are taken, by name, and no other asset', async (t) => {
  const names = ['a.sigstore', 'a.sigstore.json', 'a.intoto.jsonl', 'a.cdx.json', 'a.spdx', 'bom.xml', 'a-sbom.json'];
  const all = [...names, 'a.tar.gz', 'a.json', 'notsbom.txt', 'checksums'];
  const replies = all.map((name, id) => [asset(id), { body: JSON.stringify(name) }] as const);
  const { document } = await release(t, { [tag('v1.0.0')]: assets(...all), ...Object.fromEntries(replies) });
  const taken = document.material.map(({ source }) => source.split('asset ')[1]);
  assert.deepEqual(taken.sort(), names.toSorted());
});

test('an SBOM named after the asset the tool is from is its own', async (t) => {
  const routes = { [tag('v1.0.0')]: assets('tool_arm64.sbom.json', 'tool_x64.sbom.json'), [asset(0)]: { body: '{}' } };
  const { document } = await release(t, routes, { distribution: 'tool_arm64' });
  assert.deepEqual(
    document.material.map(({ source }) => source.split('asset ')[1]),
    ['tool_arm64.sbom.json'],
  );
});

test('an asset without the listed digest, too large or gone is missed; a tag cannot name another path', async (t) => {
  const listed = [
    { id: 0, name: 'a.cdx.json', digest: `sha256:${'0'.repeat(64)}` },
    { id: 1, name: 'b.cdx.json', size: 1e9 },
    { id: 2, name: 'c.cdx.json' },
    { id: 3, name: 'd.sigstore' },
  ];
  const routes = {
    [tag('a%2F..%2Fb')]: { body: JSON.stringify({ assets: listed }) },
    [asset(0)]: { body: '{}' },
    [asset(3)]: { body: 'no json' },
  };
  const evidence = await release(t, routes, { tag: 'a/../b' });
  assert.deepEqual(evidence.document.material, []);
  const [bundles, sboms] = reasons(evidence);
  assert.match(bundles ?? '', /^GitHub release, bundles: 1 of 1 assets could not be had: .*d\.sigstore is neither/);
  assert.match(sboms ?? '', /^GitHub release, SBOMs: 3 of 3 assets could not be had: a\.cdx\.json has not the digest/);
});
