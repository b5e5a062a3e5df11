import type { Operation, Right } from '../profile.ts';
import { type ActKey, growthOf, patternText } from './act-key.ts';
import { covers } from './covers.ts';
import { distinct, united } from './distinct.ts';
import { ObjectTree, type Shown } from './objects.ts';
import type { RunFacts } from './support.ts';
import type { ToolSupport } from './tool-support.ts';

/** Who showed something. */
export interface Witnesses {
  readonly runs: number;
  /** Of how many in which the tool was learned from. */
  readonly of: number;
  /** Seen in hardly any run, of enough. */
  readonly rare: boolean;
  /** Only one author's runs show it, where there are several authors. */
  readonly oneAuthor: boolean;
  /** Only pull requests from other repositories show it, where there are other runs. */
  readonly forksOnly: boolean;
}

/** A right that recordings support. */
export interface ProposedRight {
  readonly role: string | undefined;
  readonly right: Right;
  readonly witnesses: Witnesses;
}

/** A pattern that allows more than was seen, with the evidence for it. */
export interface Widening {
  readonly role: string | undefined;
  readonly op: readonly Operation[];
  readonly pattern: string;
  /** Different objects behind it; an estimate when there are many. */
  readonly objects: number;
  readonly exact: boolean;
  readonly runs: number;
  readonly examples: readonly string[];
}

/** What is to be proposed for one tool. */
export interface Proposal {
  readonly rights: readonly ProposedRight[];
  readonly widenings: readonly Widening[];
  /** Operations of which more was seen than is kept. */
  readonly dropped: readonly string[];
}

/** Patterns of one operation, above which the deepest directories become `**`. */
const mostPatterns = 200;
/** A right is rare when at most this part of enough runs show it. */
const rarePart = 0.02;
const enough = 5;

interface Found extends Omit<ActKey, 'op'> {
  readonly pattern: string;
  readonly ops: Set<Operation>;
  shown: Shown;
}

/** The rights that support makes, least first generalised; the same support gives the same rights. */
export function propose(support: ToolSupport, runs: ReadonlyMap<string, RunFacts>): Proposal {
  const found = patternsOf(support);
  const witnesses = (shown: ReadonlySet<string>): Witnesses => testify(shown, support.runs, runs);
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const seen = witnesses(one.shown.runs);
    const marked = seen.rare || seen.oneAuthor || seen.forksOnly;
    const key = JSON.stringify([
      one.role ?? '',
      one.on,
      one.zones,
      one.by ?? '',
      [...one.ops].sort(),
      marked ? [...one.shown.runs].sort() : [],
    ]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rights = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => rightOf(group, witnesses));
  return {
    rights,
    widenings: found.filter(isWider).map((one) => widening(one)),
    dropped: [...support.acts.values()].filter(({ objects }) => objects.dropped).map(({ key }) => key.op),
  };
}

function patternsOf(support: ToolSupport): Found[] {
  const found = new Map<string, Found>();
  for (const { key, objects } of [...support.acts.values()]) {
    const tree = new ObjectTree(growthOf(key.on));
    tree.merge(objects);
    tree.limit(mostPatterns);
    for (const { segments, ...shown } of tree.patterns()) {
      const pattern = patternText(key.on, segments);
      const { role, by, op, on, zones } = key;
      const text = JSON.stringify([role ?? '', by ?? '', on, zones, pattern]);
      const known = found.get(text);
      if (known === undefined) found.set(text, { role, by, on, zones, pattern, ops: new Set([op]), shown });
      else {
        known.ops.add(op);
        known.shown = both(known.shown, shown);
      }
    }
  }
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  for (const one of all) for (const wide of all) if (wide !== one) absorb(wide, one);
  return all.filter(({ ops }) => ops.size > 0);
}

/** What anybody may do in a role, or in a wider place, needs no right of its own. */
function absorb(wide: Found, one: Found): void {
  if (wide.on !== 'path' || one.on !== 'path' || wide.role !== one.role || wide.zones.join() !== one.zones.join())
    return;
  if (wide.by !== undefined && wide.by !== one.by) return;
  if (
    !(wide.pattern === one.pattern ? wide.by === undefined && one.by !== undefined : covers(wide.pattern, one.pattern))
  )
    return;
  let absorbed = false;
  for (const op of one.ops) if (wide.ops.has(op)) absorbed = one.ops.delete(op) || absorbed;
  if (absorbed) wide.shown = both(wide.shown, one.shown);
}

function both(some: Shown, others: Shown): Shown {
  return {
    runs: new Set([...some.runs, ...others.runs]),
    digests: united(some.digests, others.digests),
    examples: [...new Set([...some.examples, ...others.examples])].sort().slice(0, 3),
  };
}

function rightOf(group: readonly Found[], witnesses: (runs: ReadonlySet<string>) => Witnesses): ProposedRight {
  const [first] = group as readonly [Found];
  const runs = new Set(group.flatMap(({ shown }) => [...shown.runs]));
  const patterns = group.map(({ pattern }) => pattern).sort();
  const right: Right = {
    op: [...first.ops].sort(),
    ...(first.zones.length === 0 ? {} : { zone: [...first.zones] }),
    ...(first.on === 'path' ? { path: patterns } : first.on === 'to' ? { to: patterns } : { tool: patterns }),
    ...(first.by === undefined ? {} : { by: [first.by] }),
    seen: runs.size,
  };
  return { role: first.role, right, witnesses: witnesses(runs) };
}

function testify(shown: ReadonlySet<string>, all: ReadonlySet<string>, runs: ReadonlyMap<string, RunFacts>): Witnesses {
  const authors = (of: ReadonlySet<string>): Set<string | undefined> =>
    new Set([...of].map((run) => runs.get(run)?.author));
  const fork = (run: string): boolean => runs.get(run)?.fork === true;
  const seen = authors(shown);
  return {
    runs: shown.size,
    of: all.size,
    rare: all.size >= enough && shown.size <= Math.max(1, Math.floor(all.size * rarePart)),
    oneAuthor: seen.size === 1 && authors(all).size > 1,
    forksOnly: [...shown].every(fork) && ![...all].every(fork),
  };
}

/** Whether a pattern allows more than the one object that was seen. */
const isWider = ({ pattern, shown }: Found): boolean => shown.examples.length !== 1 || shown.examples[0] !== pattern;

function widening({ role, ops, pattern, shown }: Found): Widening {
  const { count, exact } = distinct(shown.digests);
  return { role, op: [...ops].sort(), pattern, objects: count, exact, runs: shown.runs.size, examples: shown.examples };
}
