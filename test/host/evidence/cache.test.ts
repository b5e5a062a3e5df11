import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type CacheAges, EvidenceCache } from '../../../src/host/evidence/cache.ts';
import type { Found } from '../../../src/host/evidence/sources/source.ts';
import { TOOLS } from '../../lab/services/example.ts';
import { scratch } from '../scratch.ts';
import { fakeServices, gathered, heldClock, reasons } from './fake.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const key = ['npm attestations', 'pkg:npm/x@1'];
const found: Found[] = [{ kind: 'bundle', source: 'https://registry.example/x', bytes: Buffer.from('{"a":1}') }];

function opened(directory: string, options: { ages?: CacheAges; bytes?: number } = {}): EvidenceCache {
  const { cache, refused } = EvidenceCache.open(directory, options);
  assert.equal(refused, undefined);
  return cache as EvidenceCache;
}

function filled(test: TestContext) {
  const directory = join(scratch(test), 'cache');
  const cache = opened(directory);
  cache.write(key, found, NOW);
  const [answer = '', content = ''] = ['answers', 'contents'].map((name) => {
    const folder = join(directory, name);
    return join(folder, readdirSync(folder)[0] ?? '');
  });
  return { directory, cache, answer, content };
}

test('an answer is kept with its time and its bytes, in files of our own', (t) => {
  const { cache, directory, answer, content } = filled(t);
  assert.deepEqual(cache.read(key, 'fixed', NOW + 1), [{ ...found[0], fetched: '2026-11-20T12:00:00.000Z' }]);
  assert.equal(cache.read([...key, 'x'], 'fixed', NOW), undefined);
  const modes = [directory, join(directory, 'answers'), answer, content].map((path) => statSync(path).mode & 0o777);
  assert.deepEqual(modes, [0o700, 0o700, 0o600, 0o600]);
});

test('what cannot change holds long, what can does not, and that there was none least of all', (t) => {
  const { cache, directory } = filled(t);
  const kept = (keep: 'fixed' | 'changing', hours: number) => cache.read(key, keep, NOW + hours * HOUR) !== undefined;
  assert.deepEqual(
    [kept('fixed', 719), kept('fixed', 721), kept('changing', 5), kept('changing', 7)],
    [true, false, true, false],
  );
  assert.equal(kept('fixed', -1), false, 'from the future');
  cache.write(['none'], [], NOW);
  assert.deepEqual(cache.read(['none'], 'fixed', NOW + HOUR), []);
  assert.equal(cache.read(['none'], 'fixed', NOW + HOUR + 1), undefined);
  const strict = opened(directory, { ages: { changing: 0 } });
  assert.equal(strict.read(key, 'changing', NOW + 1), undefined);
});

test('damaged, foreign and linked entries are no entries', (t) => {
  const hostile: ((paths: { answer: string; content: string; directory: string }) => void)[] = [
    ({ content }) => writeFileSync(content, '{"a":2}'),
    ({ content }) => rmSync(content),
    ({ answer }) => writeFileSync(answer, '{'),
    ({ answer }) => writeFileSync(answer, readFileSync(answer, 'utf8').replace('pkg:npm/x@1', 'pkg:npm/y@1')),
    ({ answer }) => writeFileSync(answer, readFileSync(answer, 'utf8').replace('"bundle"', '"secret"')),
    ({ answer }) => writeFileSync(answer, Buffer.alloc(2 << 20, ' ')),
    ({ answer }) =>
      writeFileSync(answer, readFileSync(answer, 'utf8').replace(/[0-9a-f]{64}/, '../../../../etc/passwd')),
    ({ content }) => chmodSync(content, 0o666),
    ({ answer }) => chmodSync(answer, 0o620),
    ({ answer, directory }) => {
      writeFileSync(join(directory, 'elsewhere'), readFileSync(answer), { mode: 0o600 });
      rmSync(answer);
      symlinkSync(join(directory, 'elsewhere'), answer);
    },
  ];
  for (const damage of hostile) {
    const { cache, ...paths } = filled(t);
    damage(paths);
    assert.equal(cache.read(key, 'fixed', NOW), undefined, damage.toString());
    cache.write(key, found, NOW);
    assert.equal(cache.read(key, 'fixed', NOW)?.length, 1, `written anew after ${damage}`);
  }
});

test('a directory that is not ours alone is not used, and that is said', (t) => {
  const base = scratch(t);
  const made = (name: string, mode: number) => {
    mkdirSync(join(base, name));
    chmodSync(join(base, name), mode);
    return join(base, name);
  };
  symlinkSync(made('real', 0o700), join(base, 'link'));
  writeFileSync(join(base, 'file'), '');
  mkdirSync(join(made('inner', 0o700), 'answers'));
  chmodSync(join(base, 'inner/answers'), 0o777);
  const refusals: [string, RegExp][] = [
    [made('open', 0o777), /others can write to it/],
    [join(base, 'open/cache'), /others can replace what is in .*open$/],
    [made('group', 0o770), /others can write to it/],
    [join(base, 'link'), /is a symbolic link/],
    [join(base, 'file'), /is no directory/],
    [join(base, 'file/below'), /cannot be made/],
    [join(base, 'inner'), /answers belongs to somebody else, or others can write to it/],
    ['relative', /is not an absolute path/],
    ['/proc/none/of/it', /cannot be made/],
  ];
  if (process.geteuid?.() === 0) {
    const foreign = made('foreign', 0o700);
    chownSync(foreign, 65534, 65534);
    refusals.push([foreign, /belongs to somebody else/]);
  }
  for (const [directory, why] of refusals) {
    const { cache, refused } = EvidenceCache.open(directory);
    assert.equal(cache, undefined);
    assert.match(refused ?? '', /^the evidence cache is not used: /);
    assert.match(refused ?? '', why);
  }
});

test('the oldest go first when there is more than is kept', (t) => {
  const directory = scratch(t);
  const cache = opened(directory, { bytes: 5000 });
  for (let i = 0; i < 10; i++) {
    cache.write([`${i}`], [{ kind: 'sbom', source: 's', bytes: Buffer.alloc(1000, i) }], NOW);
    for (const folder of ['answers', 'contents'])
      for (const name of readdirSync(join(directory, folder))) {
        const path = join(directory, folder, name);
        if (statSync(path).mtimeMs > 1e11) utimesSync(path, i + 1, i + 1);
      }
  }
  cache.trim();
  const left = Array.from({ length: 10 }, (_, i) => i).filter((i) => cache.read([`${i}`], 'fixed', NOW) !== undefined);
  assert.deepEqual(left, [6, 7, 8, 9]);
});

test('a second job asks only what may have changed, and keeps the time of the first', async (t) => {
  const fake = await fakeServices(t);
  const cache = opened(scratch(t));
  const clock = heldClock(NOW);
  const wanted = Object.values(TOOLS);
  const first = await gathered(fake, wanted, { cache, clock });
  const asked = fake.requests.length;
  clock.time += HOUR;
  const second = await gathered(fake, wanted, { cache, clock });
  assert.equal(fake.requests.length, asked, 'nothing is asked within the hour');
  assert.deepEqual(second.document.material, first.document.material);
  clock.time += 24 * HOUR;
  await gathered(fake, wanted, { cache, clock });
  const again = fake.paths().slice();
  const twice = [...new Set(again.filter((path, at) => again.indexOf(path) !== at))];
  assert.ok(twice.length > 0);
  for (const path of twice) assert.match(path, /releases|blobs\/tool|dependency-graph|querybatch|kev|epss/);
});

test('offline what was kept is there, and the rest is missed', async (t) => {
  const fake = await fakeServices(t);
  const cache = opened(scratch(t));
  await gathered(fake, [TOOLS.npm], { cache });
  await fake.close();
  const { document } = await gathered(fake, [TOOLS.npm, TOOLS.demo], { cache, offline: '--offline' });
  assert.ok(document.material.some(({ kind }) => kind === 'bundle'));
  assert.deepEqual([...new Set(document.missed.map(({ subject }) => subject))], [`sha256:${TOOLS.demo.sha256}`]);
});

test('failures and half answers are not kept', async (t) => {
  const fake = await fakeServices(t);
  const cache = opened(scratch(t));
  fake.behave(500);
  await gathered(fake, [TOOLS.demo], { cache });
  fake.behave('answers');
  fake.behave(500, 'blobs');
  const half = await gathered(fake, [TOOLS.demo], { cache });
  assert.match(reasons(half).join(), /GitHub attestations: 1 of 1 could not be had: HOST answered 500/);
  fake.behave('answers', 'blobs');
  assert.deepEqual((await gathered(fake, [TOOLS.demo], { cache })).document.missed, []);
});
