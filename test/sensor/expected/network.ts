import type { Expected } from '../expected.ts';

/** What is to be told of each act of acts/network.c. */
export const NETWORK: Expected = {
  'network/listen_tcp': ['net.listen tcp 127.0.0.1 4000'],
  'network/connect_tcp': ['net.listen tcp 127.0.0.1 4000', 'net.connect tcp 127.0.0.1 4000'],
  'network/connect_refused': ['net.connect tcp 127.0.0.1 4001!ECONNREFUSED'],
  'network/connect_unreachable': ['net.connect tcp 198.51.100.1 4000!ENETUNREACH'],
  'network/connect_udp': ['net.connect udp 127.0.0.1 4000'],
  'network/connect_udp_send': ['net.connect udp 127.0.0.1 4000'],
  'network/connect_later': ['net.listen tcp 127.0.0.1 4000', 'net.connect tcp 127.0.0.1 4000?'],
  'network/connect_slow': [
    'net.listen tcp 127.0.0.1 4000',
    'net.connect tcp 127.0.0.1 4000',
    'process.fork child',
    'net.connect tcp 127.0.0.1 4000?',
    'child: process.exit 0',
  ],
  'network/connect_ipv6': ['net.listen tcp ::1 4000', 'net.connect tcp ::1 4000'],
  'network/connect_mapped': ['net.listen tcp 127.0.0.1 4000', 'net.connect tcp ::ffff:127.0.0.1 4000'],
  'network/connect_unix': ['net.listen unix ./socket', 'net.connect unix ./socket'],
  'network/connect_abstract': ['net.listen unix @guard-act', 'net.connect unix @guard-act'],
  'network/fail_unix': {
    full: ['net.connect unix ./absent!ENOENT'],
    degraded: [],
    because: 'datagrams over UNIX sockets, and connections to UNIX sockets that failed',
  },
  'network/send_udp': ['net.send udp 127.0.0.1 4000?'],
  'network/send_many': ['net.send udp 127.0.0.1 4000?', 'net.send udp 127.0.0.1 4001?'],
  'network/send_fast': ['net.listen tcp 127.0.0.1 4000', 'net.connect tcp 127.0.0.1 4000'],
  'network/connect_fast': ['net.listen tcp 127.0.0.1 4000', 'net.connect tcp 127.0.0.1 4000'],
  'network/connect_netlink': [],
  'network/connect_packet': [],
  'network/bind_packet': ['net.connect other packet'],
  'network/send_unix': {
    full: ['net.send unix ./socket'],
    degraded: [],
    because: 'datagrams over UNIX sockets, and connections to UNIX sockets that failed',
  },
  'network/dns': [
    'net.connect udp 127.0.0.53 53',
    'raw.dns udp out 127.0.0.53 53 .4.package.example.',
    'net.send udp 127.0.0.1 *?',
    'raw.dns udp in 127.0.0.53 53 .4.package.example.<.',
  ],
  'network/first_http': [
    'net.listen tcp 192.0.2.1 4000',
    'net.connect tcp 192.0.2.1 4000',
    'raw.first tcp 192.0.2.1 4000 GET / HTTP/1.1.Host: package.example.',
  ],
  'network/first_tls': [
    'net.listen tcp 192.0.2.1 4000',
    'net.connect tcp 192.0.2.1 4000',
    'raw.first tcp 192.0.2.1 4000 .',
  ],
};
