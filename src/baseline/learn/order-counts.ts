import { z } from 'zod';
import { activity } from '../phases/alphabet.ts';
import { add, type Counts, counts } from './counts.ts';

/** The context every run begins in, before its first act. No class and no activity has that name. */
export const start = 'start';

const word = '(fetch|reach|role|build|run|touch)';
const context = z.string().regex(new RegExp(`^(${start}|${word}(>${word})?)$`));
const counted = <K extends z.ZodString>(name: K) => z.record(name, z.int().min(1));

/**
 * In which order runs worked, counted so that any two can be added up. A run is taken as its activities (fetch, build, run …), each in
 * the *context* of the one before (`fetch>build`): a compiler that is asked for its version before anything is fetched is not
 * where it is when it compiles.
 */
export const orderCountsSchema = z.strictObject({
  runs: z.int().min(1).meta({ description: 'runs of the tool, or of the role' }),
  on: z
    .record(
      context,
      counted(z.string().refine((name) => activity(name) !== undefined, 'order is not learned in this class')),
    )
    .meta({ description: 'context -> event class -> runs that showed it there' }),
  next: z
    .record(context, counted(context))
    .meta({ description: 'context -> the one after it -> runs that went there' }),
});
export type OrderCounts = z.infer<typeof orderCountsSchema>;

/**
 * Counts the order of runs.
 *
 * @param runs for each run of the tool (one tree of its images), or each time the role was entered, the classes of its acts in order, as
 * `learnedClass` gives them; a class that follows itself may be left out. At least one run.
 * @returns keys in order, so that the same counts are the same text. Throws a RangeError without runs, and for a class that
 * order is not learned in.
 */
export function countOrder(runs: readonly (readonly string[])[]): OrderCounts {
  if (runs.length === 0) throw new RangeError('no runs to learn an order from');
  const on = new Map<string, Counts>();
  const next = new Map<string, Counts>();
  for (const run of runs) {
    const walk = contexts(run);
    for (const [at, name] of distinct(walk)) add(counts(on, at), name, 1);
    const ways = walk.map(([to], index): [string, string] => [walk[index - 1]?.[0] ?? start, to]);
    for (const [from, to] of distinct(ways)) if (from !== to) add(counts(next, from), to, 1);
  }
  return document(runs.length, on, next);
}

/** Adds up what was counted in different runs: commutative, associative, and the same as counting all runs at once. */
export function addOrders(one: OrderCounts, other: OrderCounts): OrderCounts {
  const sum = { on: new Map<string, Counts>(), next: new Map<string, Counts>() };
  for (const part of [one, other])
    for (const kind of ['on', 'next'] as const)
      for (const [from, table] of Object.entries(part[kind]))
        for (const [name, n] of Object.entries(table)) add(counts(sum[kind], from), name, n);
  return document(one.runs + other.runs, sum.on, sum.next);
}

/** Each class of a run with its context: its activity, after the last other one. */
function contexts(run: readonly string[]): [context: string, name: string][] {
  let now: string | undefined;
  let at = '';
  return run.map((name) => {
    const what = activity(name);
    if (what === undefined) throw new RangeError(`order is not learned in the class \`${name}\``);
    if (what !== now) at = now === undefined ? what : `${now}>${what}`;
    now = what;
    return [at, name];
  });
}

const distinct = (pairs: readonly [string, string][]): [string, string][] => [
  ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];

const document = (runs: number, on: ReadonlyMap<string, Counts>, next: ReadonlyMap<string, Counts>): OrderCounts => ({
  runs,
  on: sorted(on),
  next: sorted(next),
});

const sorted = (tables: ReadonlyMap<string, Counts>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    [...tables].sort(byName).map(([name, table]) => [name, Object.fromEntries([...table].sort(byName))]),
  );

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
