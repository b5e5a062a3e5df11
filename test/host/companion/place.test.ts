import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { identityOf, type ProcessIdentity } from '../../../src/host/action/process-identity.ts';
import { clearPlace, controlSocket, keepHolder, placeName, takePlace } from '../../../src/host/companion/place.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'guard-places-')));
after(() => rmSync(scratch, { recursive: true, force: true }));
const self = identityOf(process.pid) as ProcessIdentity;
const dead = { pid: self.pid, start: '1' };

function newBase(): string {
  return mkdtempSync(join(scratch, 'base-'));
}
function take(base: string, name: string, step = 'guard', holder = self): string {
  const taken = takePlace(name, { ...holder, step }, [base]);
  assert.ok('directory' in taken);
  return taken.directory;
}

test('a job has one place: the second guard learns who has it, another job has another', () => {
  const base = newBase();
  const directory = take(base, '4711-1-20', 'first');
  assert.equal(directory, join(base, 'ironclaw-guard', '4711-1-20'));
  assert.equal(lstatSync(directory).mode & 0o777, 0o711);
  assert.ok(controlSocket('/var/lib/ironclaw-guard/'.concat(`${'9'.repeat(20)}-999999-4194304`)).length <= 107);
  assert.deepEqual(takePlace('4711-1-20', { ...self, step: 'second' }, [base]), { holder: { ...self, step: 'first' } });
  const other = take(base, '4711-1-21');
  clearPlace(directory);
  assert.ok(existsSync(other));
  clearPlace(other);
  assert.deepEqual(readdirSync(base), []);
});

test('places of dead guards are cleared away; of one that starts only after a minute', () => {
  const base = newBase();
  const left = take(base, '1-1-1', 'killed', dead);
  writeFileSync(join(left, 'recording'), 'x');
  const folder = join(base, 'ironclaw-guard');
  for (const name of ['2-1-1', '3-1-1']) mkdirSync(join(folder, name), { mode: 0o700 });
  utimesSync(join(folder, '3-1-1'), 0, 0);
  take(base, '4-1-1');
  assert.deepEqual(readdirSync(folder).toSorted(), ['2-1-1', '4-1-1']);
  rmSync(join(folder, '2-1-1'), { recursive: true });
  keepHolder(join(folder, '4-1-1'), { ...dead, step: '' });
  assert.equal(take(base, '5-1-1'), join(folder, '5-1-1'), 'when the last was a dead one too');
});

test('nothing but a place is ever removed', () => {
  const base = newBase();
  const folder = join(base, 'ironclaw-guard');
  const precious = join(scratch, 'precious');
  mkdirSync(precious);
  writeFileSync(join(precious, 'file'), 'x');
  take(base, '1-1-1');
  symlinkSync(precious, join(folder, '2-1-1'));
  mkdirSync(join(folder, 'other'));
  utimesSync(join(folder, 'other'), 0, 0);
  const writable = join(folder, '5-1-1');
  mkdirSync(writable);
  keepHolder(writable, { ...dead, step: '' });
  chmodSync(writable, 0o777);
  take(base, '3-1-1');
  for (const path of [
    precious,
    join(folder, '2-1-1'),
    join(folder, 'other'),
    base,
    folder,
    '/etc/ironclaw-guard/../..',
    '/',
  ])
    clearPlace(path);
  assert.ok(existsSync(join(precious, 'file')));
  assert.deepEqual(readdirSync(folder).toSorted(), ['1-1-1', '2-1-1', '3-1-1', '5-1-1', 'other']);
});

test('a folder that others can change, or that is a link, is no place; the next one is tried', () => {
  const [open, linked, good] = [newBase(), newBase(), newBase()];
  mkdirSync(join(open, 'ironclaw-guard'));
  chmodSync(join(open, 'ironclaw-guard'), 0o777);
  symlinkSync(scratch, join(linked, 'ironclaw-guard'));
  const holder = { ...self, step: '' };
  assert.throws(
    () => takePlace('1-1-1', holder, [open, linked]),
    /is not a directory that only this user can change; .*/,
  );
  assert.deepEqual(takePlace('1-1-1', holder, [open, linked, good]), {
    directory: join(good, 'ironclaw-guard', '1-1-1'),
  });
});

test('a name is numbers, whatever the environment says', () => {
  assert.equal(placeName('4711', '2', 99), '4711-2-99');
  for (const [run, attempt] of [
    [undefined, undefined],
    ['', ''],
    ['../..', '1'],
    ['1', '1/../../etc'],
    ['9'.repeat(40), '1'],
  ])
    assert.equal(placeName(run, attempt, 99), '0-0-99');
  assert.throws(() => takePlace('../x', { ...self, step: '' }, [newBase()]), /names no job/);
});
