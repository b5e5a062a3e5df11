import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignNames, hostsOf, isNeutralAddress, isNeutralHost } from '../../src/events/foreign-names.ts';

test('names and addresses for documentation tell nothing, others do', () => {
  for (const host of ['registry.npm.example', 'x.test', 'localhost', 'api.github.com', 'runner', '203.0.113.7', '::1'])
    assert.ok(isNeutralHost(host), host);
  for (const host of ['mirror.corp.com', 'example.com.evil.org', 'notgithub.com', '10.0.0.1'])
    assert.ok(!isNeutralHost(host), host);
  for (const address of [
    '198.51.100.1',
    '127.9.9.9',
    '169.254.169.254',
    '2001:db8::7',
    '::ffff:203.0.113.7',
    '/run/x.sock',
  ])
    assert.ok(isNeutralAddress(address), address);
  for (const address of ['10.255.255.53', '8.8.8.8', '169.254.1.1', 'fe80::1', '2606:4700::1', '::ffff:8.8.8.8'])
    assert.ok(!isNeutralAddress(address), address);
});

test('what an event names is found wherever it stands', () => {
  const exec = {
    kind: 'process.exec',
    argv: ['curl', 'https://user@mirror.corp.com:8443/x', '--cacert', '/home/dev/ca.pem', `npm_${'a'.repeat(36)}`],
    cwd: '/root/src',
    env: { PATH: '/usr/bin:/Users/dev/bin' },
  };
  assert.deepEqual(foreignNames(exec), ['mirror.corp.com', '/home/dev', 'npm_aa…', '/root', '/Users/dev']);
  assert.deepEqual(foreignNames({ kind: 'net.connect', addr: '8.8.8.8', port: 53, host: { name: 'dns.corp.com' } }), [
    '8.8.8.8',
    'dns.corp.com',
  ]);
  assert.deepEqual(foreignNames({ kind: 'dns.answer', name: 'a.example', addrs: ['203.0.113.1', '1.1.1.1'] }), [
    '1.1.1.1',
  ]);
});

test('the place of a case, versions that look like addresses, and names of files are nobody’s', () => {
  const event = {
    kind: 'file.create',
    path: '/home/runner/work/app/app/node_modules/x-10.1.2.3/rootfs/root/.x',
    to: '/var/lib/work/x',
  };
  assert.deepEqual(foreignNames(event), []);
});

test('the host of a registry is found in the name of a cache too', () => {
  const host = ['index', 'crates', 'io'].join('.');
  assert.deepEqual(
    foreignNames({ kind: 'file.read', path: `/home/runner/.cargo/registry/index/${host}-6f17/config` }),
    [['crates', 'io'].join('.')],
  );
});

test('a recording names its registries, its hosts file and its resolvers', () => {
  const recording = {
    variables: {
      'registry:npm': { values: ['npm.corp.com'], trusted: true, source: 'x' },
      'cache:npm': { values: ['/home/runner/.npm'], trusted: true, source: 'x' },
      proxy: { values: ['proxy.corp.com'], trusted: true, source: 'x' },
    },
    hosts: { '127.0.0.1': ['localhost'], '10.0.0.9': ['db.corp.com'] },
    resolvers: ['10.0.0.53'],
  };
  assert.deepEqual(hostsOf(recording), ['npm.corp.com', 'proxy.corp.com', 'localhost', 'db.corp.com']);
  assert.deepEqual(foreignNames(recording), ['10.0.0.9', '10.0.0.53', 'npm.corp.com', 'proxy.corp.com', 'db.corp.com']);
});
