import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { localCertificates } from '../../scripts/case/local-certificates.ts';
import { normalise } from '../../scripts/case/normalise.ts';
import { foreignNames } from '../../src/events/foreign-names.ts';
import type { Recording } from '../../src/events/recording.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { scratch } from '../host/scratch.ts';

const trusted = (...values: string[]) => ({ values, trusted: true, source: 'x' });

const recording: Recording = {
  schema: 'ironclaw.guard/recording/v1',
  guard: { version: '0.0.0', pids: [10] },
  anchor: '1700000000000000000',
  end: 99,
  sensor: {
    name: 'ebpf',
    backend: 'degraded',
    kernel: '6.18.44-corp',
    maps: [1],
    health: { started: true, died: false, unknown: 0 },
    notCovered: [],
  },
  coverage: { level: 'partial', reasons: [], lost: 0 },
  context: { os: 'Debian', kernel: '6.18.44-corp', arch: 'x64', environment: 'container', repository: 'corp/secret' },
  root: { mode: 'run', argv: ['npm', 'ci', '--registry=https://npm.corp.com/a'], cwd: '/home/runner/work/app/app' },
  workspace: '/home/runner/work/app/app',
  variables: {
    'registry:npm': trusted('npm.corp.com', 'files.npm.corp.com'),
    'registry:yarn': trusted('npm.corp.com'),
    proxy: trusted('proxy.corp.com'),
  },
  resolvers: ['10.0.0.53'],
  hosts: { '127.0.0.1': ['localhost'] },
  links: {},
  packages: {},
  tools: [],
  events: { count: 7, bytes: 1, sha256: '', folded: 0, cap: 1 },
};

const base = { tid: 11, start: 1, done: true };
const lines = [
  { seq: 0, kind: 'sensor.start', t: 0, pid: 10, ...base, job: false },
  { seq: 1, kind: 'process.fork', t: 1, pid: 99, ...base, job: false, child: 100 },
  {
    seq: 2,
    kind: 'dns.answer',
    t: 2,
    pid: 11,
    ...base,
    job: true,
    name: 'files.npm.corp.com',
    type: 'A',
    addrs: ['10.1.2.3'],
  },
  { seq: 3, kind: 'net.connect', t: 3, pid: 11, ...base, job: true, proto: 'tcp', addr: '10.1.2.3', port: 443 },
  { seq: 4, kind: 'sensor.heartbeat', t: 4, pid: 10, ...base, job: false, chain: 'f'.repeat(64) },
  {
    seq: 5,
    kind: 'net.connect',
    t: 5,
    pid: 11,
    ...base,
    job: true,
    proto: 'tcp',
    addr: '10.1.2.33',
    port: 443,
    host: { name: 'cdn.vendor.net', from: 'sni' },
  },
  {
    seq: 6,
    kind: 'file.create',
    t: 6,
    pid: 11,
    ...base,
    job: true,
    path: '/home/runner/x-10.1.2.3/cdn.vendor.network',
  },
].map((event) => JSON.stringify(event));

test('the same name is the same everywhere, and what others did is left out', () => {
  const whole = normalise({ recording, lines }, new Map([['cdn.vendor.net', 'cdn.example']]));
  const events = whole.lines.map((line) => JSON.parse(line));
  assert.deepEqual(
    events.map(({ seq, kind, addr, addrs, name, host, path }) => [
      seq,
      kind,
      addr ?? addrs ?? path,
      name ?? host?.name,
    ]),
    [
      [0, 'sensor.start', undefined, undefined],
      [1, 'dns.answer', ['198.51.100.2'], 'registry2.npm.example'],
      [2, 'net.connect', '198.51.100.2', undefined],
      [3, 'sensor.heartbeat', undefined, undefined],
      [4, 'net.connect', '198.51.100.3', 'cdn.example'],
      [5, 'file.create', '/home/runner/x-10.1.2.3/cdn.vendor.network', undefined],
    ],
  );
  const { variables, resolvers, root, context, sensor, anchor } = whole.recording;
  assert.deepEqual(variables['registry:yarn']?.values, ['registry.npm.example']);
  assert.deepEqual(variables.proxy?.values, ['proxy.example']);
  assert.deepEqual(resolvers, ['198.51.100.1']);
  assert.deepEqual(root.mode === 'run' && root.argv[2], '--registry=https://registry.npm.example/a');
  assert.deepEqual(context, { os: 'Debian', kernel: '6.18.0', arch: 'x64', environment: 'local' });
  assert.equal(sensor.maps, undefined);
  assert.equal(anchor, '1767225600000000000');
  assert.deepEqual([whole.recording, ...events].flatMap(foreignNames), []);
});

test('what comes out is a whole recording: numbers, digest and hash chain hold', (t) => {
  const whole = normalise({ recording, lines }, new Map());
  const directory = join(scratch(t), 'case');
  mkdirSync(directory);
  writeFileSync(join(directory, 'recording.json'), JSON.stringify(whole.recording));
  writeFileSync(join(directory, 'events.ndjson.gz'), gzipSync(`${whole.lines.join('\n')}\n`));
  const opened = openRecording(directory);
  const scan = opened.lines(() => {});
  assert.deepEqual([...opened.damages, ...scan.damages], []);
  assert.equal(scan.lines, opened.recording.events.count);
  assert.equal(scan.bytes, opened.recording.events.bytes);
});

test('a recording whose events were folded is too large', () => {
  const folded = { ...recording, events: { ...recording.events, folded: 1 } };
  assert.throws(() => normalise({ recording: folded, lines }, new Map()), /too large for a case/);
});

test('files that who recorded gave the command as its output are no part of it', () => {
  const exec = (seq: number, stdio: object[]): string =>
    JSON.stringify({ seq, kind: 'process.exec', t: seq, pid: 11, ...base, job: true, stdio });
  const given = { fd: 1, type: 'file', id: '/var/spool/of/somebody/stdout' };
  const own = { fd: 1, type: 'file', id: '/home/runner/work/app/app/log' };
  const whole = normalise(
    { recording, lines: [exec(0, [{ fd: 0, type: 'pipe', id: '7' }, given]), exec(1, [own, { ...given, fd: 2 }])] },
    new Map(),
  );
  assert.deepEqual(
    whole.lines.map((line) => JSON.parse(line).stdio),
    [
      [
        { fd: 0, type: 'pipe', id: '7' },
        { fd: 1, type: 'null', id: '/dev/null' },
      ],
      [own, { fd: 2, type: 'null', id: '/dev/null' }],
    ],
  );
});

test('certificates that somebody added to the machine are only said to be local', (t) => {
  const directory = join(scratch(t), 'certificates');
  mkdirSync(join(directory, 'corp'), { recursive: true });
  writeFileSync(join(directory, 'corp-proxy.crt'), '');
  writeFileSync(join(directory, 'corp', 'root.ca.crt'), '');
  writeFileSync(join(directory, 'README'), '');
  const names = localCertificates(directory);
  assert.deepEqual([...names.keys()].sort(), ['corp-proxy.crt', 'corp-proxy.pem', 'root.ca.crt', 'root.ca.pem']);
  assert.deepEqual([...localCertificates(join(directory, 'nowhere'))], []);
  const reads = [
    '/etc/ssl/certs/corp-proxy.pem',
    '/etc/ssl/certs/other-corp-proxy.pem',
    '/usr/local/share/x/root.ca.crt',
  ];
  const events = reads.map((path, seq) =>
    JSON.stringify({ seq, kind: 'file.read', t: seq, pid: 11, ...base, job: true, path, fd: 3 }),
  );
  const whole = normalise({ recording, lines: events }, names);
  assert.deepEqual(
    whole.lines.map((line) => JSON.parse(line).path),
    ['/etc/ssl/certs/local-ca.pem', '/etc/ssl/certs/other-corp-proxy.pem', '/usr/local/share/x/local-ca.crt'],
  );
});
