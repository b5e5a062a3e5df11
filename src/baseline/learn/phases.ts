import { activity } from '../phases/alphabet.ts';
import { phaseEntries } from '../phases/automaton.ts';
import type { Phases } from '../phases.ts';
import { contextBlocks, type Links, link } from './context-blocks.ts';
import { add, byCount, type Counts, counts } from './counts.ts';

/** The phase and context every learned order begins in, before the first act. No class and no activity has that name. */
const start = 'start';

/** What was seen, by blocks of contexts; a block is named by one of them. */
interface Seen {
  readonly runs: number;
  readonly blocks: ReadonlyMap<string, string>;
  /** The classes seen in a block, and the blocks gone to from it, each with the number of runs. */
  readonly classes: Map<string, Counts>;
  readonly moves: Map<string, Counts>;
}

/**
 * Learns in which order a tool, or a role of it, works.
 *
 * A run is taken as its activities (fetch, build, run …), each in the *context* of the one before: a compiler that is asked for its version
 * before anything is fetched is not where it is when it compiles. Contexts that runs come back to are one phase (see
 * {@link contextBlocks}), so that each run goes through a phase once, and what is counted in `next` are runs. In `on` a run counts once for each
 * context that a class was seen in. A phase is called after its most frequent class.
 *
 * More runs can only join phases. So what is learned does not depend on how runs are divided:
 * `mergePhases(learnPhases(a), learnPhases(b))` is `learnPhases([...a, ...b])`. Merging phases whose futures are alike would be
 * smaller, but depends on what was merged first.
 *
 * @param runs for each run of the tool (one tree of its images), or each time the role was entered, the classes of its acts in order, as
 * `learnedClass` gives them; a class that follows itself may be left out. At least one run.
 * @returns phases with counts. Throws a RangeError without runs, and for a class that order is not learned in.
 */
export function learnPhases(runs: readonly (readonly string[])[]): Phases {
  if (runs.length === 0) throw new RangeError('no runs to learn an order from');
  const walks = runs.map(contexts);
  const links: Links = new Map();
  for (const walk of walks)
    for (const [at, [context]] of walk.entries()) link(links, walk[at - 1]?.[0] ?? start, context);
  const seen: Seen = { runs: runs.length, blocks: contextBlocks(links), classes: new Map(), moves: new Map() };
  const block = (context: string): string => seen.blocks.get(context) ?? context;
  for (const walk of walks) {
    for (const pair of new Set(walk.map((step) => step.join(' ')))) {
      const [context = '', name = ''] = pair.split(' ');
      add(counts(seen.classes, block(context)), name, 1);
    }
    const path = walk.map(([context]) => block(context)).filter((at, index, all) => at !== all[index - 1]);
    for (const [index, to] of path.entries()) add(counts(seen.moves, path[index - 1] ?? start), to, 1);
  }
  return toPhases(seen);
}

/** Each class of a run with its context: its activity, after the last other one. */
function contexts(run: readonly string[]): [context: string, name: string][] {
  let now: string | undefined;
  let context = '';
  return run.map((name) => {
    const what = activity(name);
    if (what === undefined) throw new RangeError(`order is not learned in the class \`${name}\``);
    if (what !== now) context = now === undefined ? what : `${now}>${what}`;
    now = what;
    return [context, name];
  });
}

/**
 * Puts together what was learned in different runs: counts add up, in any order and grouping. Throws a RangeError for phases that were
 * not learned.
 */
export function mergePhases(one: Phases, other: Phases): Phases {
  const parts = [learned(one), learned(other)];
  const links: Links = new Map();
  for (const { phases } of parts)
    for (const { contexts: own, next } of phases.values()) {
      const [first = start] = own;
      for (const context of own) {
        link(links, first, context);
        link(links, context, first);
      }
      for (const to of next.keys()) link(links, first, phases.get(to)?.contexts[0] ?? start);
    }
  const runs = parts.reduce((sum, part) => sum + part.runs, 0);
  const seen: Seen = { runs, blocks: contextBlocks(links), classes: new Map(), moves: new Map() };
  for (const { phases } of parts) {
    const block = (name: string): string => {
      const [first = start] = phases.get(name)?.contexts ?? [];
      return seen.blocks.get(first) ?? first;
    };
    for (const [name, { on, next }] of phases) {
      const from = block(name);
      for (const [seenClass, count] of on) add(counts(seen.classes, from), seenClass, count);
      for (const [to, count] of next) if (block(to) !== from) add(counts(seen.moves, from), block(to), count);
    }
  }
  return toPhases(seen);
}

/** The phases of what was seen, each before those that follow it. */
function toPhases({ runs, blocks, classes, moves }: Seen): Phases {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  const members = new Map<string, string[]>();
  for (const [context, block] of blocks) members.set(block, [...(members.get(block) ?? []), context]);
  const ordered = inOrder(moves);
  for (const block of ordered) {
    const [name = start] = byCount(classes.get(block)).map(([most]) => most);
    const n = (used.get(name) ?? 0) + 1;
    used.set(name, n);
    names.set(block, n === 1 ? name : `${name} ${n}`);
  }
  const phases = ordered.map((block) => {
    const next = byCount(moves.get(block)).map(([to, count]): [string, number] => [names.get(to) ?? to, count]);
    const on = Object.fromEntries(byCount(classes.get(block)));
    const own = block === start ? {} : { contexts: (members.get(block) ?? []).sort() };
    return [names.get(block), { on, next: Object.fromEntries(next), ...own }];
  });
  return { initial: start, runs, ...Object.fromEntries(phases) };
}

/** All blocks, each before those it leads to; where that leaves a choice, by name. */
function inOrder(moves: ReadonlyMap<string, Counts>): string[] {
  const waiting = new Map([[start, 0]]);
  for (const next of moves.values()) for (const to of next.keys()) add(waiting, to, 1);
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const [first] = [...waiting].flatMap(([name, n]) => (n === 0 ? [name] : [])).sort();
    if (first === undefined) break;
    waiting.delete(first);
    ordered.push(first);
    for (const to of moves.get(first)?.keys() ?? []) add(waiting, to, -1);
  }
  return ordered;
}

interface LearnedPhase {
  readonly on: Counts;
  readonly next: Counts;
  readonly contexts: readonly string[];
}

/** Learned phases as tables. */
function learned(from: Phases): { runs: number; phases: ReadonlyMap<string, LearnedPhase> } {
  const { runs, initial } = from;
  if (runs === undefined || initial !== start) throw new RangeError('only learned phases can be merged');
  const table = (names: readonly string[] | Record<string, number>): Counts => {
    if (Array.isArray(names)) throw new RangeError('only phases with counts can be merged');
    return new Map(Object.entries(names));
  };
  const phases = phaseEntries(from).map(([name, phase]): [string, LearnedPhase] => {
    const { on, next = {}, contexts: own = [] } = phase;
    if (own.length === 0 && name !== start) throw new RangeError(`phase \`${name}\` does not say what it stands for`);
    return [name, { on: table(on), next: table(next), contexts: own }];
  });
  return { runs, phases: new Map(phases) };
}
