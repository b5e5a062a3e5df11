import assert from 'node:assert/strict';
import { chmodSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

const HELLO = '#!/bin/sh\necho hello\n';

/** What rpm 4.18 printed of a package made with rpmbuild, to the two queries. */
const OWNERS = `hello-guard-2:1.0-3.noarch
hello-guard-2:1.0-3.noarch
file /usr/bin is not owned by any package
`;
const FILES = `>hello-guard	2	1.0	3	noarch	8
=8d0d4c8a1e6ab75ae2f81abf1e1e66ce1ab7be53c7b8f245a41907fc45b3a801	1	/etc/hello.conf
=bfdeaeb08cffb6a36438bcd12dda25417e3cdd36f1e7e482a2849d539225288b	0	/usr/bin/hello-guard
=	0	/usr/bin/hello-link
=2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881	0	/usr/bin/with space
`;

/** A root with an RPM database, and a program that answers as rpm did and keeps what it was asked. */
function machine(t: TestContext, owners = OWNERS, files = FILES) {
  const root = realpathSync(scratch(t));
  put(join(root, 'etc/os-release'), 'ID=fedora\nVERSION_ID=40\n');
  put(join(root, 'usr/lib/sysimage/rpm/rpmdb.sqlite'), '');
  put(join(root, 'usr/bin/hello-guard'), HELLO);
  put(join(root, 'usr/bin/with space'), 'x');
  put(join(root, 'owners'), owners);
  put(join(root, 'files'), files);
  const said = join(root, 'asked');
  const rpm = put(
    join(root, 'rpm'),
    `#!/bin/sh\nprintf '%s\\n' "$*" >> ${said}\nenv >> ${said}\ncase "$*" in *" -f "*) cat ${root}/owners; exit 1;; *) cat ${root}/files;; esac\n`,
  );
  chmodSync(rpm, 0o755);
  return { root, rpm, said };
}
const wanted = ['/usr/bin/hello-guard', '/usr/bin/with space', '/etc/hello.conf', '/usr/bin/x\ny'].map((path) => ({
  path,
}));

test('a file of an RPM has its package, version with release, and the digest by the algorithm of the package', async (t) => {
  const { root, rpm } = machine(t);
  const { packages } = await readPackages(wanted, { root, rpm });
  assert.deepEqual(packages[0], {
    path: '/usr/bin/hello-guard',
    sha256: sha256(HELLO),
    database: 'rpm',
    name: 'hello-guard',
    version: '1.0-3',
    purl: 'pkg:rpm/fedora/hello-guard@1.0-3?arch=noarch&distro=fedora-40&epoch=2',
    algorithm: 'sha256',
    expected: sha256(HELLO),
    actual: sha256(HELLO),
  });
  assert.deepEqual(
    packages.map(({ path, expected, actual }) => [path, expected === actual]),
    [
      ['/usr/bin/hello-guard', true],
      ['/usr/bin/with space', true],
    ],
  );
  put(join(root, 'usr/bin/hello-guard'), `${HELLO}#`);
  const changed = await readPackages(wanted, { root, rpm });
  assert.deepEqual([changed.packages[0]?.expected, changed.packages[0]?.actual], [sha256(HELLO), sha256(`${HELLO}#`)]);
});

test('rpm sees nothing of our environment, and no name that could be taken for two', async (t) => {
  const { root, rpm, said } = machine(t);
  await readPackages(wanted, { root, rpm });
  const text = readFileSync(said, 'utf8');
  assert.match(text, /^-q --root .* --dbpath \/usr\/lib\/sysimage\/rpm -f --qf /m);
  assert.match(text, /^HOME=\/nonexistent$/m);
  assert.doesNotMatch(text, /x\ny|npm_|NODE/);
});

test('an rpm that others may write is not run, nor one where there is no database', async (t) => {
  const { root, rpm, said } = machine(t);
  chmodSync(rpm, 0o777);
  assert.deepEqual((await readPackages(wanted, { root, rpm })).packages, []);
  chmodSync(rpm, 0o755);
  const elsewhere = join(root, 'none');
  assert.deepEqual((await readPackages(wanted, { root: elsewhere, rpm })).packages, []);
  assert.throws(() => readFileSync(said), 'it ran');
});

test('output that is no answer gives no record', async (t) => {
  for (const files of [
    '',
    '>hello-guard\t2\t1.0\n=zz\t0\t/usr/bin/hello-guard\n',
    '>a\t1\t1\t1\tx\t__proto__\n',
    '\0',
  ]) {
    const { root, rpm } = machine(t, OWNERS, files);
    assert.deepEqual((await readPackages(wanted, { root, rpm })).packages, []);
  }
});

test('an old package has MD5, and may list a program under another name of its directory', async (t) => {
  const listed = `>hello-guard\t(none)\t1.0\t3\tx86_64\t(none)\n=${'0'.repeat(32)}\t0\t/usr/sbin/hello-guard\n`;
  const { root, rpm } = machine(t, OWNERS, listed);
  assert.deepEqual((await readPackages(wanted, { root, rpm })).packages, []);
  symlinkSync('bin', join(root, 'usr/sbin'));
  const [record] = (await readPackages(wanted, { root, rpm })).packages;
  assert.deepEqual([record?.algorithm, record?.expected], ['md5', '0'.repeat(32)]);
  assert.equal(record?.purl, 'pkg:rpm/fedora/hello-guard@1.0-3?arch=x86_64&distro=fedora-40');
});
