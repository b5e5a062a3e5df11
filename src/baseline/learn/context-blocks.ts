import { components } from './components.ts';

/** Which contexts followed which. */
export type Links = Map<string, Set<string>>;

/** Notes that one context followed another. */
export function link(links: Links, from: string, to: string): void {
  for (const name of [from, to]) if (!links.has(name)) links.set(name, new Set());
  if (from !== to) links.get(from)?.add(to);
}

/** Contexts that are one phase, and the blocks that follow theirs. */
interface Block {
  readonly contexts: string[];
  readonly activities: Set<string>;
  readonly next: Set<string>;
}

/**
 * Puts contexts (`build`, `build>fetch`) together to blocks: as few are joined as possible such that
 *
 * - no run comes back to a block it left: contexts that lead to each other in a circle are one;
 * - the activity by which a run can leave a block for another is none of the first block's own, nor of a third one's that
 *   may follow it: it is always clear where an act belongs.
 *
 * The answer depends on the links alone, not on the order in which they were noted. `links` is changed.
 * Returns for each context the least of its block.
 */
export function contextBlocks(links: Links): ReadonlyMap<string, string> {
  for (;;) {
    const blocks = components(links);
    if (!joinUnclear(links, blockTable(links, blocks))) return blocks;
  }
}

function blockTable(links: Links, blocks: ReadonlyMap<string, string>): ReadonlyMap<string, Block> {
  const table = new Map<string, Block>();
  for (const [context, name] of blocks) {
    const block = table.get(name) ?? { contexts: [], activities: new Set(), next: new Set() };
    table.set(name, block);
    block.contexts.push(context);
    block.activities.add(partsOf(context).what);
    for (const to of links.get(context) ?? []) block.next.add(blocks.get(to) ?? to);
    block.next.delete(name);
  }
  return table;
}

/** Links in a circle what must be joined, and says whether there was any. */
function joinUnclear(links: Links, table: ReadonlyMap<string, Block>): boolean {
  let joined = false;
  for (const [name, block] of table)
    for (const to of block.next)
      for (const other of [name, ...block.next]) {
        if (other === to || !entries(block, table.get(to)).some((what) => table.get(other)?.activities.has(what)))
          continue;
        link(links, to, other);
        link(links, other, to);
        joined = true;
      }
  return joined;
}

/** The activities by which a run can come from one block to another. */
const entries = (from: Block, to: Block | undefined): string[] =>
  (to?.contexts ?? []).map(partsOf).flatMap(({ before, what }) => (from.activities.has(before) ? [what] : []));

/** A context's activity and the one before; the first of a run stands after `start`. */
function partsOf(context: string): { before: string; what: string } {
  const [before = '', what] = context.split('>');
  return what === undefined ? { before: 'start', what: before } : { before, what };
}
