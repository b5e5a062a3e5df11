import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, type Packet } from 'dns-packet';
import { acts, type Line, NETNS, RESOLVER } from './wire.ts';

const HOST = 'registry.example';
const connect = { kind: 'net.connect', proto: 'tcp', addr: '203.0.113.7', port: 443 };
const first = { kind: 'raw.first', cookie: 9, addr: '203.0.113.7', port: 443 };

const hex = (packet: Packet): string => encode(packet).toString('hex');
const question: Packet = { type: 'query', id: 7, questions: [{ type: 'A', name: HOST }] };
const reply: Packet = { ...question, type: 'response', answers: [{ type: 'A', name: HOST, data: '203.0.113.7' }] };
const dns = (dir: 'in' | 'out', packet: Packet, more: Line = {}): Line => ({
  kind: 'raw.dns',
  dir,
  cookie: 9,
  proto: 'udp',
  addr: RESOLVER,
  port: 53,
  netns: NETNS,
  data: hex(packet),
  ...more,
});

test("connections, datagrams and listeners keep the sensor's words", () => {
  const refused = { ...connect, done: false, err: 'ECONNREFUSED' };
  const listen = { kind: 'net.listen', proto: 'tcp', addr: '0.0.0.0', port: 8080 };
  assert.deepEqual(acts([{ ...connect, cookie: 9, tfo: true }, refused, listen]), [connect, refused, listen]);
});

test('a connection on its way is an attempt', () => {
  const pending = { ...connect, done: false, err: 'EINPROGRESS' };
  assert.deepEqual(acts([pending]), [{ ...pending, done: 'attempt' }]);
});

test('a datagram is told once per image and address', () => {
  const send = { kind: 'net.send', proto: 'udp', addr: '203.0.113.7', port: 9 };
  assert.deepEqual(acts([send, send, { ...send, port: 10 }]), [send, { ...send, port: 10 }]);
});

test('an IPv4 address in IPv6 clothes is an IPv4 address', () => {
  assert.equal(acts([{ ...connect, addr: '::ffff:203.0.113.7' }])[0]?.addr, '203.0.113.7');
  assert.equal(acts([{ ...connect, addr: '2001:db8::1' }])[0]?.addr, '2001:db8::1');
});

test('UNIX sockets are paths; other families lead out, but for those that talk to the kernel', () => {
  const unix = { kind: 'net.connect', proto: 'unix', addr: '/run/x' };
  const facts = { cwd: () => '/w', realpath: (path: string) => path.replace('/w', '/work') };
  assert.deepEqual(
    acts([unix, { ...unix, addr: 'sock' }, { ...unix, addr: '@abstract' }, { ...unix, addr: '' }], facts),
    [unix, { ...unix, addr: '/work/sock' }, { ...unix, addr: '@abstract' }, { ...unix, addr: '' }],
  );
  const other = { kind: 'net.connect', proto: 'other', addr: 'packet', port: 0 };
  assert.deepEqual(acts([other, { ...other, addr: 'netlink' }]), [
    { kind: 'net.connect', proto: 'other', addr: 'packet' },
  ]);
});

test('a question, its answer, and the connection that bears the name', () => {
  assert.deepEqual(acts([dns('out', question), dns('in', reply), connect]), [
    { kind: 'dns.query', name: HOST, type: 'A', resolver: RESOLVER },
    { kind: 'dns.answer', name: HOST, type: 'A', addrs: ['203.0.113.7'], resolver: RESOLVER },
    { ...connect, host: { name: HOST, from: 'dns' } },
  ]);
});

test('over TCP two bytes of length come first; a message the sensor cut says so', () => {
  const body = hex(question);
  const length = (body.length / 2).toString(16).padStart(4, '0');
  assert.equal(acts([dns('out', question, { proto: 'tcp', data: length + body })])[0]?.name, HOST);
  assert.deepEqual(acts([dns('in', reply, { cut: ['data'] })])[0]?.cut, ['addrs']);
});

test('nobody else names an address: not another resolver, not what was sent, not a resolver of another network namespace', () => {
  for (const forged of [
    dns('in', reply, { addr: '198.51.100.9' }),
    dns('out', reply),
    dns('in', reply, { netns: 99 }),
  ]) {
    const events = acts([forged, connect]);
    assert.deepEqual(events[1], connect);
    assert.equal(events[0]?.kind, forged.dir === 'out' ? 'dns.query' : 'dns.answer');
  }
});

test('what is no DNS message is no event, and no line that was not understood', () => {
  assert.deepEqual(acts([dns('out', question, { data: '00ff' })]), []);
});

test('what the process calls its peer stands beside the connection, once, and names no address', () => {
  const data = Buffer.from('GET / HTTP/1.1\r\nHost: Claimed.example:443\r\n\r\n').toString('hex');
  const claim = {
    kind: 'net.send',
    proto: 'tcp',
    addr: '203.0.113.7',
    port: 443,
    host: { name: 'claimed.example', from: 'http' },
  };
  assert.deepEqual(acts([connect, { ...first, data }, { ...first, data }, connect]), [connect, claim, connect]);
  assert.deepEqual(acts([connect, { ...first, data: '5353482d' }]), [connect]);
});

test('a request to a container engine is understood, and no act yet', () => {
  assert.deepEqual(
    acts([{ kind: 'raw.handover', proto: 'unix', addr: '/run/docker.sock', cookie: 1, data: '47' }]),
    [],
  );
});
