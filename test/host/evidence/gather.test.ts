import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceSchema } from '../../../src/evidence/evidence.ts';
import { gather } from '../../../src/host/evidence/gather.ts';
import type { Source } from '../../../src/host/evidence/sources/source.ts';
import { serviceSources } from '../../../src/host/evidence/sources.ts';
import { BUNDLE, EPSS, KNOWN, NPM_BUNDLES, real, SHA256, TOOLS, unsnappy } from '../../lab/services/example.ts';
import type { Mode } from '../../lab/services/misbehaviour.ts';
import { fakeServices, gathered, heldClock, PATIENCE, reasons } from './fake.ts';

const all = Object.values(TOOLS);

test('everything the services have about the tools is there, with its digest, its subject and where it is from', async (t) => {
  const fake = await fakeServices(t);
  const { document, read } = await gathered(fake, all);
  assert.deepEqual(evidenceSchema.parse(document), document);
  const of = (kind: string, subject?: string) =>
    document.material.filter((each) => each.kind === kind && each.subject === subject);
  const texts = (kind: string, subject?: string) =>
    of(kind, subject).map(({ sha256 }) => Buffer.from(read(sha256) ?? []).toString());
  const attested = texts('bundle', `sha256:${SHA256}`);
  assert.deepEqual(attested, [real(BUNDLE).toString()]);
  const bundles = NPM_BUNDLES.map((name) => `${JSON.stringify(JSON.parse(real(name).toString()))}\n`);
  assert.deepEqual(texts('bundle'), [bundles.join('')], 'those of the release say themselves what they are about');
  assert.equal(of('bundle', TOOLS.npm.purl).length, 2);
  assert.equal(of('bundle', TOOLS.python.purl).length, 1);
  assert.equal(of('sbom', `sha256:${SHA256}`).length, 2);
  assert.deepEqual(
    texts('advisory', TOOLS.go.purl)
      .map((text) => JSON.parse(text).id)
      .sort(),
    KNOWN[TOOLS.go.purl],
  );
  assert.deepEqual(texts('advisory', TOOLS.npm.purl), ['{"vulns":[]}']);
  assert.deepEqual(texts('epss'), [EPSS]);
  assert.deepEqual(texts('kev'), [real('vulnerabilities/kev.json').toString()]);
  assert.deepEqual(document.missed, []);
  assert.ok(!JSON.stringify(document).includes('secret'), 'the secret of a pre-signed address');
});

test('the token goes to the GitHub API and nowhere else', async (t) => {
  const fake = await fakeServices(t);
  await gathered(fake, all);
  for (const { path, headers } of fake.requests)
    assert.equal(headers.authorization, path.startsWith('/github/') ? 'Bearer t0ken' : undefined, path);
  assert.ok(fake.paths().includes('/blobs/tool.cdx.json'), 'a redirect of the API was followed');
});

const outcomes: [Mode, RegExp][] = [
  [404, /: (there is none|there is no release v1.0.0|HOST has no \/v1\/querybatch)$/],
  [429, /: HOST answered 429: too many requests were made, it asks to wait 60 s$/],
  [500, /: HOST answered 500: a fault of its own$/],
  ['malformed', /: HOST answered with (text\/html, JSON was expected|something else than EPSS scores as CSV)$/],
  ['redirects', /: HOST redirects (more than 5 times|what is posted to it)$/],
  ['hangup', /: HOST broke the connection off$/],
];
for (const [mode, reason] of outcomes) {
  test(`services that answer ${mode}: nothing is had, and each says why`, { timeout: PATIENCE }, async (t) => {
    const fake = await fakeServices(t);
    fake.behave(mode);
    const evidence = await gathered(fake, all);
    assert.deepEqual(evidence.document.material, []);
    assert.equal(evidence.document.missed.length, 11);
    for (const each of reasons(evidence)) assert.match(each, reason);
  });
}

for (const mode of ['silent', 'drip', 'endless', 'bomb'] as const) {
  test(`services that are ${mode} do not hold it beyond the budget`, { timeout: PATIENCE }, async (t) => {
    const fake = await fakeServices(t);
    fake.behave(mode);
    const evidence = await gathered(fake, all, { budget: 100 });
    assert.deepEqual(evidence.document.material, []);
    assert.equal(evidence.document.missed.length, 11);
    for (const each of reasons(evidence))
      assert.match(each, /within 100 ms$|HOST sends more than the \d+ bytes that are taken$/);
  });
}

test('services that are slow, and in time, are waited for', async (t) => {
  const fake = await fakeServices(t);
  fake.behave('slow');
  const evidence = gathered(fake, all);
  await fake.arrived(7);
  fake.release();
  assert.deepEqual((await evidence).document.missed, []);
});

test('services that refuse the connection are said to', async (t) => {
  const fake = await fakeServices(t);
  await fake.close();
  const evidence = await gathered(fake, all);
  assert.equal(evidence.document.missed.length, 11);
  for (const each of reasons(evidence)) assert.match(each, /: HOST refused the connection$/);
});

test('what came before the time was over stays, what did not is missed, by subject', async (t) => {
  const fake = await fakeServices(t);
  fake.behave('silent', 'github', 'kev');
  const clock = heldClock();
  const sources = serviceSources(fake.services(), unsnappy);
  const waiting = new Set(['npm attestations', 'Python provenance', 'OSV', 'EPSS']);
  let open = 0;
  // the time is over as soon as all that answers has answered
  const counted = sources.map((source): Source => {
    if (!waiting.has(source.name)) return source;
    const questions = source.questions(all).map((question) => ({
      ...question,
      ask: (asking: Parameters<typeof question.ask>[0]) =>
        question.ask(asking).finally(() => --open || setImmediate(() => clock.elapse())),
    }));
    open += questions.length;
    return { ...source, questions: () => questions };
  });
  const evidence = await gather(all, counted, { clock, http: { requestTime: PATIENCE } });
  const kinds = new Set(evidence.document.material.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['advisory', 'bundle', 'epss']);
  const late = 'it was not there within 2000 ms';
  const subject = `sha256:${SHA256}`;
  assert.deepEqual(evidence.document.missed, [
    { axis: 'exposure', subject: 'KEV', source: 'KEV', reason: late },
    { axis: 'provenance', subject, source: 'GitHub attestations', reason: late },
    { axis: 'provenance', subject, source: 'GitHub release, bundles', reason: late },
    { axis: 'sbom', subject, source: 'GitHub dependency graph', reason: late },
    { axis: 'sbom', subject, source: 'GitHub release, SBOMs', reason: late },
  ]);
});

test('some advisories of a package that came before the time was over stay', async (t) => {
  const fake = await fakeServices(t);
  const clock = heldClock();
  const [osv] = serviceSources(fake.services(), unsnappy).filter(({ name }) => name === 'OSV');
  const evidence = gather([TOOLS.go], osv ? [osv] : [], { clock, http: { parallel: 1, requestTime: PATIENCE } });
  await fake.arrived(10); // one connection: what was asked before the tenth has been answered
  fake.behave('silent');
  await fake.arrived(11);
  clock.elapse();
  const { material, missed } = (await evidence).document;
  assert.deepEqual([material.length, missed.length], [9, 1]);
});

test('offline nothing is asked, and all that is missing says so', async (t) => {
  const fake = await fakeServices(t);
  const evidence = await gathered(fake, all, { offline: '--offline' });
  assert.equal(evidence.document.offline, true);
  assert.deepEqual(evidence.document.material, []);
  assert.equal(fake.requests.length, 0);
  assert.equal(evidence.document.missed.length, 11);
  for (const each of reasons(evidence)) assert.match(each, /: not asked: --offline$/);
});

test('what many tools have in common is asked for once, and filed under each', async (t) => {
  const fake = await fakeServices(t);
  const { demo } = TOOLS;
  const wanted = ['/a', '/b', '/c'].map((path) => ({ path, repository: demo.repository, tag: demo.tag }));
  const { document } = await gathered(fake, wanted);
  assert.equal(fake.paths().filter((path) => path.endsWith('/releases/tags/v1.0.0')).length, 1);
  assert.equal(fake.paths().filter((path) => path.endsWith('/sbom')).length, 1);
  const subjects = document.material.filter(({ kind }) => kind === 'sbom').map(({ subject }) => subject);
  assert.deepEqual(subjects, ['/a', '/a', '/b', '/b', '/c', '/c']);
});

test('nothing known of a tool is nothing asked; without tools nothing is', async (t) => {
  const fake = await fakeServices(t);
  for (const wanted of [
    [],
    [{ path: '/usr/bin/make' }],
    [{ path: '/x', repository: 'https://elsewhere.example/a/b' }],
  ]) {
    const { document } = await gathered(fake, wanted);
    assert.deepEqual([document.material, document.missed, fake.requests.length], [[], [], 0]);
  }
});

test('more tools than are asked about are counted, and many that miss the same are one line', async (t) => {
  const fake = await fakeServices(t);
  const wanted = Array.from({ length: 510 }, (_, i) => ({ path: `/${i}`, purl: `pkg:npm/x@1.0.${i}` }));
  const { document } = await gathered(fake, wanted, { offline: '--offline' });
  const npm = document.missed.filter(({ source }) => source === 'npm attestations').map(({ subject }) => subject);
  assert.equal(npm.length, 22);
  assert.ok(npm.includes('10 more tools') && npm.includes('480 more'));
});

test('a source that breaks is a reason, not an end', async () => {
  const source = (ask: () => Promise<void>): Source => ({
    name: 'x',
    axis: 'sbom',
    questions: () => [{ subject: 's', ask }],
  });
  const evidence = await gather(
    [{ path: '/x' }],
    [source(() => Promise.reject(new Error('first'))), source(async () => JSON.parse('{'))],
  );
  assert.equal(evidence.document.missed.length, 2);
});
