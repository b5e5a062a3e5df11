import { partsOf } from '../phases/alphabet.ts';
import { phaseEntries } from '../phases/automaton.ts';
import type { Phases } from '../phases.ts';
import { components } from './components.ts';

/** The phase every learned order begins in, before the first act: no class has that name. */
const start = 'start';
const fetching: ReadonlySet<string> = new Set(['registry', 'dist', 'git', 'proxy']);
const building: ReadonlySet<string> = new Set(['class/compiler', 'class/build-driver', 'class/archiver']);

/** Classes with their counts: how many runs showed each. */
type Counts = Map<string, number>;

/** What was seen: the classes, which block of classes each run began in, and which it went to from which. Blocks are named by any of their classes. */
interface Seen {
  readonly runs: number;
  readonly classes: Counts;
  readonly starts: Counts;
  readonly moves: ReadonlyMap<string, Counts>;
  readonly blockOf: ReadonlyMap<string, string>;
}

/**
 * Learns in which order a tool, or a role of it, works.
 *
 * What a run came back to is one phase: classes are put together that follow each other in a circle, in all runs taken together, and
 * those of one activity (fetching, building, writing …), so that there are at most nine phases. What is left has no circle: each run goes
 * through it once, and every count is a number of runs. A phase is called after the class that most runs showed.
 *
 * Of this partition more runs can only join parts, never split them. So what is learned does not depend on how the runs are divided:
 * `mergePhases(learnPhases(a), learnPhases(b))` is `learnPhases([...a, ...b])`. Merging phases whose futures are alike would be
 * smaller, but depends on who was merged first.
 *
 * @param runs for each run of the tool (one tree of its images), or each time the role was entered, the classes of its acts in order, as
 * `learnedClass` gives them; a class that follows itself may be left out. At least one run.
 * @returns phases with counts. Throws a RangeError without runs.
 */
export function learnPhases(runs: readonly (readonly string[])[]): Phases {
  if (runs.length === 0) throw new RangeError('no runs to learn an order from');
  const links = new Map<string, Set<string>>();
  for (const run of runs) for (const [at, name] of run.entries()) link(links, run[at - 1] ?? name, name);
  const blockOf = blocks(links);
  const seen = { runs: runs.length, classes: new Map(), starts: new Map(), moves: new Map(), blockOf };
  for (const run of runs) {
    for (const name of new Set(run)) add(seen.classes, name, 1);
    const path = run.map((name) => blockOf.get(name) ?? name).filter((block, at, all) => block !== all[at - 1]);
    if (path[0] !== undefined) add(seen.starts, path[0], 1);
    for (const [at, block] of path.slice(1).entries()) add(counts(seen.moves, path[at] ?? ''), block, 1);
  }
  return toPhases(seen);
}

/**
 * Puts together what was learned in different runs: counts add up, in any order and grouping. Throws a RangeError for phases that were
 * not learned.
 */
export function mergePhases(one: Phases, other: Phases): Phases {
  const links = new Map<string, Set<string>>();
  const parts = [one, other].map(learned);
  for (const { phases } of parts)
    for (const [phase, { on, next }] of phases) {
      if (phase === start) continue;
      const [first = phase] = on.keys();
      for (const name of on.keys()) {
        link(links, first, name);
        link(links, name, first);
      }
      for (const to of next.keys()) link(links, first, phases.get(to)?.on.keys().next().value ?? to);
    }
  const blockOf = blocks(links);
  const moves = new Map<string, Counts>();
  const seen = { runs: one.runs ?? 0, classes: new Map(), starts: new Map(), moves, blockOf };
  for (const { phases } of parts) {
    const block = (name: string): string => {
      const first: string = phases.get(name)?.on.keys().next().value ?? name;
      return blockOf.get(first) ?? first;
    };
    for (const [name, { on, next }] of phases) {
      for (const [named, count] of on) add(seen.classes, named, count);
      for (const [to, count] of next)
        if (name === start) add(seen.starts, block(to), count);
        else if (block(name) !== block(to)) add(counts(moves, block(name)), block(to), count);
    }
  }
  return toPhases({ ...seen, runs: parts.reduce((sum, { runs }) => sum + runs, 0) });
}

/** Classes that are one activity stay together, whatever was seen of them. */
function activity(name: string): string {
  const { operation, object } = partsOf(name);
  const [family = ''] = object.split(':', 1);
  if (operation === 'exec') return family === 'role' ? 'role' : building.has(object) ? 'build' : 'run';
  if (family === 'zone' || object === 'self') return 'zone';
  if (operation === 'listen' || object === 'loopback' || object === 'unix') return 'local';
  return operation !== 'connect' ? 'write' : fetching.has(family) ? 'fetch' : 'reach';
}

/** The block of each class: the circles of the links, with the classes of one activity linked in a circle. */
function blocks(links: Map<string, Set<string>>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const name of [...links.keys()].sort()) {
    const before = last.get(activity(name));
    if (before !== undefined) {
      link(links, before, name);
      link(links, name, before);
    }
    last.set(activity(name), name);
  }
  return components(links);
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  for (const name of [from, to]) if (!links.has(name)) links.set(name, new Set());
  if (from !== to) links.get(from)?.add(to);
}

function counts(of: Map<string, Counts>, name: string): Counts {
  const known = of.get(name) ?? new Map<string, number>();
  of.set(name, known);
  return known;
}

const add = (to: Counts, name: string, n: number): unknown => to.set(name, (to.get(name) ?? 0) + n);

/** Most first, then by name. */
const byCount = (table: Counts): [string, number][] => [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** The phases of what was seen, each before those that follow it. */
function toPhases({ runs, classes, starts, moves, blockOf }: Seen): Phases {
  const members = new Map<string, Counts>();
  for (const [name, count] of classes) add(counts(members, blockOf.get(name) ?? name), name, count);
  const nameOf = new Map([...members].map(([block, on]) => [block, byCount(on)[0]?.[0] ?? block]));
  const named = (table: Counts | undefined): Record<string, number> =>
    Object.fromEntries(byCount(new Map([...(table ?? [])].map(([to, count]) => [nameOf.get(to) ?? to, count]))));
  const ordered = inOrder(new Map([...members.keys()].map((block) => [block, [...(moves.get(block)?.keys() ?? [])]])));
  const phases = ordered.map((block) => [
    nameOf.get(block),
    { on: Object.fromEntries(byCount(members.get(block) ?? new Map())), next: named(moves.get(block)) },
  ]);
  return { initial: start, runs, [start]: { on: {}, next: named(starts) }, ...Object.fromEntries(phases) };
}

/** Names such that each comes before those it leads to; where that leaves a choice, by name. */
function inOrder(next: ReadonlyMap<string, readonly string[]>): string[] {
  const waiting = new Map([...next.keys()].map((name) => [name, 0]));
  for (const to of [...next.values()].flat()) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const ordered: string[] = [];
  while (ordered.length < next.size) {
    const free = [...waiting].filter(([, n]) => n === 0).map(([name]) => name);
    const [first] = free.sort();
    if (first === undefined) break;
    waiting.delete(first);
    ordered.push(first);
    for (const to of next.get(first) ?? []) waiting.set(to, (waiting.get(to) ?? 0) - 1);
  }
  return ordered;
}

/** Learned phases as tables. */
function learned(from: Phases): { runs: number; phases: ReadonlyMap<string, { on: Counts; next: Counts }> } {
  const { runs, initial } = from;
  if (runs === undefined || initial !== start) throw new RangeError('only learned phases can be merged');
  const table = (names: readonly string[] | Record<string, number>): Counts => {
    if (Array.isArray(names)) throw new RangeError('only phases with counts can be merged');
    return new Map(Object.entries(names));
  };
  return {
    runs,
    phases: new Map(
      phaseEntries(from).map(([name, { on, next = {} }]) => [name, { on: table(on), next: table(next) }]),
    ),
  };
}
