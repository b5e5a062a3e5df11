import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../src/events/recording.ts';

/** Distinct files the synthetic job works on: as many as a large node_modules has. */
const files = 200_000;

/**
 * Writes a synthetic recording of `count` events, shaped like an install followed by a build: an npm process that
 * extracts packages, lifecycle scripts, compilers that come and go, reads, libraries, connections. One process image
 * for every 2,000 events. Deterministic.
 */
export function writeRecording(directory: string, count: number): void {
  mkdirSync(directory, { recursive: true });
  const fd = openSync(join(directory, 'events.ndjson'), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let seq = 0;
  let pending = '';
  const emit = (event: Record<string, unknown>): void => {
    pending += `${JSON.stringify({ seq, t: seq * 2000, ...event })}\n`;
    seq++;
    if (pending.length > 1 << 20) flush();
  };
  const flush = (): void => {
    hash.update(pending);
    bytes += Buffer.byteLength(pending);
    writeSync(fd, pending);
    pending = '';
  };
  const by = (pid: number) => ({ pid, tid: pid, start: 0, job: true, done: true });
  const exec = (pid: number, ppid: number, path: string, argv: string[], cwd: string) =>
    emit({
      kind: 'process.exec',
      ...by(pid),
      ppid,
      exe: { path, dev: 1, ino: 7, nlink: 1 },
      argv,
      cwd,
      uid: 0,
      env: {},
    });
  exec(100, 1, '/usr/bin/node', ['node', '/usr/lib/node_modules/npm/bin/npm-cli.js', 'install'], '/w');
  let next = 101;
  while (seq < count) {
    const child = next++;
    emit({ kind: 'process.fork', ...by(100), child });
    exec(child, 100, '/usr/bin/x86_64-linux-gnu-gcc-12', ['gcc', '-c', 'a.c'], '/w/node_modules/p');
    const until = Math.min(count, seq + 1996);
    for (; seq < until; ) {
      const n = Math.floor(seq / 3) % files; // package after package, as an install goes
      const path = `/w/node_modules/package-${Math.floor(n / 100)}/lib/source/module-${n}.js`;
      const ino = 1000 + n;
      const roll = seq % 20;
      const pid = roll < 14 ? 100 : child;
      if (roll < 9)
        emit({
          kind: 'file.create',
          ...by(pid),
          path,
          dev: 65024,
          ino,
          fd: 21,
          flags: ['O_WRONLY', 'O_CREAT', 'O_TRUNC'],
          mode: 420,
        });
      else if (roll < 11) emit({ kind: 'file.truncate', ...by(pid), path, dev: 65024, ino, fd: 21 });
      else if (roll < 16)
        emit({ kind: 'file.read', ...by(pid), path, dev: 65024, ino, fd: 21, flags: ['O_RDONLY', 'O_CLOEXEC'] });
      else if (roll < 17) emit({ kind: 'file.delete', ...by(pid), path });
      else if (roll < 18)
        emit({ kind: 'lib.load', ...by(pid), path: '/usr/lib/x86_64-linux-gnu/libc.so.6', dev: 65024, ino: 3 });
      else if (roll < 19) {
        emit({ kind: 'file.create', ...by(pid), path: `${path}.tmp`, dev: 65024, ino, fd: 21, mode: 420 });
        emit({ kind: 'file.rename', ...by(pid), path: `${path}.tmp`, to: path, dev: 65024, ino });
      } else
        emit({
          kind: 'net.connect',
          ...by(100),
          proto: 'tcp',
          addr: '192.0.2.7',
          port: 443,
          host: { name: 'registry.example', from: 'dns' },
        });
    }
    emit({ kind: 'process.exit', ...by(child), code: 0 });
  }
  flush();
  closeSync(fd);
  const path = (values: string[]) => ({ values, trusted: true, source: 'bench' });
  const recording: Recording = {
    schema: 'ironclaw.guard/recording/v1',
    guard: { version: '0.0.0' },
    anchor: '1700000000000000000',
    end: seq * 2000,
    sensor: {
      name: 'strace',
      backend: 'launch',
      health: { started: true, died: false, unknown: 0 },
      notCovered: [],
    },
    coverage: { level: 'full', reasons: [], lost: 0 },
    context: { os: 'linux', kernel: '6', arch: 'x64', environment: 'local' },
    root: { mode: 'run', argv: ['npm', 'install'], cwd: '/w' },
    exit: { code: 0, signal: null },
    workspace: '/w',
    variables: {
      workspace: path(['/w']),
      tmp: path(['/tmp']),
      home: path(['/home/u']),
      'cache:npm': path(['/home/u/.npm']),
      'registry:npm': path(['registry.example']),
    },
    resolvers: ['192.0.2.53'],
    hosts: {},
    links: {},
    packages: { '/w/node_modules/p': { name: 'p', version: '1.0.0' } },
    tools: [{ path: '/usr/lib/node_modules/npm/bin/npm-cli.js', package: { name: 'npm', version: '10.0.0' } }],
    events: { count: seq, bytes, sha256: hash.digest('hex'), folded: 0, cap: 1 << 30 },
  };
  writeFileSync(join(directory, 'recording.json'), JSON.stringify(recording));
}
