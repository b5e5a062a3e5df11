import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnBinary } from '../../src/host/own-binary.ts';

/** How a sensor that is none behaves: JavaScript, run in its process. `say`, `beat`, `ready`, `args`, `anchor`, `t`, `base` are at hand. */
export interface Behaviour {
  /** Run at the start; default: `ready()`. */
  readonly start?: string;
  /** Lines printed at the first sync. */
  readonly lines?: readonly Readonly<Record<string, unknown>>[];
  /** Run at `sync TOKEN`, before its answer. */
  readonly sync?: string;
  /** Run at `stop`; default: the last line, and a clean exit. */
  readonly stop?: string;
  /** Fields of sensor.ready that differ. */
  readonly about?: Readonly<Record<string, unknown>>;
}

const READY = {
  kind: 'sensor.ready',
  rung: 'degraded',
  kernel: '6.0.0-test',
  arch: 'x86_64',
  version: '9.9',
  hooks: ['sched_process_exec'],
  skipped: [{ hook: 'file_open', why: 'EPERM' }],
  rings: { bulk: 4096, priority: 1024 },
  programs: [{ id: 7, name: 'on_exec', tag: '0011223344556677' }],
  maps: [1],
  links: [2],
  tried: [{ rung: 'full', why: 'EPERM' }],
  selfTest: { exec: true },
  notCovered: ['acts through io_uring'],
  loadMs: 1,
};

/** Writes an executable that speaks the sensor's language, and gives it as the program's own. */
export function fakeSensor(directory: string, behaviour: Behaviour = {}): OwnBinary {
  const { start = 'ready();', lines = [], sync = '', stop = 'last(); process.exit(0);', about = {} } = behaviour;
  const path = join(directory, 'fake-sensor');
  const program = `#!${process.execPath}
const args = process.argv.slice(2);
const value = (name) => args[args.indexOf(name) + 1];
const t = () => Number(BigInt(Date.now()) * 1000000n - BigInt(value('--anchor')));
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
const base = { seq: 1, t: t(), pid: 900001, tid: 900001, start: t(), job: true, done: true, mntns: 1, cgroup: 5 };
const ready = () => say({ t: t(), pid: process.pid, ...${JSON.stringify({ ...READY, ...about })} });
const beat = (more) => say({ kind: 'sensor.heartbeat', t: t(), seq: 1, emitted: {}, dropped: {}, ids: 'ok', ...more });
const last = (more) => say({ kind: 'sensor.stop', t: t(), seq: 1, emitted: {}, dropped: {}, lost: 0, ...more });
let lines = ${JSON.stringify(lines)};
let rest = '';
process.stdin.on('data', (chunk) => {
  rest += chunk;
  for (let at = rest.indexOf('\\n'); at >= 0; at = rest.indexOf('\\n')) {
    const [word, token] = rest.slice(0, at).split(' ');
    rest = rest.slice(at + 1);
    if (word === 'sync') {
      for (const line of lines) say({ ...base, t: t(), ...line });
      lines = [];
      ${sync}
      say({ kind: 'sensor.sync', t: t(), token });
    } else if (word === 'stop') { ${stop} }
  }
});
process.stdin.on('end', () => process.exit(0));
${start}
`;
  writeFileSync(path, program, { mode: 0o755 });
  return { path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}
