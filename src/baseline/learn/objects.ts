import { countedAs, united } from './distinct.ts';

/** What shows one pattern: the runs, and of the objects behind it digests to count them by and the first examples. */
export interface Shown {
  readonly runs: ReadonlySet<string>;
  readonly digests: readonly number[];
  readonly examples: readonly string[];
}

/** A pattern: its segments, whose last may be `*` or `**`, and what shows it. */
export interface Pattern extends Shown {
  readonly segments: readonly string[];
}

interface Node {
  own: Shown | undefined;
  /** What stands for all names here: undefined none, `*` files, `**` any depth. */
  open: '*' | '**' | undefined;
  below: Shown | undefined;
  readonly children: Map<string, Node>;
}

/** What a tree does where many siblings are: how deep the first directory lies that may become `*`. */
export interface Growth {
  /** Segments, from the first, whose children keep their names; more than `widest` of them are dropped. */
  floor(root: string): number;
  /** Different names without ending, names of one ending, or endings, from which siblings become a wildcard. */
  readonly siblings: number;
}

const widest = 64;
const deepest = 16;
const examples = 3;
/** Directories whose children are packages, or of which each package has others: names of one job say nothing of the next. */
const holders: ReadonlySet<string> = new Set(['node_modules', 'site-packages', 'dist-packages', '${package}']);

/**
 * Objects of one kind of act, as patterns. Adding is a union followed by the least generalisation that leaves no directory
 * with too many siblings; a directory that has too many keeps too many whatever is added, so the order does not matter:
 * union and generalisation together are commutative, associative and idempotent.
 */
export class ObjectTree {
  readonly #growth: Growth;
  readonly #root = emptyNode();
  /** Whether names were dropped because a directory that may not become a wildcard held too many. */
  dropped = false;

  constructor(growth: Growth) {
    this.#growth = growth;
  }

  /** Adds one object, or a pattern of another tree. Throws a RangeError for a wildcard where none may be. */
  add(segments: readonly string[], shown: Shown): void {
    const floor = this.#growth.floor(segments[0] ?? '');
    let node = this.#root;
    for (const [index, segment] of segments.entries()) {
      const last = index === segments.length - 1;
      const wild = segment === '*' || segment === '**';
      if (wild && index < floor)
        throw new RangeError(`\`${segments.join('/')}\` is wider than anything that is learned`);
      if (segment === '**' && !last) throw new RangeError(`\`${segments.join('/')}\`: \`**\` must come last`);
      if (
        wild ||
        node.open !== undefined ||
        index >= deepest ||
        (index >= floor && holders.has(segments[index - 1] ?? ''))
      ) {
        const deep = segment === '**' || node.open === '**' || !last || index >= deepest;
        open(node, deep ? '**' : '*', shown);
        return;
      }
      let child = node.children.get(segment);
      if (child === undefined) {
        child = emptyNode();
        node.children.set(segment, child);
      }
      node = child;
    }
    node.own = both(node.own, shown);
  }

  /** Adds all of another tree. */
  merge(other: ObjectTree): void {
    for (const { segments, ...shown } of other.patterns()) this.add(segments, shown);
    this.dropped ||= other.dropped;
    this.settle();
  }

  /** Generalises what has too many siblings. To be called after the last `add`. */
  settle(): void {
    for (const [root, node] of this.#root.children) this.#settle(node, 1, this.#growth.floor(root));
    this.#narrow(this.#root);
  }

  /** The patterns, in order of their segments. */
  *patterns(): Iterable<Pattern> {
    yield* walk(this.#root, []);
  }

  /** Turns the deepest directories into `**` until at most `most` patterns are left, or none may be turned. */
  limit(most: number): void {
    for (let depth = deepest; depth > 0 && [...this.patterns()].length > most; depth--)
      for (const [root, node] of this.#root.children) fold(node, 1, Math.max(depth, this.#growth.floor(root)));
  }

  #settle(node: Node, depth: number, floor: number): void {
    if (depth < floor) this.#narrow(node);
    else if (node.open !== undefined || this.#crowded(node)) {
      swallow(node);
      return;
    } else this.#groupEndings(node);
    for (const child of node.children.values()) this.#settle(child, depth + 1, floor);
  }

  /** Too many names to keep, where they may not become one: the first by name stay. */
  #narrow(node: Node): void {
    if (node.children.size <= widest) return;
    this.dropped = true;
    for (const name of [...node.children.keys()].sort().slice(widest)) node.children.delete(name);
  }

  #crowded({ children }: Node): boolean {
    const endings = new Set<string>();
    let plain = 0;
    for (const name of children.keys()) {
      const ending = endingOf(name);
      endings.add(ending);
      if (ending === '') plain++;
    }
    return plain >= this.#growth.siblings || endings.size >= this.#growth.siblings;
  }

  #groupEndings(node: Node): void {
    const groups = new Map<string, string[]>();
    for (const name of node.children.keys()) {
      const ending = endingOf(name);
      if (ending !== '') groups.set(ending, [...(groups.get(ending) ?? []), name]);
    }
    for (const [ending, names] of groups) {
      const pattern = `*${ending}`;
      if (names.length < 2 || (names.length < this.#growth.siblings && !names.includes(pattern))) continue;
      const group = node.children.get(pattern) ?? emptyNode();
      for (const name of names) {
        const child = node.children.get(name);
        if (child === undefined || child === group) continue;
        node.children.delete(name);
        graft(group, child);
      }
      node.children.set(pattern, group);
    }
  }
}

const emptyNode = (): Node => ({ own: undefined, open: undefined, below: undefined, children: new Map() });

/** `.o` of `main.o`; nothing for `main`, `.profile` and what is too long to be an ending. */
const endingOf = (name: string): string => /[^.](\.[A-Za-z0-9_+-]{1,10})$/.exec(name)?.[1] ?? '';

/** What shows an object: one run, or none yet. */
export const shownBy = (run: string, object: string): Shown => ({
  runs: new Set([run]),
  digests: [countedAs(object)],
  examples: [object],
});

function both(some: Shown | undefined, others: Shown | undefined): Shown | undefined {
  if (some === undefined || others === undefined || some === others) return some ?? others;
  return {
    runs: new Set([...some.runs, ...others.runs]),
    digests: united(some.digests, others.digests),
    examples: [...new Set([...some.examples, ...others.examples])].sort().slice(0, examples),
  };
}

function open(node: Node, how: '*' | '**', shown: Shown): void {
  node.open = node.open === '**' ? '**' : how;
  node.below = both(node.below, shown);
}

/** A directory whose names become one wildcard: `*`, or `**` where anything lies deeper. */
function swallow(node: Node): void {
  const deep =
    node.open === '**' ||
    [...node.children.values()].some(({ open, children }) => open !== undefined || children.size > 0);
  let below = node.below;
  for (const child of node.children.values())
    for (const { segments: _, ...shown } of walk(child, [])) below = both(below, shown);
  node.open = deep ? '**' : '*';
  node.below = below;
  node.children.clear();
}

function graft(into: Node, from: Node): void {
  into.own = both(into.own, from.own);
  if (from.open !== undefined && from.below !== undefined) open(into, from.open, from.below);
  for (const [name, child] of from.children) {
    const known = into.children.get(name);
    if (known === undefined) into.children.set(name, child);
    else graft(known, child);
  }
}

/** Swallows what lies deeper than `depth`. */
function fold(node: Node, at: number, depth: number): void {
  if (at < depth) for (const child of node.children.values()) fold(child, at + 1, depth);
  else if (node.children.size > 0) swallow(node);
}

function* walk(node: Node, segments: readonly string[]): Iterable<Pattern> {
  if (node.own !== undefined) yield { segments, ...node.own };
  if (node.open !== undefined && node.below !== undefined) yield { segments: [...segments, node.open], ...node.below };
  for (const [name, child] of [...node.children].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield* walk(child, [...segments, name]);
}
