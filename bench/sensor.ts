import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './paired.ts';
import { c } from './workload/compilers.ts';

/**
 * What the sensor's own process costs, as root: the time until it watches, against the same binary that only says its version; its memory after
 * the start, after a build and after a storm of files; and its share of a processor, idle and while a build runs, which is timed without it too.
 *
 * `--starts N` (default 11), `--rung full|degraded|auto` (default auto), `--idle SECONDS` (default 10).
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const here = import.meta.dirname;
const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const binary = join(here, '..', 'dist', 'sensor', `ironclaw-sensor-${machine}`);
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** A sensor that watches this process's children. */
interface Running {
  readonly pid: number;
  /** Milliseconds from its start to its first line; of them, those it says that loading and attaching took. */
  readonly startMs: number;
  readonly loadMs: number;
  readonly rung: string;
  /** Ends it; the number of acts it told. */
  stop(): Promise<number>;
}

async function start(): Promise<Running> {
  const begun = now();
  const watching = ['--rung', option('--rung', 'auto'), '--anchor', String(BigInt(Date.now()) * 1_000_000n)];
  const child = spawn(binary, [...watching, '--root', String(process.pid)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [first] = (await once(lines, 'line')) as [string];
  const startMs = now() - begun;
  const ready = JSON.parse(first) as { kind: string; loadMs: number; rung: string };
  if (ready.kind !== 'sensor.ready') throw new Error(`no sensor: ${first}`);
  let told = 0;
  lines.on('line', (line) => {
    if (!line.includes('"kind":"sensor.')) told++;
  });
  return {
    pid: child.pid ?? 0,
    startMs,
    loadMs: ready.loadMs,
    rung: ready.rung,
    stop: async () => {
      child.stdin.end('stop\n');
      await once(child, 'close');
      return told;
    },
  };
}

/** A field of a file in /proc/PID, in kB. */
function kilobytes(pid: number, file: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1]);
}

function memory(pid: number): string {
  const mb = (kB: number): string => (kB / 1024).toFixed(1);
  const [peak, resident] = [kilobytes(pid, 'status', 'VmHWM'), kilobytes(pid, 'status', 'VmRSS')];
  const [own, ring] = [kilobytes(pid, 'status', 'RssAnon'), kilobytes(pid, 'smaps_rollup', 'Pss')];
  return `resident ${mb(resident)} MiB (peak ${mb(peak)}), of it ${mb(own)} its own; in proportion ${mb(ring)}`;
}

/** Milliseconds that a process was on a processor (Documentation/scheduler/sched-stats.rst). */
const onProcessor = (pid: number): number => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Milliseconds that a command takes; its output is not wanted, and the sensor's is read meanwhile. */
async function timed(argv: readonly string[], cwd: string): Promise<number> {
  const begun = now();
  const child = spawn(argv[0] ?? '', argv.slice(1), { cwd, stdio: 'ignore' });
  const [status] = (await once(child, 'exit')) as [number];
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return now() - begun;
}

/** The milliseconds of doing something, and the sensor's share of them on a processor. */
async function share(pid: number, act: () => Promise<unknown>): Promise<string> {
  const [begun, before] = [now(), onProcessor(pid)];
  await act();
  const [passed, used] = [now() - begun, onProcessor(pid) - before];
  return `${passed.toFixed(0)} ms, the sensor on a processor for ${used.toFixed(1)} ms of them: ${((100 * used) / passed).toFixed(2)} %`;
}

const range = (name: string, ms: readonly number[]): string =>
  `  ${name.padEnd(28)} ${median(ms).toFixed(0).padStart(5)} ms  (${Math.min(...ms).toFixed(0)}..${Math.max(...ms).toFixed(0)})`;

async function starts(count: number): Promise<void> {
  const [bare, whole, loading]: [number[], number[], number[]] = [[], [], []];
  let rung = '';
  for (let i = 0; i < count; i++) {
    const begun = now();
    spawnSync(binary, ['--version']);
    bare.push(now() - begun);
    const running = await start();
    whole.push(running.startMs);
    loading.push(running.loadMs);
    rung = running.rung;
    await running.stop();
  }
  console.log(`start on the rung ${rung} (${count} times)`);
  console.log(range('the binary says its version', bare));
  console.log(range('until it watches', whole));
  console.log(range('of it loading and attaching', loading));
}

const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
const inMemory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ironclaw-bench-'));
try {
  await starts(Number(option('--starts', '11')));
  const storm = join(scratch, 'storm');
  spawnSync('gcc', ['-O1', '-o', storm, join(here, '..', 'test', 'real', 'stress', 'storm.c')], { stdio: 'inherit' });
  const build = c({ disk: scratch, memory: inMemory });
  build.before();
  const bare = await timed(build.argv, build.cwd);
  build.before();
  const running = await start();
  console.log(`memory\n  watching                     ${memory(running.pid)}`);
  const idle = await share(running.pid, () => sleep(1000 * Number(option('--idle', '10'))));
  const built = await share(running.pid, () => timed(build.argv, build.cwd));
  console.log(`  after the build              ${memory(running.pid)}`);
  const stormed = await share(running.pid, () => timed([storm, '8', '15000'], inMemory));
  console.log(`  after 120,000 new files      ${memory(running.pid)}`);
  console.log(`share of one processor\n  idle                         ${idle}`);
  console.log(`  ${build.title}, ${bare.toFixed(0)} ms without it\n                               ${built}`);
  console.log(`  120,000 new files            ${stormed}`);
  console.log(`  ${await running.stop()} acts were told`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(inMemory, { recursive: true, force: true });
}
