import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { evidenceTrust } from '../../../src/evidence/provenance/evidence-trust.ts';
import { provenanceOf } from '../../../src/evidence/provenance/provenance.ts';
import { gatherWanted } from '../../../src/host/evidence/pinned.ts';
import { refreshedRoot } from '../../../src/host/evidence/tuf/refresh.ts';
import { repositories } from '../../../src/host/evidence/tuf/repositories.ts';
import { type Config, configSchema } from '../../../src/policy/config.ts';
import { TestTuf } from '../../lab/services/tuf-repository.ts';
import { ARTIFACT, mint, sha256 } from '../../lab/sigstore/mint.ts';
import { put } from '../packages/deb-root.ts';
import { scratch } from '../scratch.ts';

const minted = mint({});
const PAST = '2020-01-01T00:00:00Z';

/** A repository served on loopback, and the gathering of evidence about an artifact that its trusted root verifies. */
async function world(t: TestContext, tuf = new TestTuf()) {
  const directory = scratch(t);
  const { bundle, trustedRoot } = await minted;
  const state = { hang: false, broken: false };
  const asked: string[] = [];
  const server: Server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (state.hang) return;
    const content = tuf.files.get(url.slice(1));
    response.writeHead(state.broken ? 500 : content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  t.after(close);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bundleFile = put(join(directory, 'tool.sigstore.json'), JSON.stringify(bundle));
  const cache = join(directory, 'cache');
  const look = async (settings: Partial<Config['evidence']> = {}) => {
    const evidence = { osv: false, budget: 5000, trustedRoot: 'refresh', ...settings };
    const wanted = {
      path: '/opt/tool',
      sha256: sha256(ARTIFACT),
      files: [{ kind: 'bundle' as const, path: bundleFile }],
    };
    const found = await gatherWanted([wanted], configSchema.parse({ evidence }), {
      env: {},
      base: directory,
      cache,
      services: { tuf: [tuf.at(origin)] },
    });
    const { verified, root } = provenanceOf(found, { sha256: sha256(ARTIFACT) });
    const missed = found.document.missed.filter(({ source }) => source === 'trusted root');
    return { found, verified, root, missed, names: evidenceTrust(found).trust.roots.map(({ by }) => by.name) };
  };
  return { tuf, state, asked, close, cache, origin, target: JSON.stringify(trustedRoot), look };
}

const BUILT_IN = ['Sigstore public good (built in)'];

test('a refreshed root takes the place of the built-in one, and tells source and age', async (t) => {
  const { tuf, target, look, origin, cache } = await world(t);
  tuf.publish({ target });
  const { verified, root, names, missed, found } = await look();
  assert.deepEqual(missed, []);
  assert.deepEqual(names, [`${origin}/ (TUF)`]);
  assert.equal(verified, true);
  assert.equal(root?.name, `${origin}/ (TUF)`);
  assert.ok(Math.abs(Date.now() - Date.parse(root?.moment ?? '')) < 60_000);
  assert.equal(found.document.material.find(({ kind }) => kind === 'trusted-root')?.subject, 'sigstore:public-good');
  assert.deepEqual(readdirSync(join(cache, 'tuf-public-good')).sort(), [
    'snapshot.json',
    'targets.json',
    'timestamp.json',
  ]);
});

test('a root that is not asked for is not refreshed', async (t) => {
  const { tuf, target, look, asked } = await world(t);
  tuf.publish({ target });
  const { names, missed, verified } = await look({ trustedRoot: 'built-in' });
  assert.deepEqual([names, missed, verified, asked], [BUILT_IN, [], false, []]);
});

test('keys are followed from root to root', async (t) => {
  const { tuf, target, look, origin } = await world(t);
  tuf.publish({ target });
  assert.equal((await look()).verified, true);
  tuf.rotate();
  tuf.publish({ target });
  assert.deepEqual((await look()).names, [`${origin}/ (TUF)`]);
  tuf.rotate(true);
  const forged = await look();
  assert.deepEqual(forged.names, BUILT_IN);
  assert.match(forged.missed[0]?.reason ?? '', /^the built-in root is used: root/);
});

for (const [what, published, reason] of [
  ['an expired timestamp', { expires: { timestamp: PAST } }, /timestamp\.json is expired/],
  ['an expired snapshot', { expires: { snapshot: PAST } }, /snapshot\.json is expired/],
  ['expired targets', { expires: { targets: PAST } }, /targets\.json is expired/],
  ['a timestamp of another signature', { forged: ['timestamp'] }, /timestamp was signed by 0\/1 keys/],
  ['targets of another signature', { forged: ['targets'] }, /targets was signed by 0\/1 keys/],
  ['another content than is signed', { served: '{}' }, /trusted_root\.json|Expected length|hash/i],
] as const) {
  test(`with ${what} the built-in root is used, and it is said why`, async (t) => {
    const { tuf, target, look } = await world(t);
    tuf.publish({ target, ...published });
    const { names, missed, verified } = await look();
    assert.deepEqual(names, BUILT_IN);
    assert.equal(verified, false);
    assert.equal(missed.length, 1);
    assert.deepEqual([missed[0]?.axis, missed[0]?.subject], ['provenance', 'sigstore:public-good']);
    assert.match(missed[0]?.reason ?? '', /^the built-in root is used: /);
    assert.match(missed[0]?.reason ?? '', reason);
  });
}

test('an older state than was seen before is refused, whatever lies in the cache', async (t) => {
  const { tuf, target, look, cache } = await world(t);
  tuf.publish({ target, version: 3 });
  assert.equal((await look()).verified, true);
  tuf.publish({ target, version: 2 });
  const older = await look();
  assert.deepEqual(older.names, BUILT_IN);
  assert.match(older.missed[0]?.reason ?? '', /version 2 is less than current version 3/);
  // what is no metadata of theirs is as if it had never been kept
  for (const name of ['timestamp.json', 'snapshot.json', 'targets.json', 'root.json'])
    writeFileSync(join(cache, 'tuf-public-good', name), JSON.stringify(new TestTuf().root));
  assert.equal((await look()).verified, true);
});

test('a first root that is expired, and has no successor, is refused', async (t) => {
  const { tuf, target, look } = await world(t, new TestTuf(PAST));
  tuf.publish({ target });
  assert.match((await look()).missed[0]?.reason ?? '', /root\.json is expired/);
  tuf.rotate();
  tuf.publish({ target });
  assert.equal((await look()).verified, true);
});

test('a repository that is down, broken, slow, offline or endless costs no more than the budget', async (t) => {
  const { tuf, target, look, state, close, asked } = await world(t);
  tuf.publish({ target });
  const reasonOf = async (settings?: Partial<Config['evidence']>) => {
    const begun = performance.now();
    const { names, missed } = await look(settings);
    assert.deepEqual(names, BUILT_IN);
    assert.ok(performance.now() - begun < 4000);
    return missed[0]?.reason ?? '';
  };
  state.broken = true;
  assert.match(await reasonOf(), /answered 500/);
  state.broken = false;
  state.hang = true;
  assert.match(await reasonOf({ budget: 300 }), /300 ms/);
  state.hang = false;
  const before = asked.length;
  assert.match(await reasonOf({ offline: true }), /the built-in root is used: not asked: /);
  assert.equal(asked.length, before);
  tuf.files.set('timestamp.json', ' '.repeat(20_000));
  assert.match(await reasonOf(), /16384 bytes/);
  for (const text of ['', 'null', '[]', '{"signed":{}}', '{"signed":null,"signatures":1}', '['.repeat(10_000)]) {
    tuf.files.set('timestamp.json', text);
    assert.match(await reasonOf(), /^the built-in root is used: ./);
  }
  close();
  assert.match(await reasonOf(), /refused the connection|broke the connection off/);
});

test('a root that is signed and cannot be used leaves the built-in one', async (t) => {
  const { tuf, look } = await world(t);
  tuf.publish({ target: '{"mediaType":"other"}' });
  const { names, found } = await look();
  assert.deepEqual(names, BUILT_IN);
  assert.match(evidenceTrust(found).problems[0] ?? '', /cannot be used/);
});

test('a directory of the cache that others can write to is not used, and the root is had all the same', async (t) => {
  const { tuf, target, look, cache } = await world(t);
  tuf.publish({ target });
  const kept = join(cache, 'tuf-public-good');
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  chmodSync(kept, 0o777);
  assert.equal((await look()).verified, true);
  assert.deepEqual(readdirSync(kept), []);
});

test('the roots that ship are signed by their own keys', async () => {
  assert.deepEqual(
    repositories.map(({ name }) => name),
    ['public-good', 'github'],
  );
  for (const repository of repositories) {
    const asked: string[] = [];
    const fetch = async ({ pathname }: URL) => void asked.push(pathname);
    // the root was taken, no newer one is there, and so the next is the timestamp
    await assert.rejects(refreshedRoot(repository, fetch as () => Promise<undefined>), /there is no timestamp\.json/);
    assert.equal(asked.length, 2);
    const { signed, signatures } = structuredClone(repository.root) as { signed: { expires: string }; signatures: [] };
    const changed = { ...repository, root: { signatures, signed: { ...signed, expires: '2099-01-01T00:00:00Z' } } };
    await assert.rejects(refreshedRoot(changed, fetch as () => Promise<undefined>), /signed by 0/);
  }
});
