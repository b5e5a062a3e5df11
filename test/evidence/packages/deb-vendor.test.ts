import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debNamespace, debVendor } from '../../../src/evidence/packages/deb-vendor.ts';
import { debPackages, debUrl } from '../../../src/evidence/packages/dpkg.ts';
import { dpkgComponents } from '../../../src/evidence/sbom/derived/dpkg.ts';

const NODE_SOURCE = `Package: nodejs
Status: install ok installed
Maintainer: NodeSource Support <support@nodesource.com>
Architecture: amd64
Version: 20.20.2-1nodesource1+repack1
`;
const PURL = 'pkg:deb/nodesource/nodejs@20.20.2-1nodesource1+repack1?arch=amd64';

test('a package names its vendor in a field, or in its revision and its maintainer alike', () => {
  const of = (version: string, maintainer?: string, origin?: string) => debVendor({ version, maintainer, origin });
  assert.equal(of('20.20.2-1nodesource1', 'N <support@nodesource.com>'), 'nodesource');
  assert.equal(of('1.1-0ubuntu3', 'Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>'), 'ubuntu');
  assert.equal(of('1-1', undefined, 'Node Source'), 'node-source');
  for (const [version, maintainer] of [
    ['1.34+dfsg-1.2+deb12u1', 'Janos Lenart <ocsi@debian.org>'],
    ['20.20.2-1nodesource1', 'N <n@example.com>'],
    ['2.0-1build2', 'Ubuntu Developers <x@lists.ubuntu.com>'],
    ['1.0-1exp1', 'A <a@b.org>'],
    ['1.0', 'A <a@b.org>'],
    ['', ''],
  ] as const)
    assert.equal(of(version, maintainer), undefined, version);
  assert.equal(of('1-1', undefined, '../x?y=1'), undefined, 'a hostile field is none');
});

test('what another vendor built is no package of the distribution', () => {
  const debian = { id: 'debian', release: 'debian-12' };
  assert.deepEqual(debNamespace('nodesource', debian), { namespace: 'nodesource', distro: undefined });
  assert.deepEqual(debNamespace('debian', debian), { namespace: 'debian', distro: 'debian-12' });
  const installed = debPackages(NODE_SOURCE, new Set(['nodejs'])).get('nodejs') ?? assert.fail();
  assert.equal(debUrl(installed, debian), PURL);
  const { components } = dpkgComponents(Buffer.from(NODE_SOURCE), { id: 'debian', version: '12' });
  assert.deepEqual(
    components.map(({ purl }) => purl),
    [PURL],
  );
});
