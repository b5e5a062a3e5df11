import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../../src/events/event.ts';
import type { Recording } from '../../src/events/recording.ts';

const SECOND = 1_000_000_000;

/** A process number no recorded process has: above the kernel's largest, 2^22. */
const PID = 2 ** 23;

/**
 * Copies a recording with benign events put before it: a tar that unpacks into the workspace, evenly over some seconds. The recording's
 * own events are renumbered and come as much later.
 */
export function precede(from: string, to: string, { events, seconds }: { events: number; seconds: number }): void {
  const recording = JSON.parse(readFileSync(join(from, 'recording.json'), 'utf8')) as Recording;
  const own = readFileSync(join(from, 'events.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);
  const shift = seconds * SECOND;
  const { workspace } = recording;
  const actor = { pid: PID, tid: PID, start: 0, job: true, done: true } as const;
  const before: Event[] = [
    {
      kind: 'process.exec',
      seq: 0,
      t: 0,
      ...actor,
      ppid: 1,
      exe: { path: '/usr/bin/tar' },
      argv: ['tar', 'x'],
      cwd: workspace,
    },
  ];
  for (let n = 1; n <= events; n++) {
    const path = `${workspace}/unpacked/d${n % 100}/f${n}`;
    before.push({ kind: 'file.create', seq: n, t: Math.floor((shift / events) * n), ...actor, path });
  }
  const after = own.map((event) => ({
    ...unchained(event),
    seq: event.seq + before.length,
    t: event.t + shift,
    start: event.start + shift,
    ...(event.last === undefined ? {} : { last: event.last + before.length }),
    ...(event.until === undefined ? {} : { until: event.until + shift }),
  }));
  const text = [...before, ...after].map((event) => `${JSON.stringify(event)}\n`).join('');
  writeFileSync(join(to, 'events.ndjson'), text);
  const longer: Recording = {
    ...recording,
    end: recording.end + shift,
    // whoever puts events before others can only leave the chain out
    events: {
      ...unchained(recording.events),
      count: before.length + after.length,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  };
  writeFileSync(join(to, 'recording.json'), JSON.stringify(longer));
}

/** Without its link of the hash chain. */
function unchained<T extends object>(value: T): T {
  const { chain: _, ...rest } = value as T & { chain?: string };
  return rest as T;
}
