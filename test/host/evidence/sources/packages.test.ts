import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather } from '../../../../src/host/evidence/gather.ts';
import { servicesOf } from '../../../../src/host/evidence/services.ts';
import { epssScores } from '../../../../src/host/evidence/sources/exploitation.ts';
import { npmAttestations } from '../../../../src/host/evidence/sources/npm-attestations.ts';
import { osvAdvisories } from '../../../../src/host/evidence/sources/osv.ts';
import { pythonProvenance } from '../../../../src/host/evidence/sources/python-provenance.ts';
import { EPSS, WHEEL } from '../../../lab/services/example.ts';
import type { SeenRequest } from '../../../lab/services/fake-services.ts';
import { fakeServices, PATIENCE, reasons } from '../fake.ts';

const patient = { budget: PATIENCE };
const json = (value: unknown) => ({ body: JSON.stringify(value) });

test('npm packages with a scope, and versions with a plus, are spelled as registries do', async (t) => {
  const fake = await fakeServices(t, {
    '/npm/-/npm/v1/attestations/@scope%2Fname@1.0.0%2Bx': json({ attestations: [{ bundle: { a: 1 } }] }),
  });
  const wanted = [{ path: '/x', purl: 'pkg:npm/%40scope/name@1.0.0%2Bx' }];
  const { document } = await gather(wanted, [npmAttestations(fake.services().npm)], patient);
  assert.equal(document.material.length, 1, fake.paths().join());
});

test('each registry is asked, and what one cannot say does not hide what another has', async (t) => {
  const fake = await fakeServices(t, {
    '/npm/-/npm/v1/attestations/x@1': json({ attestations: [{ bundle: { a: 1 } }] }),
    '/other/-/npm/v1/attestations/x@1': { status: 500 },
  });
  const registries = [new URL(`${fake.origin}/other`), new URL(`${fake.origin}/npm`)];
  const wanted = [{ path: '/x', purl: 'pkg:npm/x@1' }];
  const both = await gather(wanted, [npmAttestations(registries)], patient);
  assert.deepEqual([both.document.material.length, both.document.missed.length], [1, 0]);
  const broken = await gather(wanted, [npmAttestations(registries.slice(0, 1))], patient);
  assert.deepEqual(reasons(broken), ['npm attestations: HOST answered 500: a fault of its own']);
  const none = await gather([{ path: '/x', purl: 'pkg:npm/y@1' }], [npmAttestations(registries)], patient);
  assert.deepEqual(reasons(none), ['npm attestations: there is none']);
  const unknown = await gather(wanted, [npmAttestations([])], patient);
  assert.deepEqual(reasons(unknown), ['npm attestations: no registry of its kind is known here']);
});

test('without a file name the index is asked which files of the version have provenance', async (t) => {
  const provenance = json({ version: 1, attestation_bundles: [] });
  const files = [
    { filename: 'Sample_Project-4.0.tar.gz', provenance: null },
    { filename: 'sample_project-4.0-cp312-cp312-win32.whl', provenance: '/p/win' },
    { filename: 'sample_project-4.0-py3-none-any.whl', provenance: '/p/any' },
    { filename: 'sample_project-4.0.1-py3-none-any.whl', provenance: '/p/next' },
  ];
  const fake = await fakeServices(t, {
    '/python/simple/sample-project/': json({ files }),
    '/p/any': provenance,
    '/p/win': json({ version: 1, attestation_bundles: [1] }),
  });
  const wanted = [{ path: '/x', purl: 'pkg:pypi/sample.project@4.0' }];
  const { document } = await gather(wanted, [pythonProvenance(fake.services().python)], patient);
  assert.deepEqual(
    document.material.map(({ source }) => new URL(source).pathname),
    ['/p/any', '/p/win'],
  );
  assert.equal(fake.requests[0]?.headers.accept, 'application/vnd.pypi.simple.v1+json');
  const known = await gather(
    [{ ...wanted[0], path: '/x', distribution: WHEEL }],
    [pythonProvenance(fake.services().python)],
    patient,
  );
  assert.deepEqual(reasons(known), ['Python provenance: there is none']);
});

interface Query {
  readonly package: { readonly purl: string };
  readonly page_token?: string;
}
const queries = ({ body }: SeenRequest) => (JSON.parse(body) as { queries: Query[] }).queries;
const purls = (count: number) => Array.from({ length: count }, (_, i) => `pkg:npm/x@1.0.${i}`);

test('OSV is asked about many packages at once, and for further pages of those that have them', async (t) => {
  const fake = await fakeServices(t, {
    '/osv/v1/querybatch': (request) =>
      json({
        results: queries(request).map(({ package: { purl }, page_token = '0' }) => {
          if (!purl.endsWith('.7')) return {};
          const page = Number(page_token);
          return { vulns: [{ id: `V-${page}`, modified: 'm' }], next_page_token: page < 2 ? `${page + 1}` : '' };
        }),
      }),
    ...Object.fromEntries([0, 1, 2].map((page) => [`/osv/v1/vulns/V-${page}`, json({ id: `V-${page}` })])),
  });
  const wanted = [{ path: '/x', purl: 'pkg:npm/x@1.0.0', components: purls(1500) }];
  const { document } = await gather(wanted, [osvAdvisories(fake.services().osv)], patient);
  const sizes = fake.requests.filter(({ method }) => method === 'POST').map((request) => queries(request).length);
  assert.deepEqual(
    sizes.sort((a, b) => b - a),
    [1000, 500, 1, 1],
  );
  assert.equal(document.material.filter(({ source }) => source.includes('/vulns/')).length, 3);
  assert.equal(document.material.length, 1499 + 3);
  assert.deepEqual(document.missed, []);
});

test('one package OSV does not understand keeps it from no other', async (t) => {
  const fake = await fakeServices(t, {
    '/osv/v1/querybatch': (request) =>
      queries(request).some(({ package: { purl } }) => purl.endsWith('.5'))
        ? { status: 400, body: '{"code":3,"message":"Invalid Package URL"}' }
        : json({ results: queries(request).map(() => ({})) }),
  });
  const wanted = [{ path: '/x', components: [...purls(9), 'pkg:generic/openssl@1', 'no purl', 'pkg:npm/unversioned'] }];
  const evidence = await gather(wanted, [osvAdvisories(fake.services().osv)], patient);
  assert.equal(evidence.document.material.length, 8);
  assert.deepEqual(evidence.document.missed.map(({ subject }) => subject).sort(), [
    'pkg:generic/openssl@1',
    'pkg:npm/x@1.0.5',
  ]);
  assert.match(reasons(evidence).join(), /answered 400; 200 was expected.*it knows no packages of this type/);
});

test('answers of OSV that are not to its questions are no answers', async (t) => {
  const wrong: [unknown, RegExp][] = [
    [{ results: [] }, /HOST gave 0 answers to 1 questions/],
    [{ results: [{ vulns: [{ id: 7 }] }] }, /JSON of another shape: results\.0\.vulns\.0\.id/],
    [{ results: [{ vulns: [{ id: '../../x' }] }] }, /1 of 1 advisories could not be had: .*by what is no id/],
    [{ results: [{ vulns: [{ id: 'OTHER' }] }] }, /1 of 1 advisories could not be had: .*JSON of another shape: id/],
    [{ results: [{ vulns: [{ id: 'NONE' }] }] }, /names NONE, and has it not/],
    [{ results: [{ next_page_token: 'again' }] }, /answers with more than 10 pages/],
  ];
  for (const [answer, message] of wrong) {
    const fake = await fakeServices(t, {
      '/osv/v1/querybatch': json(answer),
      '/osv/v1/vulns/OTHER': json({ id: 'X' }),
    });
    const evidence = await gather([{ path: '/x', purl: 'pkg:npm/x@1' }], [osvAdvisories(fake.services().osv)], patient);
    assert.deepEqual(evidence.document.material, []);
    assert.match(reasons(evidence).join(), message);
  }
});

test('EPSS comes compressed or plain; what is no such list is refused', async (t) => {
  const fake = await fakeServices(t, {
    '/plain': { body: EPSS },
    '/page': { body: 'epss, but not' },
    '/cut': { body: '\x1f\x8b' },
  });
  const wanted = [{ path: '/x', purl: 'pkg:npm/x@1' }];
  const epss = (path: string) => gather(wanted, [epssScores(new URL(`${fake.origin}${path}`))], patient);
  assert.equal((await epss('/plain')).document.material[0]?.kind, 'epss');
  assert.match(reasons(await epss('/page')).join(), /something else than EPSS scores/);
});

test('addresses come from the environment and from trusted variables, without what does not belong to one', () => {
  const variables = {
    'registry:npm': { values: ['registry.example', 'scope.example'], trusted: true, source: 'x' },
    'registry:pip': { values: ['index.example'], trusted: false, source: 'x' },
  };
  const { github, npm, python, osv } = servicesOf({
    env: { GITHUB_API_URL: 'https://user:pw@ghes.example/api/v3' },
    token: ' t\n',
    variables,
    given: { osv: 'https://mirror.example/osv/' },
  });
  assert.equal(github.api.href, 'https://ghes.example/api/v3');
  assert.equal(github.token, 't');
  assert.deepEqual(npm.map(String), ['https://registry.example/', 'https://scope.example/']);
  assert.deepEqual(python, []);
  assert.equal(osv.href, 'https://mirror.example/osv/');
  assert.throws(() => servicesOf({ env: {}, given: { osv: 'file:///etc' } }), /is no address of a service/);
});
