import assert from 'node:assert/strict';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { environment, succeeds } from '../../real/program.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

const skip = process.getuid?.() !== 0 && 'rpm changes its root, which needs root';

const PROGRAM = '/usr/bin/hello-guard';
const CONFIGURATION = '/etc/hello.conf';
const HELLO = '#!/bin/sh\\necho hello\\n';
const SPEC = `Name: hello-guard
Version: 1.0
Release: 3
Epoch: 2
Summary: made up
License: none
BuildArch: noarch
%description
made up
%install
mkdir -p %{buildroot}/usr/bin %{buildroot}/etc
printf '${HELLO}' > %{buildroot}${PROGRAM}
chmod 755 %{buildroot}${PROGRAM}
echo setting > %{buildroot}${CONFIGURATION}
%files
${PROGRAM}
%config ${CONFIGURATION}
`;

/** Builds a package, and installs it into a root with a database of its own. */
async function installed(t: TestContext, database: string): Promise<string> {
  const place = realpathSync(scratch(t));
  const surroundings = { cwd: place, env: { ...environment(), HOME: place } };
  const own = Object.entries({ _topdir: 'top', _tmppath: 'tmp', _dbpath: 'none' });
  const defined = own.flatMap(([name, directory]) => ['--define', `${name} ${join(place, directory)}`]);
  await succeeds(['rpmbuild', '-bb', '--nodeps', ...defined, put(join(place, 'hello.spec'), SPEC)], surroundings);
  const root = join(place, 'root');
  put(join(root, 'etc/os-release'), 'ID=fedora\nVERSION_ID=40\n');
  const built = 'top/RPMS/noarch/hello-guard-1.0-3.noarch.rpm';
  const alone = ['--root', root, '--dbpath', database, '--nodeps', '--noscripts', '--nosignature'];
  await succeeds(['rpm', ...alone, '-i', built], surroundings);
  return root;
}

for (const database of ['/usr/lib/sysimage/rpm', '/var/lib/rpm']) {
  test(`a file that rpm installed, with its database in ${database}, is packaged; one byte changed: mismatch`, {
    skip,
  }, async (t) => {
    const root = await installed(t, database);
    const path = join(root, PROGRAM);
    const look = async () => {
      const tool = { path: PROGRAM, sha256: sha256(readFileSync(path)) };
      const { packages, missed } = await readPackages([tool, { path: CONFIGURATION }], { root });
      return { packages, missed, identity: new Identities([tool], { packages }).file(tool) };
    };
    const whole = await look();
    assert.equal(whole.identity.level, 'packaged');
    const digest = sha256(HELLO.replaceAll('\\n', '\n'));
    assert.deepEqual(whole.packages, [
      {
        path: PROGRAM,
        sha256: digest,
        database: 'rpm',
        name: 'hello-guard',
        version: '1.0-3',
        purl: 'pkg:rpm/fedora/hello-guard@1.0-3?arch=noarch&distro=fedora-40&epoch=2',
        algorithm: 'sha256',
        expected: digest,
        actual: digest,
      },
    ]);
    assert.deepEqual(whole.missed, []);

    const bytes = readFileSync(path);
    bytes[bytes.length - 2] = 0x21;
    writeFileSync(path, bytes);
    const changed = await look();
    assert.equal(changed.identity.level, 'mismatch');
    assert.deepEqual(changed.identity.differs, { expected: `sha256:${digest}`, seen: `sha256:${sha256(bytes)}` });
  });
}
