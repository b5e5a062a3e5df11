import type { Phases } from '../phases.ts';
import { contextBlocks, type Links, link } from './context-blocks.ts';
import { add, byCount, type Counts, counts } from './counts.ts';
import { type OrderCounts, start } from './order-counts.ts';

/**
 * The phases of a counted order. Contexts that runs come back to are one phase (see {@link contextBlocks}), so that each run goes
 * through a phase once, and what is counted in `next` are runs. In `on` a run counts once for each context that a class was seen
 * in. A phase is called after its most frequent class.
 *
 * It depends on the counts alone, and those add up in any order ({@link OrderCounts}). Merging phases whose futures are alike would
 * be smaller, but then phases would depend on what was merged first.
 */
export function learnPhases({ runs, on, next }: OrderCounts): Phases {
  const links: Links = new Map();
  for (const [from, table] of Object.entries(next)) for (const to of Object.keys(table)) link(links, from, to);
  const blocks = contextBlocks(links);
  const block = (context: string): string => blocks.get(context) ?? context;
  const classes = new Map<string, Counts>();
  const moves = new Map<string, Counts>();
  for (const [context, table] of Object.entries(on))
    for (const [name, n] of Object.entries(table)) add(counts(classes, block(context)), name, n);
  for (const [from, table] of Object.entries(next))
    for (const [to, n] of Object.entries(table))
      if (block(from) !== block(to)) add(counts(moves, block(from)), block(to), n);
  return toPhases(runs, classes, moves);
}

/** The phases of what was seen, each before those that follow it. */
function toPhases(runs: number, classes: ReadonlyMap<string, Counts>, moves: ReadonlyMap<string, Counts>): Phases {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  const ordered = inOrder(moves);
  for (const block of ordered) {
    const [name = start] = byCount(classes.get(block)).map(([most]) => most);
    const n = (used.get(name) ?? 0) + 1;
    used.set(name, n);
    names.set(block, n === 1 ? name : `${name} ${n}`);
  }
  const phases = ordered.map((block) => {
    const next = byCount(moves.get(block)).map(([to, count]): [string, number] => [names.get(to) ?? to, count]);
    return [names.get(block), { on: Object.fromEntries(byCount(classes.get(block))), next: Object.fromEntries(next) }];
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
