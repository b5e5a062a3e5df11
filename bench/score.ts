import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './paired.ts';
import { writeRecording } from './recording.ts';

/**
 * Events scored per second and peak memory of `score`, whole program, for recordings of the sizes given (default
 * 100,000, 1,000,000 and 10,000,000 events), with the ratio to only reading and parsing the same lines in the same
 * run. Median of three rounds.
 */
const sizes = process.argv.slice(2).map(Number);
const rounds = 3;
const here = import.meta.dirname;
const cli = join(here, '..', 'dist', 'cli', 'index.js');
const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));

/** Runs node on a script; returns wall seconds and peak memory in bytes. */
function measure(argv: readonly string[]): { seconds: number; memory: number } {
  const usage = join(scratch, 'usage');
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, ['-r', join(here, 'usage.cjs'), ...argv], {
    stdio: 'ignore',
    env: { ...process.env, IRONCLAW_BENCH_USAGE: usage },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, memory: Number(readFileSync(usage, 'utf8')) };
}

try {
  for (const count of sizes.length > 0 ? sizes : [100_000, 1_000_000, 10_000_000]) {
    const directory = join(scratch, String(count));
    writeRecording(directory, count);
    const events = join(directory, 'events.ndjson');
    const pairs = Array.from({ length: rounds }, () => ({
      parsed: measure([join(here, 'parse.cjs'), events]),
      scored: measure([cli, 'score', directory, '--out', join(directory, 'out')]),
    }));
    const seconds = median(pairs.map(({ scored }) => scored.seconds));
    const ratio = median(pairs.map(({ parsed, scored }) => scored.seconds / parsed.seconds));
    const memory = Math.max(...pairs.map(({ scored }) => scored.memory));
    const { decision, risk } = JSON.parse(readFileSync(join(directory, 'out', 'result.json'), 'utf8'));
    console.log(
      `${count.toLocaleString('en')} events (${(statSync(events).size / 1e6).toFixed(0)} MB): ${seconds.toFixed(2)} s, ` +
        `${Math.round(count / seconds).toLocaleString('en')} events/s, ${ratio.toFixed(2)}x of parsing alone, ` +
        `peak memory ${(memory / 1e6).toFixed(0)} MB (${decision}, ${risk.score})`,
    );
    rmSync(directory, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
