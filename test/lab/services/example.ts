import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WantedEvidence } from '../../../src/host/evidence/wanted.ts';
import type { Routes, SeenRequest } from './fake-services.ts';

/** Real material, written by others, beside the checkout. */
export const REAL = join(import.meta.dirname, '../../../..', 'shared', 'real');
export const real = (path: string): Buffer => readFileSync(join(REAL, path));

const snappy = createRequire(import.meta.url)('snappyjs') as {
  compress(bytes: Uint8Array): Uint8Array;
  uncompress(bytes: Uint8Array, limit: number): Uint8Array;
};
export const unsnappy = (bytes: Uint8Array, limit: number): Uint8Array =>
  snappy.uncompress(new Uint8Array(bytes), limit);

export const BUNDLE = 'sigstore/reusable-workflow-attestation.sigstore.json';
/** The digest that bundle is about. */
export const SHA256 = '49a3aa6075e0f49f82843e74b5baa614ad2a588e6675612bf108a0a008c5ac25';
export const NPM_BUNDLES = ['sigstore/sigstore-js-2.1.0-bundle.json', 'sigstore/sigstore-js-2.1.0-bundle-v0.1.json'];
export const WHEEL = 'sampleproject-4.0.0-py3-none-any.whl';

/** Tools of which every service knows something. */
export const TOOLS = {
  demo: { path: '/opt/demo', sha256: SHA256, repository: 'https://github.example/demo/tool', tag: 'v1.0.0' },
  npm: { path: '/usr/lib/sigstore/cli.js', purl: 'pkg:npm/sigstore@2.1.0' },
  python: { path: '/usr/bin/sample', purl: 'pkg:pypi/sampleproject@4.0.0', distribution: WHEEL },
  go: { path: '/usr/bin/go', purl: 'pkg:golang/stdlib@1.16.0' },
} as const satisfies Record<string, WantedEvidence>;

const text = (value: unknown): string => JSON.stringify(value);
const json = (path: string): unknown => JSON.parse(real(path).toString());
const repository = '/github/repos/demo/tool';
const advisories = readdirSync(join(REAL, 'vulnerabilities/osv-go')).slice(0, 20);

/** The vulnerabilities the OSV of the example knows, by purl. */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  [TOOLS.go.purl]: advisories.map((name) => name.replace('.json', '')),
};

/** Answers of every service about these tools, from real material as far as there is some. */
export function exampleRoutes(): Routes {
  const attested = { repository_id: 1, bundle: null };
  return {
    [`${repository}/attestations/sha256:${SHA256}`]: (_, { blobs }) => ({
      body: text({ attestations: [{ ...attested, bundle_url: `${blobs}/blobs/bundle.json.sn?sig=secret` }] }),
    }),
    '/blobs/bundle.json.sn': {
      headers: { 'content-type': 'application/x-snappy' },
      body: snappy.compress(new Uint8Array(real(BUNDLE))),
    },
    [`${repository}/releases/tags/v1.0.0`]: {
      body: text({
        assets: [
          { id: 1, name: 'tool_linux_amd64.tar.gz', size: 10_000_000 },
          { id: 2, name: 'multiple.intoto.jsonl', size: 20_000 },
          { id: 3, name: 'tool.cdx.json', size: 300_000 },
        ],
      }),
    },
    [`${repository}/releases/assets/2`]: {
      body: NPM_BUNDLES.map((name) => `${text(json(name))}\n`).join(''),
    },
    [`${repository}/releases/assets/3`]: (_, { blobs }) => ({
      status: 302,
      headers: { location: `${blobs}/blobs/tool.cdx.json` },
    }),
    '/blobs/tool.cdx.json': { body: real('sbom/juice-shop.cdx-1.4.json') },
    [`${repository}/dependency-graph/sbom`]: { body: text({ sbom: json('sbom/example11.spdx-2.3.json') }) },
    '/npm/-/npm/v1/attestations/sigstore@2.1.0': {
      body: text({ attestations: NPM_BUNDLES.map((name) => ({ predicateType: 'x', bundle: json(name) })) }),
    },
    [`/python/integrity/sampleproject/4.0.0/${WHEEL}/provenance`]: { body: provenance() },
    '/osv/v1/querybatch': ({ body }: SeenRequest) => ({ body: queried(body) }),
    ...Object.fromEntries(
      advisories.map((name) => [
        `/osv/v1/vulns/${name.replace('.json', '')}`,
        { body: real(`vulnerabilities/osv-go/${name}`) },
      ]),
    ),
    '/kev/known_exploited_vulnerabilities.json': { body: real('vulnerabilities/kev.json') },
    '/epss/epss_scores-current.csv.gz': { headers: { 'content-type': 'application/gzip' }, body: gzipSync(EPSS) },
  };
}

/** In the form of the daily file; the scores are invented. */
export const EPSS =
  '#model_version:v2025.03.14,score_date:2026-11-20T00:00:00+0000\ncve,epss,percentile\nCVE-2021-27919,0.01,0.5\n';

function queried(body: string): string {
  const { queries } = JSON.parse(body) as { queries: { package: { purl: string } }[] };
  return text({
    results: queries.map(({ package: { purl } }) => {
      const ids = KNOWN[purl] ?? [];
      return ids.length === 0 ? {} : { vulns: ids.map((id) => ({ id, modified: '2024-01-01T00:00:00Z' })) };
    }),
  });
}

/** A provenance object (PEP 740) with the parts of a real bundle. */
function provenance(): string {
  const bundle = json(BUNDLE) as { dsseEnvelope: { payload: string; signatures: { sig: string }[] } };
  const envelope = { statement: bundle.dsseEnvelope.payload, signature: bundle.dsseEnvelope.signatures[0]?.sig };
  const attestation = { version: 1, envelope, verification_material: { certificate: '', transparency_entries: [] } };
  return text({ version: 1, attestation_bundles: [{ publisher: { kind: 'GitHub' }, attestations: [attestation] }] });
}
