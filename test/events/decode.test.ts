import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLine } from '../../src/events/decode.ts';
import { type EventKind, eventSchema } from '../../src/events/event.ts';

const count = fc.nat();
const text = fc.string({ maxLength: 8 });
const texts = fc.array(text, { maxLength: 3 });
const optional = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const joined = (required: Record<string, fc.Arbitrary<unknown>>, more: Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(fc.record(required), optional(more)).map(([a, b]) => ({ ...a, ...b }));

const image = joined({ path: text }, { dev: count, ino: count, nlink: count });
const inode = { dev: count, ino: count };
const file = joined({ path: text }, { ...inode, fd: count, flags: texts, mode: count });
const pair = joined({ path: text, to: text }, { ...inode, fd: count, flags: texts, mode: count });
const host = fc.record({ name: text, from: fc.constantFrom('dns', 'hosts', 'sni', 'http') });
const net = joined(
  { proto: fc.constantFrom('tcp', 'udp', 'unix', 'other'), addr: text },
  { port: fc.nat(65_535), host },
);
const dns = joined({ name: text, type: text, resolver: text }, { addrs: texts });
const kernel = optional({ detail: text, path: text });
const health = optional({ lost: count, unknown: count, reason: text });
const stdio = fc.array(
  fc.record({ fd: count, type: fc.constantFrom('file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other'), id: text }),
  { maxLength: 3 },
);
const environment = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }).filter((k) => k !== '__proto__'),
  text,
  { maxKeys: 3 },
);

const bodies: Record<EventKind, fc.Arbitrary<object>> = {
  'process.fork': fc.record({ child: count }),
  'process.exit': optional({ code: fc.integer(), signal: text }),
  'process.signal': fc.record({ target: count, signal: text }),
  'process.exec': joined(
    { ppid: count, exe: image, argv: texts, cwd: text },
    { script: image, uid: count, stdio, env: environment },
  ),
  'file.create': file,
  'file.truncate': file,
  'file.modify': file,
  'file.append': file,
  'file.read': file,
  'file.delete': file,
  'file.rmdir': file,
  'file.mkdir': file,
  'file.chmod': file,
  'file.chown': file,
  'file.rename': pair,
  'file.link': pair,
  'file.symlink': pair,
  'net.connect': net,
  'net.send': net,
  'net.listen': net,
  'dns.query': dns,
  'dns.answer': dns,
  'lib.load': joined({ path: text }, inode),
  'mem.access': fc.record({
    target: count,
    how: fc.constantFrom('ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem'),
  }),
  'priv.change': optional({ uid: count, gid: count, capabilities: text }),
  'kernel.bpf': kernel,
  'kernel.module': kernel,
  'kernel.io_uring': kernel,
  'kernel.mount': kernel,
  'kernel.namespace': kernel,
  'kernel.memfd': kernel,
  syscall: joined({ name: text }, { args: texts }),
  'sensor.start': health,
  'sensor.heartbeat': health,
  'sensor.loss': health,
  'sensor.stop': health,
};

const base = joined(
  {
    seq: count,
    t: fc.maxSafeInteger(),
    pid: count,
    tid: count,
    start: fc.maxSafeInteger(),
    job: fc.boolean(),
    done: fc.constantFrom(true, false, 'attempt'),
  },
  {
    err: text,
    cut: texts,
    inferred: texts,
    mntns: count,
    cgroup: text,
    n: fc.integer({ min: 2 }),
    until: fc.maxSafeInteger(),
    last: count,
  },
);
const kinds = Object.keys(bodies) as EventKind[];
const event = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(base, bodies[kind]).map(([a, b]) => ({ ...a, kind, ...b }) as Record<string, unknown>));

test('every valid event is decoded as it is', () => {
  fc.assert(
    fc.property(event, (e) => {
      const line = JSON.stringify(e);
      assert.ok(eventSchema.safeParse(JSON.parse(line)).success, line);
      assert.deepEqual(decodeLine(line), JSON.parse(line));
    }),
    { numRuns: 2000 },
  );
});

const odd = fc.constantFrom<unknown>(
  null,
  -1,
  1.5,
  2 ** 53,
  '',
  'tcp',
  'attempt',
  true,
  [],
  [1],
  ['a'],
  [null],
  {},
  { a: 1 },
  { path: 1 },
  { name: 'a', from: 'x' },
  65_536,
  1,
);

/** Replaces, removes or adds a member, at the top or one level down. */
const mutated = fc
  .tuple(
    event,
    fc.nat(),
    odd,
    fc.constantFrom('replace', 'remove', 'add', 'inside'),
    fc.constantFrom('port', 'host', 'n', 'script', 'extra'),
  )
  .map(([e, at, value, how, extra]) => {
    const copy: Record<string, unknown> = JSON.parse(JSON.stringify(e));
    const keys = Object.keys(copy).filter((key) => key !== 'kind');
    const key = keys[at % keys.length] as string;
    if (how === 'replace') copy[key] = value;
    else if (how === 'remove') delete copy[key];
    else if (how === 'add') copy[extra] = value;
    else {
      const inner = Object.entries(copy).filter(([, v]) => typeof v === 'object' && v !== null);
      const chosen = inner[at % Math.max(1, inner.length)]?.[1];
      if (Array.isArray(chosen)) chosen.push(value);
      else if (chosen !== undefined)
        Object.assign(chosen as object, { [['path', 'from', 'ino', 'x'][at % 4] as string]: value });
    }
    return copy;
  });

test('it agrees with the schema on what is an event', () => {
  fc.assert(
    fc.property(mutated, (e) => {
      const line = JSON.stringify(e);
      const decoded = decodeLine(line);
      assert.equal(decoded !== undefined, eventSchema.safeParse(JSON.parse(line)).success, line);
    }),
    { numRuns: 10_000 },
  );
});

test('kinds of a later version are kept as unknown', () => {
  assert.deepEqual(decodeLine('{"seq":7,"kind":"file.teleport","to":"/mars"}'), {
    kind: 'unknown',
    original: 'file.teleport',
    seq: 7,
  });
  assert.deepEqual(decodeLine('{"seq":7,"kind":"constructor"}'), { kind: 'unknown', original: 'constructor', seq: 7 });
  for (const line of [
    '{"kind":"file.teleport"}',
    '{"seq":-1,"kind":"x"}',
    '{"seq":"1","kind":"x"}',
    '{"seq":1,"kind":7}',
  ])
    assert.equal(decodeLine(line), undefined);
});

test('what is no event at all', () => {
  for (const line of [
    '',
    'x',
    '{',
    'null',
    '[]',
    '1',
    '"a"',
    '{}',
    '[{"seq":1,"kind":"x"}]',
    '{"seq":1,"t":2',
    '\u0000',
  ])
    assert.equal(decodeLine(line), undefined, line);
  fc.assert(fc.property(fc.json(), (line) => void decodeLine(line)));
  fc.assert(fc.property(fc.string(), (line) => void decodeLine(line)));
});
