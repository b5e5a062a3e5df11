import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, hostsFile, hostsOf, nameservers } from '../../../src/host/variables/hosts.ts';

test('the host of whatever names a place on the network', () => {
  const cases: [string, string | undefined][] = [
    ['https://Registry.Example:8443/npm/', 'registry.example'],
    ['https://user:secret@packages.example/simple', 'packages.example'],
    ['http://[2001:db8::1]:4873/', '2001:db8::1'],
    ['git@git.example:team/repo.git', 'git.example'],
    ['ssh://git@git.example:2222/team/repo', 'git.example'],
    ['proxy.example:3128', 'proxy.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['', undefined],
    ['https://', undefined],
    ['not a host at all', undefined],
  ];
  for (const [location, host] of cases) assert.equal(hostOf(location), host, location);
  assert.deepEqual(hostsOf(['https://b.example', undefined, 'https://a.example/x', 'https://b.example/y']), [
    'a.example',
    'b.example',
  ]);
});

test('resolvers and the hosts file', () => {
  assert.deepEqual(
    nameservers('# nameserver 192.0.2.9\nsearch x\nnameserver 192.0.2.1 # x\nnameserver fe80::1%eth0\n'),
    ['192.0.2.1', 'fe80::1'],
  );
  const table = hostsFile(
    '127.0.0.1 localhost\n# 192.0.2.1 no\n192.0.2.2\tdb db.example # main\n192.0.2.2 again\n192.0.2.3\n',
  );
  assert.deepEqual(table, { '127.0.0.1': ['localhost'], '192.0.2.2': ['db', 'db.example', 'again'] });
});
