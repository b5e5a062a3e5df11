import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSensorLine, readSensorLine } from '../../../src/events/ebpf/sensor-line.ts';
import { decode, decodeTexts } from './wire.ts';

test('what is no line of this version is counted, with the first of them cut', () => {
  const texts = [
    '{"kind":"file.cre',
    'null',
    '[]',
    '7',
    '{}',
    '{"kind":"file.create","seq":1}',
    `"${'x'.repeat(500)}"`,
  ];
  const { events, decoder } = decodeTexts([...texts, '']);
  assert.deepEqual([events, decoder.unknown], [[], texts.length]);
  assert.deepEqual(
    decoder.samples.map((sample) => sample.length <= 200),
    texts.map(() => true),
  );
});

test('kinds the sensor does not send are not understood', () => {
  const { events, decoder } = decode([
    { kind: 'syscall', name: 'x' },
    { kind: 'sensor.loss', lost: 1 },
    { kind: '__proto__' },
  ]);
  assert.deepEqual([events, decoder.unknown], [[], 3]);
});

test('bytes that are no hexadecimal, and directions that are none, are not understood', () => {
  const raw = { kind: 'raw.dns', dir: 'in', proto: 'udp', addr: '192.0.2.53', port: 53, data: '00' };
  const { decoder } = decode([
    { ...raw, data: '0' },
    { ...raw, data: 'zz' },
    { ...raw, data: 5 },
    { ...raw, dir: 'up' },
    { ...raw, port: '53' },
    { ...raw, addr: 1 },
    { ...raw, pid: -1 },
  ]);
  assert.equal(decoder.unknown, 7);
});

const kinds = [
  ...['process.fork', 'process.exec', 'process.exit', 'process.signal', 'file.create', 'file.read', 'file.rename'],
  ...['file.symlink', 'file.delete', 'net.connect', 'net.send', 'raw.dns', 'raw.first', 'lib.load', 'mem.access'],
  ...['priv.change', 'kernel.mount', 'kernel.bpf'],
];
const value = fc.oneof(
  fc.constantFrom('/a', '', 'a/../b', '/proc/self/fd/3', 'in', 'tcp', 'unix', '00ff', '\u0000', 'SIGKILL'),
  fc.integer({ min: -1, max: 99 }),
  fc.boolean(),
  fc.constantFrom(['path'], ['path', 'to'], [1]),
  fc.constant({ path: '/x' }),
);
const names = [
  ...['path', 'to', 'unresolved', 'follow', 'exchange', 'addr', 'port', 'proto', 'data', 'dir', 'child', 'target'],
  ...['how', 'signal', 'exe', 'argv', 'cwd', 'ppid', 'filename', 'interp', 'env', 'stdio', 'netns', 'cut', 'mode'],
];

test('whatever a line holds, nothing is thrown, and what comes out keeps to the contract', () => {
  const fields = fc.dictionary(fc.constantFrom(...names), value);
  const lines = fc.array(fc.tuple(fc.constantFrom(...kinds), fields), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (all) => {
      decode(all.map(([kind, more]) => ({ ...more, kind })));
    }),
    { numRuns: 1000 },
  );
});

test('lines about the sensor are told from texts that look like them', () => {
  const line = JSON.stringify({ kind: 'sensor.sync', t: 1, token: 'a' });
  assert.ok(isSensorLine(line));
  assert.deepEqual(readSensorLine(line), { kind: 'sensor.sync', token: 'a' });
  assert.ok(!isSensorLine(JSON.stringify({ kind: 'file.create', path: '/w/"kind":"sensor.stop' })));
  for (const bad of ['', '{', '{"kind":"sensor.new"}', '{"kind":"sensor.loss","t":1,"lost":-1,"priority":0}'])
    assert.equal(readSensorLine(bad), undefined);
});
