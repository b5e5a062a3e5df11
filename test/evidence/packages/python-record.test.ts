import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prefixOf, recordedPlace, siteOf } from '../../../src/evidence/packages/python-place.ts';
import { distributionOf, recordedFiles } from '../../../src/evidence/packages/python-record.ts';
import { pythonName } from '../../../src/evidence/python-name.ts';

const digest = Buffer.alloc(32, 7);
const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('paths and digests of a RECORD, however they are quoted', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom('a', '/', ',', '"', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(name), fc.constantFrom('\n', '\r\n'), (paths, end) => {
      const text = paths.map((path) => `${field(path)},sha256=${digest.toString('base64url')},12${end}`).join('');
      assert.deepEqual(
        [...recordedFiles(text)],
        paths.map((path) => ({ path, sha256: digest.toString('hex') })),
      );
    }),
  );
});

test('only SHA-256 counts, and what nothing closes ends the reading', () => {
  const text = `a.py,md5=AAAA,1\nb.py,sha256=short,1\nRECORD,,\nc.pyc,,\n"open,sha256=${digest.toString('base64url')}\nd.py,,\n`;
  assert.deepEqual(
    [...recordedFiles(text)].map(({ path, sha256 }) => [path, sha256]),
    [
      ['a.py', undefined],
      ['b.py', undefined],
      ['RECORD', undefined],
      ['c.pyc', undefined],
    ],
  );
});

test('any text is read in bounded time', () => {
  for (const text of ['"'.repeat(1_000_001), ','.repeat(1_000_000), '""\n'.repeat(300_000), '"a"b'.repeat(300_000)]) {
    assert.ok([...recordedFiles(text)].length <= text.length);
  }
});

test('lines are read as they are asked for, and one of many fields ends it', () => {
  const lines = recordedFiles('a,,\n\r\nb,,\n'.concat(','.repeat(1000), '\nc,,\n'));
  assert.deepEqual(lines.next().value, { path: 'a', sha256: undefined });
  assert.deepEqual(
    [...lines].map(({ path }) => path),
    ['', 'b'],
  );
});

test('name and version of METADATA, from its head only', () => {
  assert.deepEqual(
    distributionOf('Metadata-Version: 2.1\r\nName: My_Tool\r\nVersion: 1!2.0+local\r\n\r\nName: x\r\n'),
    {
      name: 'My_Tool',
      version: '1!2.0+local',
    },
  );
  assert.equal(distributionOf('Version: 1\n\nName: body\n'), undefined);
  assert.equal(distributionOf('Name: ../../x\n'), undefined);
  assert.deepEqual(distributionOf('Name: a\nVersion: \u001b[2J\n'), { name: 'a', version: undefined });
  assert.equal(pythonName('My__Tool.x'), 'my-tool-x');
});

test('places of modules, of programs, and of what a RECORD names', () => {
  const site = '/v/lib/python3.12/site-packages';
  assert.equal(siteOf(`${site}/a/b.py`), site);
  assert.equal(siteOf('/usr/lib/python3/dist-packages/x.py'), '/usr/lib/python3/dist-packages');
  assert.equal(siteOf('/v/bin/x'), undefined);
  assert.equal(prefixOf('/v/bin/x'), '/v');
  assert.equal(prefixOf('/v/lib/x'), undefined);
  assert.equal(recordedPlace(site, '../../../bin/x'), '/v/bin/x');
  assert.equal(recordedPlace(site, 'a/b.py'), `${site}/a/b.py`);
  for (const out of ['../../../../etc/passwd', '/etc/passwd', '../../..'])
    assert.equal(recordedPlace(site, out), undefined);
});
