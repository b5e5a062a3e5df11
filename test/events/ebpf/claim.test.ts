import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import { test } from 'node:test';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { claimedName } from '../../../src/events/ebpf/claim.ts';

/** The first bytes that TLS of this node says. */
function hello(servername: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const wire = new Duplex({
      read: () => {},
      write: (chunk: Buffer, _, done) => {
        resolve(chunk);
        done();
      },
    });
    connect({ socket: wire, servername }).on('error', () => {});
  });
}

test('the server name of a real ClientHello, also when the rest is cut off', async () => {
  const bytes = await hello('Registry.example');
  assert.deepEqual(claimedName(bytes), { name: 'registry.example', from: 'sni' });
  const end = bytes.indexOf('egistry.example') + 'egistry.example'.length;
  assert.deepEqual(claimedName(bytes.subarray(0, end)), { name: 'registry.example', from: 'sni' });
  for (let cut = 0; cut < end; cut++) assert.equal(claimedName(bytes.subarray(0, cut)), undefined, `cut at ${cut}`);
});

test('the Host of a request, without port, case and final dot', () => {
  const host = (text: string) => claimedName(Buffer.from(text))?.name;
  assert.equal(host('GET / HTTP/1.1\r\nAccept: */*\r\nhost: A.example.:8080\r\n\r\n'), 'a.example');
  assert.equal(host('POST /x HTTP/1.0\r\nHost: b.example\r\nX: cut off her'), 'b.example');
  for (const none of [
    'GET / HTTP/1.1\r\nHost: a.exa',
    'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\nHost: body.example\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: [2001:db8::1]:80\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b.example\r\n\r\n',
    'GET / HTTP/1.1\r\nHost:\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: ${'a'.repeat(64)}.example\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: ${'a.'.repeat(130)}example\r\n\r\n`,
    'SSH-2.0-OpenSSH\r\nHost: a.example\r\n\r\n',
    '',
  ])
    assert.equal(host(none), undefined, none);
});

test('a name that is no host name is none', async () => {
  const bytes = await hello('registry.example');
  const at = bytes.indexOf('registry.example');
  for (const evil of ['regi\x1b[2J.example', 'registry example', 'registry/example', '-egistry.example']) {
    const changed = Buffer.from(bytes);
    changed.write(evil.padEnd(16, 'e').slice(0, 16), at, 'latin1');
    assert.equal(claimedName(changed), undefined, evil);
  }
});

test('whatever the bytes are, nothing is thrown, and a name found is a host name', async () => {
  const bytes = await hello('registry.example');
  const sound = (found: ReturnType<typeof claimedName>) =>
    assert.ok(found === undefined || /^[a-z0-9_.-]{1,253}$/.test(found.name));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 1024 }), (any) => sound(claimedName(any))));
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(changes, (list) => {
      const changed = Buffer.from(bytes);
      for (const [at, value] of list) changed[at] = value;
      sound(claimedName(changed));
    }),
    { numRuns: 1000 },
  );
});
