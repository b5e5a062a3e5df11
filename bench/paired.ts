import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One way to do a thing. `before` runs outside the measurement. */
export interface Way {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Exit status that is no failure; default 0. */
  readonly status?: number;
  readonly before?: () => void | Promise<void>;
  /** Runs after it, outside the measurement; what it says of the last round is printed. */
  readonly after?: () => Promise<string | undefined>;
  readonly env?: NodeJS.ProcessEnv;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds that ended children of this process were on a processor, in steps of ten: cutime and cstime of proc_pid_stat(5). */
function processorOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Wall seconds of one run. Throws an Error with the command's output when it fails. */
function once({ name, argv, cwd, env, status: fine = 0 }: Way): number {
  const started = process.hrtime.bigint();
  const [program = '', ...rest] = argv;
  const { status, stderr } = spawnSync(program, rest, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== fine) throw new Error(`${name} ended with ${status}: ${stderr?.toString().slice(-2000)}`);
  return seconds;
}

/**
 * Times ways to do the same thing in turn, round after round, so that what else the machine does falls on all alike.
 * Prints each one's median and range in milliseconds, the median of its paired ratios to the first, and the mean of its time on processors,
 * which other work on the machine changes least.
 */
export async function paired(title: string, ways: readonly Way[], rounds: number): Promise<void> {
  const seconds = ways.map(() => [] as number[]);
  const onProcessor = ways.map(() => 0);
  const said: (string | undefined)[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < ways.length; i++) {
      const at = (i + round) % ways.length; // who goes first changes from round to round
      const way = ways[at];
      if (way === undefined) continue;
      await way.before?.();
      const before = processorOfChildren();
      seconds[at]?.push(once(way));
      onProcessor[at] = (onProcessor[at] ?? 0) + processorOfChildren() - before;
      said[at] = await way.after?.();
    }
  }
  const base = seconds[0] ?? [];
  console.log(`${title} (${rounds} rounds)`);
  ways.forEach(({ name }, i) => {
    const own = seconds[i] ?? [];
    const ratio = median(own.map((value, round) => value / (base[round] ?? value)));
    const ms = (value: number): string => (value * 1000).toFixed(0).padStart(6);
    console.log(
      `  ${name.padEnd(24)} ${ms(median(own))} ms  (${ms(Math.min(...own)).trim()}..${ms(Math.max(...own)).trim()})  ${ratio.toFixed(2)}x, ${((onProcessor[i] ?? 0) / rounds).toFixed(0)} ms on processors${said[i] === undefined ? '' : `  ${said[i]}`}`,
    );
  });
}
