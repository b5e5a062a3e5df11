import { type ActKey, growthOf, keyText, patternSegments, patternText } from './act-key.ts';
import { ObjectTree, type Shown, shownBy } from './objects.ts';
import type { OrderCounts } from './order-counts.ts';
import { runsOf, runsText } from './run-list.ts';
import type { SupportedTool } from './support.ts';

/** Acts of one key with what they were about. */
export interface Acts {
  readonly key: ActKey;
  readonly objects: ObjectTree;
}

/** Stands for a finding where what ran merely looks like the tool. */
export const LOOKALIKE = 'unlearned-lookalike';

/** Something that was not learned. */
export interface Refused {
  readonly finding: string;
  readonly rule: string;
  readonly kind: string;
  readonly role: string | undefined;
  readonly tainted: boolean;
  readonly runs: ReadonlySet<string>;
  readonly examples: readonly string[];
}

const tables = ['versions', 'digests', 'modules', 'roles'] as const;

type Places = ReadonlyMap<string, number>;
type RunsBy = Map<string, Set<string>>;

/** An order in which runs worked. */
export interface Order {
  readonly role: string | undefined;
  readonly counts: OrderCounts;
  readonly runs: ReadonlySet<string>;
}

/** What some runs show of one tool. */
export class ToolSupport {
  readonly tool: string;
  readonly runs = new Set<string>();
  readonly versions: RunsBy = new Map();
  /** By the SHA-256 of its own file. */
  readonly digests: RunsBy = new Map();
  readonly modules: RunsBy = new Map();
  readonly roles: RunsBy = new Map();
  readonly entries = new ObjectTree(growthOf('path'));
  readonly acts = new Map<string, Acts>();
  /** In which order it worked, by role and counts as text. */
  readonly orders = new Map<string, Order>();
  readonly refused = new Map<string, Refused>();
  /** Of several that were seen the first by name. */
  class: SupportedTool['class'];

  constructor(tool: string) {
    this.tool = tool;
  }

  /** The objects of one key; a new tree if there was none. */
  objects(key: ActKey): ObjectTree {
    const text = keyText(key);
    let known = this.acts.get(text);
    if (known === undefined) {
      known = { key, objects: new ObjectTree(growthOf(key.on)) };
      this.acts.set(text, known);
    }
    return known.objects;
  }

  /** Notes an order; runs that worked alike stand together. */
  order(one: Order): void {
    const key = JSON.stringify([one.role ?? '', one.counts]);
    const known = this.orders.get(key);
    this.orders.set(key, known === undefined ? one : { ...known, runs: new Set([...known.runs, ...one.runs]) });
  }

  /** Notes what was left out: of one finding in one role the first examples are kept. */
  refuse(one: Refused): void {
    const key = JSON.stringify([one.finding, one.role ?? '']);
    const known = this.refused.get(key);
    this.refused.set(
      key,
      known === undefined
        ? one
        : {
            ...least(known, one),
            tainted: known.tainted || one.tainted,
            runs: new Set([...known.runs, ...one.runs]),
            examples: [...new Set([...known.examples, ...one.examples])].sort().slice(0, 3),
          },
    );
  }

  /** Notes the class the tool was recognised as. */
  classify(name: SupportedTool['class']): void {
    if (name !== undefined && (this.class === undefined || name < this.class)) this.class = name;
  }

  /** Adds what others saw of the same tool. */
  merge(other: ToolSupport): void {
    for (const run of other.runs) this.runs.add(run);
    for (const name of tables)
      for (const [key, runs] of other[name]) for (const run of runs) noteRun(this[name], key, run);
    this.entries.merge(other.entries);
    for (const { key, objects } of other.acts.values()) this.objects(key).merge(objects);
    for (const one of other.orders.values()) this.order(one);
    for (const one of other.refused.values()) this.refuse(one);
    this.classify(other.class);
  }

  /** As a part of a document. */
  document(places: Places): SupportedTool {
    return {
      tool: this.tool,
      ...(this.class === undefined ? {} : { class: this.class }),
      runs: runsText(this.runs, places),
      versions: listed(this.versions, places),
      digests: listed(this.digests, places),
      entries: patterns('path', this.entries, places),
      modules: listed(this.modules, places),
      roles: listed(this.roles, places),
      acts: [...this.acts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { key, objects }]) => ({
          ...(key.role === undefined ? {} : { role: key.role }),
          ...(key.by === undefined ? {} : { by: key.by }),
          op: key.op,
          on: key.on,
          ...(key.zones.length === 0 ? {} : { zones: [...key.zones] }),
          ...(objects.dropped ? { dropped: true as const } : {}),
          objects: patterns(key.on, objects, places),
        })),
      orders: [...this.orders]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { role, counts, runs }]) => ({
          ...(role === undefined ? {} : { role }),
          counts,
          runs: runsText(runs, places),
        })),
      refused: [...this.refused]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { role, runs, examples, ...rest }]) => ({
          ...rest,
          ...(role === undefined ? {} : { role }),
          runs: runsText(runs, places),
          examples: [...examples],
        })),
    };
  }
}

/** A tool of a document. Throws a RangeError for runs that it does not list, and for patterns wider than anything that is learned. */
export function readTool(part: SupportedTool, runs: readonly string[]): ToolSupport {
  const support = new ToolSupport(part.tool);
  support.class = part.class;
  for (const run of runsOf(part.runs, runs)) support.runs.add(run);
  for (const name of tables)
    for (const [key, text] of Object.entries(part[name])) support[name].set(key, runsOf(text, runs));
  fill(support.entries, 'path', part.entries, runs);
  for (const { objects, dropped, role, by, op, on, zones = [] } of part.acts) {
    const tree = support.objects({ role, by, op, on, zones });
    tree.dropped ||= dropped === true;
    fill(tree, on, objects, runs);
  }
  for (const one of part.orders) support.order({ ...one, role: one.role, runs: runsOf(one.runs, runs) });
  for (const one of part.refused) support.refuse({ ...one, role: one.role, runs: runsOf(one.runs, runs) });
  return support;
}

/** Notes a run under a name. */
export function noteRun(map: RunsBy, name: string, run: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, new Set([run]));
  else known.add(run);
}

/** Two tell the same finding: the first by its words, whichever came first. */
const least = (a: Refused, b: Refused): Refused => ([a.rule, a.kind].join() <= [b.rule, b.kind].join() ? a : b);

const listed = (map: RunsBy, places: Places): Record<string, string> =>
  Object.fromEntries(
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, runs]) => [name, runsText(runs, places)]),
  );

function patterns(on: ActKey['on'], objects: ObjectTree, places: Places): SupportedTool['entries'] {
  return [...objects.patterns()].map(({ segments, runs, digests, examples }) => {
    const pattern = patternText(on, segments);
    const plain = examples.length === 1 && examples[0] === pattern;
    return {
      pattern,
      runs: runsText(runs, places),
      ...(plain ? {} : { count: [...digests], examples: [...examples] }),
    };
  });
}

function fill(tree: ObjectTree, on: ActKey['on'], objects: SupportedTool['entries'], runs: readonly string[]): void {
  for (const { pattern, runs: text, count, examples } of objects) {
    const plain: Shown = { ...shownBy('', pattern), runs: runsOf(text, runs) };
    tree.add(patternSegments(on, pattern), {
      ...plain,
      ...(count === undefined ? {} : { digests: count }),
      ...(examples === undefined ? {} : { examples }),
    });
  }
  tree.settle();
}
