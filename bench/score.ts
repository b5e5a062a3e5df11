import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecording } from './recording.ts';

/**
 * Events scored per second and peak memory, for recordings of the sizes given (default 100,000, 1,000,000 and
 * 10,000,000 events), with the ratio to only reading and parsing the same lines in the same run. Median of three.
 */
const sizes = process.argv.slice(2).map(Number);
const rounds = 3;
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const worker = join(import.meta.dirname, 'score-worker.ts');
const measure = (mode: string, directory: string): { seconds: number; rss: number; found: string } =>
  JSON.parse(
    execFileSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', worker, mode, directory], {
      encoding: 'utf8',
    }),
  );

const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
try {
  for (const count of sizes.length > 0 ? sizes : [100_000, 1_000_000, 10_000_000]) {
    const directory = join(scratch, String(count));
    writeRecording(directory, count);
    const pairs = Array.from({ length: rounds }, () => ({
      parse: measure('parse', directory),
      score: measure('score', directory),
    }));
    const scored = median(pairs.map(({ score }) => score.seconds));
    const ratio = median(pairs.map(({ parse, score }) => score.seconds / parse.seconds));
    const memory = Math.max(...pairs.map(({ score }) => score.rss));
    const size = statSync(join(directory, 'events.ndjson')).size;
    console.log(
      `${count.toLocaleString('en')} events (${(size / 1e6).toFixed(0)} MB): ${scored.toFixed(2)} s, ` +
        `${Math.round(count / scored).toLocaleString('en')} events/s, ${ratio.toFixed(2)}x of parsing alone, ` +
        `peak memory ${(memory / 1e6).toFixed(0)} MB (${pairs[0]?.score.found})`,
    );
    rmSync(directory, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
