import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired, type Way } from './paired.ts';
import { watched } from './watched.ts';
import { c, cargo, go } from './workload/compilers.ts';
import { npm, pip } from './workload/installs.ts';
import { exec, git, tar } from './workload/storms.ts';
import type { Workload } from './workload/workload.ts';

/**
 * What being watched costs: each workload bare, under the eBPF sensor and under strace, in turn.
 *
 * `--rounds N` (default 5); `--only NAME,…` chooses workloads; `--ways NAME,…` chooses among `ebpf` (a job under the eBPF sensor: what the
 * action costs a step), `attach` (the same with strace attached), and `run-ebpf` and `run-strace` (the whole of `run`: start, recording,
 * scoring and report).
 */
const workloads = { c, npm, pip, cargo, go, git, tar, exec };
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const rounds = Number(option('--rounds') ?? 5);
const only = option('--only')?.split(',') ?? Object.keys(workloads);
const chosen = option('--ways')?.split(',') ?? ['ebpf', 'run-ebpf', 'run-strace', 'attach'];

const cli = [process.execPath, join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')];
const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
const memory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ironclaw-bench-'));
const out = join(scratch, 'recording');

/** The workload bare, and as each chosen way does it. */
function ways({ argv, cwd, env, before }: Workload): Way[] {
  const bare = { name: 'bare', argv, cwd, before, ...(env === undefined ? {} : { env }) };
  const clean = (): void => {
    rmSync(out, { recursive: true, force: true });
    before();
  };
  const whole = (sensor: string): Way => ({
    ...bare,
    name: `run --sensor ${sensor}`,
    argv: [...cli, 'run', '--out', out, '--sensor', sensor, '--', ...argv],
    before: clean,
  });
  const job = (sensor: string): Way => ({ ...bare, ...watched(sensor, out, clean) });
  const all: Record<string, () => Way> = {
    ebpf: () => job('ebpf'),
    attach: () => job('strace'),
    'run-ebpf': () => whole('ebpf'),
    'run-strace': () => whole('strace'),
  };
  return [bare, ...chosen.flatMap((name) => all[name]?.() ?? [])];
}

try {
  for (const [name, make] of Object.entries(workloads)) {
    if (!only.includes(name)) continue;
    const workload = make({ disk: scratch, memory });
    await paired(workload.title, ways(workload), rounds);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
}
