import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { reviewedFiles } from '../../../src/host/packages/reviewed-files.ts';
import { lockFilesOf } from '../../../src/host/packages/terraform.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

const ADDRESS = 'registry.example/acme/tiny';
const PLACE = `${ADDRESS}/1.2.3/linux_amd64`;
const PROGRAM = 'terraform-provider-tiny_v1.2.3';
const PUBLISHED = '#!/bin/sh\nexit 1\n';
/** What terraform 1.11.4 wrote when it installed just these files. */
const HASH = 'k3dY8xTCwUa2BH1eMGw6hIoopPR+1NXHZzyxvIo6cak=';
const lock = (...hashes: readonly string[]) => `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "${ADDRESS}" {
  version = "1.2.3"
  hashes = [
${hashes.map((hash) => `    "${hash}",\n`).join('')}  ]
}
`;

function unpack(directory: string): string {
  put(join(directory, 'LICENSE'), 'LICENSE\n');
  put(join(directory, 'docs/a.md'), 'x\n');
  return put(join(directory, PROGRAM), PUBLISHED);
}

/** A project as `init` leaves it; with a plugin cache, the provider is a link into that. */
function project(t: TestContext, cached = false) {
  const top = realpathSync(scratch(t));
  const work = join(top, 'work');
  const own = join(work, '.terraform/providers', PLACE);
  const directory = cached ? join(top, 'cache', PLACE) : own;
  const path = unpack(directory);
  if (cached) {
    mkdirSync(dirname(own), { recursive: true });
    symlinkSync(directory, own);
  }
  const locked = put(join(work, '.terraform.lock.hcl'), lock(`h1:${HASH}`, `zh:${'0'.repeat(64)}`));
  const look = async () => {
    const tool = { path, sha256: sha256(readFileSync(path)), ...(cached ? { names: [join(own, PROGRAM)] } : {}) };
    const { packages, missed } = await readPackages([tool]);
    const identity = new Identities([tool], { packages, product: (one) => one.startsWith(work) }).file(tool);
    return { packages, identity, missed: missed.map(({ reason }) => reason) };
  };
  return { top, work, directory, path, locked, own, look };
}

for (const cached of [false, true]) {
  const where = cached ? 'a provider in a plugin cache' : 'a provider';
  test(`${where} is packaged as its lock file has it, and a mismatch with one changed byte anywhere in it`, async (t) => {
    const { directory, path, look } = project(t, cached);
    const whole = await look();
    assert.equal(whole.identity.level, 'packaged');
    assert.equal(whole.identity.reason, `terraform knows it as ${ADDRESS} 1.2.3, with this h1 hash of its files`);
    assert.deepEqual(whole.packages, [
      {
        path,
        sha256: sha256(PUBLISHED),
        database: 'terraform',
        name: ADDRESS,
        version: '1.2.3',
        algorithm: 'h1',
        expected: HASH,
        actual: HASH,
        tree: { sha256: whole.identity.tree?.sha256, files: 3, changed: [] },
      },
    ]);
    assert.deepEqual(whole.missed, []);

    put(join(directory, 'docs/a.md'), 'y\n');
    const around = await look();
    assert.equal(around.identity.level, 'mismatch');
    assert.equal(around.identity.differs?.expected, `h1:${HASH}`);
    assert.notEqual(around.identity.tree?.sha256, whole.identity.tree?.sha256);
    put(join(directory, 'docs/a.md'), 'x\n');
    writeFileSync(path, PUBLISHED.replace('1', '0'));
    assert.equal((await look()).identity.level, 'mismatch');
    writeFileSync(path, PUBLISHED);
    assert.equal((await look()).identity.level, 'packaged');
  });
}

test('a file more, one less, a link instead, and a name that is no text make another provider', async (t) => {
  const { top, directory, look } = project(t);
  put(join(directory, 'more'), '');
  assert.equal((await look()).identity.level, 'mismatch');
  rmSync(join(directory, 'more'));
  rmSync(join(directory, 'LICENSE'));
  assert.equal((await look()).identity.level, 'mismatch');
  symlinkSync(top, join(directory, 'LICENSE'));
  assert.equal((await look()).identity.level, 'mismatch');
  rmSync(join(directory, 'LICENSE'));
  // terraform follows links to files
  symlinkSync(put(join(top, 'licence'), 'LICENSE\n'), join(directory, 'LICENSE'));
  assert.equal((await look()).identity.level, 'packaged');
  writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xff])]), '');
  assert.equal((await look()).identity.level, 'mismatch');
});

test('where no lock file has a hash of an unpacked provider, it has a name and a tree', async (t) => {
  const { work, locked, look } = project(t);
  const unknown = async () => {
    const { identity, packages, missed } = await look();
    assert.deepEqual([identity.level, packages.length, packages[0]?.tree?.files], ['unknown', 1, 3]);
    return missed;
  };
  put(locked, lock(`zh:${'0'.repeat(64)}`));
  assert.deepEqual(await unknown(), ['the lock file of its project has only hashes of archives']);
  put(locked, lock(`h1:${HASH}`).replace('"1.2.3"', '"1.2.4"'));
  assert.deepEqual(await unknown(), ['the lock file of its project does not have it in this version']);
  put(locked, `${lock(`h1:${HASH}`)}locals {}\n`);
  assert.deepEqual(await unknown(), ['the lock file of its project is not as terraform writes it']);
  rmSync(locked);
  assert.deepEqual(await unknown(), ['its project has no lock file that can be read']);
  renameSync(join(work, '.terraform'), join(work, 'plugins'));
  const path = join(work, 'plugins/providers', PLACE, PROGRAM);
  const { missed, packages } = await readPackages([{ path }]);
  assert.equal(packages[0]?.expected, undefined);
  assert.deepEqual(
    missed.map(({ reason }) => reason),
    ['it was not run from the directory .terraform of a project'],
  );
});

test('a provider of a cache that one project locks otherwise is a mismatch, whatever the others say', async (t) => {
  const { top, path, own, directory } = project(t, true);
  const other = join(top, 'other');
  put(join(other, '.terraform.lock.hcl'), lock(`h1:${'A'.repeat(43)}=`));
  mkdirSync(join(other, '.terraform/providers', dirname(PLACE)), { recursive: true });
  symlinkSync(directory, join(other, '.terraform/providers', PLACE));
  const names = [join(own, PROGRAM), join(other, '.terraform/providers', PLACE, PROGRAM)];
  const tool = { path, sha256: sha256(PUBLISHED), names };
  const { packages } = await readPackages([tool]);
  assert.equal(packages.length, 2);
  assert.equal(new Identities([tool], { packages }).file(tool).level, 'mismatch');
});

test('a provider is reviewed that the lock file has in the commit that counts too, whatever the job made of it', async (t) => {
  const { work, path, locked, look } = project(t);
  const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { encoding: 'utf8' }).trim();
  git('init', '--quiet');
  put(join(work, 'café/deep/a'), 'a\n');
  git('add', '.terraform.lock.hcl', 'café');
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'á'];
  git(...as);
  const base = git('rev-parse', 'HEAD');
  const reviewed = async (commit: string | undefined = base) => {
    const tools = [{ path, sha256: sha256(readFileSync(path)) }];
    const texts = await reviewedFiles({ base: commit, workspace: work }, lockFilesOf(tools), undefined);
    return (await readPackages(tools, { reviewed: texts })).packages[0]?.reviewed;
  };
  assert.equal(await reviewed(), true);
  assert.equal(await reviewed('0'.repeat(40)), undefined);

  // another provider, which the job put into the lock file as well
  writeFileSync(path, PUBLISHED.replace('1', '0'));
  const [record] = (await look()).packages;
  put(locked, lock(`h1:${record?.actual}`));
  assert.equal((await look()).identity.level, 'packaged');
  assert.equal(await reviewed(), undefined);
  git('add', '.terraform.lock.hcl');
  git(...as);
  assert.equal(await reviewed(), undefined);
  // and into the repository, in the place of the commit that counts
  git('replace', base, git('rev-parse', 'HEAD'));
  assert.match(git('show', `${base}:.terraform.lock.hcl`), new RegExp(`h1:${record?.actual?.replaceAll('+', '\\+')}`));
  assert.equal(await reviewed(), undefined);
  assert.equal(await reviewed(git('rev-parse', 'HEAD')), true);
});
