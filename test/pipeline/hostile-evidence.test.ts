import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { MANIFEST_PREDICATE } from '../../src/baseline/manifest.ts';
import { materialKinds } from '../../src/evidence/evidence.ts';
import type { PluginRecord } from '../../src/evidence/plugins/record.ts';
import { readEvidence } from '../../src/host/evidence/read-evidence.ts';
import { writeEvidence } from '../../src/host/evidence/write-evidence.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import { type ResultDocument, resultSchema } from '../../src/report/result.ts';
import { ARTIFACT, mint, sha256 } from '../lab/sigstore/mint.ts';
import { type Gathered, gathered, MOMENT } from './gathered.ts';
import { Scenario, type Setting } from './scenario.ts';

const TOOL = '/usr/local/bin/tool';
const DIGEST = sha256(ARTIFACT);
const pin = { path: TOOL, source: 'https://github.com/acme/tool' };
/** Manifests are read where the configuration asks for them. */
const asking = {
  manifests: [{ file: `sha256:${DIGEST}` }, { attestation: `sha256:${DIGEST}`, source: pin.source }],
};

/** Evidence of every kind about one tool, that was built from another repository than its pin says. */
async function evidenceOfAllKinds(): Promise<Gathered[]> {
  const { bundle, trustedRoot, registryKeys } = await mint({ repository: 'mallory/tool', key: false });
  const purl = 'pkg:npm/left@1.0.0';
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'left', version: '1.0.0', purl }],
    vulnerabilities: [{ id: 'CVE-2026-0002', analysis: { state: 'not_affected' }, affects: [{ ref: purl }] }],
  };
  const manifest = { schema: 1, artifact: { sha256: DIGEST }, source: 'file', ports: { connect: [443] } };
  const attested = await mint({ predicateType: MANIFEST_PREDICATE, predicate: manifest });
  return [
    { kind: 'manifest', content: manifest, subject: `sha256:${DIGEST}` },
    { kind: 'manifest-bundle', content: attested.bundle, subject: `sha256:${DIGEST}` },
    { kind: 'bundle', content: bundle, subject: `sha256:${DIGEST}` },
    { kind: 'trusted-root', content: trustedRoot },
    { kind: 'registry-keys', content: registryKeys },
    { kind: 'sbom', content: sbom, subject: `sha256:${DIGEST}` },
    { kind: 'vex', content: sbom },
    {
      kind: 'advisory',
      content: {
        id: 'GHSA-1',
        aliases: ['CVE-2026-0001'],
        modified: '2026-05-01T00:00:00Z',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        affected: [
          { package: { ecosystem: 'npm', name: 'left' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
        ],
      },
    },
    { kind: 'kev', content: { catalogVersion: '1', vulnerabilities: [{ cveID: 'CVE-2026-0001' }] } },
    { kind: 'epss', content: 'cve,epss,percentile\nCVE-2026-0001,0.5,0.5\n' },
  ];
}

function judged(setting: Setting): ResultDocument {
  const world = new Scenario({
    config: { tools: [pin], ...asking },
    recording: { tools: [{ path: TOOL, sha256: DIGEST }] },
    ...setting,
  });
  world.run(TOOL).connect('192.0.2.1', 443, 'a.test');
  return world.judge().document;
}

/** Bytes that are nothing: noise, text, JSON that is nested, hostile or of another shape. */
const rubbish: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }),
  fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }).map((text) => Buffer.from(text)),
  fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text)),
  fc.integer({ min: 1, max: 100_000 }).map((depth) => Buffer.from('['.repeat(depth))),
  fc
    .constantFrom(
      '{"__proto__":{"verified":true}}',
      '{"constructor":1}',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><bom>&b;</bom>',
      '\u0000',
      '{"vulns":[{"id":1}]}',
      '&a [*a]',
    )
    .map((text) => Buffer.from(text)),
);

test('rubbish of every kind is said, and never stops the judgement', () => {
  const clean = judged({ evidence: gathered([]), config: asking });
  fc.assert(
    fc.property(fc.constantFrom(...materialKinds), rubbish, (kind, content) => {
      const given = [{ kind, content, subject: `sha256:${DIGEST}`, source: 'the-source' }];
      const plugins = [{ command: 'the-source', sha256: DIGEST, name: 'asked' }];
      const record = {
        ...plugins[0],
        asked: MOMENT,
        milliseconds: 1,
        answers: gathered(given).document.material[0]?.sha256,
      };
      const isAnswer = kind === 'plugin-answers';
      const evidence = gathered(given, isAnswer ? { plugins: [record as PluginRecord] } : {});
      const document = judged({ evidence, config: isAnswer ? { ...asking, plugins } : asking });
      resultSchema.parse(document);
      assert.deepEqual(document.risk, clean.risk);
      assert.equal(document.decision, 'pass');
      const { problems = [] } = document.evidence ?? {};
      assert.ok(problems.length <= 20);
      const said = isAnswer || kind.startsWith('manifest') ? document.coverage.reasons : problems;
      if (!isJson(content))
        assert.match(said.join(), isAnswer ? /the plug-in asked gave no evidence/ : /the-source/, kind);
    }),
    { numRuns: 150 },
  );
});

function isJson(content: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(content).toString());
    return true;
  } catch {
    return false;
  }
}

test('material of the right shape with anything in any of its places never stops the judgement, nor clears a tool', async () => {
  const all = await evidenceOfAllKinds();
  const before = judged({ evidence: gathered(all) });
  assert.equal(before.findings[0]?.rule, 'wrong-source');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', '__proto__', -1, 1e308, [], {}, null, 'x'.repeat(5000)),
  );
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.array(fc.nat(9), { maxLength: 8 }), value, (index, path, other) => {
      const mutated = all.map((one, i) =>
        i === index && typeof one.content === 'object' ? { ...one, content: withOther(one.content, path, other) } : one,
      );
      const document = judged({ evidence: gathered(mutated) });
      resultSchema.parse(document);
      assert.ok(
        document.decision === 'fail' || document.coverage.level === 'partial',
        JSON.stringify(document.coverage),
      );
    }),
    { numRuns: 60 },
  );
});

/** A copy of a JSON value with another one at a place: at each level the key of that number, as far as there are any. */
function withOther(value: object, path: readonly number[], other: unknown): object {
  const [at, ...rest] = path;
  const keys = Object.keys(value);
  const key = at === undefined || keys.length === 0 ? undefined : keys[at % keys.length];
  if (key === undefined) return Array.isArray(other) ? other : { other };
  const inner = (value as Record<string, unknown>)[key];
  const changed =
    rest.length > 0 && typeof inner === 'object' && inner !== null ? withOther(inner, rest, other) : other;
  return Array.isArray(value)
    ? value.map((one, i) => (String(i) === key ? changed : one))
    : Object.fromEntries([...Object.entries(value).filter(([name]) => name !== key), [key, changed]]);
}

test('the same recording and evidence give the same bytes; material that is changed or gone is named, and makes nothing better', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'guard-evidence-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const all = await evidenceOfAllKinds();
  // a bundle that nobody says the subject of: when it is gone, nothing tells what it was about
  const shared = all.map(({ subject, ...one }) =>
    one.kind === 'bundle' ? one : { ...one, ...(subject && { subject }) },
  );
  const replay = () => {
    const { damages, changed, ...evidence } = readEvidence(directory);
    return { document: judged({ evidence, damages, tampered: changed }), damages, changed };
  };
  for (const materials of [all, shared]) {
    const restore = () => {
      rmSync(directory, { recursive: true, force: true });
      mkdirSync(directory);
      writeEvidence(directory, gathered(materials));
    };
    restore();
    const before = replay();
    assert.deepEqual(before.damages, []);
    assert.equal(before.document.decision, 'fail');
    assert.equal(before.document.coverage.level, 'full');
    assert.equal(canonicalJson(replay().document), canonicalJson(before.document));
    const hurt: Record<string, (path: string) => void> = {
      gone: (path) => rmSync(path),
      changed: (path) => writeFileSync(path, '{}'),
      cut: (path) => truncateSync(path, 5),
      directory: (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    };
    const names = readdirSync(join(directory, 'evidence'));
    for (const [how, damage] of Object.entries(hurt)) {
      for (const name of [...names.map((one) => join('evidence', one)), 'evidence.json']) {
        restore();
        damage(join(directory, name));
        const { document, damages, changed } = replay();
        assert.match(damages.join(), new RegExp(name), how);
        assert.equal(document.coverage.level, 'partial');
        assert.match(document.coverage.reasons.join(), new RegExp(name));
        const isChanged = how === 'changed' || how === 'cut' || (how === 'directory' && name === 'evidence.json');
        assert.equal(changed.length > 0, isChanged, `${how} ${name}`);
        if (how === 'gone' && name === 'evidence.json') {
          assert.match(document.coverage.reasons.join(), /nothing shows where .* was built/);
        } else {
          assert.equal(document.decision, 'fail', `${how} ${name}`);
        }
      }
    }
  }
});
