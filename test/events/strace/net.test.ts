import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, type Packet } from 'dns-packet';
import { acts, decode } from './trace.ts';

const v4 = (addr: string, port: number) =>
  `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${addr}")}, 16`;
const v6 = (addr: string, port: number) =>
  `{sa_family=AF_INET6, sin6_port=htons(${port}), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "${addr}", &sin6_addr), sin6_scope_id=0}, 28`;
const printed = (packet: Packet) =>
  `"${[...encode(packet)].map((b) => `\\x${b.toString(16).padStart(2, '0')}`).join('')}"`;

const question = { name: 'Registry.Example', type: 'A' as const };
const query: Packet = { type: 'query', id: 1, flags: 256, questions: [question] };
const answer: Packet = {
  type: 'response',
  id: 1,
  questions: [question],
  answers: [
    { type: 'CNAME', name: 'registry.example', data: 'cdn.example' },
    { type: 'A', name: 'cdn.example', data: '198.51.100.7' },
  ],
};
const dnsSocket = '5<UDP:[192.0.2.2:4000->192.0.2.53:53]>';

test('connect: protocols, families, outcomes', () => {
  assert.deepEqual(
    acts([
      `connect(3<TCP:[69]>, ${v4('198.51.100.1', 443)}) = 0`,
      `connect(3<TCPv6:[69]>, ${v6('2001:db8::1', 80)}) = -1 EINPROGRESS (Operation now in progress)`,
      `connect(3<TCPv6:[69]>, ${v6('::ffff:198.51.100.1', 80)}) = -1 ECONNREFUSED (Connection refused)`,
      `connect(3<UDP:[69]>, ${v4('192.0.2.53', 53)}) = 0`,
      `connect(3<socket:[69]>, ${v4('198.51.100.1', 22)}) = ? ERESTARTSYS (To be restarted if SA_RESTART is set)`,
    ]),
    [
      { kind: 'net.connect', proto: 'tcp', addr: '198.51.100.1', port: 443 },
      { done: 'attempt', kind: 'net.connect', err: 'EINPROGRESS', proto: 'tcp', addr: '2001:db8::1', port: 80 },
      { done: false, kind: 'net.connect', err: 'ECONNREFUSED', proto: 'tcp', addr: '198.51.100.1', port: 80 },
      { kind: 'net.connect', proto: 'udp', addr: '192.0.2.53', port: 53 },
      { done: 'attempt', kind: 'net.connect', proto: 'other', addr: '198.51.100.1', port: 22 },
    ],
  );
});

test('connect: UNIX sockets by path and by name; others are no events', () => {
  assert.deepEqual(
    acts([
      'connect(3<UNIX-STREAM:[69]>, {sa_family=AF_UNIX, sun_path="/run/docker.sock"}, 110) = 0',
      'connect(3<UNIX-STREAM:[69]>, {sa_family=AF_UNIX, sun_path="../s k"}, 110) = 0',
      'connect(3<UNIX-STREAM:[69]>, {sa_family=AF_UNIX, sun_path=@"bus\\0x"}, 20) = 0',
      'connect(3<NETLINK:[69]>, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0',
      'connect(3<UDP:[69]>, {sa_family=AF_UNSPEC, sa_data="\\0"}, 16) = 0',
      'connect(3<TCP:[69]>, NULL, 0) = -1 EFAULT (Bad address)',
    ]),
    [
      { kind: 'net.connect', proto: 'unix', addr: '/run/docker.sock' },
      { kind: 'net.connect', proto: 'unix', addr: '/s k' },
      { kind: 'net.connect', proto: 'unix', addr: '@bus\0x' },
    ],
  );
});

test('a connect whose process dies in it was an attempt', () => {
  const { events } = decode([
    `1 connect(3<TCP:[69]>, ${v4('203.0.113.7', 443)} <unfinished ...>`,
    '1 +++ killed by SIGKILL +++',
  ]);
  assert.deepEqual(
    events.map((e) => [e.kind, e.done]),
    [
      ['net.connect', 'attempt'],
      ['process.exit', true],
    ],
  );
  const open = decode([`1 connect(3<TCP:[69]>, ${v4('203.0.113.7', 443)} <unfinished ...>`]).events;
  assert.deepEqual(
    open.map((e) => [e.kind, e.done]),
    [['net.connect', 'attempt']],
  );
});

test('listen is one event, with the address of the socket or of bind', () => {
  assert.deepEqual(
    acts([
      `bind(3<TCP:[69]>, ${v4('0.0.0.0', 0)}) = 0`,
      'listen(3<TCP:[0.0.0.0:8080]>, 4) = 0',
      `bind(4<TCP:[70]>, ${v4('127.0.0.1', 9000)}) = 0`,
      'listen(4<TCP:[70]>, 4) = 0',
      'bind(5<UNIX-STREAM:[71]>, {sa_family=AF_UNIX, sun_path="sock"}, 7) = 0',
      'listen(5<UNIX-STREAM:[71]>, 4) = 0',
      'listen(6<UNIX-STREAM:[72,@"abs"]>, 4) = 0',
      'listen(7<TCPv6:[[::1]:99]>, 4) = 0',
      'listen(8<TCP:[73]>, 4) = -1 EADDRINUSE (Address already in use)',
    ]),
    [
      { kind: 'net.listen', proto: 'tcp', addr: '0.0.0.0', port: 8080 },
      { kind: 'net.listen', proto: 'tcp', addr: '127.0.0.1', port: 9000 },
      { kind: 'net.listen', proto: 'unix', addr: '/w/sock' },
      { kind: 'net.listen', proto: 'unix', addr: '@abs' },
      { kind: 'net.listen', proto: 'tcp', addr: '::1', port: 99 },
    ],
  );
});

test('sending to an address is one event for each', () => {
  assert.deepEqual(
    acts([
      `sendto(3<UDP:[69]>, "xx", 2, 0, ${v4('203.0.113.7', 9999)}) = 2`,
      `sendto(3<UDP:[69]>, "yy", 2, 0, ${v4('203.0.113.7', 9999)}) = 2`,
      'sendto(3<TCP:[192.0.2.2:9->203.0.113.7:443]>, "yy", 2, 0, NULL, 0) = 2',
      `sendmsg(3<UDPv6:[69]>, {msg_name=${v6('2001:db8::7', 9)}, msg_namelen=28, msg_iov=[{iov_base="msg_name={", iov_len=2}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 2`.replace(
        '}, 28, msg',
        '}, msg',
      ),
      `sendto(3<TCP:[69]>, "GET", 3, MSG_FASTOPEN, ${v4('203.0.113.8', 80)}) = -1 EINPROGRESS (Operation now in progress)`,
      `sendto(3<UDP:[69]>, "xx", 2, 0, ${v4('203.0.113.9', 1)}) = -1 EPERM (Operation not permitted)`,
    ]),
    [
      { kind: 'net.send', proto: 'udp', addr: '203.0.113.7', port: 9999 },
      { kind: 'net.send', proto: 'udp', addr: '2001:db8::7', port: 9 },
      { done: 'attempt', kind: 'net.connect', proto: 'tcp', addr: '203.0.113.8', port: 80 },
    ],
  );
});

test('DNS: questions, answers, and the name a later connection gets', () => {
  const events = acts([
    `sendto(${dnsSocket}, ${printed(query)}, 34, MSG_NOSIGNAL, NULL, 0) = 34`,
    `recvfrom(${dnsSocket}, ${printed(answer)}, 2048, 0, ${v4('192.0.2.53', 53).replace(', 16', '')}, [28 => 16]) = 80`,
    `connect(3<TCP:[69]>, ${v4('198.51.100.7', 443)}) = 0`,
  ]);
  assert.deepEqual(events, [
    { kind: 'dns.query', name: 'registry.example', type: 'A', resolver: '192.0.2.53' },
    { kind: 'dns.answer', name: 'registry.example', type: 'A', addrs: ['198.51.100.7'], resolver: '192.0.2.53' },
    {
      kind: 'net.connect',
      proto: 'tcp',
      addr: '198.51.100.7',
      port: 443,
      host: { name: 'registry.example', from: 'dns' },
    },
  ]);
});

test('a resolver that is not trusted names nothing', () => {
  const lines = [
    `recvfrom(${dnsSocket}, ${printed(answer)}, 2048, 0, NULL, NULL) = 80`,
    `connect(3<TCP:[69]>, ${v4('198.51.100.7', 443)}) = 0`,
  ];
  const events = acts(lines, {}, { trusted: (resolver) => resolver !== '192.0.2.53' });
  assert.deepEqual([events[0]?.kind, events[1]?.host], ['dns.answer', undefined]);
});

test('an answer that a process sends itself to its resolver names nothing', () => {
  const events = acts([
    `sendto(${dnsSocket}, ${printed(answer)}, 50, 0, NULL, 0) = 50`,
    `connect(6<TCP:[70]>, ${v4('198.51.100.7', 443)}) = 0`,
  ]);
  assert.deepEqual([events[0]?.kind, events[1]?.host], ['dns.query', undefined]);
});

test('DNS on a socket whose peer strace cannot name', () => {
  const events = acts([
    `connect(5<UDP:[69]>, ${v4('192.0.2.53', 53)}) = 0`,
    `sendto(5<UDP:[69]>, ${printed(query)}, 34, MSG_NOSIGNAL, NULL, 0) = 34`,
    `sendto(6<UDP:[70]>, ${printed(query)}, 34, MSG_NOSIGNAL, NULL, 0) = 34`,
  ]);
  assert.deepEqual(
    events.map((e) => [e.kind, e.resolver]),
    [
      ['net.connect', undefined],
      ['dns.query', '192.0.2.53'],
    ],
  );
});

test('DNS in sendmmsg, recvmsg and over TCP', () => {
  const message = (packet: Packet, name = 'NULL') =>
    `{msg_name=${name}, msg_namelen=0, msg_iov=[{iov_base=${printed(packet)}, iov_len=30}], msg_iovlen=1, msg_flags=0}`;
  const second: Packet = { ...query, questions: [{ name: 'b.example', type: 'AAAA' }] };
  const plain = encode(query);
  const framed = `"${[plain.length >> 8, plain.length & 255, ...plain].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join('')}"`;
  const names = acts([
    `sendmmsg(${dnsSocket}, [{msg_hdr=${message(query)}, msg_len=30}, {msg_hdr=${message(second)}, msg_len=30}], 2, MSG_NOSIGNAL) = 2`,
    `recvmsg(${dnsSocket}, ${message(answer)}, 0) = 80`,
    `sendto(5<TCP:[192.0.2.2:4000->192.0.2.53:53]>, ${framed}, 36, 0, NULL, 0) = 36`,
  ]).map((e) => [e.kind, e.name, e.type]);
  assert.deepEqual(names, [
    ['dns.query', 'registry.example', 'A'],
    ['dns.query', 'b.example', 'AAAA'],
    ['dns.answer', 'registry.example', 'A'],
    ['dns.query', 'registry.example', 'A'],
  ]);
});

test('a cut answer says its question and what addresses it still holds', () => {
  const many: Packet = {
    ...answer,
    answers: Array.from({ length: 20 }, (_, i) => ({
      type: 'A' as const,
      name: 'registry.example',
      data: `198.51.100.${i}`,
    })),
  };
  const text = printed(many);
  const [event] = acts([`recvfrom(${dnsSocket}, ${text.slice(0, text.length - 81)}"..., 2048, 0, NULL, NULL) = 500`]);
  assert.deepEqual(
    [event?.kind, event?.name, (event?.addrs as string[] | undefined)?.length, event?.cut],
    ['dns.answer', 'registry.example', 19, ['addrs']],
  );
});

test('what is no DNS message makes no event', () => {
  const payloads = [
    '""',
    '"abc"',
    `"${'\\377'.repeat(40)}"`,
    `"${'\\0'.repeat(12)}"`,
    '0x7ffe',
    `"ab\\1\\0\\0\\1${'\\0'.repeat(6)}\\300\\014\\0\\1\\0\\1"`,
  ];
  assert.deepEqual(acts(payloads.map((p) => `sendto(${dnsSocket}, ${p}, 9, 0, NULL, 0) = 9`)), []);
});

test("other families lead out too, but netlink and the kernel's own do not", () => {
  const packet =
    '{sa_family=AF_PACKET, sll_protocol=htons(ETH_P_IP), sll_ifindex=if_nametoindex("lo"), sll_hatype=ARPHRD_NETROM, sll_pkttype=PACKET_HOST, sll_halen=6, sll_addr=[00, 00, 00, 00, 00, 00]}';
  assert.deepEqual(
    acts([
      `bind(7<socket:[95]>, ${packet}, 20) = 0`,
      `bind(8<socket:[96]>, ${packet}, 20) = 0`,
      `sendto(7<socket:[95]>, "hello", 5, 0, ${packet}, 20) = 5`,
      `sendmsg(7<socket:[95]>, {msg_name=${packet}, msg_namelen=20, msg_iov=[{iov_base="hi", iov_len=2}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 2`,
      'connect(9<socket:[97]>, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=0x4d2, svm_flags=0}, 16) = -1 ECONNRESET (Connection reset by peer)',
      'connect(9<socket:[97]>, {sa_family=0x2d /* AF_??? */, sa_data="xx"}, 16) = 0',
      'bind(5<NETLINK:[98]>, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0',
      'sendto(5<NETLINK:[98]>, "x", 1, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 1',
      'bind(6<socket:[99]>, {sa_family=AF_ALG, salg_type="hash", salg_feat=0, salg_mask=0, salg_name="sha1"}, 88) = 0',
    ]),
    [
      { kind: 'net.connect', proto: 'other', addr: 'packet' },
      { kind: 'net.send', proto: 'other', addr: 'packet' },
      { done: false, kind: 'net.connect', err: 'ECONNRESET', proto: 'other', addr: 'vsock' },
      { kind: 'net.connect', proto: 'other', addr: '0x2d' },
    ],
  );
});
