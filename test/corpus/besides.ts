import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { normalise } from '../../scripts/case/normalise.ts';
import type { Recording } from '../../src/events/recording.ts';
import { PACKED_FILE, RECORDING_FILE } from '../../src/host/plain-files.ts';

type Line = Record<string, unknown> & { kind: string; t: number; pid: number };

/** Where and how fast one recording runs beside another. */
export interface Beside {
  /** When it begins: 0 as the first begins, below 1 before the first program of that ends. */
  readonly begin: number;
  /** How many times as fast it runs. */
  readonly pace: number;
  /** Directory for the recording of both. */
  readonly out: string;
}

/** Further numbers of processes and devices than a recording has. */
const FURTHER = 10_000_000;
const PROCESSES = new Set(['pid', 'tid', 'ppid', 'child', 'target']);
const WORKSPACE = '/home/runner/work/app/app';
const SCRIPT = '/home/runner/work/_temp/enact.';

/**
 * Writes the recording of a job in which what another recording tells happened too: its first programs are started by the first program of
 * the first, or by its runner as a step of their own; its processes and files are other ones, its workspace lies in that of the first.
 */
export function besides(first: string, other: string, { begin, pace, out }: Beside): void {
  const [one, two] = [read(first), read(other)];
  const root = one.recording.root;
  const job = one.lines.filter((line) => line.job === true);
  const starter = root.mode === 'job' ? root.worker : (job.find(({ kind }) => kind === 'process.exec')?.pid ?? 0);
  const began =
    job.find(({ kind, pid }) => root.mode === 'job' || (kind === 'process.exec' && pid === starter))?.t ?? 0;
  const ended = job.findLast(({ kind, pid }) => root.mode === 'job' || (kind === 'process.exit' && pid === starter))?.t;
  const from = began + begin * ((ended ?? began) - began);

  const theirs = two.lines.filter((line) => line.job === true);
  const zero = theirs.find(({ kind }) => kind === 'process.exec')?.t ?? 0;
  const shift = (t: number): number => Math.round(from + (t - zero) / pace);
  const roots = rootsOf(two.recording, theirs);
  const moved = theirs.flatMap((line) => {
    if (two.recording.root.mode === 'job' && line.pid === two.recording.root.worker) return [];
    const mine = moveValue(line, shift) as Line;
    if (line.kind !== 'process.exec' || !roots.has(line.pid)) return [mine];
    roots.delete(line.pid);
    // who starts them must live: they wait for their turn
    const fork = {
      kind: 'process.fork',
      t: Math.round(from),
      pid: starter,
      tid: starter,
      start: 0,
      job: true,
      done: true,
    };
    const env = { ...(mine.env as object | undefined), GITHUB_ACTION: `__other_${line.pid}` };
    return [
      { ...fork, child: mine.pid },
      { ...mine, ppid: starter, env },
    ];
  });
  const stop = one.lines.findIndex(({ kind }) => kind === 'sensor.stop');
  const both = [...one.lines.slice(0, stop), ...moved].sort((a, b) => a.t - b.t);
  const end = Math.max(one.recording.end, ...moved.map(({ t }) => t));
  const last = one.lines.slice(stop).map((line) => ({ ...line, t: end }));
  const { tools, secrets, links } = two.recording;
  const recording: Recording = {
    ...one.recording,
    end,
    links: { ...links, ...one.recording.links },
    secrets: { ...one.recording.secrets, ...Object.fromEntries(Object.entries(secrets ?? {}).map(moveKey)) },
    tools: [...one.recording.tools, ...(moveValue(tools, shift) as Recording['tools'])],
  };
  const whole = normalise({ recording, lines: [...both, ...last].map((line) => JSON.stringify(line)) }, new Map());
  writeFileSync(join(out, RECORDING_FILE), JSON.stringify(whole.recording));
  writeFileSync(join(out, PACKED_FILE), gzipSync(`${whole.lines.join('\n')}\n`));
}

function read(directory: string): { recording: Recording; lines: Line[] } {
  const text = gunzipSync(readFileSync(join(directory, PACKED_FILE))).toString();
  return {
    recording: JSON.parse(readFileSync(join(directory, RECORDING_FILE), 'utf8')),
    lines: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

/** The processes that nobody in the recording started but its root. */
function rootsOf({ root }: Recording, lines: readonly Line[]): Set<number> {
  if (root.mode === 'run') return new Set([lines.find(({ kind }) => kind === 'process.exec')?.pid ?? 0]);
  return new Set(
    lines.flatMap(({ kind, pid, child }) => (kind === 'process.fork' && pid === root.worker ? [Number(child)] : [])),
  );
}

/** Other numbers for processes and devices, other places, other times. */
function moveValue(value: unknown, shift: (t: number) => number, key = ''): unknown {
  if (typeof value === 'string')
    return key === 'id'
      ? value.replace('[', '[9')
      : value.replaceAll(WORKSPACE, `${WORKSPACE}/other`).replaceAll(SCRIPT, `${SCRIPT}other.`);
  if (typeof value === 'number') {
    if (key === 't' || key === 'start' || key === 'until' || key === 'from') return shift(value);
    return PROCESSES.has(key) || key === 'dev' ? value + FURTHER : value;
  }
  if (Array.isArray(value)) return value.map((each) => moveValue(each, shift, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moveValue(each, shift, name)]));
}

const moveKey = ([place, path]: [string, string]): [string, string] => {
  const [dev = '', ino = ''] = place.split(':');
  return [`${Number(dev) + FURTHER}:${ino}`, path];
};
