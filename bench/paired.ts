import { spawnSync } from 'node:child_process';

/** One way to do a thing. `before` runs outside the measurement. */
export interface Way {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Exit status that is no failure; default 0. */
  readonly status?: number;
  readonly before?: () => void;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Wall seconds of one run. Throws an Error with the command's output when it fails. */
function once({ name, argv, cwd, before, status: fine = 0 }: Way): number {
  before?.();
  const started = process.hrtime.bigint();
  const [program = '', ...rest] = argv;
  const { status, stderr } = spawnSync(program, rest, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== fine) throw new Error(`${name} ended with ${status}: ${stderr?.toString().slice(-2000)}`);
  return seconds;
}

/**
 * Times ways to do the same thing in turn, round after round, so that what else the machine does falls on all alike.
 * Prints each one's median and range in milliseconds, and the median of its paired ratios to the first.
 */
export function paired(title: string, ways: readonly Way[], rounds: number): void {
  const seconds = ways.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    ways.forEach((_, i) => {
      const at = (i + round) % ways.length; // who goes first changes from round to round
      const way = ways[at];
      if (way !== undefined) seconds[at]?.push(once(way));
    });
  }
  const base = seconds[0] ?? [];
  console.log(`${title} (${rounds} rounds)`);
  ways.forEach(({ name }, i) => {
    const own = seconds[i] ?? [];
    const ratio = median(own.map((value, round) => value / (base[round] ?? value)));
    const ms = (value: number): string => (value * 1000).toFixed(0).padStart(6);
    console.log(
      `  ${name.padEnd(24)} ${ms(median(own))} ms  (${ms(Math.min(...own)).trim()}..${ms(Math.max(...own)).trim()})  ${ratio.toFixed(2)}x`,
    );
  });
}
